import type { Reading } from "./arcs.ts";
import { border } from "./forms.ts";
import { mix } from "./hash.ts";
import type { Tagged } from "./parse.ts";

const none = 250;
const rootTag = 251;

/**
 * What the parser knows before a move; gives how many features were written. s0, s1, s2 are words of the stack, b0, b1,
 * b2 the next words; templates after Zhang and Nivre (2011), with groups of like words beside the words themselves.
 */
export function moveFeatures(sentence: Tagged, reading: Reading, f: Int32Array): number {
  const { forms, tags, coarse } = sentence;
  const size = reading.size;
  const [s0, s1, s2, b0] = [reading.top(0), reading.top(1), reading.top(2), reading.next];
  const word = (i: number) => (i < 0 || i >= size ? border.lower + (i === size ? 1 : 0) : forms[i]!.lower);
  const tag = (i: number) => (i < 0 || i > size ? none : i === size ? rootTag : (tags[i] as number));
  const upos = (i: number) => (i < 0 || i > size ? none : i === size ? rootTag : (coarse[i] as number));
  const group = (i: number) => (i < 0 || i >= size ? none : forms[i]!.fine);
  const child = (list: Int16Array, i: number) => (i < 0 ? -1 : (list[i] as number));
  const label = (i: number) => (i < 0 ? none : (reading.labels[i] as number));

  const [s0w, s1w, b0w, b1w] = [word(s0), word(s1), word(b0), word(b0 + 1)];
  const [s0t, s1t, s2t, b0t, b1t, b2t] = [tag(s0), tag(s1), tag(s2), tag(b0), tag(b0 + 1), tag(b0 + 2)];
  const [s0u, s1u, b0u, b1u] = [upos(s0), upos(s1), upos(b0), upos(b0 + 1)];
  const [s0c, s1c, b0c] = [group(s0), group(s1), group(b0)];
  const s0wt = mix(s0w, s0t);
  const s1wt = mix(s1w, s1t);
  const b0wt = mix(b0w, b0t);
  const s0l = child(reading.left1, s0);
  const s0l2 = child(reading.left2, s0);
  const s0r = child(reading.right1, s0);
  const s0r2 = child(reading.right2, s0);
  const s1l = child(reading.left1, s1);
  const s1r = child(reading.right1, s1);
  const s1r2 = child(reading.right2, s1);
  const b0l = child(reading.left1, b0);
  const b0l2 = child(reading.left2, b0);
  const far = distance(s0, b0);
  const farther = distance(s1, s0);
  const [s0v, s1v, b0v] = [
    s0 < 0 ? none : (reading.lefts[s0] as number) * 8 + (reading.rights[s0] as number),
    s1 < 0 ? none : (reading.lefts[s1] as number) * 8 + (reading.rights[s1] as number),
    reading.lefts[b0] as number,
  ];
  const between = passed(coarse, s0, Math.min(b0, size));
  const before = passed(coarse, s1, s0);
  let n = 0;
  f[n++] = mix(1, s0wt);
  f[n++] = mix(2, s0w);
  f[n++] = mix(3, s0t);
  f[n++] = mix(4, b0wt);
  f[n++] = mix(5, b0w);
  f[n++] = mix(6, b0t);
  f[n++] = mix(7, mix(b1w, b1t));
  f[n++] = mix(8, b1w);
  f[n++] = mix(9, mix(word(b0 + 2), b2t));
  f[n++] = mix(10, s1wt);
  f[n++] = mix(11, s1w);
  f[n++] = mix(12, mix(word(s2), s2t));
  f[n++] = mix(13, s0c);
  f[n++] = mix(14, b0c);
  f[n++] = mix(15, s1c);
  f[n++] = mix(16, mix(s0wt, b0wt));
  f[n++] = mix(17, mix(s0wt, b0w));
  f[n++] = mix(18, mix(s0w, b0wt));
  f[n++] = mix(19, mix(s0wt, b0t));
  f[n++] = mix(20, mix(s0t, b0wt));
  f[n++] = mix(21, mix(s0w, b0w));
  f[n++] = mix(22, mix(s0t, b0t));
  f[n++] = mix(23, mix(b0t, b1t));
  f[n++] = mix(24, mix(s1wt, s0wt));
  f[n++] = mix(25, mix(s1wt, s0t));
  f[n++] = mix(26, mix(s1t, s0wt));
  f[n++] = mix(27, mix(s1w, s0w));
  f[n++] = mix(28, mix(s1t, s0t));
  f[n++] = mix(29, mix(s1t, mix(s0t, b0t)));
  f[n++] = mix(30, mix(mix(b0t, b1t), b2t));
  f[n++] = mix(31, mix(mix(s0t, b0t), b1t));
  f[n++] = mix(32, mix(mix(s0t, tag(s0l)), b0t));
  f[n++] = mix(33, mix(mix(s0t, tag(s0r)), b0t));
  f[n++] = mix(34, mix(mix(s0t, b0t), tag(b0l)));
  f[n++] = mix(35, mix(mix(s2t, s1t), s0t));
  f[n++] = mix(36, mix(mix(s1t, tag(s1r)), s0t));
  f[n++] = mix(37, mix(mix(s1t, s0t), tag(s0l)));
  f[n++] = mix(38, mix(mix(s1t, s0t), tag(s0r)));
  f[n++] = mix(39, mix(s0w, far));
  f[n++] = mix(40, mix(s0t, far));
  f[n++] = mix(41, mix(b0w, far));
  f[n++] = mix(42, mix(b0t, far));
  f[n++] = mix(43, mix(mix(s0t, b0t), far));
  f[n++] = mix(44, mix(mix(s0w, b0w), far));
  f[n++] = mix(45, mix(mix(s1t, s0t), farther));
  f[n++] = mix(46, mix(s1w, farther));
  f[n++] = mix(47, mix(s0w, s0v));
  f[n++] = mix(48, mix(s0t, s0v));
  f[n++] = mix(49, mix(s1w, s1v));
  f[n++] = mix(50, mix(s1t, s1v));
  f[n++] = mix(51, mix(b0w, b0v));
  f[n++] = mix(52, mix(b0t, b0v));
  f[n++] = mix(53, mix(word(s0l), label(s0l)));
  f[n++] = mix(54, mix(s0t, mix(label(s0l), label(s0l2))));
  f[n++] = mix(55, mix(word(s0r), label(s0r)));
  f[n++] = mix(56, mix(s0t, mix(label(s0r), label(s0r2))));
  f[n++] = mix(57, mix(word(b0l), label(b0l)));
  f[n++] = mix(58, mix(b0t, mix(label(b0l), label(b0l2))));
  f[n++] = mix(59, mix(s1t, mix(label(s1r), label(s1r2))));
  f[n++] = mix(60, mix(word(s1r), label(s1r)));
  f[n++] = mix(61, mix(mix(s0t, label(s0l)), mix(label(s0r), b0t)));
  f[n++] = mix(62, mix(mix(s1t, label(s1l)), mix(label(s1r), s0t)));
  f[n++] = mix(63, mix(mix(s0w, label(s0r)), mix(label(s0l), b0t)));
  f[n++] = mix(64, mix(mix(s1w, label(s1r)), mix(label(s1l), s0t)));
  f[n++] = mix(65, mix(s0c, b0c));
  f[n++] = mix(66, mix(s0c, b0t));
  f[n++] = mix(67, mix(s0t, b0c));
  f[n++] = mix(68, mix(s1c, s0c));
  f[n++] = mix(69, mix(s1c, s0t));
  f[n++] = mix(70, mix(s1t, s0c));
  f[n++] = mix(71, mix(mix(s1w, s0w), b0w));
  f[n++] = mix(72, mix(mix(s1t, s0w), b0t));
  f[n++] = mix(73, mix(mix(s1w, s0t), b0t));
  f[n++] = mix(74, mix(mix(s1t, s0t), b0w));
  f[n++] = mix(75, mix(mix(s1c, s0c), b0c));
  f[n++] = mix(76, mix(mix(s0t, b0t), between));
  f[n++] = mix(77, mix(mix(s1t, s0t), before));
  f[n++] = mix(78, mix(mix(s1u, s0u), mix(b0u, between)));
  f[n++] = mix(79, mix(mix(s1u, s0u), mix(b0u, before)));
  f[n++] = mix(80, mix(mix(mix(s1u, s0u), mix(b0u, b1u)), upos(s2)));
  f[n++] = mix(81, mix(mix(s1u, s0u), mix(b0u, mix(b1u, upos(b0 + 2)))));
  f[n++] = mix(82, mix(mix(s0w, b0t), b1t));
  f[n++] = mix(83, mix(mix(s1w, s0w), word(s0l)));
  f[n++] = mix(84, mix(mix(s1wt, s0t), word(s0l)));
  f[n++] = mix(85, mix(mix(s1t, s0wt), tag(s0l)));
  f[n++] = mix(86, mix(mix(s1u, mix(s0u, b0u)), mix(s0v, s1v)));
  f[n++] = mix(87, mix(mix(s0t, b0w), b1t));
  f[n++] = mix(88, mix(mix(tag(s0 - 1), s0t), tag(s0 + 1)));
  f[n++] = mix(89, mix(mix(s0w, b0w), b1w));
  f[n++] = mix(90, mix(mix(s2t, s1t), mix(s0t, b0t)));
  f[n++] = mix(91, mix(mix(s1w, s1v), mix(s0t, label(s0l))));
  f[n++] = mix(92, mix(mix(s1c, s0t), mix(word(s0l), b0u)));
  return n;
}

