import { registerOf } from "../annotate/entities/register/register.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { candidatesFor, compare } from "../link/copies/compare.ts";
import type { Outlets } from "../link/copies/outlets.ts";
import { isTelling } from "../link/copies/tree.ts";
import type { Reuse } from "../schema/link.ts";
import { type Desk, bodiesAt, deskOf, fetchArticles, fetchTraces, marksAt, tracesAt } from "./desk.ts";
import { omitAnew } from "./omissions.ts";
import { settleStories } from "./stories.ts";

/** Articles compared between two writes. */
const batchSize = 64;

/** Articles to be linked that are asked for at once: seeking them looks at all that are held. */
const soughtAtOnce = 4096;

/** Links what a ledger holds: texts as they come, stories when asked to settle. */
export interface Linker {
  /** Compares the texts of articles not yet compared. */
  compareNew(): Promise<void>;
  /** Places compared articles in stories and works out their origins. */
  settle(): Promise<void>;
}

/**
 * Links articles against what the ledger holds. All that is not yet linked is found in the ledger itself, so that a run
 * that was killed goes on where it was; what comes out does not depend on the order of arrival.
 */
export function linkerOf(ledger: Ledger, outlets: Outlets = registerOf()): Linker {
  const moved = new Set<string>();
  /** Articles read anew that have been compared again. */
  const again = new Set<string>();
  const compareAll = async (ids: readonly string[]) => {
    for (let at = 0; at < ids.length; at += batchSize)
      await compareBatch(ledger, ids.slice(at, at + batchSize), { outlets, moved });
  };
  return {
    compareNew: async () => {
      const gone = await ledger.links.gone();
      if (gone.length > 0) await forget(ledger, gone, moved);
      const revised = (await ledger.links.revised()).filter((id) => !again.has(id));
      const linked = (await ledger.links.traces(revised)).map(({ article }) => article);
      for (;;) {
        const ids = await ledger.links.unlinked(soughtAtOnce);
        await compareAll(ids);
        if (ids.length < soughtAtOnce) break;
      }
      await compareAll(linked);
      await ledger.links.write({ unplaced: linked });
      for (const id of revised) again.add(id);
    },
    settle: async () => {
      await settleStories(ledger, outlets, moved);
      moved.clear();
      await forgetKept(ledger, [...again]);
      await ledger.links.write({ relinked: [...again] });
      again.clear();
    },
  };
}

/** What is kept of the findings in articles that are read anew is worked out again when it is next asked for. */
async function forgetKept(ledger: Ledger, articles: readonly string[]): Promise<void> {
  if (articles.length === 0) return;
  const stories = await ledger.links.storiesOf(articles);
  await ledger.shelf("digests").put(stories.map(({ id }) => [id, undefined]));
  await ledger.shelf("dossiers").put(articles.map((id) => [id, undefined]));
}

/** Compares all that is new and settles it: what every addition to a ledger ends with. */
export async function link(ledger: Ledger): Promise<void> {
  const linker = linkerOf(ledger);
  await linker.compareNew();
  await linker.settle();
}

/** Lays out anew the stories of these articles, after people said which belong together. */
export async function regroup(ledger: Ledger, articles: readonly string[]): Promise<void> {
  await settleStories(ledger, registerOf(), new Set(articles));
}

/** Articles that shared text with those that go have lost a source or a copy. */
async function forget(ledger: Ledger, gone: readonly string[], moved: Set<string>): Promise<void> {
  for (const { a, b } of (await ledger.links.reuses(gone)).filter(isTelling)) moved.add(a).add(b);
  for (const { id, articles } of await ledger.links.storiesOf(gone)) {
    for (const article of articles) moved.add(article);
    await ledger.links.write({ former: [{ id }] });
  }
  for (const article of gone) moved.delete(article);
  await ledger.links.write({ gone });
}

interface Batch {
  readonly outlets: Outlets;
  /** Articles whose pairs changed: their descent is to be worked out anew. */
  readonly moved: Set<string>;
}

async function compareBatch(
  ledger: Ledger,
  ids: readonly string[],
  { outlets, moved }: Batch,
): Promise<void> {
  const annotated = await ledger.annotated(ids);
  const desk = deskOf(ledger, annotated, outlets);
  const changed = await omitAnew(desk);
  const compared = [...new Set([...ids, ...changed])].sort();
  const reuses = await reusesOf(desk, compared);
  for (const { a, b } of notInBoth(await ledger.links.reuses(compared), reuses)) moved.add(a).add(b);
  for (const id of ids) moved.add(id);
  const traces = tracesAt(desk, [...new Set([...desk.fresh.keys(), ...changed])]);
  // In one transaction: an article that has a trace has been compared, whenever the run is killed.
  await ledger.links.write({ traces, compared, reuses });
}

/** What tells of copying and is not the same before and after. */
function notInBoth(before: readonly Reuse[], after: readonly Reuse[]): Iterable<Reuse> {
  const [one, other] = [before, after].map(
    (reuses) => new Map(reuses.filter(isTelling).map((reuse) => [JSON.stringify(reuse), reuse])),
  ) as [Map<string, Reuse>, Map<string, Reuse>];
  for (const key of other.keys()) if (one.delete(key)) other.delete(key);
  return [...one.values(), ...other.values()];
}

async function reusesOf(desk: Desk, ids: readonly string[]): Promise<Reuse[]> {
  const pairs = new Map<string, readonly [string, string]>();
  for (const trace of tracesAt(desk, ids))
    for (const other of candidatesFor(trace, desk.holders, marksAt(desk, trace))) {
      const [a, b] = trace.article < other ? [trace.article, other] : [other, trace.article];
      pairs.set(`${a} ${b}`, [a, b]);
    }
  const wanted = new Set([...pairs.values()].flat());
  await fetchTraces(desk, wanted);
  await fetchArticles(desk, wanted);
  return [...pairs.values()].flatMap(([a, b]) => {
    const [one, other] = [bodiesAt(desk, a), bodiesAt(desk, b)];
    return (one && other && compare(one, other)) ?? [];
  });
}
