import type { DayPart, Season, Unit } from "../meaning.ts";
import { holidayStarts } from "./holidays.ts";

/** What one English word can mean to the time grammar; a word may have several readings. */
export interface Lex {
  readonly month?: number;
  /** The word is also an ordinary one ("may", "march", "sun"): a capital and a company of date words are asked. */
  readonly doubtful?: true;
  /** ISO weekday, Monday 1. */
  readonly weekday?: number;
  readonly unit?: Unit;
  readonly plural?: true;
  readonly cardinal?: number;
  readonly ordinal?: number;
  /** An amount without a number: "several", "few". */
  readonly some?: true;
  readonly season?: Season;
  readonly part?: DayPart;
  /** Days from today: "yesterday" -1. */
  readonly day?: number;
  /** Where a period lies beside the present one: "last" -1, "this" 0, "next" 1. */
  readonly which?: -1 | 0 | 1;
  /** Beside the date last told rather than the present: "following", "previous", "that". */
  readonly told?: true;
  readonly mod?: string;
  /** A vague reference and its TIMEX3 value. */
  readonly vague?: string;
  /** A repetition in one word: "daily". */
  readonly every?: { readonly unit: Unit; readonly count: number };
  readonly zone?: string;
  readonly decade?: number;
  readonly tense?: "past" | "future" | "present";
  readonly preposition?: true;
  /** A determiner or quantifier that may begin an expression. */
  readonly opens?: true;
  /** An expression may begin with this word. */
  readonly starts?: true;
}

const words = new Map<string, Lex>();
const add = (list: string, lex: (index: number, word: string) => Lex): void => {
  for (const [index, group] of list.split(" ").entries())
    for (const word of group.split("/")) words.set(word, { ...words.get(word), ...lex(index, word) });
};

add(
  "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec",
  (i, w) =>
    [
      "may",
      "march",
      "mar",
      "jun",
      "jan",
      "dec",
      "jul",
      "feb",
      "apr",
      "aug",
      "oct",
      "nov",
      "sep",
      "sept",
    ].includes(w)
      ? { month: i + 1, doubtful: true }
      : { month: i + 1 },
);
add(
  "monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thur/thurs friday/fri saturday/sat sunday/sun",
  (i, w) => (w.endsWith("day") ? { weekday: i + 1 } : { weekday: i + 1, doubtful: true }),
);
add("mondays tuesdays wednesdays thursdays fridays saturdays sundays", (i) => ({
  weekday: i + 1,
  plural: true,
}));

const units: readonly Unit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
  "weekend",
  "night",
  "millennium",
];
add(
  "second/sec minute/min hour/hr day week month quarter year decade century weekend night millennium",
  (i) => ({ unit: units[i] as Unit }),
);
add(
  "seconds/secs minutes/mins hours/hrs days weeks months quarters years decades centuries weekends nights millennia/millenniums",
  (i) => ({
    unit: units[i] as Unit,
    plural: true,
  }),
);
add("fortnight fortnights", (i) => (i ? { unit: "fortnight", plural: true } : { unit: "fortnight" }));
add("h d yr", (i) => ({ unit: (["hour", "day", "year"] as const)[i] as Unit, doubtful: true }));
add("yrs", () => ({ unit: "year", plural: true }));

add(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  (i) => ({ cardinal: i }),
);
add("twenty thirty forty fifty sixty seventy eighty ninety", (i) => ({ cardinal: 20 + 10 * i }));
add("hundred thousand", (i) => ({ cardinal: i ? 1000 : 100 }));
add(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
  (i) => ({ ordinal: i + 1 }),
);
add("thirtieth", () => ({ ordinal: 30 }));
add("several few couple many dozens hundreds thousands some various", () => ({ some: true }));
add("noughties", () => ({ decade: 0 }));
add("twenties thirties forties fifties sixties seventies eighties nineties", (i) => ({
  decade: 20 + 10 * i,
}));

add("spring summer autumn/fall winter", (i, w) => {
  const season = (["SP", "SU", "FA", "WI"] as const)[i] as Season;
  return w === "fall" || w === "spring" ? { season, doubtful: true } : { season };
});
add("springs summers autumns winters", (i) => ({
  season: (["SP", "SU", "FA", "WI"] as const)[i] as Season,
  plural: true,
}));
add(
  "morning/mornings afternoon/afternoons evening/evenings night/nights daytime dawn/sunrise/daybreak dusk/sunset/nightfall lunchtime",
  (i, w) => {
    const part = (["MO", "AF", "EV", "NI", "DT", "MO", "EV", "MI"] as const)[i] as DayPart;
    return w.endsWith("s") ? { part, plural: true } : { part };
  },
);
add("today tomorrow yesterday", (i) => ({ day: ([0, 1, -1] as const)[i] as number }));
add("tonight overnight", (i) => ({ day: i ? -1 : 0, part: "NI" }));
add("noon/midday midnight", () => ({ opens: true }));

