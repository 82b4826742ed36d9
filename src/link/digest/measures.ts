import type { Figure } from "../../schema/figure.ts";
import type { Evidence } from "../../schema/link.ts";
import { stemOf } from "../../text/stem.ts";
import type { Desk } from "./coverage.ts";
import {
  levels,
  looseCount,
  notHead,
  ofPeople,
  outOfThem,
  purposes,
  scopeFamilies,
  scopeNames,
  setAgainst,
  standIns,
  tellsParts,
} from "./en/measures.ts";
import { befallenNouns, peopleNouns, personNames } from "./en/people.ts";

/** One figure told in one article, with what it measures. Shares are in percent. */
export interface Measured {
  readonly figure: Figure;
  readonly evidence: Evidence;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** Measures are one where their keys are; absent where nothing tells what is measured. */
  readonly key?: string;
  readonly published: string;
}

/** Every figure of a story with the measure it belongs to, in order of publication and place. */
export function measuresOf(desk: Desk): Measured[] {
  const plain = desk.articles.flatMap(({ article, annotation }) => {
    const published = desk.publishedOf(article.id).slice(0, 10);
    return befallenParts(annotation.figures, article.text)
      .filter(
        (figure) =>
          figure.kind === "figure" &&
          !isLoose(figure, article.text) &&
          (!figure.delta || isBid(figure, article.text)),
      )
      .flatMap((figure) => partsOfMove(figure, article.text))
      .map((figure): Measured => {
        const share = isShare(figure);
        const times = share && figure.high <= 1 && !figure.unit ? 100 : 1;
        const own = ownKey(figure, share, article.text);
        const key = own && own + apartOf(figure, annotation.figures, article.text);
        return {
          figure,
          evidence: { article: article.id, span: figure.span },
          low: round(figure.low * times),
          high: round(figure.high * times),
          unit: share ? "percent" : (figure.unit?.name ?? ""),
          ...(key ? { key } : {}),
          published,
        };
      });
  });
  const keyed = againstEachOther(desk, inherited(desk, onOneBase(desk, withUnits(desk, plain))));
  return wholesApart(scaled(oneMeasure(onOneNoun(desk, keyed))));
}

/**
 * What befell people is one measure whatever they are called ("14 killed", "14 miners killed"), unless some are told as a part; what
 * befell things without a noun befell those told most often ("the number of houses destroyed", "86 were destroyed").
 */