/** What is known of an arc when it is made: head, child, how far, what hangs on both. */
export function labelFeatures(
  { forms, tags, coarse }: Tagged,
  reading: Reading,
  head: number,
  child: number,
  f: Int32Array,
): number {
  const size = reading.size;
  const word = (i: number) => (i < 0 || i >= size ? border.lower : forms[i]!.lower);
  const tag = (i: number) => (i < 0 || i >= size ? none : (tags[i] as number));
  const upos = (i: number) => (i < 0 || i >= size ? none : (coarse[i] as number));
  const label = (i: number) => (i < 0 ? none : (reading.labels[i] as number));
  const [h, d] = [forms[head]!, forms[child]!];
  const [ht, dt] = [tag(head), tag(child)];
  const side = head < child ? 1 : 0;
  const far = side * 8 + distance(Math.min(head, child), Math.max(head, child));
  const [dl, dl2, dr] = [reading.left1[child]!, reading.left2[child]!, reading.right1[child]!];
  const [hl, hr] = [reading.left1[head]!, reading.right1[head]!];
  const sibling = side === 1 ? hr : hl;
  const between = passed(coarse, Math.min(head, child), Math.max(head, child));
  const st = mix(side, mix(ht, dt));
  let n = 0;
  f[n++] = mix(101, st);
  f[n++] = mix(102, mix(side, mix(h.lower, d.lower)));
  f[n++] = mix(103, mix(side, mix(h.lower, dt)));
  f[n++] = mix(104, mix(side, mix(ht, d.lower)));
  f[n++] = mix(105, mix(side, mix(h.fine, d.fine)));
  f[n++] = mix(106, mix(side, mix(h.fine, dt)));
  f[n++] = mix(107, mix(side, mix(ht, d.fine)));
  f[n++] = mix(108, mix(side, d.lower));
  f[n++] = mix(109, mix(side, h.lower));
  f[n++] = mix(110, mix(st, far));
  f[n++] = mix(111, mix(st, between));
  f[n++] = mix(112, mix(st, mix(word(dl), label(dl))));
  f[n++] = mix(113, mix(st, mix(tag(dl), tag(dl2))));
  f[n++] = mix(114, mix(st, mix(label(dl), label(dr))));
  f[n++] = mix(115, mix(mix(side, d.lower), mix(tag(child - 1), tag(child + 1))));
  f[n++] = mix(116, mix(st, mix(tag(child - 1), tag(child + 1))));
  f[n++] = mix(117, mix(st, mix(tag(head - 1), tag(head + 1))));
  f[n++] = mix(118, mix(st, label(sibling)));
  f[n++] = mix(119, mix(st, mix(label(hl), label(hr))));
  f[n++] = mix(120, mix(mix(side, h.lower), mix(label(sibling), dt)));
  f[n++] = mix(121, mix(mix(side, d.lower), label(dl)));
  f[n++] = mix(122, mix(mix(side, h.lower), mix(word(dl), dt)));
  f[n++] = mix(123, mix(mix(side, h.fine), mix(word(dl), dt)));
  f[n++] = mix(124, mix(mix(side, d.fine), mix(word(dl), ht)));
  f[n++] = mix(125, mix(mix(side, d.endings[2]), ht));
  f[n++] = mix(126, mix(st, mix(tag(dr), word(dr))));
  f[n++] = mix(127, mix(mix(side, upos(head)), mix(upos(child), mix(word(child - 1), word(child + 1)))));
  f[n++] = mix(128, mix(st, mix(word(dl2), word(dl))));
  f[n++] = mix(129, mix(st, mix(reading.lefts[head]!, reading.rights[head]!)));
  f[n++] = mix(130, mix(st, mix(d.capitals, h.capitals)));
  f[n++] = mix(131, mix(mix(st, word(head + 1)), far));
  f[n++] = mix(132, mix(mix(side, d.coarse), mix(h.coarse, mix(label(dl), label(sibling)))));
  return n;
}

