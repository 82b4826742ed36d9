import type { Span } from "../../src/schema/span.ts";
import type { Gap, Statement } from "../../src/schema/statement.ts";

/** A text with marks taken out: {S:source} {C:cue} {T:content}, a number before the letter for a further statement. */
export interface Marked {
  readonly text: string;
  /** By statement ("1" without a number): the marked spans of each part. */
  readonly statements: ReadonlyMap<string, Readonly<Record<"S" | "C" | "T", readonly Span[]>>>;
}

/** Reads the marks of a sentence; marks may stand within one another. */
export function unmark(marked: string): Marked {
  const statements = new Map<string, Record<"S" | "C" | "T", Span[]>>();
  const open: { id: string; part: "S" | "C" | "T"; start: number }[] = [];
  let text = "";
  for (const piece of marked.match(/\{\d?[SCT]:|\}|[^{}]+/gu) ?? []) {
    const mark = /^\{(\d?)([SCT]):$/u.exec(piece);
    if (mark) open.push({ id: mark[1] || "1", part: mark[2] as "S" | "C" | "T", start: text.length });
    else if (piece === "}") {
      const { id, part, start } = open.pop() ?? { id: "1", part: "T" as const, start: 0 };
      const parts = statements.get(id) ?? { S: [], C: [], T: [] };
      parts[part].push([start, text.length]);
      statements.set(id, parts);
    } else text += piece;
  }
  return { text, statements };
}

/** A statement as its words by part, to compare with what was expected; commas, colons and full stops at the edges do not count. */
export function shown(
  text: string,
  { source, cue, content }: Pick<Statement, "source" | "cue" | "content">,
): string {
  const words = (spans: readonly Span[]): string =>
    spans.map((span) => text.slice(...span).replace(/[,:.]$/u, "")).join(" … ");
  return `${words(source) || "-"} | ${words(cue) || "-"} | ${words(content)}`;
}

/** Everything about a reading that must hold for any text; gives the first thing that does not. */
export function brokenRule(
  text: string,
  statements: readonly Statement[],
  gaps: readonly Gap[],
): string | undefined {
  const fits = ([start, end]: Span): boolean => start >= 0 && start <= end && end <= text.length;
  const ids = new Map(statements.map((statement) => [statement.id, statement]));
  for (const statement of statements) {
    const { source, cue, content, hedges, firsts, addressee, anonymity, within } = statement;
    const spans = [...source, ...cue, ...content, ...hedges.map(({ span }) => span), ...firsts];
    if (![...spans, ...(addressee ? [addressee] : []), ...(anonymity ? [anonymity] : [])].every(fits))
      return "a span lies outside the text";
    if (content.length === 0 || content.some(([start, end]) => start === end)) return "a content is empty";
    if (within === undefined) continue;
    const outer = ids.get(within);
    if (!outer) return "an outer statement is missing";
    const inside = [...source, ...cue, ...content].every(([s, e]) =>
      outer.content.some(([a, b]) => a <= s && e <= b),
    );
    if (!inside) return "an inner statement lies outside its outer";
  }
  return gaps.every(({ span }) => fits(span)) ? undefined : "a gap lies outside the text";
}
