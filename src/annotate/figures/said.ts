import type { Article } from "../../schema/article.ts";
import type { Entity } from "../../schema/entity.ts";
import type { Figure } from "../../schema/figure.ts";
import type { Span } from "../../schema/span.ts";
import type { Statement } from "../../schema/statement.ts";
import type { TimeExpression } from "../../schema/time.ts";
import { type Sayer, sayersOf, voiceOf } from "./bodies.ts";
import { accordingTo, countNouns, givers, holdsAt, voiceAfter } from "./en/sayers.ts";
import { type Named, mentionsOf } from "./whose.ts";

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
  return figures.map((figure) => {
    if (figure.kind !== "figure") return figure;
    const statement = asserted(figure.number);
    const voice = around && !statement?.speaker ? voiceIn(figure.span, around.article.text) : undefined;
    const whose =
      (around && beside(figure, around.article.text, named)) ??
      (statement && sayer(statement)) ??
      (voice && voiceOf(voice.source, around?.entities ?? []));
    const asOf = dateOf(figure, statement, times, around?.article);
    return {
      ...figure,
      ...(statement ? { statement: statement.id } : {}),
      ...(whose ? { whose } : {}),
      ...(asOf ? { asOf } : {}),
    };
  });
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

const sizeOf = ({ content }: Statement): number =>
  content.reduce((sum, [start, end]) => sum + end - start, 0);

/** Whose figure the words beside it say it is: "the union’s 92 percent", "the 41 percent claimed by the company". */
function beside({ span, number }: Figure, text: string, mentions: readonly Named[]): Sayer | undefined {
  const [from, to] = sentenceAround(text, span);
  const near = mentions.filter((mention) => mention.span[0] >= from && mention.span[1] <= to);
  const found = near.find((mention) => owns(text, mention.span, number) || gives(text, mention.span, span));
  return found && { name: found.entity.name, entity: found.entity.id };
}

/** The voice that the sentence of a figure names after it, or behind "according to". */
function voiceIn(span: Span, text: string): { source: string; end: number } | undefined {
  const [from, to] = sentenceAround(text, span);
  const after = voiceAfter.exec(text.slice(span[1], to));
  if (after?.[1]) return { source: after[1], end: span[1] + after.index + after[0].length };
  const named = accordingTo.exec(text.slice(from, to));
  return named?.[1] ? { source: named[1], end: from + named.index + named[0].length } : undefined;
}

function sentenceAround(text: string, [start, end]: Span): Span {
  const before = Math.max(text.lastIndexOf(". ", start), text.lastIndexOf("\n", start), start - 400);
  const stops = [text.indexOf(". ", end), text.indexOf("\n", end)].filter((at) => at >= 0);
  return [before + 1, Math.min(end + 400, text.length, ...stops)];
}

/** "the ministry’s count of 38": a possessive, perhaps adjectives, a noun of counting, the number. */
function owns(text: string, [start, end]: Span, [number]: Span): boolean {
  if (end > number || number - start > 120) return false;
  const mention = text.slice(start, end);
  const between = text.slice(end, number);
  const possessive =
    /['’]s?$/.test(mention) || /^['’]s?\b/.test(between) || /^(?:its|their|his|her)$/i.test(mention);
  const words = between.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (!possessive || words.length > 7 || /[,;:]/.test(between)) return false;
  return words.length <= 1 || words.some((word) => countNouns.has(word));
}

/** "38 given by the ministry", "the ministry put the toll at 38". */
function gives(text: string, [start, end]: Span, [from, to]: Span): boolean {
  if (start >= to && start - to < 60) {
    const words: string[] =
      text
        .slice(to, start)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    return words.length <= 5 && words.some((word) => givers.has(word)) && words.includes("by");
  }
  if (end > from || from - end > 80) return false;
  const words =
    text
      .slice(end, from)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const [first, second] = words;
  const verb = first === "had" || first === "has" || first === "have" ? second : first;
  return words.length <= 8 && verb !== undefined && givers.has(verb);
}

/** The day at which a figure held: the date beside it, else when it was said, else when it was published. */
function dateOf(
  { span }: Figure,
  statement: Statement | undefined,
  times: readonly TimeExpression[],
  article: Article | undefined,
): string | undefined {
  const own = article && heldAt(span, times, article.text);
  if (own) return own;
  const said =
    statement?.said?.value ??
    (statement && saidBeside(statement, times)) ??
    (article && dateAfter(voiceIn(span, article.text)?.end, times));
  return day(said) ?? day(article?.published?.value);
}

/** "as of 23 March", "by 5am on Sunday" in the words after the figure. */
function heldAt([, end]: Span, times: readonly TimeExpression[], text: string): string | undefined {
  const found = times.find(
    ({ span, type }) =>
      (type === "DATE" || type === "TIME") &&
      span[0] >= end &&
      span[0] - end < 120 &&
      !/[.!?]\s|\n/.test(text.slice(end, span[0])) &&
      holdsAt.test(text.slice(Math.max(0, span[0] - 16), span[0])),
  );
  return day(found?.value);
}

/** A date just after the cue: "lawmakers said in April". */
function saidBeside({ cue, content }: Statement, times: readonly TimeExpression[]): string | undefined {
  const end = cue.at(-1)?.[1] ?? 0;
  const found = times.find(
    ({ span, type }) =>
      (type === "DATE" || type === "TIME") &&
      span[0] >= end &&
      span[0] - end < 24 &&
      !content.some(([from, to]) => from <= span[0] && span[0] < to),
  );
  return found?.value;
}

/** A date just after a place in the text. */
function dateAfter(end: number | undefined, times: readonly TimeExpression[]): string | undefined {
  if (end === undefined) return undefined;
  return times.find(({ span, type }) => type === "DATE" && span[0] >= end && span[0] - end < 12)?.value;
}

/** Day, month or year of an ISO value; nothing for a reference or a duration. */
function day(value: string | undefined): string | undefined {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(value ?? "")?.[0];
}
