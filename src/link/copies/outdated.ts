import type { Evidence, OutdatedText } from "../../schema/link.ts";
import type { Span } from "../../schema/span.ts";
import { readNumbers } from "../../text/numbers/numbers.ts";
import { tokenize } from "../../text/numbers/tokens.ts";
import { type Run, alignedRuns } from "./align.ts";
import type { Body } from "./body.ts";
import { negations } from "./en/corrections.ts";
import { reuseOf } from "./reuse.ts";

/** An article's words with the text they stand in. */
export interface Text {
  readonly body: Body;
  readonly text: string;
}

/** An article that was corrected, withdrawn or changed, with what it said before and who shares text with either. */
export interface Corrected {
  readonly now: Text;
  /** Earlier revisions, or texts of the same outlet that this one stands in place of. */
  readonly before: readonly Text[];
  readonly holders: readonly Text[];
  /** Where the article speaks of an error in its text. */
  readonly notice?: Evidence;
  /** True where its title says that it stands in place of another. */
  readonly marked: boolean;
  /** True where the notice takes the whole text back. */
  readonly withdrawn: boolean;
}

/** What an article no longer says, and the copies that still carry it, each with its words; nothing where none does. */
export function outdatedTexts(corrected: Corrected): OutdatedText[] {
  if (corrected.withdrawn && corrected.notice) return withdrawnText(corrected, corrected.notice);
  const changed = corrected.before.flatMap((before) => changedTexts(corrected, before));
  return changed.length > 0 ? changed : noticedTexts(corrected);
}

/** Share of a copy's words from which it carries a text that was withdrawn. */
const carried = 0.3;

function withdrawnText({ now, before, holders }: Corrected, notice: Evidence): OutdatedText[] {
  const copies = holders.flatMap(({ body }) => {
    const reuses = [now, ...before].map((text) => ({ text, reuse: reuseOf(text.body, body) }));
    const [best] = reuses.sort((a, b) => (b.reuse?.words ?? 0) - (a.reuse?.words ?? 0));
    const side = best?.reuse?.a === body.article ? "a" : "b";
    if (!best?.reuse || best.reuse.coverage[side] < carried) return [];
    return best.reuse.passages.map((passage) => ({ article: body.article, span: passage[side] }));
  });
  if (copies.length === 0) return [];
  const words = now.text.slice(...notice.span);
  return [{ article: now.body.article, kind: "withdrawn", evidence: notice, words, copies }];
}

/** A stretch of words: the first, and the one after the last. */
type Stretch = readonly [from: number, to: number];

/** Words on either side by which a place in another text is known to be the same. */
const context = 2;

/** Words that a correction may replace or put in. */
const widest = 12;

function changedTexts({ now, holders, notice, marked }: Corrected, before: Text): OutdatedText[] {
  return differences(before.body, now.body).flatMap(({ a, b }) => {
    const words = wordsAt(before, a);
    if (a[0] === a[1] || !isTelling(words, wordsAt(now, b))) return [];
    const copies = holders.flatMap(({ body }) => {
      const span = carriedAt(before.body, a, body);
      return span ? [{ article: body.article, span }] : [];
    });
    if (copies.length === 0) return [];
    const evidence = notice ?? { article: now.body.article, span: spanOf(now.body, b) };
    const kind = notice || marked ? "corrected" : "changed";
    const old = { article: before.body.article, span: spanOf(before.body, a) };
    return [{ article: now.body.article, kind, evidence, before: old, words, copies }];
  });
}

/** Stretches between two runs of words alike where the texts differ, in `a` and in `b`. */
function differences(a: Body, b: Body): { readonly a: Stretch; readonly b: Stretch }[] {
  const runs = alignedRuns(a.words, b.words);
  return runs.slice(1).flatMap((next, i) => {
    const last = runs[i] as Run;
    const [fromA, fromB] = [last.a + last.length, last.b + last.length];
    const isNear = [next.a - fromA, next.b - fromB].every((gap) => gap >= 0 && gap <= widest);
    return isNear ? [{ a: [fromA, next.a] as const, b: [fromB, next.b] as const }] : [];
  });
}

/** True where a number, a name or a negation is changed: anything else is a matter of style. */
function isTelling(one: string, other: string): boolean {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  return a.join(" ") !== b.join(" ");
}

/** The names and negations of some words, and the values of their numbers, so that "two" and "2" are one. */
function tellingWords(words: string): string[] {
  const all = words.match(/\p{L}+/gu) ?? [];
  const numbers = readNumbers(tokenize(words))
    .filter(({ form }) => form === "cardinal")
    .map(({ low, high }) => `${low} ${high}`);
  return [...all.filter((word) => /^\p{Lu}/u.test(word) || negations.has(word.toLowerCase())), ...numbers];
}

/** Where a copy has a stretch of the old text as it was, with the words around it. */
function carriedAt(before: Body, [from, to]: Stretch, copy: Body): Span | undefined {
  const [first, last] = [Math.max(0, from - context), Math.min(before.words.count, to + context)];
  const run = alignedRuns(copy.words, before.words).find(({ b, length }) => b <= first && b + length >= last);
  return run && spanOf(copy, [run.a + from - run.b, run.a + to - run.b]);
}

/** Where no earlier text is held: copies that have the words a notice names, where the article now has others. */
function noticedTexts({ now, holders, notice }: Corrected): OutdatedText[] {
  if (!notice) return [];
  const words = now.text.slice(...notice.span);
  const own = new Set(tellingWords(textWithout(now.text, notice.span)));
  const wrong = new Set(tellingWords(words.replaceAll(sentenceStart, " ")).filter((word) => !own.has(word)));
  const copies = holders.flatMap((holder) =>
    differences(now.body, holder.body)
      .filter(({ b }) => tellingWords(wordsAt(holder, b)).some((word) => wrong.has(word)))
      .map(({ b }) => ({ article: holder.body.article, span: spanOf(holder.body, b) })),
  );
  if (copies.length === 0) return [];
  return [{ article: now.body.article, kind: "corrected", evidence: notice, words, copies }];
}

/** The first word of a sentence, which is capitalised without being a name. */
const sentenceStart = /(?:^|[.:!?—–])\P{L}*?\p{L}+/gu;

function textWithout(text: string, [start, end]: Span): string {
  return text.slice(0, start) + text.slice(end);
}

function wordsAt({ body, text }: Text, stretch: Stretch): string {
  return stretch[0] === stretch[1] ? "" : text.slice(...spanOf(body, stretch));
}

/** The characters of a stretch; where it is empty, the place after the word before it. */
function spanOf({ words }: Body, [from, to]: Stretch): Span {
  if (from === to) return [words.ends[from - 1] ?? 0, words.ends[from - 1] ?? 0];
  return [words.starts[from] as number, words.ends[to - 1] as number];
}
