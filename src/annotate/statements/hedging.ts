import type { Hedge } from "../../schema/statement.ts";
import type { Span, Spans } from "../../schema/span.ts";
import type { Draft } from "./drafts.ts";
import { firsts, hedgePhrases, hedgeWords } from "./en/hedges.ts";
import { wordsIn } from "./grammar.ts";
import type { Passage } from "./passage.ts";

/** The hedges of a statement: in its content, in its cue, and on the saying in the rest of its sentence. */
export function hedgesOf(passage: Passage, draft: Draft): Hedge[] {
  const content = draft.content.flatMap((span) => hedgesIn(passage, span, "content"));
  const cue = draft.cue.flatMap((span) => hedgesIn(passage, span, "attribution"));
  const rest = aroundCue(passage, draft).flatMap((span) => hedgesIn(passage, span, "attribution"));
  const found = [...content, ...cue, ...rest].sort((a, b) => a.span[0] - b.span[0]);
  return found.filter((hedge, i) => i === 0 || hedge.span[0] >= (found[i - 1] as Hedge).span[1]);
}

/** "for the first time", "the only" in a statement's content or beside its cue. */
export function firstsOf(passage: Passage, draft: Draft): Span[] {
  const spans = [...draft.content, ...draft.cue, ...aroundCue(passage, draft)];
  const found = spans.flatMap(([start, end]) =>
    [...passage.text.slice(start, end).matchAll(firsts)].map((m): Span => [
      start + m.index,
      start + m.index + m[0].length,
    ]),
  );
  return [...found]
    .sort((a, b) => a[0] - b[0])
    .filter((span, i, all) => i === 0 || span[0] >= (all[i - 1] as Span)[1]);
}

/** The clause of the cue: its sentence's words between source, cue and content. */
function aroundCue(passage: Passage, { source, cue, content, cueWord }: Draft): Span[] {
  const at = cue[0];
  if (!at || cueWord === undefined) return [];
  const [from, to] = passage.sentences[passage.sentenceOf[cueWord] as number] as Span;
  const bounds: Span = [passage.words[from]?.start ?? 0, passage.words[to - 1]?.end ?? 0];
  const taken = [...source, ...cue, ...content]
    .filter(([s, e]) => s < bounds[1] && e > bounds[0])
    .sort((a, b) => a[0] - b[0]);
  const found: Span[] = [];
  const near = [taken[0]?.[0] ?? at[0], taken.at(-1)?.[1] ?? at[1]] as const;
  for (let i = 1; i < taken.length; i++) {
    const gap: Span = [(taken[i - 1] as Span)[1], (taken[i] as Span)[0]];
    if (gap[0] < gap[1]) found.push(gap);
  }
  const ahead: Span = [Math.max(bounds[0], startAhead(passage, near[0], source.length === 0)), near[0]];
  return ahead[0] < ahead[1] ? [ahead, ...found] : found;
}

/** How far before a statement its clause reaches: to the mark before it, or 80 characters where nobody speaks. */
function startAhead({ text }: Passage, near: number, unvoiced: boolean): number {
  const before = text.slice(Math.max(0, near - 80), near);
  const mark = unvoiced ? -1 : Math.max(...[",", ";", ":", "–", "—"].map((c) => before.lastIndexOf(c)));
  return near - before.length + mark + 1;
}

function hedgesIn(passage: Passage, span: Span, on: Hedge["on"]): Hedge[] {
  const [from, to] = wordsIn(passage, span);
  const found: Hedge[] = [];
  const phrases = [...passage.text.slice(...span).matchAll(hedgePhrases)].map((m): Span => [
    span[0] + m.index,
    span[0] + m.index + m[0].length,
  ]);
  for (const phrase of phrases)
    found.push({
      span: phrase,
      on,
      whose: on === "attribution" ? "outlet" : "speaker",
      kind: "verb",
      strength: "medium",
    });
  for (let i = from; i < to; i++) {
    const hedge = hedgeAt(passage, i, on);
    if (hedge && !phrases.some((p) => p[0] < hedge.span[1] && hedge.span[0] < p[1])) found.push(hedge);
  }
  return found;
}

function hedgeAt(passage: Passage, i: number, on: Hedge["on"]): Hedge | undefined {
  const word = passage.words[i];
  if (!word) return undefined;
  const form = passage.text.slice(word.start, word.end).toLowerCase();
  const senses = hedgeWords.get(form) ?? hedgeWords.get(word.lemma.toLowerCase());
  const sense = senses?.find(({ kind }) => fits(passage, i, kind));
  if (!sense) return undefined;
  const outlet = on === "attribution" || (sense.outlet === true && !passage.quoted[i]);
  return {
    span: [word.start, word.end],
    on,
    whose: outlet ? "outlet" : "speaker",
    kind: sense.kind,
    strength: sense.strength,
  };
}

function fits(passage: Passage, i: number, kind: Hedge["kind"]): boolean {
  const tag = passage.words[i]?.tag ?? "";
  const next = passage.words[i + 1];
  switch (kind) {
    case "modal":
      return tag === "MD";
    case "verb":
      return tag.startsWith("VB");
    case "adjective":
      return /^(?:JJ|VBN)/.test(tag);
    case "noun":
      return tag.startsWith("NN");
    case "approximator":
      return (
        next !== undefined &&
        (/^(?:CD|\$)/.test(next.tag) || /^(?:half|two|three|dozens?|hundreds|thousands)$/i.test(next.lemma))
      );
    default:
      return /^(?:RB|JJ|IN)/.test(tag);
  }
}

/** The spans of a list that lie within another list. */
export function within(inner: Span, outer: Spans): boolean {
  return outer.some(([start, end]) => start <= inner[0] && inner[1] <= end);
}
