const list = (words: string): string[] => words.trim().split(/\s+/);

/** Number words below twenty, by value. */
export const small: ReadonlyMap<string, number> = new Map([
  ...list(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  ).map((word, value) => [word, value] as const),
  ["nought", 0],
  ["naught", 0],
  ["nil", 0],
]);

/** Twenty to ninety. */
export const tens: ReadonlyMap<string, number> = new Map(
  list("twenty thirty forty fifty sixty seventy eighty ninety").map((word, at) => [word, 20 + 10 * at]),
);

/** Multipliers written out, above a hundred. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["quadrillion", 1e15],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["crore", 1e7],
  ["crores", 1e7],
]);

/** Multipliers written short, after digits; those of one letter only where they touch the digits. */
export const shortScales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["mil", 1e6],
  ["mm", 1e6],
  ["bn", 1e9],
  ["b", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
  ["tln", 1e12],
  ["t", 1e12],
]);

/** Counting words that multiply by what they hold. */
export const bundles: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["dozens", 12],
  ["doz", 12],
  ["dozs", 12],
  ["dzs", 12],
]);

/** Plurals that name a range and no number: from one of it to ten of it, as CQE (2023) reads them. */
export const vague: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["dozens", [12, 120]],
  ["scores", [20, 200]],
  ["tens", [10, 100]],
  ["hundreds", [100, 1000]],
  ["thousands", [1e3, 1e4]],
  ["millions", [1e6, 1e7]],
  ["billions", [1e9, 1e10]],
  ["trillions", [1e12, 1e13]],
]);

/** Words for a small number nobody counted, as the range readers take them for. */
export const few: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["several", [3, 9]],
  ["few", [2, 5]],
  ["handful", [3, 6]],
]);

/** Ordinals below twenty and the tens; also the names of fractions. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...list(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
  ).map((word, at) => [word, at + 1] as const),
  ...list("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth").map(
    (word, at) => [word, 20 + 10 * at] as const,
  ),
  ["hundredth", 100],
  ["thousandth", 1e3],
  ["millionth", 1e6],
  ["billionth", 1e9],
  ["trillionth", 1e12],
]);

/** Parts of one, singular and plural, with what one is divided by. */
export const parts: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
  ...[...ordinals]
    .filter(([, value]) => value > 2)
    .flatMap(([word, value]) => [[word, value] as const, [`${word}s`, value] as const]),
]);

/** Signs that are fractions by themselves. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

/** Nouns after "m" touching digits that show it means metres: "the 100m sprint". */
export const metreCues: ReadonlySet<string> = new Set(
  list(
    "tall wide deep long high thick away above below apart from race final sprint hurdles freestyle backstroke breaststroke butterfly relay medley dash platform springboard rifle heat semi-final title champion gold silver bronze bronze record walk swim pool mark x × by per square cubic offshore north south east west inland downstream upstream underground underwater",
  ),
);

/** Units of time: "two in ten years" is no ratio. */
export const timeUnits: ReadonlySet<string> = new Set(
  list(
    "second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries night nights season seasons quarter quarters",
  ),
);
