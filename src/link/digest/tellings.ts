import type { Span } from "../../schema/span.ts";
import type { Desk } from "./coverage.ts";
import { further, running } from "./en/measures.ts";
import {
  definite,
  givesNow,
  givingAnew,
  inPlaceOf,
  latestCount,
  ofBefore,
  particles,
  pointingBack,
  stillBids,
  stillHolds,
  weekdays,
} from "./en/voices.ts";
import { type Measured, measuresOf } from "./measures.ts";
import { isPutRight, noticePairs } from "./notices.ts";
import { sidesApart } from "./sides.ts";
import { withVoices } from "./voice-measures.ts";
import { type Voice, voicesOf } from "./voices.ts";

/** One figure told in one article, with whose it is and the day at which it held over the whole story. */
export interface Told extends Measured {
  readonly key: string;
  readonly by?: string;
  readonly asOf: string;
  /** Told as a total: "the toll", "since the war began". */
  readonly running: boolean;
}

/** A telling with what its own article says of its voice and day. */
interface Heard extends Measured {
  readonly key: string;
  readonly voice: Voice | undefined;
  /** The sentence it stands in, letters and digits alone. */
  readonly sentence: string;
  readonly before: string;
  readonly told: string;
  readonly after: string;
  readonly cue: string;
}

/**
 * Every figure of a story with its measure, whose it is and when it held. A figure told without its source, or by "officials",
 * is that of the voice who gave the same value of the same measure, first of all before it; told again it keeps the day of its
 * first giving, unless its words date it anew or say that it still holds.
 */
export function tellingsOf(desk: Desk): Told[] {
  const heard = heardOf(desk);
  const sources = new Map(
    [...Map.groupBy(heard, valueKey)].map(([value, group]) => [
      value,
      group.filter(({ voice }) => voice?.told),
    ]),
  );
  const given = new Map<string, Given>();
  const voiced = heard.map((one) => ({ one, by: giverOf(one, sources.get(valueKey(one)) ?? []) }));
  const dated = datedIn(voiced);
  const told = voiced.map(({ one, by }) => {
    const key = `${groupKey(one)} ${by}`;
    const before = given.get(key);
    const asOf = dated.get(`${one.evidence.article} ${key}`) ?? asOfOf(desk, one, before);
    given.set(key, withTelling(before, one, asOf));
    return { ...bare(one), ...(by ? { by } : {}), asOf, running: isRunning(one) };
  });
  return inNotices(desk, told);
}

/** What a notice puts in the place of a value was given by whom, and when, that value is said to have been: only the outlet had it wrong. */
function inNotices(desk: Desk, told: readonly Told[]): Told[] {
  const pairs = desk.articles.flatMap((held) =>
    noticePairs(held).map((pair) => ({ article: held.article.id, ...pair })),
  );
  const inside = ({ evidence }: Told, article: string, [start, end]: Span): boolean =>
    evidence.article === article && start <= evidence.span[0] && evidence.span[1] <= end;
  return told.map((one) => {
    const pair = pairs.find(({ article, right }) => inside(one, article, right));
    const wrong =
      pair && told.find((other) => inside(other, pair.article, pair.wrong) && other.low !== one.low);
    const isFirst = pair && told.find((other) => inside(other, pair.article, pair.right)) === one;
    if (!wrong || !isFirst || one.unit !== wrong.unit) return one;
    const { by: _, ...rest } = one;
    return { ...rest, key: wrong.key, ...(wrong.by ? { by: wrong.by } : {}), asOf: wrong.asOf };
  });
}

/**
 * The day of a value that an article tells first without one and then with one: a lead’s "the toll climbed to 16" is "16 as of
 * Tuesday evening" further down.
 */
function datedIn(voiced: readonly { readonly one: Heard; readonly by: string | undefined }[]) {
  const first = new Map<string, string | undefined>();
  const days = new Map<string, string>();
  for (const { one, by } of voiced) {
    const key = `${one.evidence.article} ${groupKey(one)} ${by}`;
    const own = one.figure.asOfSpan && one.figure.asOf;
    if (!first.has(key)) first.set(key, own);
    else if (own && first.get(key) === undefined && by && !days.has(key)) days.set(key, own);
  }
  return days;
}

/** A value by one voice as told so far: as of when first, where last, and as of when each sentence has it. */
interface Given {
  readonly first: string;
  readonly last: { readonly article: string; readonly asOf: string };
  readonly sentences: Map<string, string>;
}

function withTelling(before: Given | undefined, { evidence, sentence }: Heard, asOf: string): Given {
  const sentences = before?.sentences ?? new Map<string, string>();
  if (!sentences.has(sentence)) sentences.set(sentence, asOf);
  return { first: before?.first ?? asOf, last: { article: evidence.article, asOf }, sentences };
}

const groupKey = ({ key, low, high }: Measured): string => `${key} ${low} ${high}`;

/** Great values are one figure wherever they are told; small ones and shares where they measure the same. */
const valueKey = (one: Measured): string =>
  one.low >= 1000 ||
  (one.low >= telling && one.unit === "" && (one.low % 10 > 0 || one.low !== one.high)) ||
  !Number.isInteger(one.low)
    ? `${one.low} ${one.high} ${one.low >= 1000 ? "" : one.unit}`
    : groupKey(one);

/** Counts from here on that are not round seldom coincide by chance within one story. */
const telling = 20;

function bare({ figure, evidence, low, high, unit, key, published }: Heard): Measured & { key: string } {
  return { figure, evidence, low, high, unit, key, published };
}

