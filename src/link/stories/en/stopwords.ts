/** Words that tell nothing of what an article is about. */
export const stopwords: ReadonlySet<string> = new Set(
  `a about above after again against all almost along already also although always am among amid an and another any are
  around as at away back be became because been before began behind being below best better between both but by came can
  cannot come comes could day days did do does doing done down during each early either else end enough even ever every far
  few first five for four from further gave get gets getting give given go goes going gone good got had has have having he
  help her here hers herself high him himself his how however i if in including into is it its itself just keep kept know
  known last late later least left less let like likely long look made make makes making many may me mean means might
  month months more most mr mrs ms much must my myself near need never new next no nor not nothing now of off often old on
  once one only onto or other others our out over own part past people per perhaps put rather re really recent said same
  saw say saying says second see seen set several shall she should show shows since six so some something soon still such
  take taken takes taking ten than that the their them then there these they thing things think this those though three
  through thus time times to today told tomorrow too took toward two under until up upon us use used using very via want
  was way we week weeks well went were what when where whether which while who whole whom whose why will with within
  without would year years yes yesterday yet you your`
    .split(/\s+/)
    .filter(Boolean),
);
