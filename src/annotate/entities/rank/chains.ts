import type { Analysis, Word } from "../../../language/analysis.ts";
import type { Span } from "../../../schema/span.ts";
import type { Scene } from "./scene.ts";
import type { Traits } from "./traits.ts";

/** A phrase of one sentence: its words, both ends in. */
interface Phrase {
  readonly sentence: number;
  readonly first: number;
  last: number;
  form: Traits["form"];
}

/**
 * Everything spoken of, as the full phrases that speak of it, in reading order; things named once included. A name and what
 * stands beside it ("actor Dennis Hopper", "Olin, the mayor") are one phrase; a title or a nationality within one is none.
 */
export function chainsOf(scene: Scene, { sentences }: Analysis): Span[][] {
  const chains = new Map<number, Phrase[]>();
  const outer = new Map<string, number>();
  for (const [at, { sentence, first, last, head, mention, form }] of scene.traits.entries()) {
    const cast = scene.castOf[at] ?? -1;
    const words = sentences[sentence]?.words ?? [];
    const word = words[head] as Word;
    const apposed = word.relation.startsWith("appos") || mention.relation.startsWith("appos");
    const holder = outer.get(`${sentence} ${word.head}`);
    outer.set(`${sentence} ${head}`, cast);
    if (cast < 0 || (apposed && holder === cast) || isPartOfAnother(form, word)) continue;
    const chain = chains.get(cast) ?? [];
    if (!isBeside(chain.at(-1), { sentence, first, last, form }, words))
      chain.push({ sentence, first, last, form });
    chains.set(cast, chain);
  }
  return [...chains.values()].map((chain) => spansOf(chain, sentences));
}

/** "Professor" of "Professor Eastman", "Australian" of "the Australian population": words within a phrase, no phrase of their own. */
function isPartOfAnother(form: Traits["form"], { upos, relation }: Word): boolean {
  if (relation.startsWith("nmod:desc")) return form !== "name";
  return upos === "ADJ" && relation.startsWith("amod");
}

/** Takes a phrase into the one before it, where the two are a name and a description beside it. */
function isBeside(before: Phrase | undefined, next: Phrase, words: readonly Word[]): boolean {
  if (!before || before.sentence !== next.sentence || before.form === next.form) return false;
  if (before.form === "pronoun" || next.form === "pronoun") return false;
  const comma = words[before.last + 1]?.lemma === "," ? 1 : 0;
  if (next.first !== before.last + 1 + comma || words[before.last]?.tag === "POS") return false;
  before.last = Math.max(before.last, next.last);
  return true;
}

function spansOf(chain: readonly Phrase[], sentences: Analysis["sentences"]): Span[] {
  const spans = new Map(
    chain.map(({ sentence, first, last }) => {
      const words = sentences[sentence]?.words ?? [];
      const span: Span = [words[first]?.start ?? 0, words[last]?.end ?? 0];
      return [span.join("-"), span] as const;
    }),
  );
  return [...spans.values()];
}
