import type { Figure } from "../../schema/figure.ts";
import { stemOf } from "../../text/stem.ts";
import type { Desk } from "./coverage.ts";
import { disputing, ofPeople, scopeNames, setAgainst, tellsParts } from "./en/measures.ts";
import { personNames } from "./en/people.ts";
import type { Measured } from "./measures.ts";

/**
 * What befell people is one measure whatever they are called ("14 killed", "14 miners killed"), unless some are told as a part; what
 * befell things without a noun befell those told most often ("the number of houses destroyed", "86 were destroyed").
 */
export function onOneNoun(desk: Desk, told: readonly Measured[]): Measured[] {
  const nouns = new Map<string, Map<string, number>>();
  const most = new Map<string, number>();
  const apart = new Set<string>();
  told.forEach(({ key, evidence, low }, i) => {
    const [kind, scope = "", noun = "", per, ...rest] = (key ?? "").split("|");
    if (kind !== "count" || !scopeNames.has(scope) || per || rest.length > 0) return;
    const counts = nouns.get(scope) ?? new Map<string, number>();
    nouns.set(scope, counts.set(noun, (counts.get(noun) ?? 0) + 1));
    most.set(`${scope} ${noun}`, Math.max(low, most.get(`${scope} ${noun}`) ?? 0));
    const before = told[i - 1];
    const [, otherScope, otherNoun = ""] = (before?.key ?? "").split("|");
    if (before?.evidence.article !== evidence.article || before.low === low || otherScope !== scope) return;
    const between = desk.words({
      article: evidence.article,
      span: [before.evidence.span[1], evidence.span[0]],
    });
    if (otherNoun !== noun && between.length < besides && tellsParts.test(between))
      for (const one of [noun, otherNoun]) apart.add(`${scope} ${one}`);
  });
  /** A few of one kind among many are a part of them. */
  const isOfSize = (scope: string, noun: string): boolean =>
    4 * (most.get(`${scope} ${noun}`) ?? 0) >= (most.get(`${scope} `) ?? 0);
  return told.map((one) => {
    const [kind, scope = "", noun = "", per, ...rest] = (one.key ?? "").split("|");
    const counts = nouns.get(scope);
    if (kind !== "count" || !counts || per || rest.length > 0) return one;
    const mostTold = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
    if (noun === "body") return one;
    if (noun === "" && !ofPeople.has(scope)) return { ...one, key: `count|${scope}|${mostTold}|` };
    return personNames.has(noun) && !apart.has(`${scope} ${noun}`) && isOfSize(scope, noun)
      ? { ...one, key: `count|${scope}||` }
      : one;
  });
}

/** Who is still in hospital is counted with those hurt, unless an article tells the two apart. */
export function withPatients(told: readonly Measured[]): Measured[] {
  const valuesOf = (key: string) =>
    Map.groupBy(
      told.filter((one) => one.key === key),
      ({ evidence }) => evidence.article,
    );
  const [hurt, lying] = [valuesOf("count|injured||"), valuesOf("count|in hospital||")];
  const areApart = [...lying].some(([article, all]) =>
    hurt.get(article)?.some(({ low }) => all.some((one) => one.low !== low)),
  );
  return areApart
    ? [...told]
    : told.map((one) => (one.key === "count|in hospital||" ? { ...one, key: "count|injured||" } : one));
}

/** A whole is one wherever it is told: the 40 of "nine of the 40 fans" in "they tell you there are forty fans". */
export function wholesApart(told: readonly Measured[]): Measured[] {
  const wholes = new Set(
    told.flatMap(({ key, low }) => (key?.endsWith("|whole") ? [`${key.slice(0, -6)} ${low}`] : [])),
  );
  return told.map((one) => (wholes.has(`${one.key} ${one.low}`) ? { ...one, key: `${one.key}|whole` } : one));
}

/** How far apart values lie that measure one thing: sums, and counts of things. */
const scales: readonly (readonly [key: RegExp, factor: number])[] = [
  [/^money\||^count\|(?:cost|fine|pay|profit|revenue|budget|debt|stolen)\|/, 4],
  [/^count\|\|[^|]+\|/, 12],
];

/** A sum or a count of things far from all others of its key measures something else: the cost of a recall, a hospital’s bill. */
export function scaled(told: readonly Measured[]): Measured[] {
  const floors = new Map<string, number[]>();
  for (const [key, all] of Map.groupBy(told, ({ key }) => key)) {
    const factor = scales.find(([pattern]) => pattern.test(key ?? ""))?.[1];
    if (key && factor)
      floors.set(
        key,
        floorsOf(
          all.map(({ low }) => low),
          factor,
        ),
      );
  }
  return told.map((one) => {
    const below = floors.get(one.key ?? "")?.filter((floor) => floor <= one.low).length ?? 0;
    return below > 1 && one.key ? { ...one, key: `${one.key}|scale ${below}` } : one;
  });
}

/** The least value of every cluster of values, none of which is more than a factor from the next. */
function floorsOf(values: readonly number[], factor: number): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.filter((value, at) => at === 0 || value > factor * (sorted[at - 1] as number));
}

