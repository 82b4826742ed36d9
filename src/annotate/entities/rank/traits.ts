import type { Analysis, Word } from "../../../language/analysis.ts";
import type { EntityKind } from "../../../schema/entity.ts";
import { cueVerbs } from "../../statements/en/cues.ts";
import { hashOf } from "../../statements/hash.ts";
import type { Draft } from "../draft.ts";
import type { Mentioned } from "../mentions.ts";
import type { Quoted } from "../quoted.ts";
import { type Clauses, clausesOver, roleOf } from "./clauses.ts";

/** What the ranker sees of one mention: whole numbers only, words as hashes. */
export interface Traits {
  readonly mention: Mentioned;
  readonly sentence: number;
  /** Word indices of the phrase, and of its head. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Name, definite, indefinite, bare, pointing phrase, pointing word, several joined; a pronoun's form. */
  readonly type: number;
  readonly form: "name" | "nominal" | "pronoun";
  /** Grammatical person of a pronoun, 0 for the rest. */
  readonly person: number;
  readonly pronounOfPerson: boolean;
  /** "Another official": somebody else by its own words. */
  readonly another: boolean;
  /** "He", "her": one person who is neither speaker nor hearer. */
  readonly isThirdPerson: boolean;
  readonly reflexive: boolean;
  readonly gender: number;
  readonly plural: number;
  readonly kind: number;
  readonly lemma: number;
  /** Of the words without a determiner. */
  readonly string: number;
  readonly modifiers: readonly number[];
  readonly edges: readonly number[];
  readonly relation: number;
  /** Part in the sentence: see `roleOf`. */
  readonly role: number;
  readonly clauses: Clauses;
  readonly subject: boolean;
  /** Subject of a verb of saying, outside quotation marks or in them. */
  readonly says: boolean;
  readonly governor: number;
  /** Place of the governing word in its sentence. */
  readonly governorAt: number;
  readonly size: number;
  /** Stands within a name. */
  readonly inner: boolean;
  /** Word class of the head, and the relation of what narrows it from behind, as hashes; 0 for nothing. */
  readonly tag: number;
  readonly after: number;
  readonly quotation: number;
  /** The quotation this mention is the speaker of is told by place, not here. */
  readonly block: number;
}

const kinds: readonly EntityKind[] = ["person", "organisation", "place", "group", "event", "product"];
const genders = ["unknown", "female", "male"];
const first = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/;
const second = /^you/;

/** Whole numbers for what a mention shows. `draft` is the entity its name has, where it is one. */
export function traitsOf(mention: Mentioned, analysis: Analysis, quoted: Quoted, draft?: Draft): Traits {
  const sentence = analysis.sentences[mention.sentence];
  const words = sentence?.words ?? [];
  const [from, to] = mention.phrase;
  const head = words[mention.head];
  const governor = words[head?.head ?? -1];
  const isFirst = first.test(mention.lemma);
  const person = mention.form === "pronoun" ? (isFirst ? 1 : second.test(mention.lemma) ? 2 : 3) : 0;
  const pronounOfPerson = person > 0 && !/^it|^they|^them|^their/.test(mention.lemma);
  return {
    mention,
    sentence: mention.sentence,
    first: from,
    last: to,
    head: mention.head,
    type: typeOf(mention, words),
    form: mention.form,
    person,
    pronounOfPerson,
    another: person === 0 && /^another$/i.test(words[from]?.lemma ?? ""),
    isThirdPerson: pronounOfPerson && person === 3,
    reflexive: person > 0 && /sel(?:f|ves)$/.test(mention.lemma),
    gender: genders.indexOf(draft?.gender ?? mention.gender ?? "unknown"),
    plural: mention.plural ? 1 : 0,
    kind: 1 + kinds.indexOf((draft?.kind ?? mention.kind) as EntityKind),
    lemma: hashOf(mention.lemma),
    string: stringOf(mention, words),
    modifiers: mention.modifiers.map(hashOf),
    edges: [words[from], words[to], words[from - 1], words[to + 1]].map(wordHash),
    relation: hashOf(mention.relation.replace(/:.*/, "")),
    role: roleOf(mention.relation),
    clauses: clausesOver(words, mention.head),
    subject: mention.relation.startsWith("nsubj"),
    says:
      mention.relation.startsWith("nsubj") &&
      cueVerbs.get(governor?.lemma.toLowerCase() ?? "")?.speech === true,
    governor: wordHash(governor),
    governorAt: head?.head ?? -1,
    size: Math.min(to - from, 6),
    inner: mention.minor === "inner",
    tag: hashOf(head?.tag ?? ""),
    after: hashOf(narrowing(words, mention)),
    quotation: quoted.at(head?.start ?? mention.span[0]),
    block: sentence?.block ?? 0,
  };
}

function wordHash(word: Word | undefined): number {
  return word ? hashOf(word.lemma.toLowerCase()) : 7;
}

/** Relation of the first word behind the head that hangs on it within the phrase. */
function narrowing(words: readonly Word[], { head, phrase: [, to] }: Mentioned): string {
  for (let at = head + 1; at <= to; at++)
    if (words[at]?.head === head && words[at]?.upos !== "PUNCT") return words[at]?.relation ?? "";
  return "";
}

function typeOf(mention: Mentioned, words: readonly Word[]): number {
  if (mention.form === "pronoun") return hashOf(mention.lemma);
  if (mention.minor === "joint") return 6;
  if (mention.form === "name") return 0;
  if (/^(?:this|that|these|those)$/.test(mention.lemma)) return 5;
  const opener = words[mention.phrase[0]]?.lemma.toLowerCase() ?? "";
  if (/^(?:this|that|these|those|such)$/.test(opener)) return 4;
  if (/^(?:an?|some|any|another|no|every|each)$/.test(opener)) return 2;
  return mention.owned ? 7 : mention.definite ? 1 : words[mention.head]?.upos === "PROPN" ? 8 : 3;
}

/** The phrase's words up to the end of the head, determiners and titles of nothing left out, one hash. */
function stringOf(mention: Mentioned, words: readonly Word[]): number {
  let text = "";
  const from = mention.form === "name" ? mention.first : mention.phrase[0];
  const to = mention.form === "name" ? mention.last : Math.max(mention.head, mention.last);
  for (let at = from; at <= to; at++) {
    const word = words[at];
    if (!word || word.upos === "DET" || word.upos === "PUNCT" || word.tag === "POS") continue;
    text += `${word.lemma.toLowerCase()} `;
  }
  return hashOf(text);
}