function onOneNoun(desk: Desk, told: readonly Measured[]): Measured[] {
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

/** Characters that may lie between a whole and its part. */
const besides = 120;

/** A whole is one wherever it is told: the 40 of "nine of the 40 fans" in "they tell you there are forty fans". */
function wholesApart(told: readonly Measured[]): Measured[] {
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
function scaled(told: readonly Measured[]): Measured[] {
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
function againstEachOther(desk: Desk, told: readonly Measured[]): Measured[] {
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
    if (second.key === undefined && first.key && isSetAgainst(between, second.figure)) {
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

/**
 * What befell a part is said after its whole: of "five of the 38 patients have died" five died, and of "four people and not five
 * have died" four did.
 */
function befallenParts(figures: readonly Figure[], text: string): Figure[] {
  const changed = new Map<string, Figure>();
  for (const [i, second] of figures.entries()) {
    const first = figures[i - 1];
    if (!first || second.scope === undefined) continue;
    const between = text.slice(first.number[1], second.number[0]);
    const { scope, what, ...whole } = second;
    if (first.partOf === second.id && / of (?:the|its|his|her|their|our|all|those) $/.test(between)) {
      changed.set(first.id, { ...first, scope: first.scope ?? scope, ...(what ? { what } : {}) });
      changed.set(second.id, what ? { ...whole, what } : whole);
    } else if (first.scope === undefined && /^,? (?:and |but )?not $/.test(between))
      changed.set(first.id, { ...first, scope });
  }
  return figures.map((figure) => changed.get(figure.id) ?? figure);
}

/** What keeps a number apart from the measure it names: "29 of the injured" are a part, the 40 of "nine of the 40 fans" are a whole. */
function apartOf({ id, number, scope }: Figure, figures: readonly Figure[], text: string): string {
  const isWhole = figures.some(
    (part) => part.partOf === id && / of (?:\p{Ll}+ )?$/u.test(text.slice(part.number[1], number[0])),
  );
  if (isWhole) return "|whole";
  return scope && outOfThem.test(text.slice(number[1])) ? "|part" : "";
}

/** Bare numbers take the unit of the figure they stand against or repeat: "47 percent, not 41", "it is not nine". */
function withUnits(desk: Desk, told: readonly Measured[]): Measured[] {
  const measured = Map.groupBy(
    told.filter(
      (one) => one.key !== undefined && (one.unit === "percent" || (one.unit !== "" && isTelling(one))),
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
    const again = isBare && one.low >= 3 ? measured.get(`${one.low} ${one.high}`)?.[0] : undefined;
    const model = against ?? again;
    found.push(model ? { ...one, unit: model.unit, ...(model.key ? { key: model.key } : {}) } : one);
  }
  return found;
}

/** A great value of two digits or more is one measure wherever it is told: the first words that say what befell it or what it is for. */
function oneMeasure(told: readonly Measured[]): Measured[] {
  const first = new Map<string, string>();
  for (const one of told)
    if (one.key && isTelling(one) && (isPurposed(one.key) || one.key.startsWith("money|")))
      if (!first.has(valueKey(one))) first.set(valueKey(one), one.key);
  return told.map((one) =>
    one.key && isTelling(one) ? { ...one, key: first.get(valueKey(one)) ?? one.key } : one,
  );
}

/** Values that do not coincide by chance: great, and of two digits at least. */
function isTelling({ low, high, unit }: Measured): boolean {
  return unit !== "percent" && low >= 1000 && (low !== high || !/^\d0*$/.test(String(low)));
}

const isPurposed = (key: string): boolean => (key.split("|")[1] ?? "") !== "";

const round = (value: number): number => Number(value.toPrecision(12));

/** "dozens of dead", "‘Sixty? Eighty? I will tell you’": no count of anybody’s. */
function isLoose({ number, span, unit, low, high }: Figure, text: string): boolean {
  if (
    text.startsWith("?", span[1]) &&
    /(?:^|[.?!“‘"'\s])\s*$/.test(text.slice(Math.max(0, span[0] - 1), span[0]))
  )
    return true;
  return !unit && low !== high && looseCount.test(text.slice(...number));
}

/** "a rise of 6.8 percent" that is asked, offered or agreed is a level among bids. */
function isBid(figure: Figure, text: string): boolean {
  return /^(?:demanded|offered|agreed)$/.test(purposeOf(figure, text) ?? "");
}

/** "from 9 percent to 7.5" tells two levels of one measure. */
function partsOfMove(figure: Figure, text: string): Figure[] {
  const { change, low, high, number, span } = figure;
  const to = text.slice(...span).search(/\s(?:to|down to|up to)\s/);
  if (!change || low === high || to < 0) return [figure];
  const [first, last] = change === "down" ? [high, low] : [low, high];
  const middle = span[0] + to;
  const { change: _, ...level } = figure;
  return [
    { ...level, low: first, high: first, span: [span[0], middle], number: [number[0], middle] },
    { ...level, low: last, high: last, span: [middle + 1, span[1]], number: [middle + 1, number[1]] },
  ];
}

/** Percent, or a part of one in words: "half of its trains", "one in five". */
function isShare({ unit, low, high, what }: Figure): boolean {
  if (unit) return unit.name === "percent";
  return high < 1 && low > 0 && (what !== undefined || Number.isInteger(1 / low) || high > 0.5);
}

/** What a figure measures by its own words: a share of what, a price of what, what happened to whom. */
function ownKey(figure: Figure, share: boolean, text: string): string | undefined {
  const { unit, scope, what, per } = figure;
  const purpose =
    unit || share || (per !== undefined && figure.low >= 1000) || figure.low >= 1e5
      ? purposeOf(figure, text)
      : undefined;
  if (share) {
    const base = baseOf(figure, text) ?? levelOf(figure, text);
    return purpose ?? (base ? `share|${base}` : undefined);
  }
  if (unit && unit.dimension === "currency")
    return `money|${unit.name}|${purpose ?? aboutOf(figure, text) ?? ""}|${per ?? ""}`;
  if (unit?.dimension === "area") return `area|${unit.name}||${per ?? ""}`;
  if (unit) return `${unit.dimension}|${unit.name}|${aboutOf(figure, text) ?? what ?? ""}|${per ?? ""}`;
  const family = scopeFamilies.get(scope ?? "") ?? scope ?? "";
  const people = what !== undefined && (peopleNouns.has(what) || isPeople(figure, text));
  const befallen = family !== "" && befallenNouns.has(what ?? "");
  const counted = what === undefined || befallen || (people && !isLaidOut(figure, text)) ? "" : what;
  if (!family && !counted) return undefined;
  return ["count", purpose ?? family, counted, per ?? ""].join("|");
}

/** "14 bodies are in the mortuary": bodies in one place are no count of the dead. */
function isLaidOut({ what, span }: Figure, text: string): boolean {
  const after = /^[^.;\n]{0,60}/.exec(text.slice(span[1]))?.[0] ?? "";
  return what === "body" && /\b(?:mortuar(?:y|ies)|morgues?|hospitals?)\b/.test(after);
}

/** "1,190 Palestinians": people by the name of their country. */
function isPeople({ scope, whatSpan }: Figure, text: string): boolean {
  return scope !== undefined && whatSpan !== undefined && /^\p{Lu}\p{Ll}+s$/u.test(text.slice(...whatSpan));
}

/** Words within a few of the number that say what it is asked, offered or paid for; the nearest before it wins. */
function purposeOf({ span, number }: Figure, text: string): string | undefined {
  const before = /[^.;:\n]*$/.exec(text.slice(Math.max(0, number[0] - 70), number[0]))?.[0] ?? "";
  const after = /^[^.;:,\n]*/.exec(text.slice(span[1], span[1] + 30))?.[0] ?? "";
  for (const word of (before.toLowerCase().match(/\p{L}+/gu) ?? []).toReversed().slice(0, 8)) {
    const found = purposes.get(word);
    if (found) return found;
  }
  return (after.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => purposes.get(word)).find(Boolean);
}

/** What a share is a share of: what it counts, "of the staff", "the share of trains". */
function baseOf(figure: Figure, text: string): string | undefined {
  const { what, number, span } = figure;
  if (what && !standIns.has(what)) return stemOf(what);
  const before = /[^.;:\n]*$/.exec(text.slice(Math.max(0, number[0] - 90), number[0]))?.[0] ?? "";
  const opened = /^(?:.*\b)?Of (?:the|its|their|all) (?:\p{Ll}+ ){0,2}?(\p{Ll}+)\b/u.exec(before);
  const named =
    /\b(?:share|proportion|percentage|number) of (?:the |its |all )?(\p{Ll}+)(?: (\p{Ll}+))?/u.exec(before);
  const second = named?.[2] && !notHead.test(named[2]) ? named[2] : undefined;
  const after = /^[^.;:\n]{0,20}?\bof (?:its |the |their |all )?(?:\p{Ll}+ed )?(\p{Ll}+)/u.exec(
    text.slice(span[1], span[1] + 50),
  );
  const found = second ?? named?.[1] ?? opened?.[1] ?? after?.[1];
  return found && !standIns.has(found) ? stemOf(found) : undefined;
}

/** The noun a measure is said of. */
function aboutOf({ about = [] }: Figure, text: string): string | undefined {
  for (const span of about) {
    const head = text
      .slice(...span)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1);
    if (head && !standIns.has(head)) return stemOf(head);
  }
  return undefined;
}

/** The level that a share states: "turnout was 68.9 percent". */
function levelOf({ about = [] }: Figure, text: string): string | undefined {
  const heads = about.map(
    (span) =>
      text
        .slice(...span)
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.at(-1) ?? "",
  );
  return heads.find((head) => levels.has(head));
}

/** A share of its own base, said of what others are shares of, is one of theirs: "trains ran at 90 percent of the timetable". */
function onOneBase(desk: Desk, told: readonly Measured[]): Measured[] {
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

/** Figures whose words do not say what they measure take it from the same value told elsewhere, else from the figure before them. */
function inherited(desk: Desk, told: readonly Measured[]): Measured[] {
  const byValue = Map.groupBy(
    told.filter(({ key }) => key !== undefined),
    valueKey,
  );
  const found: Measured[] = [];
  for (const one of told) {
    const same = byValue.get(valueKey(one)) ?? [];
    const key =
      one.key ??
      partOfIt(one, found) ??
      (one.low >= 1000 ? beforeIt(desk, one, found) : undefined) ??
      sameValue(one, same) ??
      beforeIt(desk, one, found);
    found.push(key ? { ...one, key } : one);
  }
  return found;
}

const valueKey = ({ low, high, unit }: Measured): string => `${low} ${high} ${unit}`;

/** Values from here on seldom coincide by chance within one story. */
const telling = 13;

/** The measure of the same value: told in the same article first, then in the nearest before, then in any. */
function sameValue(
  { evidence, low, unit, published }: Measured,
  same: readonly Measured[],
): string | undefined {
  if (low < telling && unit === "") return undefined;
  const near =
    same.find((other) => other.evidence.article === evidence.article) ??
    same.findLast((other) => other.published <= published) ??
    same[0];
  return near?.key;
}

/** A part of the figure before it measures a part of what that measures: "2.74 million customers, of whom 310,000 …". */
function partOfIt({ evidence, figure }: Measured, found: readonly Measured[]): string | undefined {
  if (!figure.partOf || figure.what) return undefined;
  const whole = lastOf(evidence.article, found, (other) => other.figure.id === figure.partOf);
  return whole?.key && `${whole.key}|part`;
}

/** Of a figure that says nothing of what it measures ("the number reached 52", "it was more like 41 percent"), that of the one before. */
function beforeIt(desk: Desk, one: Measured, found: readonly Measured[]): string | undefined {
  const { evidence, unit, figure } = one;
  if (unit === "" && (figure.what !== undefined || !standsIn(desk, one))) return undefined;
  const before = lastOf(
    evidence.article,
    found,
    (other) => other.unit === unit && other.key !== undefined && !other.key.endsWith("|part"),
  );
  return before && evidence.span[0] - before.evidence.span[1] < 250 ? before.key : undefined;
}

/** Whether a figure is said of "the number", "the figure", "the total". */
function standsIn(desk: Desk, { figure: { about = [] }, evidence: { article, span } }: Measured): boolean {
  const before = desk.words({ article, span: [Math.max(0, span[0] - 40), span[0]] });
  const words = [
    ...about.map((place) => desk.words({ article, span: place })),
    before.slice(before.lastIndexOf(".") + 1),
  ];
  return words.some((text) =>
    (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => word !== "it" && standIns.has(word)),
  );
}

/** The last figure of an article, so far, that is of a kind. */
function lastOf(
  article: string,
  found: readonly Measured[],
  fits: (other: Measured) => boolean,
): Measured | undefined {
  for (let at = found.length - 1; at >= 0; at--) {
    const other = found[at] as Measured;
    if (other.evidence.article !== article) return undefined;
    if (fits(other)) return other;
  }
  return undefined;
}
