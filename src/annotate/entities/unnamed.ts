import type { Analysis, Word } from "../../language/analysis.ts";
import type { Unnamed } from "../../schema/entity.ts";
import { cueVerbs } from "../statements/en/cues.ts";
import type { Draft } from "./draft.ts";
import type { Mentioned } from "./mentions.ts";

/**
 * Sources that no name is given for: "a senior official" is somebody, "officials" are several. A new one is brought in with
 * "a", "another" or a plural without an article; "the official" takes up the one before. Gives each its name in the text's
 * own words, and why it is one of its own.
 */
export function unnamedSources(drafts: readonly Draft[], analysis: Analysis): ReadonlyMap<Draft, Unnamed> {
  const found = new Map<Draft, Unnamed>();
  const sources = drafts
    .filter((draft) => isSource(draft, analysis))
    .toSorted((a, b) => startOf(a) - startOf(b));
  for (const [at, draft] of sources.entries()) {
    const first = nominalsOf(draft)[0];
    if (!first) continue;
    draft.name = phraseText(first, analysis);
    const before = sources.slice(0, at).findLast((other) => sharesNoun(draft, other));
    found.set(draft, { kind: draft.plural ? "collective" : "anonymous", why: whyOwn(draft, before) });
  }
  return found;
}

function isSource({ kind, mentions }: Draft, analysis: Analysis): boolean {
  if (kind !== "person" && kind !== "product") return false;
  if (mentions.some(({ form }) => form === "name")) return false;
  const speaks = mentions.some((mention) => isSaying(mention, analysis));
  return (
    speaks && (kind === "person" || mentions.some(({ lemma }) => /^(?:source|people|person)$/.test(lemma)))
  );
}

/** A body spoken of by its kind alone that says something: "police", "the finance ministry". */
export function isSpeakingBody({ kind, mentions }: Draft, analysis: Analysis): boolean {
  return kind === "organisation" && mentions.some((mention) => isSaying(mention, analysis));
}

/** Subject of a verb of saying, or what "according to" names. */
function isSaying({ sentence, head, relation }: Mentioned, { sentences }: Analysis): boolean {
  const words = sentences[sentence]?.words ?? [];
  const governor = words[words[head]?.head ?? -1];
  if (relation.startsWith("nsubj")) return cueVerbs.get(governor?.lemma.toLowerCase() ?? "")?.speech === true;
  return words.some((word: Word) => word.head === head && /^accord/i.test(word.lemma));
}

function nominalsOf({ mentions }: Draft): Mentioned[] {
  return mentions.filter(({ form }) => form === "nominal").toSorted((a, b) => a.span[0] - b.span[0]);
}

function startOf({ mentions }: Draft): number {
  return Math.min(...mentions.map(({ span }) => span[0]));
}

/** The whole phrase, relative clause included, where it is not too long to be called by. */
function phraseText({ phrase: [first, last], sentence, text }: Mentioned, analysis: Analysis): string {
  const words = analysis.sentences[sentence]?.words ?? [];
  const whole = analysis.text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0).replace(/\s+/g, " ");
  return whole.length <= 120 && whole.length >= text.length ? whole : text;
}

function sharesNoun(a: Draft, b: Draft): boolean {
  return [...a.nouns].some((noun) => b.nouns.has(noun));
}

function whyOwn(draft: Draft, before: Draft | undefined): string {
  const [first, ...later] = nominalsOf(draft).map(({ text }) => `“${text}”`);
  const again = later.length > 0 ? `; ${[...new Set(later)].join(", ")} takes it up` : "";
  if (!before) return `${first} is nobody that the text named before${again}`;
  return `${first} is brought in anew, after “${nominalsOf(before)[0]?.text}”: the text does not say that they are one${again}`;
}
