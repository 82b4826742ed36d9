import type { Analysis, Word } from "../../language/analysis.ts";
import type { Span } from "../../schema/span.ts";
import { hashOf, mix } from "./hash.ts";
import { type Quotation, quotationsOf } from "./quotes.ts";

/** An article's words in one row, as numbers, ready for feature extraction. Indices run over the whole article. */
export interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
  readonly quotations: readonly Quotation[];
  /** First word and end of each sentence, and of each paragraph. */
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Span[];
  /** Sentence and paragraph of each word. */
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
  /** Index of the head, -1 for a root. */
  readonly head: Int32Array;
  /** First and last word under each word. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** 1 + index of the quotation the word begins in, 0 outside. */
  readonly quoted: Int32Array;
  /** Hashes: form, lemma, tag, relation, name kind, last three letters, shape, and lemma with word class. */
  readonly form: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  readonly relation: Int32Array;
  readonly name: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  readonly key: Int32Array;
}

/** How far up the tree anything climbs: enough for every real sentence, a bound for hostile ones. */
export const climb = 40;

/** Lays an analysis out as a passage. Linear. */
export function passageOf(analysis: Analysis): Passage {
  const words: Word[] = [];
  const sentences: Span[] = [];
  const blocks: number[] = [];
  const heads: number[] = [];
  for (const sentence of analysis.sentences) {
    if (sentence.words.length === 0) continue;
    const base = words.length;
    for (const word of sentence.words) {
      words.push(word);
      heads.push(word.head >= 0 && word.head < sentence.words.length ? base + word.head : -1);
    }
    sentences.push([base, words.length]);
    blocks.push(sentence.block);
  }
  const paragraphs = paragraphsOf(sentences, blocks);
  const head = Int32Array.from(heads);
  const quotations = quotationsOf(
    analysis.text,
    paragraphs.map((p) => charsOf(words, p)),
  );
  return {
    text: analysis.text,
    words,
    quotations,
    sentences,
    paragraphs,
    sentenceOf: indexOf(sentences, words.length),
    paragraphOf: indexOf(paragraphs, words.length),
    head,
    ...extents(head),
    quoted: quotedBy(words, quotations),
    ...hashes(words, analysis),
  };
}

/** The characters from the first to the last word of a range. */
export function charsOf(words: readonly Word[], [from, to]: Span): Span {
  return [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
}

function paragraphsOf(sentences: readonly Span[], blocks: readonly number[]): Span[] {
  const found: [number, number][] = [];
  sentences.forEach(([start, end], i) => {
    const last = found.at(-1);
    if (last && blocks[i] === blocks[i - 1]) last[1] = end;
    else found.push([start, end]);
  });
  return found;
}

function indexOf(ranges: readonly Span[], size: number): Int32Array {
  const at = new Int32Array(size);
  ranges.forEach(([start, end], i) => at.fill(i, start, end));
  return at;
}

function extents(head: Int32Array): { left: Int32Array; right: Int32Array } {
  const left = Int32Array.from(head, (_, i) => i);
  const right = Int32Array.from(head, (_, i) => i);
  for (let i = 0; i < head.length; i++) {
    let at = head[i] as number;
    for (let steps = 0; at >= 0 && steps < climb; steps++) {
      if (i < (left[at] as number)) left[at] = i;
      if (i > (right[at] as number)) right[at] = i;
      at = head[at] as number;
    }
  }
  return { left, right };
}

function quotedBy(words: readonly Word[], quotations: readonly Quotation[]): Int32Array {
  const at = new Int32Array(words.length);
  let q = 0;
  words.forEach((word, i) => {
    while (q < quotations.length && (quotations[q] as Quotation).span[1] <= word.start) q++;
    const quotation = quotations[q];
    if (quotation && quotation.span[0] <= word.start) at[i] = q + 1;
  });
  return at;
}

function hashes(words: readonly Word[], analysis: Analysis) {
  const { text } = analysis;
  const columns = {
    form: new Int32Array(words.length),
    lemma: new Int32Array(words.length),
    tag: new Int32Array(words.length),
    relation: new Int32Array(words.length),
    name: new Int32Array(words.length),
    suffix: new Int32Array(words.length),
    shape: new Int32Array(words.length),
    key: new Int32Array(words.length),
  };
  let n = 0;
  words.forEach((word, i) => {
    const form = text.slice(word.start, word.end);
    columns.form[i] = hashOf(form);
    columns.lemma[i] = hashOf(word.lemma.toLowerCase());
    columns.tag[i] = hashOf(word.tag);
    columns.relation[i] = hashOf(word.relation);
    columns.suffix[i] = hashOf(form.slice(-3).toLowerCase());
    columns.shape[i] = hashOf(shapeOf(form));
    columns.key[i] = mix(columns.lemma[i] as number, hashOf(word.tag.slice(0, 2)));
    while (n < analysis.names.length && (analysis.names[n]?.span[1] ?? 0) <= word.start) n++;
    const name = analysis.names[n];
    if (name && name.span[0] <= word.start) columns.name[i] = hashOf(name.kind);
  });
  return columns;
}

function shapeOf(form: string): string {
  let shape = "";
  let before = "";
  for (let i = 0; i < form.length && shape.length < 6; i++) {
    const c = form[i] as string;
    const kind = /[\p{Lu}]/u.test(c) ? "X" : /[\p{L}\p{N}]/u.test(c) ? "x" : c;
    if (kind !== before) shape += kind;
    before = kind;
  }
  return shape;
}
