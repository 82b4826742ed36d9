import type { Evidence } from "./link.ts";
import type { Span } from "./span.ts";

/** What linking remembers of one article, so that it need not be read again to compare it with others. */
export interface Trace {
  readonly article: string;
  /** When published, ISO 8601 in UTC where a zone is known, so that it sorts; "" where no date is known. */
  readonly moment: string;
  readonly site?: string;
  readonly url?: string;
  readonly title?: string;
  /** Words of the text. */
  readonly words: number;
  /** Winnowed fingerprints of the text, each once: whole numbers below 2^47. */
  readonly prints: readonly number[];
  /** Passages that are no part of its own text: its outlet's formulas, and its recurring background too. */
  readonly omit?: { readonly formulas: readonly Span[]; readonly background: readonly Span[] };
  /** Words that tell what it is about, hashed, with their weight before rarity. */
  readonly terms: readonly (readonly [term: number, weight: number])[];
  /** Outlets it credits for its text: in a dateline, byline, copyright or closing line. */
  readonly credits: readonly Credit[];
  /** Where it speaks of an error in its own text. */
  readonly notices?: readonly Span[];
}

/** What of a trace tells which story it belongs to. */
export type Subject = Pick<Trace, "article" | "moment" | "terms">;

/** An outlet credited, and where. */
export interface Credit {
  /** In the outlet's full name where the register knows it, else as printed. */
  readonly name: string;
  /** `text`: the article is the outlet's text; `part`: some of it is; `news`: it tells in its own words what the outlet reported. */
  readonly for: "text" | "part" | "news";
  /** True where nothing but the place in the sentence or the byline says that the name is an outlet's: it counts if an outlet of that name is held. */
  readonly guess?: boolean;
  /** True where the first paragraph of a text without a dateline of its own outlet gives the credit: the news as a whole is its. */
  readonly lead?: boolean;
  readonly words: string;
  readonly evidence?: Evidence;
}
