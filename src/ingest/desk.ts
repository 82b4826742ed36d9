import type { Ledger } from "../ledger/ledger.ts";
import { type PrintHolder, mostHolders } from "../ledger/links.ts";
import { type Bodies, type Marks, bodiesOf, holderOf, marksOf } from "../link/copies/compare.ts";
import type { Outlets } from "../link/copies/outlets.ts";
import { traceOf } from "../link/trace.ts";
import type { AnnotatedArticle } from "../schema/annotation.ts";
import type { Article } from "../schema/article.ts";
import type { Trace } from "../schema/trace.ts";
import { type Words, wordsOf } from "../text/fingerprints.ts";

/** What is at hand while a batch of articles is compared. */
export interface Desk {
  readonly ledger: Ledger;
  /** Those that are compared for the first time, or read anew: none is written yet. */
  readonly fresh: ReadonlyMap<string, Trace>;
  readonly traces: Map<string, Trace>;
  readonly articles: Map<string, Article>;
  /** For each fingerprint looked up who has it, with those that are fresh and without. */
  readonly holders: Map<number, readonly PrintHolder[]>;
  readonly before: Map<number, readonly PrintHolder[]>;
  /** Which of the fresh have a fingerprint. */
  readonly arrivals: ReadonlyMap<number, readonly PrintHolder[]>;
  /** What of articles is left out, by all who have their fingerprints. */
  readonly marks: Map<string, Marks>;
  readonly words: Map<string, Words>;
  readonly bodies: Map<string, Bodies>;
}

/** A desk with some articles on it. */
export function deskOf(ledger: Ledger, annotated: readonly AnnotatedArticle[], outlets: Outlets): Desk {
  const words = new Map(annotated.map(({ article }) => [article.id, wordsOf(article.text)]));
  const traces = annotated.map((one) => traceOf(one, outlets, words.get(one.article.id)));
  const arrivals = new Map<number, PrintHolder[]>();
  for (const trace of traces) {
    const holder = holderOf(trace);
    for (const print of trace.prints) {
      const known = arrivals.get(print);
      if (known) known.push(holder);
      else arrivals.set(print, [holder]);
    }
  }
  return {
    ledger,
    fresh: new Map(traces.map((trace) => [trace.article, trace])),
    traces: new Map(traces.map((trace) => [trace.article, trace])),
    articles: new Map(annotated.map(({ article }) => [article.id, article])),
    holders: new Map(),
    before: new Map(),
    arrivals,
    marks: new Map(),
    words,
    bodies: new Map(),
  };
}

/** Looks up who has the fingerprints of some articles, all at once: most articles of a batch are asked for once. */
export async function fetchHolders(desk: Desk, traces: readonly Trace[]): Promise<void> {
  const { ledger, fresh, holders, before, arrivals } = desk;
  const prints = new Set(traces.flatMap((trace) => trace.prints.filter((print) => !holders.has(print))));
  for (const [print, found] of await ledger.links.holders([...prints])) {
    const others = found.some(({ article }) => fresh.has(article))
      ? found.filter(({ article }) => !fresh.has(article))
      : found;
    const came = arrivals.get(print);
    before.set(print, others);
    holders.set(print, came ? [...others, ...came].slice(0, mostHolders) : others);
  }
}

/** Puts the traces of these articles on the desk. */
export async function fetchTraces({ ledger, traces }: Desk, ids: Iterable<string>): Promise<void> {
  const missing = [...ids].filter((id) => !traces.has(id));
  for (const trace of await ledger.links.traces(missing)) traces.set(trace.article, trace);
}

/** Puts these articles on the desk. */
export async function fetchArticles({ ledger, articles }: Desk, ids: Iterable<string>): Promise<void> {
  const missing = [...ids].filter((id) => !articles.has(id));
  for (const article of await ledger.texts(missing)) articles.set(article.id, article);
}

/** Traces that are on the desk. */
export function tracesAt({ traces }: Desk, ids: readonly string[]): Trace[] {
  return ids.flatMap((id) => traces.get(id) ?? []);
}

/** What of an article is to be left out, by all who have its fingerprints. */
export function marksAt({ marks, holders }: Desk, trace: Trace): Marks {
  const known = marks.get(trace.article);
  if (known) return known;
  const made = marksOf(trace, holders);
  marks.set(trace.article, made);
  return made;
}

/** The words of an article's text. */
export function wordsAt({ words }: Desk, { id, text }: Article): Words {
  const known = words.get(id);
  if (known) return known;
  const made = wordsOf(text);
  words.set(id, made);
  return made;
}

/** The words that an article is compared by, where its trace and text are on the desk. */
export function bodiesAt(desk: Desk, id: string): Bodies | undefined {
  const known = desk.bodies.get(id);
  if (known) return known;
  const [trace, article] = [desk.traces.get(id), desk.articles.get(id)];
  if (!trace || !article) return undefined;
  const made = bodiesOf(article, trace, wordsAt(desk, article));
  desk.bodies.set(id, made);
  return made;
}
