import type { AnnotatedArticle, Annotation } from "../../schema/annotation.ts";
import type { Copy } from "../../schema/link.ts";
import type { Span } from "../../schema/span.ts";
import type { ChainLink, Statement } from "../../schema/statement.ts";
import { type Outlets, sameOutlet } from "./outlets.ts";

/** Text that an article took from another outlet and gives it the credit for. */
export interface Credited {
  /** The outlet whose text it is. */
  readonly name: string;
  /** Where in the article it stands. */
  readonly passages: readonly Span[];
  /** The words of the article that give the credit, where they stand in its text. */
  readonly span?: Span;
}

/** What an article took from others with a credit, of all copies it is an end of; `siteOf` names the outlet of an article held. */
export function creditedIn(
  { article: { id, site } }: AnnotatedArticle,
  copies: readonly Copy[],
  siteOf: (article: string) => string | undefined,
): Credited[] {
  return copies.flatMap(({ from, to, passages, reasons }): Credited[] => {
    const name = siteOf(from);
    const credit = reasons.find(({ kind }) => kind === "credit-line");
    if (to !== id || !credit || name === undefined || name === site) return [];
    const span = credit.evidence?.article === id ? credit.evidence.span : undefined;
    return [{ name, passages: passages.map((passage) => passage.to), ...(span ? { span } : {}) }];
  });
}

/** Share of what is said that must stand in credited text. */
const least = 0.5;

/**
 * The findings of an article with its chains made longer: what is said in a passage that was taken from an outlet, with a credit,
 * came through that outlet. An article alone does not show which of its words "By Ann Lee and CPA" credits to the agency.
 */
export function withCarriers(
  annotation: Annotation,
  credited: readonly Credited[],
  outlets: Outlets,
): Annotation {
  if (credited.length === 0) return annotation;
  const statements = annotation.statements.map((statement) => {
    const carrier = credited
      .map((one) => ({ one, share: shareIn(statement.content, one.passages) }))
      .filter(({ share }) => share >= least)
      .toSorted((a, b) => b.share - a.share)[0]?.one;
    return carrier ? carriedBy(statement, carrier, outlets) : statement;
  });
  return { ...annotation, statements };
}

function carriedBy(statement: Statement, { name, span }: Credited, outlets: Outlets): Statement {
  const { chain } = statement;
  if (chain.some((link) => sameOutlet(link.name, name, outlets))) return statement;
  const link: ChainLink = { name, part: "carrier", kind: "outlet", ...(span ? { span } : {}) };
  const end = chain.findIndex(({ part }) => part === "outlet");
  const at = end < 0 ? chain.length : end;
  return { ...statement, chain: [...chain.slice(0, at), link, ...chain.slice(at)] };
}

function shareIn(spans: readonly Span[], passages: readonly Span[]): number {
  const size = spans.reduce((sum, [start, end]) => sum + end - start, 0);
  const shared = spans.flatMap((a) => passages.map((b) => Math.min(a[1], b[1]) - Math.max(a[0], b[0])));
  return size === 0 ? 0 : shared.reduce((sum, one) => sum + Math.max(0, one), 0) / size;
}
