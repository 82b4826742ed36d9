import { type Marks, marksOf, newlyEverybodys, omitted, unsettled } from "../link/copies/compare.ts";
import type { Trace } from "../schema/trace.ts";
import { type Desk, fetchArticles, fetchHolders, fetchTraces, tracesAt, wordsAt } from "./desk.ts";

/**
 * Works out what is left out of the texts of fresh articles, and of those that share passages with them where these have become
 * everybody's, or a habit; gives the articles for which it is not what it was.
 */
export async function omitAnew(desk: Desk): Promise<string[]> {
  const fresh = [...desk.fresh.values()];
  await fetchHolders(desk, fresh);
  const others = await touchedBy(desk, fresh);
  await fetchTraces(desk, others);
  const touched = tracesAt(desk, others);
  await fetchHolders(desk, touched);
  const moved = touched.filter((trace) => !isSame(marksOf(trace, desk.before), marksOf(trace, desk.holders)));
  await fetchArticles(
    desk,
    moved.map(({ article }) => article),
  );
  return [...fresh, ...moved].filter((trace) => omitFrom(desk, trace)).map(({ article }) => article);
}

/** Articles that were there before and for which a passage may be one too many now. */
async function touchedBy(desk: Desk, fresh: readonly Trace[]): Promise<string[]> {
  const found = fresh.map((trace) => unsettled(trace, desk.holders, desk.before));
  const prints = new Set(found.flatMap((one) => one.prints));
  const touched = new Set([...found.flatMap(({ habits }) => habits), ...(await newlyCommon(desk, prints))]);
  return [...touched].filter((id) => !desk.fresh.has(id)).sort();
}

/** Articles to whom one of the prints became everybody's. */
async function newlyCommon(desk: Desk, prints: ReadonlySet<number>): Promise<string[]> {
  const holding = [...prints].map((print) => ({
    now: desk.holders.get(print) ?? [],
    former: desk.before.get(print) ?? [],
  }));
  const ids = new Set(holding.flatMap(({ now }) => now.map(({ article }) => article)));
  const known = [...ids].filter((id) => !desk.fresh.has(id));
  const held = new Map(await desk.ledger.links.prints(known));
  for (const [id, trace] of desk.fresh) held.set(id, trace.prints);
  const shared = sharing(held);
  return holding.flatMap(({ now, former }) => newlyEverybodys(now, former, shared));
}

/** Tells how many prints two articles share; each pair is counted once. */
function sharing(prints: ReadonlyMap<string, readonly number[]>): (one: string, other: string) => number {
  const sorted = new Map([...prints].map(([id, list]) => [id, Float64Array.from(list).sort()]));
  const counted = new Map<string, number>();
  return (one, other) => {
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    let count = counted.get(key);
    if (count === undefined) counted.set(key, (count = inBoth(sorted.get(one), sorted.get(other))));
    return count;
  };
}

function inBoth(one = new Float64Array(), other = new Float64Array()): number {
  let count = 0;
  for (let [i, j] = [0, 0]; i < one.length && j < other.length;) {
    const [a, b] = [one[i]!, other[j]!];
    if (a === b) count++;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return count;
}

/** Lays anew on the desk what is left out of an article's text; false where it is what it was. */
function omitFrom(desk: Desk, trace: Trace): boolean {
  const article = desk.articles.get(trace.article);
  if (!article) return false;
  const omit = omitted(article.text, marksOf(trace, desk.holders), wordsAt(desk, article));
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
