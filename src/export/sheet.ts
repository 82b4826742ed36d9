import type { AnnotatedArticle } from "../schema/annotation.ts";
import type { Article } from "../schema/article.ts";
import type { Correction } from "../schema/correction.ts";
import type { ClaimState, Copy } from "../schema/link.ts";
import type { Span, Spans } from "../schema/span.ts";
import type { Act, SourceKind, Statement } from "../schema/statement.ts";

/** What exports say of an article: enough to find it again and to prove what was read. */
export type SheetArticle = Pick<
  Article,
  "id" | "site" | "title" | "url" | "byline" | "published" | "language" | "credits"
> & { readonly hash?: string };

/** One saying with its words, its place, and what is known of it. */
export interface SheetSaying {
  readonly article: string;
  readonly statement?: string;
  /** What found it: "statements/crf@1", "person:ana". */
  readonly by?: string;
  readonly voice?: string;
  readonly source?: string;
  readonly cue?: string;
  readonly words: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly span: Span;
  readonly act?: Act;
  readonly polarity?: Statement["polarity"];
  readonly kind?: Statement["kind"];
  readonly sourceKind?: SourceKind;
  readonly hedges?: readonly string[];
  readonly chain?: readonly string[];
  readonly said?: string;
  /** The claim it belongs to and what it does with it. */
  readonly claim?: string;
  readonly stance?: ClaimState;
  /** A figure's value in words, for the values of a series. */
  readonly value?: string;
}

/** A change of story with the words of both ends. */
export interface SheetChange {
  readonly kind: string;
  readonly reason: string;
  readonly sure: string;
  readonly from: { readonly article: string; readonly words: string };
  readonly to: { readonly article: string; readonly words: string };
}

/** A claim as exports state it. */
export interface SheetClaim {
  readonly id: string;
  readonly words: string;
  readonly origins: { readonly least: number; readonly most: number };
  readonly state?: ClaimState;
}

/** Exactly what one page shows, as every form of export takes it away. */
export interface Sheet {
  readonly title: string;
  /** Path and query of the page: the whole question. */
  readonly address: string;
  /** ISO moment of the export. */
  readonly made: string;
  /** The program and its version. */
  readonly program: string;
  /** One line that weighs what is shown: "4 articles, 2 to 3 origins". */
  readonly summary?: string;
  readonly articles: readonly SheetArticle[];
  readonly sayings: readonly SheetSaying[];
  readonly claims?: readonly SheetClaim[];
  readonly changes?: readonly SheetChange[];
  readonly copies?: readonly Copy[];
  /** People's corrections of what is shown. */
  readonly corrections?: readonly Correction[];
}

/** What a page fills in; address, moment and program are the same for every page. */
export type SheetContent = Omit<Sheet, "address" | "made" | "program">;

/** An article as exports name it. */
export function sheetArticle({
  id,
  site,
  title,
  url,
  byline,
  published,
  language,
  credits,
  provenance,
}: Article): SheetArticle {
  return { id, site, title, url, byline, published, language, credits, hash: provenance?.hash };
}

/** A statement as exports state it. */
export function sheetSaying(
  statement: Statement,
  { article }: Pick<AnnotatedArticle, "article">,
): SheetSaying {
  const { text } = article;
  const words = (spans: Spans) => spans.map((span) => text.slice(...span)).join(" … ");
  const place = statement.content.length > 0 ? statement.content : statement.cue;
  const span: Span = [place[0]?.[0] ?? 0, place.at(-1)?.[1] ?? 0];
  const { id, by, speaker, act, polarity, kind, sourceKind, hedges, chain, said } = statement;
  return {
    article: article.id,
    statement: id,
    by,
    voice: speaker?.name,
    source: words(statement.source),
    cue: words(statement.cue),
    words: words(statement.content),
    ...contextOf(text, span),
    span,
    act,
    polarity,
    kind,
    sourceKind,
    hedges: hedges.map((hedge) => text.slice(...hedge.span)),
    chain: chain.map(({ name }) => name),
    said: said?.value,
  };
}

/** Some characters before and after a span, so that words are found again in a changed text. */
export function contextOf(
  text: string,
  [start, end]: Span,
): { readonly prefix: string; readonly suffix: string } {
  return { prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) };
}
