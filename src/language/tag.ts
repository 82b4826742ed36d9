import { type Form, border } from "./forms.ts";
import { mix } from "./hash.ts";
import { type Weights, best } from "./weights.ts";

/** The tagger: weights and the tags they speak of, each "UPOS XPOS". */
export interface Tagger {
  readonly weights: Weights;
  readonly tags: readonly string[];
}

/** Numbers of the tags of a sentence's words, from left to right, each with the two before it known. */
export function tagWords({ weights }: Tagger, words: readonly Form[]): Uint8Array {
  const found = new Uint8Array(words.length);
  const isLoud = isAllCapitals(words) ? 1 : 0;
  for (let i = 0; i < words.length; i++) {
    const only = (words[i] as Form).only;
    if (only > 0) {
      found[i] = only - 1;
      continue;
    }
    weights.score(tagFeatures(words, i, found, isLoud, weights.features));
    found[i] = best(weights.scores);
  }
  return found;
}

/** Whether a line is set in capitals, so that they say nothing of names. */
export function isAllCapitals(words: readonly Form[]): boolean {
  let lower = 0;
  let upper = 0;
  for (const { capitals } of words) {
    if (capitals === 0) lower++;
    if (capitals === 2) upper++;
  }
  return upper > 2 && upper > 3 * lower;
}

/** What is known of word i before its tag is chosen; gives how many features were written. */
export function tagFeatures(
  words: readonly Form[],
  i: number,
  tags: Uint8Array,
  isLoud: number,
  into: Int32Array,
): number {
  const w = words[i] as Form;
  const p1 = words[i - 1] ?? border;
  const p2 = words[i - 2] ?? border;
  const n1 = words[i + 1] ?? border;
  const n2 = words[i + 2] ?? border;
  const t1 = i > 0 ? (tags[i - 1] as number) : 254;
  const t2 = i > 1 ? (tags[i - 2] as number) : 255;
  const position = i === 0 ? 0 : p1.text === '"' || p1.text === "“" || p1.text === ":" ? 1 : 2;
  let n = 0;
  into[n++] = mix(1, w.lower);
  into[n++] = mix(2, w.exact);
  into[n++] = mix(3, w.endings[0]);
  into[n++] = mix(4, w.endings[1]);
  into[n++] = mix(5, w.endings[2]);
  into[n++] = mix(6, w.endings[3]);
  into[n++] = mix(7, w.beginnings[0]);
  into[n++] = mix(8, w.beginnings[1]);
  into[n++] = mix(9, w.beginnings[2]);
  into[n++] = mix(10, w.shape);
  into[n++] = mix(11, mix(w.capitals * 4 + position, isLoud));
  into[n++] = mix(12, p1.lower);
  into[n++] = mix(13, p2.lower);
  into[n++] = mix(14, n1.lower);
  into[n++] = mix(15, n2.lower);
  into[n++] = mix(16, p1.endings[2]);
  into[n++] = mix(17, n1.endings[2]);
  into[n++] = mix(18, mix(n1.endings[1], w.endings[1]));
  into[n++] = mix(19, t1);
  into[n++] = mix(20, mix(t1, t2));
  into[n++] = mix(21, mix(t1, w.lower));
  into[n++] = mix(22, mix(w.lower, n1.lower));
  into[n++] = mix(23, mix(p1.lower, w.lower));
  into[n++] = mix(24, mix(t1, w.endings[2]));
  into[n++] = mix(25, w.fine);
  into[n++] = mix(26, p1.fine);
  into[n++] = mix(27, n1.fine);
  into[n++] = mix(28, p2.coarse);
  into[n++] = mix(29, n2.coarse);
  into[n++] = mix(30, mix(mix(t1, w.coarse), n1.coarse));
  into[n++] = mix(31, w.habit);
  into[n++] = mix(32, mix(w.habit, t1));
  into[n++] = mix(33, mix(w.habit, n1.habit));
  into[n++] = mix(34, mix(n1.habit, t1));
  into[n++] = mix(35, mix(n1.habit, n2.habit));
  into[n++] = mix(36, mix(mix(w.habit, n1.habit), t1));
  into[n++] = mix(37, mix(w.habit, mix(t1, t2)));
  into[n++] = mix(38, mix(mix(w.capitals, n1.capitals), mix(p1.capitals, position)));
  into[n++] = mix(39, mix(w.lower, w.capitals * 4 + position));
  into[n++] = mix(40, mix(w.fine, w.capitals * 4 + position));
  into[n++] = mix(41, mix(w.habit, n1.lower));
  into[n++] = mix(42, mix(w.habit, p1.lower));
  return n;
}
