import type { Evidence } from "../../schema/link.ts";
import type { Span } from "../../schema/span.ts";
import type { Desk } from "./coverage.ts";
import { definite, givingAnew, pointingBack, stillBids, stillHolds, weekdays } from "./en/voices.ts";
import { type Measured, measuresOf } from "./measures.ts";
import { type Voice, voicesOf } from "./voices.ts";

/** One figure told in one article, with whose it is and the day at which it held over the whole story. */
export interface Told extends Measured {
  readonly key: string;
  readonly by?: string;
  readonly asOf: string;
}

/** A telling with what its own article says of its voice and day. */
interface Heard extends Measured {
  readonly key: string;
  readonly voice: Voice | undefined;
  /** The sentence it stands in, letters and digits alone. */
  readonly sentence: string;
  readonly before: string;
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
  const groups = Map.groupBy(heard, valueKey);
  const found = new Map<string, Told[]>();
  return heard.map((one) => {
    const key = groupKey(one);
    const earlier = found.get(key) ?? [];
    const by = giverOf(one, groups.get(valueKey(one)) ?? []);
    const told: Told = { ...bare(one), ...(by ? { by } : {}), asOf: asOfOf(desk, one, by, earlier) };
    found.set(key, [...earlier, told]);
    return told;
  });
}

const groupKey = ({ key, low, high }: Measured): string => `${key} ${low} ${high}`;

/** Great values are one figure wherever they are told; small ones and shares where they measure the same. */
const valueKey = (one: Measured): string => (one.low >= 1000 ? `${one.low} ${one.high}` : groupKey(one));

function bare({ figure, evidence, low, high, unit, key, published }: Heard): Measured & { key: string } {
  return { figure, evidence, low, high, unit, key, published };
}

function heardOf(desk: Desk): Heard[] {
  const voice = voicesOf(desk);
  const byId = new Map(desk.articles.map((one) => [one.article.id, one]));
  return measuresOf(desk).flatMap((one) => {
    const { key, evidence, figure } = one;
    const held = byId.get(evidence.article);
    if (key === undefined || !held) return [];
    const { text } = held.article;
    const [from, to] = sentenceOf(held.annotation.sentences, evidence.span);
    const statement = held.annotation.statements.find(({ id }) => id === figure.statement);
    return [
      {
        ...one,
        key,
        voice: voice(evidence.article, figure),
        sentence: text
          .slice(from, to)
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ""),
        before: text.slice(from, figure.number[0]),
        after: text.slice(evidence.span[1], to),
        cue: (statement?.cue ?? []).map((span) => text.slice(...span)).join(" "),
      },
    ];
  });
}

function sentenceOf(sentences: readonly Span[], [start, end]: Span): Span {
  return sentences.find(([from, to]) => from <= start && start < to) ?? [start, end];
}

/** Whose figure it is: its own voice where that can be told from others, else who gave the value before, else who gave it later. */
function giverOf(one: Heard, group: readonly Heard[]): string | undefined {
  const own = one.voice;
  const told = group.filter(({ voice }) => voice?.told);
  const first =
    told.find((other) => other.published <= one.published && other !== one) ??
    told.find((other) => other !== one);
  const back = pointingBack.test(one.before) || (definite.test(one.before) && first !== undefined);
  if (own?.told && !back) return fullest(own.name, told);
  const given = first?.voice ?? own;
  return given && (first ? fullest(given.name, told) : given.name);
}

/** "the chamber of commerce" where another telling names it in full. */
function fullest(name: string, told: readonly Heard[]): string {
  const words = wordsOf(name);
  const fuller = told.find(({ voice }) => {
    const others = wordsOf(voice?.name ?? "");
    return others.length > words.length && words.every((word) => others.includes(word));
  });
  return fuller?.voice?.name ?? name;
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/\p{L}+/gu) ?? [];

/** When it held: as its own words say, else as at its first giving by the same voice, else when it was said. */
function asOfOf(desk: Desk, one: Heard, by: string | undefined, earlier: readonly Told[]): string {
  const { figure, evidence, published } = one;
  const own = figure.asOf ?? published;
  const same = earlier.filter((other) => other.by === by);
  if (figure.asOfSpan) {
    const words = desk.words({ article: evidence.article, span: figure.asOfSpan });
    const meant = weekdays.test(words)
      ? same.find(({ asOf }) => weekday(asOf) === weekday(own) && asOf < own)
      : undefined;
    return meant?.asOf ?? own;
  }
  const copied = same.find(
    (other) =>
      other.evidence.article !== evidence.article && sentenceAt(desk, other.evidence) === one.sentence,
  );
  if (copied) return copied.asOf;
  const here = same.findLast((other) => other.evidence.article === evidence.article);
  if (here) return here.asOf;
  return isAnew(one) ? own : (same[0]?.asOf ?? own);
}

/** Given anew: the voice repeats it, the state still holds, the bid stands. */
function isAnew({ cue, after, before, key, figure }: Heard): boolean {
  if (givingAnew.test(cue)) return true;
  if (/missing|driven out|detained|trapped/.test(key)) return stillHolds.test(after);
  return /demanded|offered/.test(key) && figure.whose !== undefined && stillBids.test(before);
}

function weekday(day: string): number {
  return new Date(`${day.slice(0, 10)}T00:00:00Z`).getUTCDay();
}

function sentenceAt(desk: Desk, { article, span }: Evidence): string {
  const held = desk.articles.find((one) => one.article.id === article);
  const sentence = held && sentenceOf(held.annotation.sentences, span);
  return (held?.article.text.slice(...(sentence ?? span)) ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
