import type { Span } from "../../src/schema/span.ts";

/** One case of GAP (Webster et al. 2018): a pronoun and two names, each of which it may or may not stand for. */
export interface GapCase {
  readonly id: string;
  readonly text: string;
  /** Where the pronoun begins. */
  readonly pronoun: number;
  readonly gender: "female" | "male";
  readonly a: Span;
  readonly b: Span;
  readonly isA: boolean;
  readonly isB: boolean;
}

/** Cases of a GAP file: tab-separated with a line of titles; offsets count code points and are given here in UTF-16 units. */
export function gapCases(file: string): GapCase[] {
  return file.split("\n").slice(1).filter(Boolean).map(caseOf);
}

function caseOf(row: string): GapCase {
  const [id = "", text = "", pronoun = "", at = "0", a = "", aAt = "0", isA, b = "", bAt = "0", isB] =
    row.split("\t");
  const points = [...text];
  const place = (offset: string): number => points.slice(0, Number(offset)).join("").length;
  const span = (name: string, offset: string): Span => [place(offset), place(offset) + name.length];
  return {
    id,
    text,
    pronoun: place(at),
    gender: /^(?:she|her|hers)$/i.test(pronoun) ? "female" : "male",
    a: span(a, aAt),
    b: span(b, bAt),
    isA: isA?.toUpperCase() === "TRUE",
    isB: isB?.toUpperCase() === "TRUE",
  };
}
