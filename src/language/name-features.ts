import type { Draft } from "./analyse.ts";
import { listsOf } from "./en/names.ts";
import { type Form, border } from "./forms.ts";
import { mix } from "./hash.ts";
import { isAllCapitals } from "./tag.ts";

/** What one article tells of its words: how they are written elsewhere in it, and what the first reading made of them. */
export interface NameMemory {
  /** By hash in lower case: times in lower case, times as a capital within a sentence. */
  readonly written: ReadonlyMap<number, readonly [number, number]>;
  /** By exact hash: the kind most readings gave, as number of a label's kind, and how surely. */
  readonly kinds: ReadonlyMap<number, number>;
}

/** How the words of an article are written. */
export function firstMemory(drafts: readonly Draft[]): NameMemory {
  const written = new Map<number, [number, number]>();
  for (const { forms } of drafts) {
    if (isAllCapitals(forms)) continue;
    forms.forEach(({ lower, capitals }, i) => {
      let seen = written.get(lower);
      if (!seen) written.set(lower, (seen = [0, 0]));
      if (capitals === 0) seen[0]++;
      else if (i > 0) seen[1]++;
    });
  }
  return { written, kinds: new Map() };
}

/** With what the first reading found: for each word that is part of names, the kind of most of them. */
export function laterMemory(
  memory: NameMemory,
  drafts: readonly Draft[],
  found: readonly Uint8Array[],
  labels: readonly string[],
): NameMemory {
  const kindCount = (labels.length - 1) >> 2;
  const votes = new Map<number, Uint16Array>();
  drafts.forEach(({ forms }, d) => {
    forms.forEach((form, i) => {
      const label = found[d]?.[i] as number;
      for (const key of [form.exact, mix(form.exact, (forms[i + 1] ?? border).exact)]) {
        let box = votes.get(key);
        if (!box) votes.set(key, (box = new Uint16Array(kindCount + 1)));
        box[label === 0 ? 0 : ((label - 1) >> 2) + 1]!++;
      }
    });
  });
  const kinds = new Map<number, number>();
  for (const [key, box] of votes) {
    let best = 0;
    let total = 0;
    box.forEach((n, kind) => {
      total += n;
      if (n > (box[best] as number)) best = kind;
    });
    if (total > (box[0] as number) || best > 0)
      kinds.set(key, best * 8 + (total === 1 ? 0 : box[best] === total ? 2 : 1) + (total > 3 ? 4 : 0));
  }
  return { written: memory.written, kinds };
}

/** How an article writes a word: 0 to 8 by how often in lower case and how often with a capital, 9 where it tells nothing. */
export function habitOf({ written }: NameMemory, { lower }: Form): number {
  const seen = written.get(lower);
  return seen ? Math.min(2, seen[0]) * 3 + Math.min(2, seen[1]) : 9;
}

/** Where a word stands: 0 first, 1 behind an opening mark, 2 within. */
export function positionOf(forms: readonly Form[], i: number): number {
  return i === 0 ? 0 : i === 1 && forms[0]?.capitals === 3 ? 1 : 2;
}

const lists = new Map<number, number>();

function listsFor(form: Form): number {
  let found = lists.get(form.lower);
  if (found === undefined) {
    if (lists.size > 50_000) lists.clear();
    lists.set(form.lower, (found = listsOf(form.text.toLowerCase())));
  }
  return found;
}

