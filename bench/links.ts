import { registerOf } from "../src/annotate/entities/register/register.ts";
import { bodiesOf, compare, holderOf, marksOf, omitted } from "../src/link/copies/compare.ts";
import { memoryPrints } from "../src/link/copies/memory-prints.ts";
import { withRetold } from "../src/link/copies/retold.ts";
import { type Branch, copyTree } from "../src/link/copies/tree.ts";
import { traceOf } from "../src/link/trace.ts";
import type { AnnotatedArticle } from "../src/schema/annotation.ts";
import type { Reuse } from "../src/schema/link.ts";
import type { Trace } from "../src/schema/trace.ts";

const outlets = registerOf();

/** Traces of articles with what is left out of each text, learnt from all of them as a ledger would. */
export function tracesFrom(articles: readonly AnnotatedArticle[]): Trace[] {
  const index = memoryPrints();
  const traces = articles.map((annotated) => traceOf(annotated, outlets));
  for (const trace of traces) index.add(holderOf(trace), trace.prints);
  return traces.map((trace, i) => {
    const omit = omitted(articles[i]!.article.text, marksOf(trace, index.holders(trace.prints)));
    return { ...trace, omit };
  });
}

/** Where each article of one story goes back to, every pair of them compared. */
export function branchesFrom(articles: readonly AnnotatedArticle[], traces: readonly Trace[]): Branch[] {
  const bodies = articles.map(({ article }, i) => bodiesOf(article, traces[i]!));
  const reuses = bodies.flatMap((a, i) => bodies.slice(i + 1).map((b) => compare(a, b)));
  const family = { traces, reuses: reuses.filter((reuse): reuse is Reuse => reuse !== undefined) };
  return withRetold(copyTree(family, outlets), traces, outlets);
}
