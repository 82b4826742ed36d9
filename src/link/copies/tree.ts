import type { Copy, Descent, Reuse } from "../../schema/link.ts";
import type { Span } from "../../schema/span.ts";
import type { Trace } from "../../schema/trace.ts";
import {
  type Ground,
  type Pairing,
  against,
  compiledGround,
  groundsOf,
  pairingOf,
  reasonOf,
} from "./direction.ts";
import { type Outlets, sameOutlet } from "./outlets.ts";
import { copied, copyOf } from "./relation.ts";

/** Articles that share text or are of one story, and what each pair shares. */
export interface Family {
  readonly traces: readonly Trace[];
  readonly reuses: readonly Reuse[];
}

/** Where an article goes back to, with the copies made to it. */
export type Branch = Descent & { readonly copies: readonly Copy[] };

/**
 * The copy tree of a family: for each article what it took from whom, and where it goes back to in the end. A function of
 * the set alone: the order in which the articles came does not matter.
 */
export function copyTree({ traces, reuses }: Family, outlets: Outlets): Branch[] {
  const known = new Map(traces.map((trace) => [trace.article, trace]));
  const ties = tiesOf(reuses, known, outlets);
  const order = byOriginality(traces, ties);
  const branches = new Map<string, Branch>();
  const rank = new Map(order.map((trace, i) => [trace.article, i]));
  for (const trace of order) {
    const sources = (ties.get(trace.article) ?? []).filter(
      ({ pairing }) => (rank.get(pairing.from.article) as number) < (rank.get(trace.article) as number),
    );
    branches.set(trace.article, branchOf({ trace, sources, rank, branches, traces, outlets }));
  }
  return traces.map(({ article }) => branches.get(article) as Branch);
}

/** A pair seen from the other article to this one: a source it may have. */
interface Tie {
  readonly reuse: Reuse;
  readonly pairing: Pairing;
  readonly grounds: readonly Ground[];
  /** Positive where this one is the copy. */
  readonly weight: number;
  /** Words of this one that stand in the other. */
  readonly words: number;
}

function tiesOf(reuses: readonly Reuse[], known: ReadonlyMap<string, Trace>, outlets: Outlets) {
  const ties = new Map<string, Tie[]>();
  const telling = reuses.filter((reuse) => known.has(reuse.a) && known.has(reuse.b) && isTelling(reuse));
  const webs = websOf(telling);
  const add = (reuse: Reuse, from: Trace, to: Trace) => {
    const pairing = pairingOf(reuse, from, to);
    const third = thirdOf(webs, to.article, from.article);
    const other = thirdOf(webs, from.article, to.article);
    const grounds = [
      ...groundsOf(pairing, outlets),
      ...(third && !other ? [compiledGround(known.get(third) as Trace)] : []),
      ...(other && !third ? [against(compiledGround(known.get(other) as Trace))] : []),
    ];
    const weight = grounds.reduce((total, ground) => total + ground.weight, 0);
    const tie = { reuse, pairing, grounds, weight, words: reuse.words };
    ties.set(to.article, [...(ties.get(to.article) ?? []), tie]);
  };
  for (const reuse of telling) {
    const [a, b] = [known.get(reuse.a) as Trace, known.get(reuse.b) as Trace];
    add(reuse, a, b);
    add(reuse, b, a);
  }
  return ties;
}

/** For each article those it shares text with, and where in it that text stands. */
type Webs = ReadonlyMap<string, ReadonlyMap<string, readonly Span[]>>;

function websOf(reuses: readonly Reuse[]): Webs {
  const webs = new Map<string, Map<string, readonly Span[]>>();
  const add = (article: string, other: string, spans: readonly Span[]) => {
    const web = webs.get(article) ?? new Map();
    webs.set(article, web.set(other, spans));
  };
  for (const { a, b, passages } of reuses) {
    add(
      a,
      b,
      passages.map((passage) => passage.a),
    );
    add(
      b,
      a,
      passages.map((passage) => passage.b),
    );
  }
  return webs;
}

