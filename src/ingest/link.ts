import { registerOf } from "../annotate/entities/register/register.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { PrintHolder } from "../ledger/links.ts";
import type { Holders } from "../link/copies/candidates.ts";
import {
  type Bodies,
  type Marks,
  bodiesOf,
  candidatesFor,
  compare,
  marksOf,
  omitted,
  unsettled,
} from "../link/copies/compare.ts";
import type { Outlets } from "../link/copies/outlets.ts";
import { isTelling } from "../link/copies/tree.ts";
import { traceOf } from "../link/trace.ts";
import type { Article } from "../schema/article.ts";
import type { Reuse } from "../schema/link.ts";
import type { Trace } from "../schema/trace.ts";
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
        if (ids.length === 0) break;
        await compareAll(ids);
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
  commonOf.delete(ledger);
  await ledger.links.write({ gone });
}

/** By article its fingerprints that are everybody's, as far as this process has looked. */
type Common = Map<string, ReadonlySet<number>>;

/** What is everybody's stays so until articles go: it need not be looked at again each time that one more has it. */
const commonOf = new WeakMap<Ledger, Common>();

/** Articles remembered in this way. */
const mostCommon = 100_000;

function commonIn(ledger: Ledger): Common {
  const known = commonOf.get(ledger);
  if (known && known.size <= mostCommon) return known;
  const none: Common = new Map();
  commonOf.set(ledger, none);
  return none;
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
  const fresh = annotated.map((one) => traceOf(one, outlets));
  await ledger.links.write({ traces: fresh });
  const desk: Desk = {
    ledger,
    articles: new Map(annotated.map(({ article }) => [article.id, article])),
    traces: new Map(fresh.map((trace) => [trace.article, trace])),
    holders: new Map(),
    bodies: new Map(),
    common: commonIn(ledger),
  };
  const changed = await omitAnew(desk, fresh);
  const compared = [...new Set([...ids, ...changed])].sort();
  const reuses = await reusesOf(desk, compared);
  const shared = [...reuses, ...(await ledger.links.reuses(compared))];
  for (const { a, b } of shared.filter(isTelling)) moved.add(a).add(b);
  for (const id of compared) moved.add(id);
  const traces = changed.map((id) => desk.traces.get(id) as Trace);
  await ledger.links.write({ traces, compared, reuses });
}

/** What is at hand while a batch is compared. */
interface Desk {
  readonly ledger: Ledger;
  readonly articles: Map<string, Article>;
  readonly traces: Map<string, Trace>;
  /** For each fingerprint looked up who has it. */
  readonly holders: Map<number, readonly PrintHolder[]>;
  readonly bodies: Map<string, Bodies>;
  readonly common: Common;
}

/** Looks up who has the fingerprints of some articles, all at once: most articles of a batch are asked for once. */
async function fetchHolders({ ledger, holders }: Desk, traces: readonly Trace[]): Promise<void> {
  const prints = new Set(traces.flatMap((trace) => trace.prints.filter((print) => !holders.has(print))));
  for (const [print, found] of await ledger.links.holders([...prints])) holders.set(print, found);
}

async function fetchTraces({ ledger, traces }: Desk, ids: readonly string[]): Promise<void> {
  const missing = ids.filter((id) => !traces.has(id));
  for (const trace of await ledger.links.traces(missing)) traces.set(trace.article, trace);
}

/**
 * Works out what is left out of the texts of new articles, and of those that share passages with them where these have become
 * everybody's, or a habit; gives the articles for which it is not what it was.
 */
async function omitAnew(desk: Desk, fresh: readonly Trace[]): Promise<string[]> {
  await fetchHolders(desk, fresh);
  const before = holdersBut(desk.holders, new Set(fresh.map(({ article }) => article)));
  const isCommon = (article: string, print: number) => desk.common.get(article)?.has(print) ?? false;
  const touched = new Set(fresh.flatMap((trace) => unsettled(trace, desk.holders, before, isCommon)));
  await fetchTraces(desk, [...touched]);
  const others = tracesAt(
    desk,
    [...touched].filter((id) => !fresh.some(({ article }) => article === id)),
  );
  await fetchHolders(desk, others);
  const moved = others.filter((trace) => !isSame(marksOf(trace, before), markedAnew(desk, trace)));
  await fetchArticles(
    desk,
    moved.map(({ article }) => article),
  );
  return [...fresh, ...moved].flatMap((trace) => {
    const article = desk.articles.get(trace.article);
    const omit = article && omitted(article.text, markedAnew(desk, trace));
    if (!omit || JSON.stringify(omit) === JSON.stringify(trace.omit ?? { formulas: [], background: [] }))
      return [];
    desk.traces.set(trace.article, { ...trace, omit });
    return trace.article;
  });
}

function markedAnew({ common, holders }: Desk, trace: Trace): Marks {
  const marks = marksOf(trace, holders);
  common.set(trace.article, marks.everybodys);
  return marks;
}

/** Who has a print, but for some articles. */
function holdersBut(holders: Holders, without: ReadonlySet<string>): Holders {
  return { get: (print) => holders.get(print)?.filter(({ article }) => !without.has(article)) };
}

function isSame(one: Marks, other: Marks): boolean {
  const alike = (a: ReadonlySet<number>, b: ReadonlySet<number>) =>
    a.size === b.size && [...a].every((print) => b.has(print));
  return (
    alike(one.formulas, other.formulas) &&
    alike(one.background, other.background) &&
    alike(one.everybodys, other.everybodys)
  );
}

function tracesAt({ traces }: Desk, ids: readonly string[]): Trace[] {
  return ids.flatMap((id) => traces.get(id) ?? []);
}

async function fetchArticles({ ledger, articles }: Desk, ids: readonly string[]): Promise<void> {
  const missing = ids.filter((id) => !articles.has(id));
  for (const article of await ledger.texts(missing)) articles.set(article.id, article);
}

async function reusesOf(desk: Desk, ids: readonly string[]): Promise<Reuse[]> {
  const found = new Map<string, Reuse | undefined>();
  for (const id of ids) {
    const trace = desk.traces.get(id);
    if (!trace) continue;
    const others = candidatesFor(trace, desk.holders);
    await fetchTraces(desk, others);
    await fetchArticles(desk, others);
    for (const other of others) {
      const key = id < other ? `${id} ${other}` : `${other} ${id}`;
      if (found.has(key)) continue;
      const [one, two] = [bodiesAt(desk, id), bodiesAt(desk, other)];
      found.set(key, one && two && compare(one, two));
    }
  }
  return [...found.values()].filter((reuse): reuse is Reuse => reuse !== undefined);
}

function bodiesAt({ traces, articles, bodies }: Desk, id: string): Bodies | undefined {
  const known = bodies.get(id);
  if (known) return known;
  const [trace, article] = [traces.get(id), articles.get(id)];
  if (!trace || !article) return undefined;
  const made = bodiesOf(article, trace);
  bodies.set(id, made);
  return made;
}
