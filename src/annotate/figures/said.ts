import type { Article } from "../../schema/article.ts";
import type { Entity } from "../../schema/entity.ts";
import type { Figure } from "../../schema/figure.ts";
import type { Span } from "../../schema/span.ts";
import type { Statement } from "../../schema/statement.ts";
import type { TimeExpression } from "../../schema/time.ts";
import { type Sayer, sayersOf, voiceOf } from "./bodies.ts";
import { heldAt, isoDay, issuedAt } from "./dated.ts";
import { accordingTo, besides, sameSpeaker, voiceAfter, voiceGoesOn, voiceTurned } from "./en/sayers.ts";
import { giverBeside, sentenceAround } from "./given.ts";
import { mentionsOf } from "./whose.ts";

/** What else of the article tells whose a figure is and when it held. */
export interface SaidIn {
  readonly article: Article;
  readonly entities: readonly Entity[];
}

/** The figures with the statement that asserts each, whose figure it is and the date at which it held, once statements are known. */
export function withStatements(
  figures: readonly Figure[],
  statements: readonly Statement[],
  times: readonly TimeExpression[],
  around?: SaidIn,
): Figure[] {
  const named = mentionsOf(around?.entities ?? []);
  const asserted = asserting(statements);
  const sayer = sayersOf(statements, around?.article.text ?? "", around?.entities ?? []);
  const found: Figure[] = [];
  for (const figure of figures) {
    if (figure.kind !== "figure") {
      found.push(figure);
      continue;
    }
    const statement = saidBy(asserted(figure.number), figure, around?.article.text);
    const said = statement && sayer(statement);
    const voice = around && !said ? voiceIn(figure.span, around.article.text) : undefined;
    const whose =
      (around && giverBeside(figure, around.article.text, named)) ??
      (around && coordinated(figure, found.at(-1), around.article.text)) ??
      said ??
      (voice && voiceOf(voice.source, around?.entities ?? []));
    found.push({
      ...figure,
      ...(statement ? { statement: statement.id } : {}),
      ...(whose ? { whose } : {}),
      ...dateOf(figure, statement, times, around?.article),
    });
  }
  return found;
}

/** The innermost statement that says a stretch: the one with the shortest content around it. */
function asserting(statements: readonly Statement[]): (span: Span) => Statement | undefined {
  const pieces = statements
    .filter(({ polarity }) => polarity !== "refused")
    .flatMap((statement) => statement.content.map((span) => ({ span, statement, size: sizeOf(statement) })))
    .sort((a, b) => a.span[0] - b.span[0]);
  return ([start, end]) => {
    let best: (typeof pieces)[number] | undefined;
    for (const piece of pieces) {
      if (piece.span[0] > start) break;
      if (piece.span[1] >= end && (!best || piece.size < best.size)) best = piece;
    }
    return best?.statement;
  };
}

/** The statement, unless the figure stands in a clause that only tells what happened meanwhile. */
function saidBy(
  statement: Statement | undefined,
  { number }: Figure,
  text: string | undefined,
): Statement | undefined {
  const piece = statement?.content.find(([start, end]) => start <= number[0] && number[1] <= end);
  if (!piece || text === undefined || /^["“‘']/.test(text.slice(piece[0]))) return statement;
  return besides.test(text.slice(piece[0], number[0])) ? undefined : statement;
}

const sizeOf = ({ content }: Statement): number =>
  content.reduce((sum, [start, end]) => sum + end - start, 0);

/** "41 percent at first and 47 percent after correction", "47 percent, not 41": the second is given by whoever gives the first. */
function coordinated(figure: Figure, before: Figure | undefined, text: string): Sayer | undefined {
  if (!before?.whose || before.span[1] > figure.span[0]) return undefined;
  const gap = text.slice(before.span[1], figure.span[0]);
  const alike = !figure.unit || figure.unit.name === before.unit?.name;
  return alike && sameSpeaker.test(gap) ? before.whose : undefined;
}

/** The voice that the sentence of a figure names after it, or behind "according to". */
function voiceIn(span: Span, text: string): { source: string; end: number } | undefined {
  const [from, to] = sentenceAround(text, span);
  const after = voiceAfter.exec(text.slice(span[1], to));
  if (after?.[1]) return { source: after[1], end: span[1] + after.index + after[0].length };
  const turned = voiceTurned.exec(text.slice(span[1], to));
  if (turned?.[1]) return { source: turned[1], end: span[1] + turned.index + turned[0].length };
  const before = voiceGoesOn.exec(text.slice(from, span[0]));
  if (before?.[1]) return { source: before[1], end: from };
  const named = accordingTo.exec(text.slice(from, to));
  return named?.[1] ? { source: named[1], end: from + named.index + named[0].length } : undefined;
}

/** The day at which a figure held: the date beside it, else when it was said, else when it was published. */
function dateOf(
  { span }: Figure,
  statement: Statement | undefined,
  times: readonly TimeExpression[],
  article: Article | undefined,
): Pick<Figure, "asOf" | "asOfSpan"> {
  const own = article && heldAt(span, times, article.text, article.published?.value);
  if (own) return { asOf: own.value, asOfSpan: own.span };
  const day =
    saidAt(span, statement, times, article) ??
    (article && issuedAt(span, times, article.text, article.published?.value)) ??
    isoDay(article?.published?.value);
  return day ? { asOf: day } : {};
}

/** When it was said, where the words say so. */
function saidAt(
  span: Span,
  statement: Statement | undefined,
  times: readonly TimeExpression[],
  article: Article | undefined,
): string | undefined {
  const time =
    (statement && saidBeside(statement, times)) ??
    (article && dateAfter(voiceIn(span, article.text)?.end, times));
  return isoDay(statement?.said?.value) ?? isoDay(time?.value);
}

/** A date just after the cue: "lawmakers said in April". */
function saidBeside(
  { cue, content }: Statement,
  times: readonly TimeExpression[],
): TimeExpression | undefined {
  const end = cue.at(-1)?.[1] ?? 0;
  return times.find(
    ({ span, type }) =>
      (type === "DATE" || type === "TIME") &&
      span[0] >= end &&
      span[0] - end < 24 &&
      !content.some(([from, to]) => from <= span[0] && span[0] < to),
  );
}

/** A date just after a place in the text. */
function dateAfter(end: number | undefined, times: readonly TimeExpression[]): TimeExpression | undefined {
  if (end === undefined) return undefined;
  return times.find(({ span, type }) => type === "DATE" && span[0] >= end && span[0] - end < 12);
}
