import type { Span } from "../../schema/span.ts";
import {
  accordingTo,
  citing,
  listedBy,
  reckonedBy,
  reckoning,
  reckoningOf,
  voiceAfter,
  voiceBetween,
  voiceGoesOn,
  voiceTurned,
} from "./en/sayers.ts";
import { sentenceAround } from "./sentences.ts";

/** The words of a voice and where its saying ends. */
export interface Heard {
  readonly span: Span;
  readonly end: number;
}

/** The voice that the sentence of a figure names after it, or behind "according to". */
export function voiceIn(span: Span, text: string): Heard | undefined {
  const [from, to] = sentenceAround(text, span);
  return (
    heardIn(voiceAfter, text, [span[1], to]) ??
    heardIn(voiceTurned, text, [span[1], to]) ??
    heardIn(voiceGoesOn, text, [from, span[0]]) ??
    heardIn(voiceBetween, text, [from, span[0]]) ??
    heardIn(accordingTo, text, [from, to])
  );
}

/** By whose reckoning a figure is: "by the ministry’s count", "44 by the union’s". */
export function reckonedIn(span: Span, text: string): Heard | undefined {
  const [from, to] = sentenceAround(text, span);
  return (
    heardIn(reckonedBy, text, [span[1], to]) ??
    heardIn(reckoningOf, text, [span[1], to]) ??
    heardIn(reckoning, text, [from, span[0]]) ??
    heardIn(listedBy, text, [from, span[0]])
  );
}

/** Whom the voice of a sentence passes on: "state radio, citing police, said". */
export function citedIn(span: Span, text: string): Heard | undefined {
  return heardIn(citing, text, sentenceAround(text, span));
}

/** The first group of a pattern in a stretch of text. */
function heardIn(pattern: RegExp, text: string, [from, to]: Span): Heard | undefined {
  const found = pattern.exec(text.slice(from, to));
  const words = found?.[1];
  if (!words) return undefined;
  const start = from + found.index + found[0].indexOf(words);
  return { span: [start, start + words.length], end: from + found.index + found[0].length };
}
