/** The parts of an attribution (Pareti 2012). */
export const roles = ["source", "cue", "content"] as const;
/** One of them. */
export type Role = (typeof roles)[number];

/**
 * Labels: outside (0), outside but between the pieces of one attribution (1), then begin and inside of a source before
 * its cue (2, 3), a source after it (4, 5), a cue (6, 7), a content before its cue (8, 9), a content after it (10, 11).
 */
export const labelCount = 12;
const roleOfKind = [0, 0, 1, 2, 2] as const;

/** Index into `roles` of a label's role; -1 outside. */
export function roleOf(label: number): 0 | 1 | 2 | -1 {
  return label < 2 ? -1 : (roleOfKind[(label - 2) >> 1] as 0 | 1 | 2);
}

/** True for a label that begins a span. */
export function isBegin(label: number): boolean {
  return label >= 2 && label % 2 === 0;
}

const labels = Array.from({ length: labelCount }, (_, label) => label);

/** The labels that may stand before each label: within a sentence, and where it begins one. */
export const labelsBefore = [false, true].map((crosses) =>
  labels.map((label) => Uint8Array.from(labels.filter((before) => mayFollow(before, label, crosses)))),
);

/** False where a label cannot follow: an inside needs its own begin or inside in the same sentence. */
export function mayFollow(before: number, label: number, crosses: boolean): boolean {
  if (label < 2 || label % 2 === 0) return true;
  return !crosses && (before === label || before === label - 1);
}
