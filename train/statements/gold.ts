import { type Role, roles } from "../../src/annotate/statements/labels.ts";
import type { Passage } from "../../src/annotate/statements/passage.ts";

/** A gold attribution: spans by role, in UTF-16 units. */
export type GoldAttribution = Readonly<Record<Role, readonly (readonly [number, number])[]>>;

/** An article with its gold. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly attributions: readonly GoldAttribution[];
}

/** A passage with the label of each word and the attribution it belongs to (-1 outside). */
export interface Example {
  readonly id: string;
  readonly passage: Passage;
  readonly labels: Uint8Array;
  readonly owner: Int32Array;
  readonly gold: readonly GoldAttribution[];
}

/** Labels of a passage: where two attributions claim a word, the first keeps it; labels restart at each sentence. */
export function exampleOf(article: GoldArticle, passage: Passage): Example {
  const size = passage.words.length;
  const owner = new Int32Array(size).fill(-1);
  const role = new Int8Array(size).fill(-1);
  article.attributions.forEach((attribution, a) => {
    roles.forEach((name, r) => {
      for (const [start, end] of attribution[name] ?? []) {
        for (let i = firstFrom(passage, start); i < size && (passage.words[i]?.start ?? 0) < end; i++) {
          if (owner[i] !== -1) continue;
          owner[i] = a;
          role[i] = r;
        }
      }
    });
  });
  const labels = new Uint8Array(size);
  const cueAt = article.attributions.map(({ cue }) => cue[0]?.[0] ?? -1);
  for (let i = 0; i < size; i++) {
    const a = owner[i] as number;
    if (a === -1) continue;
    const goesOn =
      i > 0 &&
      owner[i - 1] === a &&
      role[i - 1] === role[i] &&
      passage.sentenceOf[i - 1] === passage.sentenceOf[i];
    const after = (passage.words[i]?.start ?? 0) > (cueAt[a] as number) ? 1 : 0;
    const kind = role[i] === 0 ? after : role[i] === 1 ? 2 : 3 + after;
    labels[i] = 2 + kind * 2 + (goesOn ? 1 : 0);
  }
  markBetween(passage, owner, labels);
  return { id: article.id, passage, labels, owner, gold: article.attributions };
}

/** Words of a sentence that stand between two pieces of one attribution get a label of their own. */
function markBetween(passage: Passage, owner: Int32Array, labels: Uint8Array): void {
  for (const [start, end] of passage.sentences) {
    const last = new Map<number, number>();
    for (let i = start; i < end; i++) if (owner[i] !== -1) last.set(owner[i] as number, i);
    let until = -1;
    for (let i = start; i < end; i++) {
      if (owner[i] !== -1) until = Math.max(until, last.get(owner[i] as number) as number);
      else if (i < until) labels[i] = 1;
    }
  }
}

/** The first word that ends after a place. */
export function firstFrom(passage: Passage, place: number): number {
  let low = 0;
  let high = passage.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passage.words[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
