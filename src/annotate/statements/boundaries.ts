import type { Span } from "../../schema/span.ts";
import { beginning, ending, spanFeatures, type Tagged } from "./boundary-features.ts";
import type { Run } from "./link-view.ts";
import { type Links, rank, type Ranker } from "./linking.ts";
import type { View } from "./view.ts";

/** The two rankers of spans: where a source begins and ends, where a content does. */
export interface Boundaries {
  readonly source: Ranker;
  readonly content: Ranker;
}

/** One decision: spans of words a run may be changed to, and the features of each. */
interface SpanChoice {
  readonly spans: readonly Span[];
  readonly features: readonly Int32Array[];
}

/** Most beginnings and ends looked at beside the run's own, and the least the tagger must hold of each. */
const most = 5;
const least = 0.02;

/**
 * The second look at each source and content: among the spans the tagger half believes in, the one whose shape in the
 * sentence is best, judged as a whole (after Scheible et al. 2016). Runs that a longer one swallows go. Linear.
 */
export function refined(
  tagged: Tagged,
  found: { readonly runs: readonly Run[]; readonly links: Links },
  rankers: Boundaries,
): { runs: Run[]; links: Links } {
  const { runs, links } = found;
  const spans = runs.map((run, r): Span => {
    if (run.role === 1) return run.words;
    const choice = spanChoice(tagged, { runs, links }, r);
    if (choice.spans.length < 2) return run.words;
    const ranker = run.role === 0 ? rankers.source : rankers.content;
    const values = choice.features.map((features) => rank(ranker, features));
    return choice.spans[values.indexOf(Math.max(...values))] as Span;
  });
  return withoutSwallowed(runs, links, spans);
}

function withoutSwallowed(
  runs: readonly Run[],
  links: Links,
  spans: readonly Span[],
): { runs: Run[]; links: Links } {
  const place = new Int32Array(runs.length).fill(-1);
  const kept: Run[] = [];
  const from: number[] = [];
  runs.forEach((run, r) => {
    const [start, end] = spans[r] as Span;
    const last = kept.at(-1);
    const free: Span = [Math.max(start, last?.words[1] ?? 0), end];
    if (free[0] >= free[1]) return;
    place[r] = kept.length;
    kept.push({ role: run.role, words: free });
    from.push(r);
  });
  const moved = Int32Array.from(from, (r) => {
    const link = links[r] as number;
    return link < 0 ? -1 : (place[link] as number);
  });
  return { runs: kept, links: moved };
}

/** The spans a source or content run may take, its own first. */
export function spanChoice(
  tagged: Tagged,
  { runs, links }: { readonly runs: readonly Run[]; readonly links: Links },
  r: number,
): SpanChoice {
  const { view } = tagged;
  const run = runs[r] as Run;
  const [low, high] = boundsOf(view, runs, links, r);
  const [start, end] = run.words;
  const starts = likely(low, end, start, (i) => beginning(tagged, run.role, i));
  const ends = likely(start + 1, high + 1, end, (i) => ending(tagged, run.role, i));
  const spans: Span[] = [run.words];
  for (const s of starts) for (const e of ends) if (s < e && (s !== start || e !== end)) spans.push([s, e]);
  if (spans.length < 2) return { spans, features: [] };
  const cue = run.role === 0 ? cueOf(runs, links, r) : (runs[links[r] as number] ?? undefined);
  const at = cue ? headOf(view, cue.words) : -1;
  return { spans, features: spans.map((span) => spanFeatures(tagged, run, span, at)) };
}

/** The cue a source belongs to: the nearest that links to it. */
function cueOf(runs: readonly Run[], links: Links, r: number): Run | undefined {
  for (let d = 1; d <= 6; d++)
    for (const c of [r + d, r - d]) if (runs[c]?.role === 1 && links[c] === r) return runs[c];
  return undefined;
}

function headOf(view: View, [from, to]: Span): number {
  for (let i = to - 1; i >= from; i--) if ((view.bin[i] as number) >= 3) return i;
  return to - 1;
}

/** How far a run may grow: within its sentence, up to the runs beside it that are not of its own kind and cue. */
function boundsOf(view: View, runs: readonly Run[], links: Links, r: number): Span {
  const run = runs[r] as Run;
  const [from, to] = view.sentences[view.sentenceOf[run.words[0]] as number] as Span;
  const alike = (c: number): boolean => runs[c]?.role === run.role && run.role === 2 && links[c] === links[r];
  let before = r - 1;
  while (before >= 0 && alike(before)) before--;
  let after = r + 1;
  while (after < runs.length && alike(after)) after++;
  return [Math.max(from, runs[before]?.words[1] ?? 0), Math.min(to, runs[after]?.words[0] ?? to)];
}

function likely(from: number, to: number, own: number, value: (i: number) => number): number[] {
  const found: { i: number; p: number }[] = [];
  for (let i = from; i < to; i++) {
    const p = i === own ? 2 : value(i);
    if (p < least) continue;
    found.push({ i, p });
  }
  return found
    .sort((a, b) => b.p - a.p || a.i - b.i)
    .slice(0, most)
    .map(({ i }) => i);
}