/** What is known of word i before its label is chosen; gives how many features were written. */
export function nameFeatures(
  { forms, tags }: Draft,
  i: number,
  found: Uint8Array,
  memory: NameMemory,
  before: Uint8Array | undefined,
  f: Int32Array,
): number {
  const at = (k: number) => forms[k] ?? border;
  const [p2, p1, w, n1, n2] = [at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2)];
  const tag = (k: number) => (k < 0 || k >= tags.length ? 250 : (tags[k] as number));
  const [t0, tp, tn] = [tag(i), tag(i - 1), tag(i + 1)];
  const l1 = i > 0 ? (found[i - 1] as number) : 254;
  const l2 = i > 1 ? (found[i - 2] as number) : 254;
  const [g0, gp, gn] = [listsFor(w), listsFor(p1), listsFor(n1)];
  const habit = habitOf(memory, w);
  const caps = mix(w.capitals, positionOf(forms, i));
  let n = 0;
  f[n++] = mix(201, w.lower);
  f[n++] = mix(202, w.exact);
  f[n++] = mix(203, mix(w.exact, l1));
  f[n++] = mix(204, w.endings[1]);
  f[n++] = mix(205, w.endings[2]);
  f[n++] = mix(206, w.endings[3]);
  f[n++] = mix(207, w.beginnings[1]);
  f[n++] = mix(208, w.beginnings[2]);
  f[n++] = mix(209, w.shape);
  f[n++] = mix(210, mix(caps, l1));
  f[n++] = mix(211, p1.lower);
  f[n++] = mix(212, n1.lower);
  f[n++] = mix(213, p2.lower);
  f[n++] = mix(214, n2.lower);
  f[n++] = mix(215, mix(p1.lower, w.lower));
  f[n++] = mix(216, mix(w.lower, n1.lower));
  f[n++] = mix(217, mix(p1.lower, l1));
  f[n++] = mix(218, w.fine);
  f[n++] = mix(219, p1.fine);
  f[n++] = mix(220, n1.fine);
  f[n++] = mix(221, p2.fine);
  f[n++] = mix(222, n2.fine);
  f[n++] = mix(223, mix(w.fine, l1));
  f[n++] = mix(224, mix(mix(p1.coarse, w.coarse), n1.coarse));
  f[n++] = mix(225, mix(w.fine, w.capitals));
  f[n++] = mix(226, mix(mix(l1, l2), t0));
  f[n++] = mix(227, mix(l1, t0));
  f[n++] = mix(228, mix(tp, mix(t0, tn)));
  f[n++] = mix(229, mix(g0, l1));
  f[n++] = mix(230, mix(gp, mix(w.capitals, l1)));
  f[n++] = mix(231, mix(gn, w.capitals));
  f[n++] = mix(232, mix(mix(gp, g0), gn));
  f[n++] = mix(233, mix(habit, caps));
  f[n++] = mix(234, mix(mix(habit, w.capitals), l1));
  f[n++] = mix(235, mix(mix(p2.capitals, p1.capitals), mix(w.capitals, mix(n1.capitals, n2.capitals))));
  f[n++] = mix(236, mix(mix(p1.capitals, w.capitals), mix(n1.lower, l1)));
  f[n++] = mix(237, mix(mix(p2.lower, p1.lower), w.capitals));
  f[n++] = mix(238, mix(mix(n1.lower, n2.lower), w.capitals));
  f[n++] = mix(239, mix(p1.fine, mix(w.capitals, l1)));
  f[n++] = mix(240, mix(mix(p1.fine, w.fine), n1.fine));
  f[n++] = mix(241, mix(n1.endings[2], w.endings[2]));
  f[n++] = mix(242, mix(p1.shape, mix(w.shape, n1.shape)));
  f[n++] = mix(243, mix(at(i + 3).lower, w.capitals));
  f[n++] = mix(244, mix(at(i - 3).lower, w.capitals));
  f[n++] = mix(245, l1);
  if (!before) return n;
  const m0 = memory.kinds.get(w.exact) ?? 0;
  const m1 = memory.kinds.get(n1.exact) ?? 0;
  const m2 = memory.kinds.get(mix(w.exact, n1.exact)) ?? 0;
  const m3 = memory.kinds.get(mix(p1.exact, w.exact)) ?? 0;
  const b = before[i] as number;
  f[n++] = mix(250, m0);
  f[n++] = mix(251, mix(m0, l1));
  f[n++] = mix(252, mix(m0, m1));
  f[n++] = mix(253, mix(m2, m3));
  f[n++] = mix(254, mix(b, l1));
  f[n++] = mix(255, mix(b, m0));
  f[n++] = mix(256, mix(mix(before[i - 1] ?? 254, b), before[i + 1] ?? 254));
  f[n++] = mix(257, mix(mix(m0, m2), mix(m3, l1)));
  f[n++] = mix(258, mix(m0, caps));
  return n;
}
