import type { AnnotatedArticle } from "../../schema/annotation.ts";
import type { Figure } from "../../schema/figure.ts";
import type { Evidence } from "../../schema/link.ts";
import type { Span } from "../../schema/span.ts";
import type { Draft } from "./changes.ts";
import { type Desk, compare, hullOf } from "./coverage.ts";
import { peopleNouns } from "./en/people.ts";
import type { Told } from "./tellings.ts";
import { partsOfMove } from "./measure-keys.ts";
import { figuresIn, noticePairs } from "./notices.ts";
import {
  butInstead,
  countsMoved,
  correctedFrom,
  firstFigure,
  fromBefore,
  fromValue,
  notBefore,
  notInstead,
  recounting,
  toCorrected,
  toValue,
} from "./en/changing.ts";

/** A value put in the place of another by the words of one article. */
interface Replacing {
  readonly held: AnnotatedArticle;
  readonly now: Figure;
  readonly before: Figure;
  /** The words that say so. */
  readonly span: Span;
  /** True in a notice, where the outlet speaks of its own earlier article. */
  readonly isNotice: boolean;
}

/**
 * Corrections that an article makes in so many words: "four people and not five", "not 74 but 68", a notice that an article had
 * said 1,140 where it is 1,410. Each is joined to the first earlier article that gave the old value; those whose old value nobody
 * had given are left out.
 */
export function statedCorrections(desk: Desk, told: readonly Told[]): Draft[] {
  return desk.articles
    .flatMap((held) => [...replacedIn(held), ...movedIn(held), ...firstFiguresIn(held), ...noticesIn(held)])
    .flatMap((one) => {
      const from = firstGiven(desk, one, told);
      const rivals = from && !one.isNotice ? rivalsOf(desk, one, from, told) : undefined;
      if (rivals) return [rivals];
      return from
        ? [
            {
              kind: "correction" as const,
              from,
              to: { article: one.held.article.id, span: one.span },
              reason: `${wordsOf(one, one.now)} is put in the place of ${desk.words(from)}.`,
              sure: "surely" as const,
            },
          ]
        : [];
    });
}

/** "About 9,000 had left, not 12,000", said by another than gave the 12,000: no correction, but a contradiction. */
function rivalsOf(
  desk: Desk,
  { held, now, before }: Replacing,
  from: Evidence,
  told: readonly Told[],
): Draft | undefined {
  const article = held.article.id;
  const [own, other] = [voiceAt(told, { article, span: now.span }), voiceAt(told, from)];
  if (!own || !other || own === other || areRelated(desk, own, other)) return undefined;
  return {
    kind: "contradiction",
    from: { article, span: now.span },
    to: { article, span: before.span },
    reason: `${own} gives ${held.article.text.slice(...now.span)}, ${other} ${held.article.text.slice(...before.span)}.`,
    sure: "possibly",
  };
}

/** Whose the figure at a place is. */
const voiceAt = (told: readonly Told[], { article, span: [start] }: Evidence): string | undefined =>
  told.find(({ evidence }) => evidence.article === article && evidence.span[0] === start)?.by;

/** Where a voice puts right a value that another body gave first, its own giving of it; else all. */
function ofOwnVoice(
  desk: Desk,
  given: readonly Evidence[],
  now: Evidence,
  told: readonly Told[],
): readonly Evidence[] {
  const by = voiceAt(told, now);
  const first = given[0] && voiceAt(told, given[0]);
  if (!by || !first || first === by || areRelated(desk, first, by)) return given;
  const own = given.filter((place) => voiceAt(told, place) === by);
  return own.length > 0 ? own : given;
}

/** "the health minister" and "the health ministry": names or roles that share a word. */
function areRelated(desk: Desk, a: string, b: string): boolean {
  const wordsFor = (name: string): string[] =>
    [name, ...rolesOf(desk, name)]
      .join(" ")
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  const [words, others] = [wordsFor(a), wordsFor(b)];
  return words.some((word) => others.some((other) => word.slice(0, 6) === other.slice(0, 6)));
}

function rolesOf(desk: Desk, name: string): string[] {
  return desk.articles.flatMap(({ article, annotation }) =>
    annotation.entities
      .filter(({ id, name: own }) => desk.nameOf(article.id, id, own) === name)
      .flatMap(({ facts }) => facts.filter(({ kind }) => kind === "role").map(({ value }) => value)),
  );
}

function wordsOf({ held }: Replacing, { span }: Figure): string {
  return held.article.text.slice(...span);
}

/** Values side by side in one sentence with "not" between them. */
function replacedIn(held: AnnotatedArticle): Replacing[] {
  const { text } = held.article;
  return held.annotation.sentences.flatMap((sentence) => {
    const inside = figuresIn(held, sentence);
    return inside.slice(1).flatMap((second, i): Replacing[] => {
      const first = inside[i] as Figure;
      const between = text.slice(first.span[1], second.span[0]);
      const lead = text.slice(sentence[0], first.span[0]);
      const [now, before] =
        notInstead.test(between) || correctedFrom.test(between)
          ? [first, second]
          : (notBefore.test(lead) && butInstead.test(between)) ||
              (fromValue.test(lead) && toValue.test(between))
            ? [second, first]
            : toCorrected.test(lead) && fromBefore.test(between)
              ? [first, second]
              : [];
      if (!now || !before || !areComparable(now, before)) return [];
      return [
        { held, now, before, span: sayingOf(held, sentence, [now.span, before.span]), isNotice: false },
      ];
    });
  });
}

