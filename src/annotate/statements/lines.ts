import type { Span } from "../../schema/span.ts";
import type { Draft } from "./drafts.ts";
import { charsOf, type Passage } from "./passage.ts";

const by = "statements/lines@1";

/** A line of a transcript: "MAYOR: We will rebuild every house." */
const turn = /^(\p{Lu}[\p{Lu}\p{M}.’' -]{1,38}\p{Lu}\.?)\s?(:)\s+(?=\S)/u;
/** A quotation and whose it is: "“The dam will hold.” – the mayor". */
const dash = /^([“"].{8,1200}[”"])\s?([–—-]{1,2})\s?(\p{L}[^.“”"]{2,80}?)\.?$/u;
/** "In the words of the mayor, ..." */
const inWords = /^(in the words of)\s+([^,“”"]{2,80}),\s+/iu;

/** Statements by the look of a line: transcripts, a quotation with its speaker behind a dash, "in the words of". Linear. */
export function lineDrafts(passage: Passage): Draft[] {
  const lines = passage.paragraphs.flatMap((paragraph) => lineDraft(passage, paragraph) ?? []);
  const sentences = passage.sentences.flatMap((sentence) => inWordsDraft(passage, sentence) ?? []);
  return [...lines, ...sentences];
}

function lineDraft(passage: Passage, paragraph: Span): Draft | undefined {
  const [start, end] = charsOf(passage.words, paragraph);
  const text = passage.text.slice(start, Math.min(end, start + 1400));
  const spoken = turn.exec(text);
  if (spoken && start + spoken[0].length < end) {
    const name = (spoken[1] as string).length;
    const mark = start + spoken[0].indexOf(":");
    return draft([[start, start + name]], [mark, mark + 1], [[start + spoken[0].length, end]]);
  }
  const quoted = end - start <= 1400 ? dash.exec(text) : null;
  if (!quoted) return undefined;
  const size = (quoted[1] as string).length;
  const mark = start + text.indexOf(quoted[2] as string, size);
  const from = start + text.indexOf(quoted[3] as string, mark - start);
  return draft(
    [[from, from + (quoted[3] as string).length]],
    [mark, mark + (quoted[2] as string).length],
    [[start, start + size]],
  );
}

function inWordsDraft(passage: Passage, sentence: Span): Draft | undefined {
  const [start, end] = charsOf(passage.words, sentence);
  const found = inWords.exec(passage.text.slice(start, Math.min(end, start + 200)));
  if (!found) return undefined;
  const cue: Span = [start, start + (found[1] as string).length];
  const from = start + found[0].indexOf(found[2] as string, cue[1] - start);
  const content: Span = [
    start + found[0].length,
    passage.text.slice(start, end).endsWith(".") ? end - 1 : end,
  ];
  if (content[0] >= content[1]) return undefined;
  return draft([[from, from + (found[2] as string).length]], cue, [content]);
}

function draft(source: Span[], cue: Span, content: Span[]): Draft {
  return { source, cue: [cue], content, by };
}
