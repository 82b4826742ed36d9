import type { Analysis, Word } from "../../language/analysis.ts";
import type { Span } from "../../schema/span.ts";
import { cueVerbs } from "../statements/en/cues.ts";
import { quotationsOf } from "../statements/quotes.ts";

/** Where quotations stand and which word is the subject of the verb that brings each one. */
export interface Quoted {
  /** Number of the quotation that holds a place in the text, or -1. */
  at(place: number): number;
  /** Sentence and word of the speaker of a quotation. */
  speaker(quotation: number): { readonly sentence: number; readonly word: number } | undefined;
}

/** Finds quotations and, by the verb of saying in the sentence they begin or end in, their speakers. Linear. */
export function quotedIn(analysis: Analysis): Quoted {
  const quotations = quotationsOf(analysis.text, blocksOf(analysis)).map(({ span }) => span);
  const long = quotations.filter(([start, end]) => end - start > 20);
  const speakers = long.map((span) => speakerOf(span, long, analysis));
  for (const [k, span] of long.entries())
    if (!speakers[k] && k > 0 && sameBlock(analysis, long[k - 1] as Span, span))
      speakers[k] = speakers[k - 1];
  return {
    at: (place) => indexOf(long, place),
    speaker: (quotation) => speakers[quotation],
  };
}

function blocksOf({ sentences }: Analysis): Span[] {
  const blocks: Span[] = [];
  let last = -1;
  for (const { block, span } of sentences) {
    const open = blocks.at(-1);
    if (open && block === last) blocks[blocks.length - 1] = [open[0], span[1]];
    else blocks.push(span);
    last = block;
  }
  return blocks;
}

function speakerOf(
  [start, end]: Span,
  all: readonly Span[],
  analysis: Analysis,
): ReturnType<Quoted["speaker"]> {
  const near = [sentenceAt(analysis, end - 1), sentenceAt(analysis, end + 1), sentenceAt(analysis, start)];
  for (const sentence of new Set(near)) {
    const words = analysis.sentences[sentence]?.words ?? [];
    let best: { word: number; away: number } | undefined;
    for (const [at, word] of words.entries()) {
      if (!word.relation.startsWith("nsubj") || !says(words[word.head]) || indexOf(all, word.start) >= 0)
        continue;
      const away = word.start < start ? start - word.end : word.start - end;
      if (away >= 0 && away < 150 && (!best || away < best.away)) best = { word: at, away };
    }
    if (best) return { sentence, word: best.word };
  }
  return undefined;
}

function says(verb: Word | undefined): boolean {
  return verb?.upos === "VERB" && cueVerbs.get(verb.lemma.toLowerCase())?.speech === true;
}

function sentenceAt({ sentences }: Analysis, place: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.span[0] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sameBlock(analysis: Analysis, a: Span, b: Span): boolean {
  const [x, y] = [a, b].map(([start]) => analysis.sentences[sentenceAt(analysis, start)]?.block);
  return x === y;
}

function indexOf(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [start, end] = spans[middle] as Span;
    if (place < start) high = middle - 1;
    else if (place >= end) low = middle + 1;
    else return middle;
  }
  return -1;
}