function heardOf(desk: Desk): Heard[] {
  const voice = voicesOf(desk);
  const byId = new Map(desk.articles.map((one) => [one.article.id, one]));
  const voiced = measuresOf(desk).map((one) => ({
    ...one,
    voice: voice(one.evidence.article, one.figure),
    before: desk.words({
      article: one.evidence.article,
      span: [Math.max(0, one.figure.number[0] - 60), one.figure.number[0]],
    }),
  }));
  return sidesApart(desk, withVoices(voiced)).flatMap((one) => {
    const { evidence, figure } = one;
    const held = byId.get(evidence.article);
    const key = one.key ?? (held && isPutRight(held, evidence.span) ? "notice" : undefined);
    if (key === undefined || !held) return [];
    const { text } = held.article;
    const [from, to] = sentenceOf(held.annotation.sentences, evidence.span);
    const statement = held.annotation.statements.find(({ id }) => id === figure.statement);
    return [
      {
        ...one,
        key,
        sentence: text
          .slice(from, to)
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ""),
        before: text.slice(from, figure.number[0]),
        told: text.slice(...evidence.span),
        after: text.slice(evidence.span[1], to),
        cue: (statement?.cue ?? []).map((span) => text.slice(...span)).join(" "),
      },
    ];
  });
}

/** In a notice a bare value is told of by the one before it. */
function sentenceOf(sentences: readonly Span[], [start, end]: Span): Span {
  return sentences.find(([from, to]) => from <= start && start < to) ?? [start, end];
}

/** Whose figure it is: its own voice where that can be told from others, else who gave the value before, else who gave it later. */
function giverOf(one: Heard, told: readonly Heard[]): string | undefined {
  const own = one.voice;
  const earlier = told.filter((other) => other !== one && isBefore(other, one));
  const before =
    earlier.find(({ voice }) => own?.told && voice?.name === own.name && isMovedFrom(one)) ?? earlier[0];
  const first = before ?? (one.voice?.outlet ? undefined : told.find((other) => other !== one));
  const back =
    pointingBack.test(one.before) ||
    (definite.test(one.before) && first !== undefined) ||
    (before !== undefined && (own?.place === true || isOddValue(one)) && !before.voice?.place);
  if (own?.told && !back) return fullest(own.name, told);
  const given = first?.voice ?? own;
  return given && (first ? fullest(given.name, told) : given.name);
}

/** In an article published before, or before it in its own. */
function isBefore(other: Heard, one: Heard): boolean {
  const isSame = other.evidence.article === one.evidence.article;
  return isSame ? other.evidence.span[0] < one.evidence.span[0] : other.published <= one.published;
}

/** What a voice had given before: "cut its total from 13 to 12". */
const isMovedFrom = ({ before }: Heard): boolean => /\bfrom (?:about |some )?$/.test(before);

/** A value that two voices seldom come to by themselves: three figures and more that are not round. */
const isOddValue = ({ low, high }: Heard): boolean =>
  low === high && String(low).replace(/\D|^0+|0+$/g, "").length >= 3;

/** Tellings that a name is looked for in: the first ones name in full. */
const mostCompared = 50;

/** "the chamber of commerce" where another telling names it in full. */
function fullest(name: string, told: readonly Heard[]): string {
  const words = wordsOf(name);
  const fuller = told.slice(0, mostCompared).find(({ voice }) => {
    const others = wordsOf(voice?.name ?? "");
    return others.length > words.length && words.every((word) => others.includes(word));
  });
  return fuller?.voice?.name ?? name;
}

const wordsOf = (name: string): string[] =>
  (name.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !particles.has(word));

/** When it held: as its own words say, else as at its first giving by the same voice, else when it was said. */
function asOfOf(desk: Desk, one: Heard, given: Given | undefined): string {
  const { figure, evidence, published } = one;
  const own = figure.asOf ?? published;
  if (!given) return own;
  if (ofBefore.test(one.before)) return given.first;
  if (latestCount.test(one.before)) return given.last.asOf;
  if (figure.asOfSpan && figure.asOfSpan[1] <= figure.number[0] && isMovedFrom(one)) return given.first;
  if (figure.asOfSpan) {
    const words = desk.words({ article: evidence.article, span: figure.asOfSpan });
    const isFirst = weekdays.test(words) && weekday(given.first) === weekday(own) && given.first < own;
    return isFirst ? given.first : own;
  }
  const copied = given.sentences.get(one.sentence);
  if (copied) return copied;
  if (given.last.article === evidence.article) return given.last.asOf;
  return !pointingBack.test(one.before) && isAnew(one) ? own : given.first;
}

/** Told as a total in the words close to it. */
function isRunning({ before, after, told }: Heard): boolean {
  if (further.test(told) || further.test(before.slice(-9)) || further.test(after.slice(0, 6))) return false;
  return running.test(before.slice(-70)) || running.test(/^[^.;]{0,60}/.exec(after)?.[0] ?? "");
}

/** Given anew: the voice repeats it, the state still holds, the bid stands. */
function isAnew({ cue, after, before, key, figure }: Heard): boolean {
  if (/^(?:has|have|had)\b/.test(cue)) return false;
  if (givingAnew.test(cue) || (figure.whose && (givesNow.test(before) || inPlaceOf.test(after)))) return true;
  if (/missing|driven out|detained|trapped/.test(key)) return stillHolds.test(after);
  return /demanded|offered/.test(key) && figure.whose !== undefined && stillBids.test(before);
}

function weekday(day: string): number {
  return new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay();
}
