import type { Figure } from "../../schema/figure.ts";
import type { Span } from "../../schema/span.ts";
import type { TimeExpression } from "../../schema/time.ts";
import { small } from "../../text/numbers/en/words.ts";
import {
  comparing,
  earlierBy,
  endsStretch,
  happening,
  holdsAt,
  issued,
  issuing,
  opensWhole,
  partsDate,
  partsDay,
  wholeYear,
} from "./en/sayers.ts";
import { sentenceAround } from "./sentences.ts";

/** A day, month or year with the words that tell it. */
export interface Dated {
  readonly value: string;
  readonly span: Span;
}

/**
 * The date at which a figure held, where the words of its own clause say so: "48 percent on Monday", "74 last Tuesday",
 * "confirmed dead by Tuesday evening", "on Monday 48 percent". Dates after the publication are plans and date nothing, and
 * the day on which people "were killed" is that of what happened, not of the count.
 */
export function heldAt(
  { span }: Pick<Figure, "span">,
  times: readonly TimeExpression[],
  text: string,
  published = "9999",
): Dated | undefined {
  const sentence = sentenceAround(text, span);
  const near = times.filter(
    (time) => time.span[0] >= sentence[0] && time.span[1] <= sentence[1] && datesCounts(time, text),
  );
  const found =
    near.find(
      (time) => follows(span, time, text, published) && !happening.test(text.slice(span[0], time.span[0])),
    ) ?? near.findLast((time) => leads(span, time, text, sentence[0], published));
  const value = found && (daysBefore(text.slice(...found.span), published) ?? dayOf(found));
  return value ? { value, span: found.span } : undefined;
}

/** "A figure of 112 a day earlier", "two days before": counted back from the day of the article. */
function daysBefore(words: string, published: string): string | undefined {
  const count = earlierBy.exec(words)?.[1];
  const days = count === undefined ? 0 : (small.get(count.toLowerCase()) ?? 1);
  const day = Date.parse(published.slice(0, 10));
  return days && !Number.isNaN(day)
    ? new Date(day - days * 86_400_000).toISOString().slice(0, 10)
    : undefined;
}

/** Not "Thursday’s battle", whose day is the battle's; not "last year", over which something was counted. */
function datesCounts({ span: [start, end] }: TimeExpression, text: string): boolean {
  const words = text.slice(start, end);
  if (/^overnight$/i.test(words)) return false;
  return !/['’]s?$/.test(words) && !/^['’]s?\b/.test(text.slice(end, end + 3)) && !wholeYear.test(words);
}

function follows([from, end]: Span, time: TimeExpression, text: string, published: string): boolean {
  const [start] = time.span;
  if (start < end || start - end > 130 || !isPast(time, published)) return false;
  const gap = text.slice(end, start);
  if (gap.includes(",") && opensWhole.test(text.slice(Math.max(0, from - 16), from))) return false;
  if (
    holdsAt.test(text.slice(Math.max(0, start - 16), start)) &&
    !/[.!?]\s|\b(?:said|from)\b/.test(gap) &&
    !partsDate.test(gap)
  )
    return true;
  if (comparing.test(gap)) return false;
  const plain = gap
    .replace(/^, (?=(?:was|were|is) (?:published|issued|released|given|announced)\b)/, " ")
    .replace(/^,?\s*(?:and\s+)?not\s+[^,]{1,30},/, " ");
  return (
    !/[,;:.!?()–—]/.test(plain) &&
    !partsDate.test(plain) &&
    !partsDay.test(plain.slice(-14)) &&
    !endsStretch.test(plain)
  );
}

function leads([start]: Span, time: TimeExpression, text: string, from: number, published: string): boolean {
  const [at, end] = time.span;
  if (end > start || start - end > 100 || !isPast(time, published)) return false;
  const gap = text
    .slice(end, start)
    .replace(at - from < 12 ? /^,/ : /^$/, "")
    .replace(/, \p{Lu}[^,]{2,50},/u, "")
    .replace(issued.test(text.slice(Math.max(0, at - 20), at)) ? /^,/ : /^$/, "");
  return (
    !/[,;:.!?()–—“”"]|\band\b/.test(gap) &&
    !partsDate.test(gap) &&
    !partsDay.test(text.slice(Math.max(0, at - 14), at))
  );
}

/** The day of the message in which a claim was made, where the sentence after it tells: "The post went up on Monday evening". */
export function issuedAt(
  span: Span,
  times: readonly TimeExpression[],
  text: string,
  published = "9999",
): string | undefined {
  const [, end] = sentenceAround(text, span);
  const start = end + (/^[.\s]*/.exec(text.slice(end, end + 4))?.[0].length ?? 0);
  const next = sentenceAround(text, [start, start]);
  if (!issuing.test(text.slice(start, next[1]))) return undefined;
  const time = times.find((one) => one.span[0] >= start && one.span[1] <= next[1] && isPast(one, published));
  return time && dayOf(time);
}

function isPast(time: TimeExpression, published: string): boolean {
  const value = dayOf(time);
  if (value === undefined || (isUnfinished(value, published) && time.mod === "END")) return false;
  return value <= published.slice(0, value.length);
}

/** A month or year that is not over yet: "by the end of June" in June. */
const isUnfinished = (value: string, published: string): boolean =>
  value.length < 10 && published.startsWith(value);

/** Day, month or year of a point in time; the first day of "the start of the week". */
export function dayOf({ type, value, mod, interval }: TimeExpression): string | undefined {
  if (type !== "DATE" && type !== "TIME") return undefined;
  if (/^\d{4}-W\d\d$/.test(value ?? "")) return mod === "START" ? interval?.start?.slice(0, 10) : undefined;
  return isoDay(value);
}

/** Day, month or year of an ISO value; nothing for a reference, a week, a season or a duration. */
export function isoDay(value: string | undefined): string | undefined {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)/.exec(value ?? "")?.[0];
}