add("last past", () => ({ which: -1 }));
add("this current present", () => ({ which: 0 }));
add("next coming upcoming", () => ({ which: 1 }));
add("previous preceding prior", () => ({ which: -1, told: true }));
add("following ensuing succeeding", () => ({ which: 1, told: true }));
add("that same", () => ({ which: 0, told: true }));
add("latest", () => ({ which: 0 }));

add("early late mid middle beginning start end close turn", (i) => ({
  mod: (["START", "END", "MID", "MID", "START", "START", "END", "END", "START"] as const)[i] as string,
}));
add("earlier later", (i) => ({ mod: i ? "END" : "START" }));
add("about around approximately roughly circa nearly almost over under around some perhaps", (_, w) => ({
  mod:
    (
      { nearly: "LESS_THAN", almost: "LESS_THAN", over: "MORE_THAN", under: "LESS_THAN" } as Record<
        string,
        string
      >
    )[w] ?? "APPROX",
}));
add("more less fewer at up no as", () => ({ opens: true }));

add("now currently nowadays", () => ({ vague: "PRESENT_REF" }));
add("recently lately", () => ({ vague: "PAST_REF" }));
add("recent", () => ({ vague: "PAST_REF" }));
add("time moment present period", () => ({ opens: true }));

add("hourly daily weekly monthly quarterly yearly/annually nightly", (i) => ({
  every: { unit: (["hour", "day", "week", "month", "quarter", "year", "day"] as const)[i] as Unit, count: 1 },
}));
add("biweekly/fortnightly bimonthly biannually semiannually biennially", (i) => ({
  every: {
    unit: (["week", "month", "month", "month", "year"] as const)[i] as Unit,
    count: ([2, 2, 6, 6, 2] as const)[i] as number,
  },
}));
add("every each once twice thrice times per", () => ({ opens: true }));
add("the a an half fiscal year-end mid- q1 q2 q3 q4 h1 h2", () => ({ opens: true }));

add("gmt/utc/z bst/cet est edt cst cdt mst mdt pst pdt eest/eet cest ist jst kst msk aest", (i) => ({
  zone: [
    "Z",
    "+01",
    "-05",
    "-04",
    "-06",
    "-05",
    "-07",
    "-06",
    "-08",
    "-07",
    "+02",
    "+02",
    "+05:30",
    "+09",
    "+09",
    "+03",
    "+10",
  ][i] as string,
}));
add(
  "in on by since until till before after from to between during through throughout within for over at of into around as and",
  () => ({ preposition: true }),
);

add(
  "will shall ll would'll expected scheduled due planned slated supposed payable plans plan expects expect forecasts planning hopes hope intends intend going upcoming expire expires must should ought tentatively pending may might can could would",
  () => ({ tense: "future" }),
);
add(
  "was were had did said told went came left made took began held met won lost rose fell sold bought got gave found led ran sent broke shot spoke wrote drew flew fought grew hit kept knew laid paid put read rang saw sank slid spent stood struck swept threw thought became brought built caught chose cut dealt drove fled forgot heard hurt let lay lit meant quit rode sat sought shook sprang stole swore taught tore understood wept withdrew wore won closed posted died killed reported announced has have been",
  () => ({ tense: "past" }),
);
add("is are am says do does", () => ({ tense: "present" }));

add(
  "everyday rest remainder all full whole q h another the these those its their his her our final opening intervening right most not long ca a quarter year ad fiscal mid sometime beginning start close dawn",
  () => ({ opens: true }),
);

/** Fields of a word with which no expression begins. */
const inside = new Set(["preposition", "tense", "zone", "doubtful"]);
for (const [word, lex] of words)
  if (holidayStarts.has(word) || Object.keys(lex).some((key) => !inside.has(key)))
    words.set(word, { ...lex, starts: true });
for (const word of holidayStarts) words.set(word, { ...words.get(word), starts: true });

/** Prepositions that look ahead of the anchor where no verb tells. */
export const aheads: ReadonlySet<string> = new Set("until till by through from".split(" "));

/** What is arranged "for" a day lies ahead. */
export const arrangements: ReadonlySet<string> = new Set(
  "promised planned scheduled set called expected due slated booked announced billed".split(" "),
);

/** The English words the grammar knows. */
export const lexicon: ReadonlyMap<string, Lex> = words;
