import type { PageBlock } from "./blocks.ts";
import { type Enclosure, type Look, isWithin } from "./enclosure.ts";
import type { PageHints } from "./features.ts";
import { type WordTable, tableOf } from "./word-scan.ts";

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

/** What the blocks of a page measure together; lists hold something of each block. */
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
  /** Text under each element that stands one to three steps above a block, by its number. */
  readonly masses: readonly (Mass | undefined)[];
  /** Text of all blocks that look like each. */
  readonly alike: readonly Mass[];
  /** Words of the titles, of the description. */
  readonly titleWords: WordTable;
  readonly descriptionWords: WordTable;
  /** Steps up from each block to the element with most of the running text; 30 outside it. */
  readonly stepsToMain: readonly number[];
  /** The first and the last running text of the main element; -1 where there is none. */
  readonly mainText: readonly [first: number, last: number];
  /** Blocks since the running text before each block, and until the one after it, at most 30. */
  readonly runningBefore: readonly number[];
  readonly runningAfter: readonly number[];
}

/** True for a block that reads as running text: some length, few links. */
export function isRunning({ text, linked }: PageBlock): boolean {
  return text.length >= 80 && linked < 0.35;
}

/** Measures a page. */
export function measuresOf(blocks: readonly PageBlock[], hints: PageHints): PageMeasures {
  const running = blocks.map(isRunning);
  const masses = massesOf(blocks, running);
  const main = mainOf(blocks, running);
  const stepsToMain = blocks.map(({ around }) => stepsTo(around, main));
  const isMainText = running.map((is, i) => is && (stepsToMain[i] as number) < farOutside);
  const [runningBefore, runningAfter] = distances(running);
  return {
    total: blocks.length,
    ...charsBefore(blocks),
    repeats: repeatsOf(blocks),
    heading: blocks.findIndex(
      ({ around, text }) => isWithin(around, "headline") || hints.titles.includes(text),
    ),
    most: Math.max(1, mostPlain(masses)),
    masses,
    alike: alikeOf(blocks, running),
    titleWords: wordsIn(hints.titles.join(" ")),
    descriptionWords: wordsIn(hints.description ?? ""),
    stepsToMain,
    mainText: [isMainText.indexOf(true), isMainText.lastIndexOf(true)],
    runningBefore,
    runningAfter,
  };
}

function charsBefore(blocks: readonly PageBlock[]): { before: number[]; chars: number } {
  const before: number[] = [];
  let chars = 0;
  for (const { text } of blocks) {
    before.push(chars);
    chars += text.length;
  }
  return { before, chars };
}

function repeatsOf(blocks: readonly PageBlock[]): Map<string, number> {
  const repeats = new Map<string, number>();
  for (const { text } of blocks) repeats.set(text, (repeats.get(text) ?? 0) + 1);
  return repeats;
}

function massesOf(blocks: readonly PageBlock[], running: readonly boolean[]): (Mass | undefined)[] {
  const masses: (Mass | undefined)[] = [];
  for (let i = 0; i < blocks.length; i++) {
    let at = (blocks[i] as PageBlock).around.outer;
    for (let step = 0; step < 3 && at; step++, at = at.outer) {
      const mass = (masses[at.number] ??= emptyMass());
      add(mass, blocks[i] as PageBlock, running[i] as boolean);
    }
  }
  return masses;
}

/** Of each block the text of all whose own element and whose parent have the same tag and classes, whatever their numbers. */
function alikeOf(blocks: readonly PageBlock[], running: readonly boolean[]): Mass[] {
  const groups = groupsOf(blocks, numberless, numberless);
  const masses: Mass[] = [];
  for (let i = 0; i < blocks.length; i++)
    add((masses[groups[i] as number] ??= emptyMass()), blocks[i] as PageBlock, running[i] as boolean);
  return groups.map((group) => masses[group] as Mass);
}

function numberless(look: Look): string {
  return look.numberless;
}

/** A number for each block, the same for those of whose own element and of whose parent the same is told. */
export function groupsOf(
  blocks: readonly PageBlock[],
  ofOwn: (look: Look) => string,
  ofParent: (look: Look) => string,
): number[] {
  const known = new Map<string, number>();
  const groups = new Map<number, number>();
  return blocks.map(({ around: { look, outer } }) => {
    const own = numberIn(known, ofOwn(look));
    const pair = own * mostNumbers + (outer ? numberIn(known, ofParent(outer.look)) : mostNumbers - 1);
    return numberIn(groups, pair);
  });
}

const mostNumbers = 2 ** 26;

function numberIn<T>(known: Map<T, number>, key: T): number {
  const number = known.get(key);
  if (number !== undefined) return number;
  known.set(key, known.size);
  return known.size - 1;
}

function emptyMass(): Mass {
  return { chars: 0, count: 0, plain: 0, running: 0, linked: 0 };
}

function add(mass: Mass, { text, linked }: PageBlock, running: boolean): void {
  mass.chars += text.length;
  mass.count++;
  mass.plain += text.length * (1 - linked);
  mass.running += running ? 1 : 0;
  mass.linked += linked;
}

/** The element that holds most of the running text within three steps, near text counting more (after Readability). */
function mainOf(blocks: readonly PageBlock[], running: readonly boolean[]): Enclosure | undefined {
  const scores = new Map<Enclosure, number>();
  for (let i = 0; i < blocks.length; i++) {
    if (!running[i]) continue;
    const { around, text, linked } = blocks[i] as PageBlock;
    const mass = text.length * (1 - linked);
    let at = around.outer;
    for (let step = 0; step < 5 && at; step++, at = at.outer)
      scores.set(at, (scores.get(at) ?? 0) + mass * (1 - step / 6));
  }
  let best: Enclosure | undefined;
  let most = 0;
  for (const [around, score] of scores)
    if (score > most) {
      best = around;
      most = score;
    }
  return best;
}

const farOutside = 30;

function stepsTo(around: Enclosure, main: Enclosure | undefined): number {
  let at: Enclosure | undefined = around;
  for (let steps = 0; at && steps < farOutside; steps++, at = at.outer) if (at === main) return steps;
  return farOutside;
}

/** Blocks since the running text before each block and until the one after it, at most 30. */
function distances(running: readonly boolean[]): [before: number[], after: number[]] {
  const before = running.map(() => farOutside);
  const after = running.map(() => farOutside);
  for (let i = 1; i < running.length; i++)
    before[i] = running[i - 1] ? 1 : Math.min(farOutside, (before[i - 1] as number) + 1);
  for (let i = running.length - 2; i >= 0; i--)
    after[i] = running[i + 1] ? 1 : Math.min(farOutside, (after[i + 1] as number) + 1);
  return [before, after];
}

function mostPlain(masses: readonly (Mass | undefined)[]): number {
  let most = 0;
  for (const mass of masses) if (mass && mass.plain > most) most = mass.plain;
  return most;
}

/** The words of a text, in lower case. */
function wordsIn(text: string): WordTable {
  return tableOf(new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []));
}