/** Share of what an article has from a third that must stand apart from what it shares with the other. */
const apart = 0.8;

/** A third article that `article` shares other text with, and that `other` shares none with: the first by id. */
function thirdOf(webs: Webs, article: string, other: string): string | undefined {
  const web = webs.get(article) as ReadonlyMap<string, readonly Span[]>;
  const common = web.get(other) as readonly Span[];
  const strangers = [...web].filter(([third, spans]) => {
    if (third === other || webs.get(other)?.has(third)) return false;
    const length = lengthOf(spans);
    return (
      length >= lengthOf(common) / 4 &&
      spans.reduce((sum, span) => sum + overlap(span, common), 0) <= (1 - apart) * length
    );
  });
  return strangers.map(([third]) => third).sort()[0];
}

/** Share of either text from which sharing it tells of copying; else words, and how many of them in quotation marks. */
const least = { share: 0.15, words: 12, quoted: 3 } as const;

/** True where what two articles share may be a copy of one from the other, and not a phrase: the rest says nothing of where they go back to. */
export function isTelling({ coverage, quoted, words }: Reuse): boolean {
  if (Math.max(coverage.a, coverage.b) >= least.share) return true;
  return words >= least.words && quoted * words >= least.quoted;
}

/** Most original first: what most others were taken from by all grounds; then the earliest. */
function byOriginality(traces: readonly Trace[], ties: ReadonlyMap<string, readonly Tie[]>): Trace[] {
  const score = new Map(
    traces.map(({ article }) => [
      article,
      -(ties.get(article) ?? []).reduce(
        (total, { weight, pairing }) => total + weight * Math.max(pairing.coverage.from, pairing.coverage.to),
        0,
      ),
    ]),
  );
  const rounded = (article: string) => Math.round(1e6 * (score.get(article) ?? 0));
  return traces.toSorted(
    (a, b) =>
      rounded(b.article) - rounded(a.article) ||
      compare(a.moment || "~", b.moment || "~") ||
      compare(a.article, b.article),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Growing {
  readonly trace: Trace;
  readonly sources: readonly Tie[];
  readonly rank: ReadonlyMap<string, number>;
  /** Of the articles before this one. */
  readonly branches: ReadonlyMap<string, Branch>;
  readonly traces: readonly Trace[];
  readonly outlets: Outlets;
}

function branchOf(growing: Growing): Branch {
  const { trace, branches } = growing;
  const absent = absentSource(growing);
  const [main, ...more] = absent ? [] : chosenSources(growing);
  if (!main) return unsupported(growing, absent);
  const copies = [main, ...more].map(({ reuse, pairing, grounds }) => copyOf(reuse, pairing, grounds));
  const above = branches.get(main.pairing.from.article) as Branch;
  const taken = takenShare(trace, [main, ...more]);
  const standing = taken >= copied ? "copy" : "partly-copied";
  const root = main.pairing.coverage.to >= joined ? above.origin : nodeOf(trace);
  return {
    article: trace.article,
    standing,
    origin: root,
    taken,
    from: [main, ...more].map(({ pairing }) => nodeOf(pairing.from)),
    reasons: copies[0]?.reasons ?? [],
    copies,
  };
}

/** Share of an article's words from which it goes back to the article they stand in, though the rest may be its own. */
const joined = 0.4;

/** An article as a node of the tree. */
export function nodeOf({ article, site }: Trace): Descent["origin"] {
  return { name: site ?? article, article };
}

/** Share of its words in another held text from which a credited text needs no absent source. */
const mostly = 0.6;

/** The outlet that a text is credited to, where none of the sources and none of the family is its article. */
function absentSource({ trace, traces, outlets, sources }: Growing) {
  const credit = trace.credits.find((one) => one.for === "text" && !one.guess);
  if (!credit) return undefined;
  const isIts = ({ site }: Trace) => site !== undefined && sameOutlet(site, credit.name, outlets);
  if (sources.some(({ pairing }) => isIts(pairing.from))) return undefined;
  const fromOther = sources.find(({ pairing }) => pairing.coverage.to >= mostly);
  if (fromOther && !alsoCredits(fromOther.pairing.from, credit.name, outlets)) return undefined;
  return traces.some((other) => isIts(other) && sources.length === 0) ? undefined : credit;
}

function alsoCredits({ credits }: Trace, name: string, outlets: Outlets): boolean {
  return credits.some((credit) => credit.for === "text" && sameOutlet(credit.name, name, outlets));
}

/** An article without a held source of its text: an original, or the copy of one that is not held. */
function unsupported({ trace }: Growing, absent: Trace["credits"][number] | undefined): Branch {
  const base = { article: trace.article, copies: [] };
  if (!absent)
    return { ...base, standing: "original", origin: nodeOf(trace), taken: 0, from: [], reasons: [] };
  const node = { name: absent.name };
  return {
    ...base,
    standing: "copy",
    origin: node,
    taken: 1,
    from: [node],
    reasons: [reasonOf("credit-line", absent)],
  };
}

/** How near the best another source must come to be preferred for being more original. */
const nearlyBest = 0.85;

/** Words and share of an article that a further source must add. */
const added = { words: 20, share: 0.08 } as const;

/** The sources that explain an article's text: the most original of the best, then what each adds. */
function chosenSources({ trace, sources, rank }: Growing): Tie[] {
  const chosen: Tie[] = [];
  const covered: Span[] = [];
  const left = sources.filter(({ pairing, weight }) => weight >= 0 && pairing.from.site !== trace.site);
  for (;;) {
    const gains = left
      .filter((tie) => !chosen.includes(tie))
      .map((tie) => ({ tie, gain: gainOf(tie, trace, covered) }));
    const best = Math.max(0, ...gains.map(({ gain }) => gain));
    if (best === 0 || (chosen.length > 0 && best < Math.max(added.words, added.share * trace.words)))
      return chosen;
    const near = gains.filter(({ gain }) => gain >= nearlyBest * best);
    near.sort((a, b) => rankOf(a.tie, rank) - rankOf(b.tie, rank));
    const { tie } = near[0] as (typeof near)[number];
    chosen.push(tie);
    covered.push(...spansIn(tie, trace));
  }
}

function rankOf({ pairing }: Tie, rank: ReadonlyMap<string, number>): number {
  return rank.get(pairing.from.article) ?? 0;
}

function spansIn({ reuse }: Tie, { article }: Trace): Span[] {
  return reuse.passages.map((passage) => (article === reuse.a ? passage.a : passage.b));
}

/** Words, by length of text, that a tie covers beyond what is covered. */
function gainOf(tie: Tie, trace: Trace, covered: readonly Span[]): number {
  const spans = spansIn(tie, trace);
  const all = lengthOf(spans);
  if (all === 0) return 0;
  const again = spans.reduce((sum, span) => sum + overlap(span, covered), 0);
  return tie.words * Math.max(0, 1 - again / all);
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function overlap([start, end]: Span, covered: readonly Span[]): number {
  return covered.reduce((sum, [s, e]) => sum + Math.max(0, Math.min(end, e) - Math.max(start, s)), 0);
}

function takenShare(trace: Trace, chosen: readonly Tie[]): number {
  const [main] = chosen;
  if (!main) return 0;
  const covered: Span[] = [];
  const words = chosen.reduce((sum, tie) => {
    const gain = gainOf(tie, trace, covered);
    covered.push(...spansIn(tie, trace));
    return sum + gain;
  }, 0);
  const share = (main.pairing.coverage.to * words) / Math.max(1, main.words);
  return Math.min(1, Math.round(10_000 * share) / 10_000);
}