/** "It cut from seven to five the number shot down", "revised its count from 9,400 to 16,200": a move told as a correction of a count. */
function movedIn(held: AnnotatedArticle): Replacing[] {
  const { text } = held.article;
  return figuresIn(held, [0, text.length]).flatMap((move): Replacing[] => {
    const [start, end] =
      held.annotation.sentences.find(([a, b]) => a <= move.span[0] && move.span[1] <= b) ?? move.span;
    const lead = text.slice(start, move.span[0]);
    if (
      !recounting.test(lead) ||
      !countsMoved.test(`${lead}${text.slice(move.span[1], Math.min(end, move.span[1] + 50))}`)
    )
      return [];
    const what = move.what ?? /^ the number of (\p{Ll}+?)s?\b/u.exec(text.slice(move.span[1], end))?.[1];
    const [before, now] = partsOfMove({ ...move, ...(what ? { what } : {}) }, text);
    return before && now
      ? [{ held, now, before, span: moveSpan(text, [start, end], move.span), isNotice: false }]
      : [];
  });
}

/** From the words that move a count to the end of their clause. */
function moveSpan(text: string, [start, end]: Span, [at, stop]: Span): Span {
  const from = start + (recounting.exec(text.slice(start, at))?.index ?? 0);
  const clause = /^[^,;.:]*/.exec(text.slice(stop, end))?.[0].trimEnd().length ?? 0;
  return [from, stop + clause];
}

/** How far before "the first figure" the one that takes its place is told, in characters. */
const nearby = 400;

/** "The recall is widened to 61,000 vials. The first figure, 48,000, left some out." */
function firstFiguresIn(held: AnnotatedArticle): Replacing[] {
  const { text } = held.article;
  const all = figuresIn(held, [0, text.length]);
  return all.flatMap((before, i): Replacing[] => {
    if (!firstFigure.test(text.slice(Math.max(0, before.span[0] - 40), before.span[0]))) return [];
    const now = all
      .slice(0, i)
      .findLast((one) => before.span[0] - one.span[1] < nearby && areLike(one, before));
    return now ? [{ held, now, before, span: now.span, isNotice: false }] : [];
  });
}

/** Comparable, and of one order. */
function areLike(a: Figure, b: Figure): boolean {
  return areComparable(a, b) && Math.max(a.low, b.low) < 5 * Math.min(a.low, b.low);
}

/** "Our article said that it had 1,140. It has 1,410."; a lesser slip, mended within a sentence, is left out. */
function noticesIn(held: AnnotatedArticle): Replacing[] {
  return noticePairs(held).flatMap(({ wrong, right }): Replacing[] => {
    if (!held.annotation.sentences.some(([start]) => start === right[0])) return [];
    const [before] = figuresIn(held, wrong);
    const [now] = figuresIn(held, right);
    if (!now || !before || !areComparable(now, before)) return [];
    return [{ held, now, before, span: right, isNotice: true }];
  });
}

/** Two values of one unit, or of one thing counted, or one of them bare; and not the same. */
export function areComparable(a: Figure, b: Figure): boolean {
  if (a.low === b.low && a.high === b.high) return false;
  if (a.unit && b.unit) return a.unit.name === b.unit.name;
  if (a.scope && b.scope && a.scope !== b.scope) return false;
  return a.what === undefined || b.what === undefined || a.what === b.what;
}

/** The statement that holds both values, the shortest first; else the sentence, or the values alone where that is long. */
function sayingOf({ annotation, article }: AnnotatedArticle, sentence: Span, values: readonly Span[]): Span {
  const [start, end] = hullOf(values);
  const [best] = annotation.statements
    .flatMap(({ content }) => content)
    .filter(([from, to]) => from <= start && end <= to)
    .sort((a, b) => a[1] - a[0] - (b[1] - b[0]));
  const whole = best ?? sentence;
  const isShort = ([from, to]: Span): boolean =>
    article.text.slice(from, to).split(/\s+/).length <= mostWords;
  return [whole, [whole[0], end] as Span].find(isShort) ?? [start, end];
}

const mostWords = 24;

/** Where the old value was first given, by an article published before; by the outlet’s own in a notice. */
function firstGiven(
  desk: Desk,
  { held, now, before, isNotice }: Replacing,
  told: readonly Told[],
): Evidence | undefined {
  const published = desk.publishedOf(held.article.id);
  const value = before.low;
  const given = desk.articles
    .filter(({ article }) => desk.publishedOf(article.id) < published)
    .filter(({ article }) => !isNotice || article.site === held.article.site)
    .flatMap(({ article, annotation }) =>
      annotation.figures
        .filter(
          (figure) =>
            figure.kind === "figure" &&
            figure.low === value &&
            figure.high === before.high &&
            (isOfOneThing(figure, now) || isOfOneThing(figure, before)) &&
            !(figure.what && now.what && figure.what !== now.what && !isOfOneThing(figure, now)),
        )
        .map(({ span }): Evidence => ({ article: article.id, span })),
    );
  const byDay = (a: Evidence, b: Evidence): number =>
    compare(desk.publishedOf(a.article), desk.publishedOf(b.article));
  const own = ofOwnVoice(desk, given.toSorted(byDay), { article: held.article.id, span: now.span }, told);
  const [first] = own.toSorted(byDay);
  return given
    .filter(({ article }) => article === first?.article)
    .toSorted((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]))[0];
}

/** The same unit, or the same thing counted, or what befell it; a great value is known by itself. */
function isOfOneThing(a: Figure, b: Figure): boolean {
  if (a.unit ?? b.unit) return a.unit?.name === b.unit?.name;
  if (a.what === undefined && a.scope === undefined && a.partOf !== undefined) return true;
  if (a.scope !== undefined && a.scope === b.scope) return true;
  if (a.what && b.what && a.what !== b.what && !peopleNouns.has(a.what)) return false;
  return a.low >= telling || (a.what !== undefined && a.what === b.what);
}

/** Values from here on seldom coincide by chance within one story. */
const telling = 13;
