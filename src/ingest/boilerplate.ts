import type { Ledger } from "../ledger/ledger.ts";
import type { Pool } from "../pipeline/pool.ts";
import { isBoilerplate, pagesToRecur } from "../read/boilerplate/boilerplate.ts";
import type { Article, Recurrence } from "../schema/article.ts";
import { namedBlocks } from "../text/page-blocks.ts";

/** Blocks judged at once. */
const batchSize = 256;

/** Pages that a block is judged by: of more that have it, the first by id. */
const mostPages = 24;

/** Articles annotated again between two writes. */
const atOnce = 64;

/**
 * Judges anew which blocks are boilerplate on their sites, where pages have come or gone, and annotates the articles again for which
 * that has changed. What comes out depends on the pages that are held alone; a run that is killed is taken up by the next.
 */
export async function learnBoilerplate(ledger: Ledger, poolOf: () => Pool): Promise<void> {
  for (;;) {
    const unjudged = await ledger.pageBlocks.unjudged(pagesToRecur, batchSize);
    if (unjudged.length === 0) return;
    const names = unjudged.map(({ name }) => name);
    await ledger.pageBlocks.judge(await verdictsOn(ledger, names));
    const outdated = await ledger.pageBlocks.outdated(names);
    for (let i = 0; i < outdated.length; i += atOnce)
      await annotateAnew(ledger, outdated.slice(i, i + atOnce), poolOf);
    await ledger.pageBlocks.settle(unjudged);
  }
}

async function verdictsOn(ledger: Ledger, names: readonly number[]): Promise<Map<number, boolean>> {
  const held = new Map<string, Article>();
  const verdicts = new Map<number, boolean>();
  for (const name of names) {
    const { total, articles } = await ledger.pageBlocks.pages(name, mostPages);
    const missing = articles.filter((id) => !held.has(id));
    if (held.size + missing.length > mostHeld) held.clear();
    for (const article of await ledger.texts(articles.filter((id) => !held.has(id))))
      held.set(article.id, article);
    const pages = articles.flatMap((id) => held.get(id) ?? []);
    verdicts.set(name, total >= pagesToRecur && isBoilerplate(name, pages));
  }
  return verdicts;
}

/** Texts held while blocks are judged: blocks of one site stand on the same pages. */
const mostHeld = 500;

async function annotateAnew(ledger: Ledger, ids: readonly string[], poolOf: () => Pool): Promise<void> {
  const pool = poolOf();
  pool.mark(new Set(await ledger.pageBlocks.boilerplate()));
  const outcomes = await Promise.all((await ledger.texts(ids)).map((article) => pool.annotate(article)));
  await ledger.revise(outcomes.flatMap(({ articles }) => articles));
}

/** The boilerplate of an article with the pages that show it to be some. */
export async function recurrencesIn(ledger: Ledger, article: Article): Promise<Recurrence[]> {
  const found: Recurrence[] = [];
  for (const { name, block } of namedBlocks(article)) {
    if (!block.boilerplate) continue;
    const { total, articles } = await ledger.pageBlocks.pages(name, mostPages);
    found.push({ span: block.span, pages: total, articles });
  }
  return found;
}
