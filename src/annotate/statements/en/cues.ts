import type { Act } from "../../../schema/statement.ts";

/** What a cue does: its act, and whether it utters something (`speech`) or only holds it. */
export interface CueSense {
  readonly act: Act;
  readonly speech: boolean;
}

const spoken: Readonly<Partial<Record<Act, string>>> = {
  state:
    "say tell add note comment remark observe explain describe mention recall reply respond answer write tweet post stress emphasise emphasize underline underscore reiterate repeat continue conclude quip joke speak talk address brief inform notify read testify recount relate reveal disclose state call label dub term characterise characterize praise laud hail welcome applaud thank congratulate salute express voice point cite quote put give offer reference elaborate opine muse whisper shout cry exclaim scream yell interject volunteer sum summarise summarize detail outline signal clarify specify stipulate refer compare liken portray depict discuss weigh counter retort sigh laugh chime lament mourn teach list sign endorse agree concur disagree differ object recommend propose suggest raise text email phone message telephone whisper present deliver issue release rebuke chide speculate preach sing echo agree affirm reaffirm acclaim decry lament disclaim illustrate highlight tout boast brag",
  claim:
    "claim allege assert insist maintain contend complain purport profess argue aver charge posit protest tout boast brag declaim",
  confirm: "confirm verify corroborate validate attest certify reconfirm stand",
  deny: "deny reject dispute refute rebut dismiss contradict repudiate disavow disown debunk contest",
  acknowledge:
    "acknowledge admit concede recognise recognize confess own accept grant allow apologise apologize",
  estimate: "estimate reckon calculate project forecast predict approximate count tally",
  announce: "announce declare unveil proclaim herald decree launch",
  promise: "promise pledge vow commit swear guarantee assure undertake reassure",
  warn: "warn caution threaten alert advise counsel remind",
  accuse:
    "accuse blame criticise criticize condemn denounce slam blast attack lambast lambaste chastise castigate deride mock ridicule berate scold fault impugn decry rip bash excoriate rail smear insult disparage reproach censure",
  ask: "ask urge demand request appeal beg plead implore invite encourage petition press inquire enquire query question wonder beseech exhort lobby solicit challenge",
  order:
    "order instruct direct command require mandate bar ban forbid prohibit rule authorise authorize summon subpoena decree",
  report: "report publish broadcast carry air print document chronicle",
};

const held: Readonly<Partial<Record<Act, string>>> = {
  believe:
    "believe think want hope fear expect suspect feel consider view see regard deem know understand doubt plan intend seek aim wish like prefer love hate worry hold favor favour envision envisage anticipate assume presume figure imagine guess dream decide choose vote resolve opt remember forget realise realize learn hear find discover judge trust care mind need desire long aspire yearn refuse agree disapprove approve distrust support oppose back plot conspire contemplate mull ponder care interpret perceive",
  estimate: "estimate",
  infer: "indicate imply mean show demonstrate infer deduce prove illustrate reflect betray hint",
};

/** Act and manner of each cue verb, by lemma. A spoken sense wins over a held one. */
export const cueVerbs: ReadonlyMap<string, CueSense> = new Map([
  ...senses(held, false),
  ...senses(spoken, true).toReversed(),
]);

function senses(lists: Readonly<Partial<Record<Act, string>>>, speech: boolean): [string, CueSense][] {
  return Object.entries(lists).flatMap(([act, list]) =>
    list.split(" ").map((lemma): [string, CueSense] => [lemma, { act: act as Act, speech }]),
  );
}

/** Act of each noun that can bring a statement ("the claim that", "confirmation by"). */
export const cueNouns: ReadonlyMap<string, CueSense> = new Map(
  senses(
    {
      claim: "claim allegation assertion contention insistence complaint argument",
      confirm: "confirmation verification",
      deny: "denial rejection rebuttal refutation dismissal",
      acknowledge: "acknowledgment acknowledgement admission concession confession",
      estimate: "estimate prediction projection forecast calculation",
      announce: "announcement declaration proclamation",
      promise: "promise pledge vow commitment assurance guarantee",
      warn: "warning threat caution",
      accuse: "accusation charge criticism condemnation",
      ask: "request demand call plea appeal question",
      order: "order instruction ruling directive command",
      report: "report rumour rumor",
      state:
        "statement comment remark suggestion proposal word testimony account explanation message conclusion finding tweet speech letter",
    },
    true,
  ).concat(
    senses(
      {
        believe:
          "belief view opinion hope fear plan expectation suspicion concern sense feeling idea notion intention desire wish",
      },
      false,
    ),
  ),
);

/** Adverbs that report without a source, or lay a statement at others' doors. */
export const reportingAdverbs: ReadonlyMap<string, CueSense> = new Map([
  ...["reportedly", "purportedly", "supposedly", "apparently"].map((w): [string, CueSense] => [
    w,
    { act: "report", speech: true },
  ]),
  ...["allegedly", "ostensibly"].map((w): [string, CueSense] => [w, { act: "claim", speech: true }]),
]);

/** Verbs strong enough to open a statement by rule alone, with a clause or a quotation beside them. */
export const plainVerbs: ReadonlySet<string> = new Set(
  "say tell add note explain reply respond write tweet state claim allege assert insist maintain contend complain confirm verify deny acknowledge admit concede estimate reckon predict forecast announce declare promise pledge vow assure warn caution threaten report testify argue believe think expect read recall stress emphasise emphasize reveal disclose reiterate repeat continue conclude suggest indicate remark observe comment describe call accuse urge advise demand dispute reject".split(
    " ",
  ),
);

/** Lemmas of words that turn a cue round, and of verbs that withhold. */
export const negators: ReadonlySet<string> = new Set([
  "not",
  "n't",
  "n’t",
  "never",
  "neither",
  "nor",
  "no",
  "hardly",
  "without",
]);
export const refusals: ReadonlySet<string> = new Set("decline refuse".split(" "));

const month = "(?:(?:Janu|Febru)ary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)";
const weekday = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?";
const determiner =
  "(?:the|an?|its?|their|his|her|two|three|four|five|six|seven|eight|nine|ten|several|some|many|he|she|they|we)";

/** A time with which a clause opens before its subject: "In April two members", "On Monday an officer", "12 May the Mail". */
export const openingDay = new RegExp(
  `^(?:(?:(?:[Ll]ate |[Ee]arly )?(?:[Ii]n|[Oo]n)|[Bb]y) )?(?:(?:\\d{1,2} ${month}|${month} \\d{1,2}|${weekday})(?:,? \\d{4})?,? (?=${determiner} |\\p{Lu})|${month}(?: \\d{4})?,? (?=${determiner} ))`,
  "u",
);
