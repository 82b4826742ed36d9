import type { Span } from "../../schema/span.ts";
import { hashOf } from "./hash.ts";
import type { Ground } from "./ground.ts";
import { bit, type Writer, writer } from "./writer.ts";

/** Called for each word with its feature hashes: the first `count` of `values`, which is reused. */
export type FeatureVisit = (word: number, values: Int32Array, count: number) => void;

const out = hashOf("out of the sentence");

/** What is looked at first: each word's own form, its neighbours, its head, and what hangs on it. Linear. */
export function visitWords(view: Ground, visit: FeatureVisit): void {
  const write = writer();
  for (let i = 0; i < view.words.length; i++) {
    write.restart();
    ownFeatures(view, i, write);
    windowFeatures(view, i, write);
    headFeatures(view, i, write);
    kinFeatures(view, i, write);
    quoteFeatures(view, i, write);
    visit(i, write.values, write.count());
  }
}

function ownFeatures(view: Ground, i: number, { one, two }: Writer): void {
  const { quoted } = view;
  const [start, end] = view.sentences[view.sentenceOf[i] as number] as Span;
  const inside = bit(quoted[i]);
  one(1, 0);
  one(2, view.form[i] as number);
  one(3, view.lemma[i] as number);
  one(4, view.tag[i] as number);
  one(5, view.name[i] as number);
  one(6, view.relation[i] as number);
  one(7, view.suffix[i] as number);
  one(8, view.shape[i] as number);
  one(9, view.bin[i] as number);
  one(10, inside);
  const begins = inside && (i === 0 || quoted[i] !== quoted[i - 1]);
  const ends = inside && quoted[i] !== quoted[i + 1];
  two(12, bit(begins), bit(ends));
  two(13, bit(i === start), bit(i === end - 1));
  two(14, view.tag[i] as number, inside);
  two(15, view.lemma[i] as number, inside);
  two(16, view.key[i] as number, view.relation[i] as number);
  const paragraph = view.paragraphOf[i] as number;
  const opening = paragraph === 0 ? 1 : 2;
  two(17, opening, view.relation[i] as number);
  two(18, opening, view.bin[i] as number);
}

function windowFeatures(view: Ground, i: number, { one, two }: Writer): void {
  const [start, end] = view.sentences[view.sentenceOf[i] as number] as Span;
  for (let d = -3; d <= 3; d++) {
    if (d === 0) continue;
    const at = i + d;
    const inside = at >= start && at < end;
    one(20 + d, inside ? (view.tag[at] as number) : out);
    one(30 + d, inside ? (view.lemma[at] as number) : out);
    if (d < -2 || d > 2) continue;
    one(40 + d, inside ? (view.bin[at] as number) : -1);
    one(50 + d, inside ? (view.relation[at] as number) : out);
    two(60 + d, inside ? bit(view.quoted[at]) : 2, bit(view.quoted[i]));
  }
  const p = i > start ? i - 1 : -1;
  const n = i + 1 < end ? i + 1 : -1;
  const of = (column: Int32Array, at: number): number => (at < 0 ? out : (column[at] as number));
  two(80, of(view.tag, p), view.tag[i] as number);
  two(81, of(view.lemma, p), view.lemma[i] as number);
  two(82, of(view.relation, p), view.relation[i] as number);
  two(83, view.tag[i] as number, of(view.tag, n));
  two(84, view.lemma[i] as number, of(view.lemma, n));
  two(85, of(view.tag, p), of(view.tag, n));
  two(86, of(view.lemma, p), view.tag[i] as number);
  two(87, view.tag[i] as number, of(view.lemma, n));
}

function headFeatures(view: Ground, i: number, { one, two, three }: Writer): void {
  const relation = view.relation[i] as number;
  const h = view.head[i] as number;
  if (h < 0) {
    two(90, relation, view.tag[i] as number);
    return;
  }
  one(91, view.lemma[h] as number);
  one(92, view.tag[h] as number);
  two(93, relation, view.tag[h] as number);
  two(94, relation, view.lemma[h] as number);
  two(95, relation, view.bin[h] as number);
  one(96, Math.max(-4, Math.min(4, h - i)));
  const g = view.head[h] as number;
  two(97, relation, view.relation[h] as number);
  three(98, [relation, view.relation[h] as number, g < 0 ? -1 : (view.bin[g] as number)]);
}

/** Company of the word and of what is around it: clusters, and for a likely cue what depends on it. */
function kinFeatures(view: Ground, i: number, { one, two, three }: Writer): void {
  const { cluster } = view;
  const [start, end] = view.sentences[view.sentenceOf[i] as number] as Span;
  const own = cluster[i] as number;
  const of = (at: number): number => (at >= start && at < end ? (cluster[at] as number) : -1);
  one(170, own);
  two(171, own, view.tag[i] as number);
  one(172, of(i - 1));
  one(173, of(i + 1));
  two(174, view.kin[i] as number, view.bin[i] as number);
  two(175, view.kin[i] as number, view.lemma[i] as number);
  two(176, view.kin[i] as number, own);
  two(177, view.subject[i] as number, view.bin[i] as number);
  two(178, view.subject[i] as number, view.lemma[i] as number);
  two(179, view.clause[i] as number, view.bin[i] as number);
  two(180, view.clause[i] as number, view.lemma[i] as number);
  three(181, [view.kin[i] as number, view.subject[i] as number, view.tag[i] as number]);
  const h = view.head[i] as number;
  if (h >= 0) {
    two(182, cluster[h] as number, view.relation[i] as number);
    three(183, [view.kin[h] as number, view.bin[h] as number, view.relation[i] as number]);
  }
}

/** How the word stands to the quotations of its sentence. */
function quoteFeatures(view: Ground, i: number, { two, three }: Writer): void {
  const inside = bit(view.quoted[i]);
  two(155, bit(view.quotations[(view.quoted[i] as number) - 1]?.continues), inside);
  two(156, lengthOf(view, i), inside);
  three(163, [view.toQuote[i] as number, view.fromQuote[i] as number, inside]);
  three(189, [view.toQuote[i] as number, view.bin[i] as number, view.tag[i] as number]);
  three(190, [view.fromQuote[i] as number, view.bin[i] as number, view.tag[i] as number]);
}

/** How long the quotation is, in classes: scare quotes are short. */
export function lengthOf(view: Ground, i: number): number {
  const quotation = view.quotations[(view.quoted[i] as number) - 1];
  if (!quotation) return 0;
  const size = quotation.span[1] - quotation.span[0];
  return size < 12 ? 1 : size < 24 ? 2 : size < 40 ? 3 : size < 80 ? 4 : 5;
}
