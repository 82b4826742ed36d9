/**
 * Heads of the best tree: scores[child * (size + 1) + head + 1] for heads from -1, the root, which takes one word alone.
 * The best head of each word where that is a tree, else Chu and Liu's and Edmonds' algorithm.
 */
export function bestTree(scores: Float32Array, size: number): Int16Array {
  const heads = new Int16Array(size);
  const width = size + 1;
  for (let child = 0; child < size; child++) heads[child] = bestHead(scores, child, width) - 1;
  if (size > 0 && (rootsOf(heads) !== 1 || cycleIn(heads).length > 0)) return repaired(scores, size);
  return heads;
}

function bestHead(scores: Float32Array, child: number, width: number): number {
  let best = child === 0 ? 2 : 1;
  if (best >= width) return 0;
  for (let head = 0; head < width; head++)
    if (
      head !== child + 1 &&
      (scores[child * width + head] as number) > (scores[child * width + best] as number)
    )
      best = head;
  return best;
}

function rootsOf(heads: Int16Array): number {
  let roots = 0;
  for (const head of heads) if (head < 0) roots++;
  return roots;
}

/** Words of a cycle; none where there is none. */
function cycleIn(heads: Int16Array): number[] {
  const seen = new Uint16Array(heads.length);
  for (let start = 0; start < heads.length; start++) {
    let at = start;
    while (at >= 0 && seen[at] === 0) {
      seen[at] = start + 1;
      at = heads[at] as number;
    }
    if (at < 0 || seen[at] !== start + 1) continue;
    const cycle = [at];
    for (let next = heads[at] as number; next !== at; next = heads[next] as number) cycle.push(next);
    return cycle;
  }
  return [];
}

/** The word the root wants most, against its next best head, becomes the root's; then cycles are broken one by one. */
function repaired(scores: Float32Array, size: number): Int16Array {
  const width = size + 1;
  let root = 0;
  let most = -Infinity;
  for (let child = 0; child < size; child++) {
    let other = -Infinity;
    for (let head = 1; head < width; head++)
      if (head !== child + 1) other = Math.max(other, scores[child * width + head] as number);
    const margin = (scores[child * width] as number) - (size > 1 ? other : 0);
    if (margin > most) [root, most] = [child, margin];
  }
  const heads = new Int16Array(size);
  for (let child = 0; child < size; child++) {
    let best = -1;
    for (let head = 0; head < size; head++)
      if (
        head !== child &&
        (best < 0 ||
          (scores[child * width + head + 1] as number) > (scores[child * width + best + 1] as number))
      )
        best = head;
    heads[child] = child === root ? -1 : best;
  }
  for (let cycle = cycleIn(heads); cycle.length > 0; cycle = cycleIn(heads))
    breakCycle(cycle, heads, scores, width);
  return heads;
}

/** Moves the word of a cycle that loses least to a head outside it whose way up ends at the root. */
function breakCycle(cycle: readonly number[], heads: Int16Array, scores: Float32Array, width: number): void {
  const isSafe = reachesRoot(heads);
  let [child, to, least] = [-1, -1, Infinity];
  for (const word of cycle)
    for (let head = 0; head < heads.length; head++) {
      if (!isSafe[head]) continue;
      const loss =
        (scores[word * width + (heads[word] as number) + 1] as number) -
        (scores[word * width + head + 1] as number);
      if (loss < least) [child, to, least] = [word, head, loss];
    }
  heads[child] = to;
}

function reachesRoot(heads: Int16Array): Uint8Array {
  const state = new Uint8Array(heads.length);
  for (let start = 0; start < heads.length; start++) {
    let at = start;
    let steps = 0;
    while (at >= 0 && state[at] !== 1 && steps++ <= heads.length) at = heads[at] as number;
    if (at >= 0 && state[at] !== 1) continue;
    for (let word = start; word >= 0 && state[word] !== 1; word = heads[word] as number) state[word] = 1;
  }
  return state;
}
