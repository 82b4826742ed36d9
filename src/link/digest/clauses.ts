import type { Evidence } from "../../schema/link.ts";
import type { Span } from "../../schema/span.ts";
import type { Desk } from "./coverage.ts";
import { leading, opensClause, predicate } from "./en/clauses.ts";

/** Evidence of a figure alone with the few words that say what it counts: "its count stood at 16", "two fans were being repaired". */
export function withClause(desk: Desk, { article, span }: Evidence): Evidence {
  const held = desk.held(article);
  const isFigure = held?.annotation.figures.some(
    ({ span: [from, to] }) => from === span[0] && to === span[1],
  );
  return held && isFigure ? { article, span: clauseAround(held.article.text, span) } : { article, span };
}

function clauseAround(text: string, [start, end]: Span): Span {
  const before = text.slice(Math.max(0, start - 60), start);
  const said = predicate.exec(text.slice(end, end + 90))?.[0] ?? "";
  if (said && opensClause.test(before)) return [start, end + said.length];
  const lead = leading.exec(before)?.[1] ?? "";
  return [start - lead.length, end];
}
