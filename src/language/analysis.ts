import type { EntityKind } from "../schema/entity.ts";
import type { Span } from "../schema/span.ts";

/** Universal part of speech (UD v2). */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** A syntactic word (UD v2). "don’t" is two words that share no characters: [do][n’t]. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag. */
  readonly tag: string;
  /** Features in CoNLL-U order, "Mood=Ind|Tense=Past"; "" for none. */
  readonly feats: string;
  /** Index of the head among the sentence's words; -1 for the root. */
  readonly head: number;
  /** UD v2 relation, subtype included ("nsubj:pass"). */
  readonly relation: string;
}

/** One sentence; it never crosses a block. */
export interface Sentence {
  readonly span: Span;
  /** Index of the block it stands in. */
  readonly block: number;
  readonly words: readonly Word[];
}

/** A named entity as the names model finds it; spans do not overlap. */
export interface Name {
  readonly span: Span;
  readonly kind: EntityKind;
}

/** What the language base finds in one text. */
export interface Analysis {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
}
