import type { Ledger } from "../ledger/ledger.ts";
import { bodyOf } from "../link/copies/body.ts";
import { candidatesOf } from "../link/copies/candidates.ts";
import { correctedTitle, withdrawing } from "../link/copies/en/corrections.ts";
import { noticesOf } from "../link/copies/notices.ts";
import { type Text, outdatedTexts } from "../link/copies/outdated.ts";
import type { Article } from "../schema/article.ts";
import type { OutdatedText, Reuse } from "../schema/link.ts";
import type { Span } from "../schema/span.ts";
import type { Trace } from "../schema/trace.ts";
import { printValuesOf, wordsOf } from "../text/fingerprints.ts";

/** What articles of a story said before they were corrected, withdrawn or changed, and the copies that still carry it. */
export async function outdatedIn(ledger: Ledger, articles: readonly string[]): Promise<OutdatedText[]> {
  const traces = await ledger.links.traces(articles);
  const earlier = await ledger.links.earlier(articles);
  const reuses = await ledger.links.reuses(articles);
  const found: OutdatedText[] = [];
  for (const trace of traces) {
    const before = [...(earlier.get(trace.article) ?? []), ...replacedBy(trace, { traces, reuses })];
    if (before.length > 0 || (trace.notices?.length ?? 0) > 0)
      found.push(...(await outdatedOf(ledger, trace, { before, reuses })));
  }
  return found;
}

/** Share of an earlier text that must stand in the one that takes its place. */
const replaced = 0.4;

interface Around {
  readonly traces: readonly Trace[];
  readonly reuses: readonly Reuse[];
}

/** Earlier articles of the same outlet that a text marked as corrected stands in place of. */
function replacedBy(trace: Trace, { traces, reuses }: Around): string[] {
  if (!correctedTitle.test(trace.title ?? "")) return [];
  const others = new Map(traces.map((other) => [other.article, other]));
  return reuses.flatMap(({ a, b, coverage }) => {
    const [other, share] = a === trace.article ? [b, coverage.b] : [a, coverage.a];
    const found = a === trace.article || b === trace.article ? others.get(other) : undefined;
    const isReplaced =
      found !== undefined && found.site === trace.site && found.moment <= trace.moment && share >= replaced;
    return isReplaced ? [other] : [];
  });
}

interface Signals {
  readonly before: readonly string[];
  readonly reuses: readonly Reuse[];
}

async function outdatedOf(
  ledger: Ledger,
  trace: Trace,
  { before, reuses }: Signals,
): Promise<OutdatedText[]> {
  const now = (await ledger.article(trace.article))?.article;
  if (!now) return [];
  const old = await articlesOf(ledger, before);
  const sharing = reuses.flatMap(({ a, b }) => (a === now.id ? [b] : b === now.id ? [a] : []));
  for (const article of old) sharing.push(...(await holdersOfText(ledger, article)));
  const holders = [...new Set(sharing)].filter((id) => id !== now.id && !before.includes(id)).sort();
  const held = (await articlesOf(ledger, holders)).filter(({ url }) => url === undefined || url !== now.url);
  const [notice] = trace.notices ?? [];
  return outdatedTexts({
    now: textOf(now, trace.notices),
    before: old.map((article) => textOf(article)),
    holders: held.map((article) => textOf(article)),
    ...(notice ? { notice: { article: now.id, span: notice } } : {}),
    marked: correctedTitle.test(trace.title ?? ""),
    withdrawn: (trace.notices ?? []).some((span) => withdrawing.test(now.text.slice(...span))),
  });
}

function textOf(article: Article, notices: readonly Span[] = noticesOf(article)): Text {
  return { body: bodyOf(article, notices), text: article.text };
}

async function articlesOf(ledger: Ledger, ids: readonly string[]): Promise<Article[]> {
  const found: Article[] = [];
  for (const id of ids) {
    const annotated = await ledger.article(id);
    if (annotated) found.push(annotated.article);
  }
  return found;
}

/** Articles that share fingerprints with a text that is itself indexed no more. */
async function holdersOfText(ledger: Ledger, { id, text }: Article): Promise<string[]> {
  const prints = printValuesOf(wordsOf(text));
  return candidatesOf({ article: id, prints: prints.length }, prints, await ledger.links.holders(prints));
}
