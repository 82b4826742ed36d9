import type { Article } from "../../schema/article.ts";
import type { Figure } from "../../schema/figure.ts";
import type { Span } from "../../schema/span.ts";
import type { Statement } from "../../schema/statement.ts";
import type { TimeExpression } from "../../schema/time.ts";
import { dayOf, heldAt, isoDay, issuedAt } from "./dated.ts";
import { anotherClause, beforeColon, inDocument, inDocumentAside } from "./en/sayers.ts";
import { occasions } from "./en/occasions.ts";
import { voiceIn } from "./heard.ts";
import { sentenceAround } from "./sentences.ts";

type Day = Pick<Figure, "asOf" | "asOfSpan">;

/** What other words of the article tell of a figure's day: the figure before which it goes on from, the day its document was made. */
interface Elsewhere {
  readonly before?: Figure | undefined;
  readonly made?: string | undefined;
}

/**
 * Reads from one article the day at which each figure held: the date beside it, else that of the figure before which its
 * sentence goes on from, else when it was said, else when the article was published.
 */
export function saidDays(
  article: Article,
  statements: readonly Statement[],
  times: readonly TimeExpression[],
): (figure: Figure, statement?: Statement, told?: Elsewhere) => Day {
  const { text } = article;
  const published = isoDay(article.published?.value);
  const held = occasionDays(article, statements, times);
  return (figure, statement, { before, made } = {}) => {
    const own = heldAt(figure, times, text, article.published?.value);
    if (own) return { asOf: own.value, asOfSpan: own.span };
    if (before?.asOf) return { asOf: before.asOf, ...(before.asOfSpan ? { asOfSpan: before.asOfSpan } : {}) };
    const doing = statement ? undefined : doingSaid(figure.span, statements, text);
    const day =
      made ??
      notAfter(saidOn(figure, statement, times, text), published) ??
      isoDay(doing?.said?.value) ??
      (statement && held(statement)) ??
      openingDay(figure.span, times, text) ??
      issuedAt(figure.span, times, text, article.published?.value) ??
      published;
    return day ? { asOf: day } : {};
  };
}

/** A day that had come when the article was published: what is planned for a later one was not said then. */
const notAfter = (day: string | undefined, published = "9999"): string | undefined =>
  day !== undefined && day <= published.slice(0, day.length) ? day : undefined;

/** When it was said, where the words say so; a date that another figure of the sentence stands by is that figure's. */
function saidOn(
  { span }: Figure,
  statement: Statement | undefined,
  times: readonly TimeExpression[],
  text: string,
): string | undefined {
  const own = isoDay(statement?.said?.value);
  if (own && statement && !isOthers(own, statement, times, text) && !isAside(own, statement, times, text))
    return own;
  const time = (statement && saidBeside(statement, times)) ?? dateAfter(voiceIn(span, text)?.end, times);
  return isoDay(time?.value);
}

/** "said the toll was 22; the figure was 23 last Thursday": a day told past the clause of what is said dates no saying. */
function isOthers(
  day: string,
  { cue, content }: Statement,
  times: readonly TimeExpression[],
  text: string,
): boolean {
  const end = Math.max(...content.map((span) => span[1]), ...cue.map((span) => span[1]));
  const [from, to] = sentenceAround(text, [end, end]);
  const same = times.filter(({ span, value }) => span[0] >= from && span[1] <= to && isoDay(value) === day);
  return (
    same.length > 0 && same.every(({ span }) => span[0] > end && anotherClause.test(text.slice(end, span[0])))
  );
}

/** "The governor, who had given a figure of 21 on Friday, raised it": a day told of the speaker dates no saying. */
function isAside(
  day: string,
  { source }: Statement,
  times: readonly TimeExpression[],
  text: string,
): boolean {
  const same = times.filter(({ span, value }) =>
    source.some(([from, to]) => from <= span[0] && span[1] <= to && isoDay(value) === day),
  );
  return (
    same.length > 0 &&
    same.every(({ span }) =>
      source.some(([from]) => from <= span[0] && /, (?:who|which|whose)\b/.test(text.slice(from, span[0]))),
    )
  );
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
  return times.find(({ span, type }) => /^(?:DATE|TIME)$/.test(type) && span[0] >= end && span[0] - end < 12);
}

/** The day told with a document at the head of a sentence, or before a colon behind which a figure stands: "The authority corrected itself on Friday: 190 had crossed". */
function openingDay([start]: Span, times: readonly TimeExpression[], text: string): string | undefined {
  const [from] = sentenceAround(text, [start, start]);
  const adjunct = inDocument.exec(text.slice(from, start))?.[0].length ?? 0;
  const aside = inDocumentAside.exec(text.slice(from, start));
  const issuedOn =
    times.find(({ span }) => span[0] >= from && span[1] <= from + adjunct) ??
    (aside &&
      times.find(
        ({ span }) => span[0] >= from + aside.index && span[1] <= from + aside.index + aside[0].length,
      ));
  if (issuedOn) return dayOf(issuedOn);
  const colon = text.lastIndexOf(": ", start);
  if (colon < from || !beforeColon.test(text.slice(from, colon + 2))) return undefined;
  const time = times.find(({ span }) => span[0] >= from && span[1] <= colon);
  return time && dayOf(time);
}

/** A dated statement by who does what a figure is told of, in its sentence: "… has called back 300 sacks, telling buyers on Monday that". */
export function doingSaid(
  [start]: Span,
  statements: readonly Statement[],
  text: string,
): Statement | undefined {
  const [from, to] = sentenceAround(text, [start, start]);
  return statements.find(({ said, source: [source], cue: [cue] }) => {
    if (!said || !source || !cue || source[0] < from || source[1] > start) return false;
    if (cue[0] < start || cue[1] > to) return false;
    return /, (?:\p{Ll}+ )?$/u.test(text.slice(start, cue[0])) && !/[;“”]/.test(text.slice(start, cue[0]));
  });
}

/**
 * The day of an occasion that an article dates once: "told a hearing yesterday" holds for what is told "members" later on, and for
 * what the same paragraph goes on to tell.
 */
function occasionDays(
  { text, published }: Article,
  statements: readonly Statement[],
  times: readonly TimeExpression[],
): (statement: Statement) => string | undefined {
  const dated = occasions.flatMap((words) => {
    const [day] = [...text.matchAll(words.dated)].flatMap(({ index, 0: { length } }) => {
      const time = times.find(({ span }) => span[0] >= index && span[0] <= index + length + 4);
      const value = time && dayOf(time);
      return value && value <= (published?.value ?? "9999").slice(0, value.length) ? [value] : [];
    });
    return day ? [{ heard: words.heard, day }] : [];
  });
  const dayAt = ({ cue: [cue] }: Statement): string | undefined =>
    cue && dated.find(({ heard }) => heard.test(text.slice(cue[0], cue[1] + 40)))?.day;
  return (statement) => {
    const [at] = statement.cue[0] ?? statement.content[0] ?? [0];
    const paragraph = text.lastIndexOf("\n", at);
    const before = statements.filter(({ cue: [cue] }) => cue && cue[0] > paragraph && cue[0] < at);
    return dayAt(statement) ?? before.map(dayAt).find(Boolean);
  };
}
