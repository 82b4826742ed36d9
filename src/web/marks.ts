import type { Annotation } from "../schema/annotation.ts";
import type { Span } from "../schema/span.ts";

/** What a stretch of text can be marked as; each has a line style of its own, so that colour is never the only sign. */
export const markKinds = ["source", "cue", "content", "hedge", "figure", "time", "gap"] as const;
export type MarkKind = (typeof markKinds)[number];

/** One span of one finding, to be shown in the text. */
export interface Mark {
  /** `at` for the words a permalink points at. */
  readonly kind: MarkKind | "at";
  /** Id of the finding it belongs to. */
  readonly finding: string;
  readonly span: Span;
}

/** A run of text under the same marks; `marks` is empty for plain text. */
export interface Segment {
  readonly span: Span;
  readonly marks: readonly Mark[];
}

/** Every mark an annotation puts on its article's text, by where it starts. */
export function marksOf(annotation: Annotation): Mark[] {
  const marks: Mark[] = [];
  for (const statement of annotation.statements) {
    for (const role of ["source", "cue", "content"] as const) {
      for (const span of statement[role]) marks.push({ kind: role, finding: statement.id, span });
    }
    for (const { span } of statement.hedges) marks.push({ kind: "hedge", finding: statement.id, span });
  }
  for (const { id, span, kind } of annotation.figures)
    if (kind === "figure") marks.push({ kind: "figure", finding: id, span });
  for (const { id, span } of annotation.times) marks.push({ kind: "time", finding: id, span });
  for (const { id, span } of annotation.gaps) marks.push({ kind: "gap", finding: id, span });
  return marks.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** The marks that touch each block; blocks in order and apart. */
export function marksByBlock(blocks: readonly { readonly span: Span }[], marks: readonly Mark[]): Mark[][] {
  const byBlock: Mark[][] = blocks.map(() => []);
  for (const mark of marks)
    for (let i = firstEndingAfter(blocks, mark.span[0]); i < blocks.length; i++) {
      if ((blocks[i]?.span[0] ?? Infinity) >= mark.span[1]) break;
      byBlock[i]?.push(mark);
    }
  return byBlock;
}

function firstEndingAfter(blocks: readonly { readonly span: Span }[], place: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span[1] ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cuts a block at every edge of the marks that touch it: segments in order that together cover the block exactly. */
export function segmentsOf(block: Span, marks: readonly Mark[]): Segment[] {
  const [start, end] = block;
  const touching = marks.filter(({ span }) => span[0] < end && span[1] > start && span[0] < span[1]);
  const edges = new Set([start, end]);
  for (const { span } of touching) for (const edge of span) if (edge > start && edge < end) edges.add(edge);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? end;
    return {
      span: [from, to] as const,
      marks: touching.filter(({ span }) => span[0] <= from && span[1] >= to),
    };
  });
}