/** A value and the one it is put in the place of measure the same: what most tellings of the two say. */
export function againstEachOther(desk: Desk, told: readonly Measured[]): Measured[] {
  const tellings = new Map<string, number>();
  for (const { key } of told) if (key) tellings.set(key, (tellings.get(key) ?? 0) + 1);
  const weight = (key: string | undefined): number => (key ? (tellings.get(key) ?? 0) : 0);
  const found = [...told];
  for (let i = 1; i < found.length; i++) {
    const [first, second] = [found[i - 1], found[i]] as [Measured, Measured];
    const { article, span } = second.evidence;
    if (first.evidence.article !== article || first.key === second.key || first.unit !== second.unit)
      continue;
    const between = desk.words({ article, span: [first.evidence.span[1], span[0]] });
    const lead = desk.words({
      article,
      span: [Math.max(0, first.evidence.span[0] - 90), first.evidence.span[0]],
    });
    if (
      second.key === undefined &&
      first.key &&
      (isSetAgainst(between, second.figure) || isDisputing(lead, between, second.figure))
    ) {
      found[i] = { ...second, key: first.key };
      continue;
    }
    if (!/^,? (?:and |but )?(?:not|rather than|instead of) (?:just |only |about |the )?$/.test(between))
      continue;
    const key = weight(second.key) >= weight(first.key) ? second.key : first.key;
    if (key)
      [found[i - 1], found[i]] = [
        { ...first, key },
        { ...second, key },
      ];
  }
  return found;
}

/** A bare value that another is set against: "38 had died in the fighting, not three", "9,400 people, it said, against 2,300 in its first count". */
function isSetAgainst(between: string, { what, scope, unit }: Figure): boolean {
  return what === undefined && scope === undefined && unit === undefined && setAgainst.test(between);
}

/** "disputed an estimate that 24,000 had come, saying its records showed 21,148". */
function isDisputing(lead: string, between: string, { what, scope, unit }: Figure): boolean {
  if (what !== undefined || scope !== undefined || unit !== undefined) return false;
  return (
    disputing.test(lead) &&
    /^[^.;\n]{0,90}, (?:saying|putting|insisting|claiming|citing|arguing|but|and)\b[^.;,\n]{0,50}$/.test(
      between,
    )
  );
}

/** Bare numbers take the unit of the figure they stand against or repeat: "47 percent, not 41", "it is not nine". */
export function withUnits(desk: Desk, told: readonly Measured[]): Measured[] {
  const measured = Map.groupBy(
    told.filter(
      (one) =>
        one.key !== undefined &&
        (one.unit === "percent" ||
          (one.unit !== "" && (isTelling(one) || (one.low >= 1e5 && !one.key.startsWith("money|"))))),
    ),
    ({ low, high }) => `${low} ${high}`,
  );
  const found: Measured[] = [];
  for (const one of told) {
    const before = found.at(-1);
    const { article, span } = one.evidence;
    const gap =
      before?.evidence.article === article
        ? desk.words({ article, span: [before.evidence.span[1], span[0]] })
        : "";
    const isBare = one.unit === "" && !one.figure.what && !one.figure.scope;
    const against =
      isBare && before && /^,? (?:not|and not|rather than|from|to) (?:just |only )?$/.test(gap)
        ? before
        : undefined;
    const sum =
      isBare && before && gap.length < goesOnFor && isSumAfter(before, one, gap) ? before : undefined;
    const again = isBare && one.low >= 3 ? measured.get(`${one.low} ${one.high}`)?.[0] : undefined;
    const model = against ?? sum ?? again;
    found.push(model ? { ...one, unit: model.unit, ...(model.key ? { key: model.key } : {}) } : one);
  }
  return found;
}

/** Millions without a unit go on from a sum of money: "12 million crowns …; it now expects 15 million". */
function isSumAfter(before: Measured, one: Measured, gap: string): boolean {
  return (
    one.low >= 1e5 &&
    before.key?.startsWith("money|") === true &&
    !/\b(?:people|population|country|nation|city|residents|inhabitants) of [^.]{0,12}$/.test(gap)
  );
}

/** A share of its own base, said of what others are shares of, is one of theirs: "trains ran at 90 percent of the timetable". */
export function onOneBase(desk: Desk, told: readonly Measured[]): Measured[] {
  const counts = Map.groupBy(
    told.filter(({ key }) => key?.startsWith("share|")),
    ({ key }) => key as string,
  );
  const common = [...counts].filter(([, all]) => all.length > 1).map(([key]) => key);
  return told.map((one) => {
    if (!one.key?.startsWith("share|") || common.includes(one.key)) return one;
    const { article, span } = one.evidence;
    const before = desk.words({ article, span: [Math.max(0, span[0] - 60), span[0]] });
    const stems = (
      /[^.;:\n]*$/
        .exec(before)?.[0]
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).map(stemOf);
    const other = common.find((key) => stems.includes(key.slice(6)));
    return other ? { ...one, key: other } : one;
  });
}

/** Characters over which a sum goes on. */
const goesOnFor = 300;

/** Characters that may lie between a whole and its part. */
const besides = 120;

/** Values that do not coincide by chance: great, and of two digits at least. */
export function isTelling({ low, high, unit }: Measured): boolean {
  return unit !== "percent" && low >= 1000 && (low !== high || !/^\d0*$/.test(String(low)));
}