function distance(from: number, to: number): number {
  const gap = from < 0 ? 0 : to - from;
  return gap < 5 ? gap : gap < 8 ? 5 : gap < 14 ? 6 : 7;
}

const [VERB, AUX, PUNCT, CCONJ, ADP] = [15, 5, 12, 4, 1];

/** What stands strictly between two words: verbs, marks, "and", prepositions, each as none, one, more. */
function passed(coarse: Uint8Array, from: number, to: number): number {
  if (from < 0) return 0;
  let verbs = 0;
  let marks = 0;
  let joins = 0;
  let cases = 0;
  for (let i = Math.max(from + 1, to - 40); i < to; i++) {
    const tag = coarse[i];
    if (tag === VERB || tag === AUX) verbs++;
    else if (tag === PUNCT) marks++;
    else if (tag === CCONJ) joins++;
    else if (tag === ADP) cases++;
  }
  return Math.min(2, verbs) + 3 * Math.min(2, marks) + 9 * Math.min(1, joins) + 18 * Math.min(1, cases);
}

/** UPOS by number, in the order of the alphabet. */
export const uposNames = [
  "ADJ",
  "ADP",
  "ADV",
  "_",
  "CCONJ",
  "AUX",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PUNCT",
  "SCONJ",
  "PROPN",
  "VERB",
  "SYM",
  "X",
] as const;

/** Number of the UPOS of a tag "UPOS XPOS". */
export function uposNumber(tag: string): number {
  return uposNames.indexOf(tag.split(" ", 1)[0] as "X");
}
