const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words beside a predicate that turn it round. */
export const negators = words(
  "not n't n’t never no neither nor none nobody nothing hardly scarcely barely without",
);

/** Predicates under which what they govern is not so. */
export const denying = words(
  "fail refuse decline deny prevent avoid stop block bar forbid prohibit ban reject refrain abstain cease neglect " +
    "unable impossible lack absence failure refusal inability delay",
);

/** Predicates under which what they govern is not settled: planned, feared, asked for, tried, said to be possible. */
export const opening = words(
  "plan want wish hope intend aim seek try attempt consider propose offer threaten promise pledge agree expect ask urge " +
    "demand order call request require recommend suggest invite allow permit enable let help might may could should would " +
    "ought must can possible likely unlikely probable able ready willing due set bid effort proposal decision right " +
    "interest interested chance possibility threat risk fear accuse suspect allege charge suspicion allegation claim " +
    "prepare decide vote need warn if unless whether until before deny",
);

/** Auxiliaries that leave open whether it is so. */
export const openAuxiliaries = words("may might could should would can must ought shall");

/** Verbs that say that somebody does or has what their object names: "reported earnings", "reach agreement". */
export const havingVerbs = words(
  "have make report post record suffer take reach get give hold see face receive show announce achieve hit win",
);

/** Words that a negation falls on in place of the predicate: "did not fully accept" leaves open that it did in part. */
export const partial = words(
  "only just merely initially first yet immediately always necessarily properly fully entirely completely correctly simply " +
    "previously well enough really solely exactly actually quite all every alone directly",
);
