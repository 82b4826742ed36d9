import type { PageBlock } from "./blocks.ts";
import { type Enclosure, isWithin } from "./enclosure.ts";
import type { PageHints } from "./features.ts";
import type { Element } from "./tree.ts";

/** Text under one element, or of one look. */
export interface Mass {
  chars: number;
  count: number;
  /** Characters outside links. */
  plain: number;
  /** Blocks of running text. */
  running: number;
  /** Shares of links, summed. */
  linked: number;
}

/** What the blocks of a page measure together. */
export interface PageMeasures {
  readonly total: number;
  readonly chars: number;
  /** Characters before each block. */
  readonly before: readonly number[];
  /** The headline's index; -1 for none. */
  readonly heading: number;
  /** Most plain characters under one parent. */
  readonly most: number;
  readonly repeats: ReadonlyMap<string, number>;
  readonly massOf: (around: Enclosure, steps: number) => Mass | undefined;
  readonly alike: (block: PageBlock) => Mass;
  /** Share of some lower-case words that the titles, the description hold; -1 where there is none. */
  readonly titleShare: (words: readonly string[]) => number;
  readonly descriptionShare: (words: readonly string[]) => number;
  /** Steps up from a block to the element with most of the running text; 30 outside it. */
  readonly stepsToMain: (around: Enclosure) => number;
  /** 0 at the first running text of the main element, 1 at its last. */
  readonly placeInMain: (i: number) => number;
  /** Blocks before the first (negative) or after the last running text of the main element. */
  readonly blocksFromMain: (i: number) => number;
  readonly runningBefore: (i: number) => number;
  readonly runningAfter: (i: number) => number;
}

/** True for a block that reads as running text: some length, few links. */
export function isRunning({ text, linked }: PageBlock): boolean {
  return text.length >= 80 && linked < 0.35;
}

/** Measures a page. */
export function measuresOf(blocks: readonly PageBlock[], hints: PageHints): PageMeasures {
  const masses = new Map<Element, Mass>();
  const looks = new Map<string, Mass>();
  const lookOf = new Map<Enclosure, string>();
  const repeats = new Map<string, number>();
  const before: number[] = [];
  const running = blocks.map(isRunning);
  let chars = 0;
  for (const [i, block] of blocks.entries()) {
    before.push(chars);
    chars += block.text.length;
    let at: Enclosure | undefined = block.around.outer;
    for (let step = 0; step < 3 && at; step++, at = at.outer)
      add(masses, at.element, block, running[i] as boolean);
    add(looks, look(block.around, lookOf), block, running[i] as boolean);
    repeats.set(block.text, (repeats.get(block.text) ?? 0) + 1);
  }
  const main = mainOf(blocks, running);
  const inMain = blocks.map(({ around }) => stepsTo(around, main) < 30);
  const first = running.findIndex((is, i) => is && inMain[i]);
  const last = running.findLastIndex((is, i) => is && inMain[i]);
  const [runningBefore, runningAfter] = distances(running);
  return {
    total: blocks.length,
    chars,
    before,
    repeats,
    heading: blocks.findIndex(
      ({ around, text }) => isWithin(around, "headline") || hints.titles.includes(text),
    ),
    most: Math.max(1, mostPlain(masses)),
    massOf: (around, steps) => masses.get(above(around, steps)?.element as Element),
    alike: ({ around }) => looks.get(look(around, lookOf)) as Mass,
    titleShare: shareIn(hints.titles.join(" ")),
    descriptionShare: shareIn(hints.description ?? ""),
    stepsToMain: (around) => stepsTo(around, main),
    placeInMain: (i) => (first < 0 ? -1 : clip((i - first) / Math.max(1, last - first), -1, 2)),
    blocksFromMain: (i) => (i < first ? clip(i - first, -30, 0) : i > last ? clip(i - last, 0, 30) : 0),
    runningBefore: (i) => runningBefore[i] as number,
    runningAfter: (i) => runningAfter[i] as number,
  };
}

function add<K>(masses: Map<K, Mass>, key: K, { text, linked }: PageBlock, running: boolean): void {
  let mass = masses.get(key);
  if (!mass) masses.set(key, (mass = { chars: 0, count: 0, plain: 0, running: 0, linked: 0 }));
  mass.chars += text.length;
  mass.count++;
  mass.plain += text.length * (1 - linked);
  mass.running += running ? 1 : 0;
  mass.linked += linked;
}

/** Tags and classes of a block's own element and its parent: blocks of one look are of one use. */
function look(around: Enclosure, known: Map<Enclosure, string>): string {
  let found = known.get(around);
  if (found === undefined) {
    const [own, outer] = [around.look, around.outer?.look];
    found = `${own.tag}${own.words}>${outer?.tag}${outer?.words}`.replace(/\d+/g, "0");
    known.set(around, found);
  }
  return found;
}

/** The element that holds most of the running text within three steps, near text counting more (after Readability). */
function mainOf(blocks: readonly PageBlock[], running: readonly boolean[]): Element | undefined {
  const scores = new Map<Element, number>();
  for (const [i, { around, text, linked }] of blocks.entries()) {
    if (!running[i]) continue;
    const mass = text.length * (1 - linked);
    let at = around.outer;
    for (let step = 0; step < 5 && at; step++, at = at.outer)
      scores.set(at.element, (scores.get(at.element) ?? 0) + mass * (1 - step / 6));
  }
  let best: Element | undefined;
  let most = 0;
  for (const [element, score] of scores)
    if (score > most) {
      best = element;
      most = score;
    }
  return best;
}

function stepsTo(around: Enclosure, main: Element | undefined): number {
  let at: Enclosure | undefined = around;
  for (let steps = 0; at && steps < 30; steps++, at = at.outer) if (at.element === main) return steps;
  return 30;
}

/** Blocks since the running text before each block and until the one after it, at most 30. */
function distances(running: readonly boolean[]): [before: number[], after: number[]] {
  const before = running.map(() => 30);
  const after = running.map(() => 30);
  for (let i = 1; i < running.length; i++)
    before[i] = running[i - 1] ? 1 : Math.min(30, (before[i - 1] as number) + 1);
  for (let i = running.length - 2; i >= 0; i--)
    after[i] = running[i + 1] ? 1 : Math.min(30, (after[i + 1] as number) + 1);
  return [before, after];
}

function mostPlain(masses: ReadonlyMap<Element, Mass>): number {
  let most = 0;
  for (const { plain } of masses.values()) if (plain > most) most = plain;
  return most;
}

function above(around: Enclosure, steps: number): Enclosure | undefined {
  let at: Enclosure | undefined = around;
  for (let step = 0; step < steps && at; step++) at = at.outer;
  return at;
}

function shareIn(other: string): (words: readonly string[]) => number {
  const held = new Set(other.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
  return (words) => {
    if (held.size === 0) return -1;
    let hits = 0;
    for (const word of words) if (held.has(word)) hits++;
    return hits / (words.length || 1);
  };
}

function clip(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
