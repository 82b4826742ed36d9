/** A run of words that both texts have, or that one has alone. */
export interface Run {
  readonly kind: "same" | "gone" | "new";
  readonly words: string;
}

/** Edits above which two texts are no versions of one: the rest is given as gone and new. */
const mostEdits = 4000;

/** The words of two texts as what stayed, went and came: Myers, "An O(ND) Difference Algorithm and Its Variations" (1986). */
export function runsOf(before: string, after: string): Run[] {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  const start = sharedAtStart(a, b);
  const end = sharedAtEnd(a, b, start);
  const middle = edits(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return joined([
    ...a.slice(0, start).map((words): Run => ({ kind: "same", words })),
    ...middle,
    ...a.slice(a.length - end).map((words): Run => ({ kind: "same", words })),
  ]);
}

/** A word with the space after it. */
function tokensOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

function sharedAtStart(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function sharedAtEnd(a: readonly string[], b: readonly string[], start: number): number {
  let n = 0;
  while (n < a.length - start && n < b.length - start && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

function edits(a: readonly string[], b: readonly string[]): Run[] {
  const most = Math.min(mostEdits, a.length + b.length);
  let reach = new Map<number, number>([[1, 0]]);
  const trail: Map<number, number>[] = [];
  for (let d = 0; d <= most; d++) {
    trail.push(reach);
    const next = new Map(reach);
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
      let x = down ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return tracedBack(a, b, trail, d);
    }
    reach = next;
  }
  return [
    ...a.map((words): Run => ({ kind: "gone", words })),
    ...b.map((words): Run => ({ kind: "new", words })),
  ];
}

function tracedBack(
  a: readonly string[],
  b: readonly string[],
  trail: readonly Map<number, number>[],
  last: number,
): Run[] {
  const runs: Run[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = last; d >= 0; d--) {
    const reach = trail[d] ?? new Map<number, number>();
    const k = x - y;
    const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
    const fromX = d === 0 ? 0 : (reach.get(down ? k + 1 : k - 1) ?? 0);
    const fromY = d === 0 ? 0 : fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY) {
      runs.push({ kind: "same", words: a[--x] ?? "" });
      y--;
    }
    if (d > 0 && down) runs.push({ kind: "new", words: b[--y] ?? "" });
    else if (d > 0) runs.push({ kind: "gone", words: a[--x] ?? "" });
  }
  return runs.toReversed();
}

function joined(runs: readonly Run[]): Run[] {
  const out: { kind: Run["kind"]; words: string }[] = [];
  for (const { kind, words } of runs) {
    const last = out.at(-1);
    if (last?.kind === kind) last.words += words;
    else out.push({ kind, words });
  }
  return out;
}

/** True for a change of a few letters or marks, that no reader would miss or mind. */
export function isSmall({ words }: Run): boolean {
  return words.replace(/[^\p{L}\p{N}]/gu, "").length < 4 && !/\p{N}/u.test(words);
}
