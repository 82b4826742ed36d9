import type { PrintHolder } from "../ledger/links.ts";
import { isEverybodys } from "../link/copies/boilerplate.ts";
import { type Marks, habitsTurned, marksOf, omitted } from "../link/copies/compare.ts";
import type { Trace } from "../schema/trace.ts";
import { type Desk, fetchArticles, fetchHolders, fetchTraces, marksAt, tracesAt, wordsAt } from "./desk.ts";

/**
 * Works out what is left out of the texts of fresh articles, and of those that share passages with them where these have become
 * everybody's, or a habit; gives the articles for which it is not what it was.
 */
export async function omitAnew(desk: Desk): Promise<string[]> {
  const fresh = [...desk.fresh.values()];
  await fetchHolders(desk, fresh);
  const common = newlyCommon(desk);
  const habits = fresh.flatMap((trace) => habitsTurned(trace, desk.holders, desk.before));
  const others = [...new Set([...common, ...habits])].filter((id) => !desk.fresh.has(id)).sort();
  await fetchTraces(desk, others);
  const touched = tracesAt(desk, others);
  await fetchHolders(desk, touched);
  const moved = touched.filter(
    (trace) => common.has(trace.article) || !isSame(marksOf(trace, desk.before), marksAt(desk, trace)),
  );
  await fetchArticles(
    desk,
    moved.map(({ article }) => article),
  );
  return [...fresh, ...moved].filter((trace) => omitFrom(desk, trace)).map(({ article }) => article);
}

/** Articles that were there before, to which a print became everybody's. */
function newlyCommon({ arrivals, before }: Desk): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [print, came] of arrivals)
    for (const article of newlyCommonTo(print, before.get(print) ?? [], came)) found.add(article);
  return found;
}

/** By article the prints that are known to be everybody's to it: they stay so until articles go, and the holders with them. */
const commonTo = new WeakMap<PrintHolder, Set<number>>();

/** Of those that had a print the articles to which it became everybody's when others came. */
function newlyCommonTo(
  print: number,
  former: readonly PrintHolder[],
  came: readonly PrintHolder[],
): string[] {
  return former.flatMap((holder) => {
    const common = commonTo.get(holder);
    if (common?.has(print)) return [];
    const since = isEverybodys(holder, former, came);
    if (since === "before") commonTo.set(holder, (common ?? new Set()).add(print));
    return since === "now" ? [holder.article] : [];
  });
}

/** Lays anew on the desk what is left out of an article's text; false where it is what it was. */
function omitFrom(desk: Desk, trace: Trace): boolean {
  const article = desk.articles.get(trace.article);
  if (!article) return false;
  const omit = omitted(article.text, marksAt(desk, trace), wordsAt(desk, article));
  if (JSON.stringify(omit) === JSON.stringify(trace.omit ?? { formulas: [], background: [] })) return false;
  desk.traces.set(trace.article, { ...trace, omit });
  return true;
}

function isSame(one: Marks, other: Marks): boolean {
  return (["formulas", "background", "everybodys"] as const).every((kind) => {
    const [a, b] = [one[kind], other[kind]];
    return a.size === b.size && [...a].every((print) => b.has(print));
  });
}
