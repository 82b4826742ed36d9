import type { DateOrigin } from "../schema/article.ts";
import type { Act, ChainLink, Gap, Hedge, SourceKind, Statement } from "../schema/statement.ts";
import type { Span } from "../schema/span.ts";
import type { MarkKind } from "./marks.ts";

/** The act as a verb of the third person, as a card says it. */
export const actWords: Readonly<Record<Act, string>> = {
  state: "says",
  claim: "claims",
  confirm: "confirms",
  deny: "denies",
  acknowledge: "acknowledges",
  estimate: "estimates",
  announce: "announces",
  promise: "promises",
  warn: "warns",
  accuse: "accuses",
  ask: "asks",
  order: "orders",
  believe: "believes",
  report: "reports",
  infer: "infers",
};

/** What stands behind a statement, as a card and a facet say it. */
export const sourceKindWords: Readonly<Record<SourceKind, string>> = {
  person: "a named person",
  role: "a person by role",
  organisation: "an organisation",
  state: "a state body",
  document: "a document",
  footage: "footage",
  poll: "a poll",
  collective: "people in general",
  anonymous: "an unnamed source",
  outlet: "an outlet",
  none: "nobody named",
};

/** What the legend calls each mark. */
export const markWords: Readonly<Record<MarkKind, string>> = {
  source: "Source",
  cue: "Cue",
  content: "What is said",
  hedge: "Hedge",
  figure: "Figure",
  time: "Date or time",
  gap: "Gap",
};

/** What an article admits it does not know, in words. */
export const gapWords: Readonly<Record<Gap["kind"], string>> = {
  unknown: "not known",
  unverified: "not verified",
  unanswered: "no answer",
  unnamed: "not named",
};

/** Where a date came from, in words. */
export const dateOriginWords: Readonly<Record<DateOrigin, string>> = {
  "json-ld": "from the page’s data",
  meta: "from the page’s data",
  microdata: "from the page’s data",
  time: "from the page’s time line",
  feed: "from the feed",
  url: "from the address",
  text: "from the text",
  given: "as given",
};

/** What a link of a chain is, in words. */
export const partWords: Readonly<Record<ChainLink["part"], string>> = {
  voice: "said by",
  carrier: "through",
  outlet: "published by",
};

/** The act with its polarity: "did not confirm", "declined to say". */
export function sayingOf({ act, polarity }: Pick<Statement, "act" | "polarity">): string {
  if (polarity === "refused") return "declines to say";
  return polarity === "negated" ? `does not say (${act})` : actWords[act];
}

/** How sure, in words that name whose doubt it is; undefined where nothing is hedged. */
export function doubtOf(hedges: readonly Hedge[], text: string): string | undefined {
  if (hedges.length === 0) return undefined;
  return hedges
    .map(
      ({ span, whose }) => `“${text.slice(...span)}” (${whose === "outlet" ? "the outlet" : "the speaker"})`,
    )
    .join(", ");
}

/** The words of one thing in its pieces. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(...span)).join(" … ");
}

/** Who a statement is by, as a card names them: the name, else the source's words. */
export function voiceOf(statement: Pick<Statement, "speaker" | "source">, text: string): string {
  return statement.speaker?.name || wordsOf(text, statement.source) || "No source named";
}

const numbers = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });

/** "2,113", "0.25". */
export function numberWords(n: number): string {
  return numbers.format(n);
}

/** "1 article", "14 articles", "2,113 articles". */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${numberWords(n)} ${n === 1 ? noun : plural}`;
}

/** "3", or "2 to 5" where the ends differ. */
export function rangeOf(low: number, high: number): string {
  return low === high ? numberWords(low) : `${numberWords(low)} to ${numberWords(high)}`;
}

/** An ISO day or moment as "1 July 2025" or "1 July 2025, 21:10". */
export function dayOf(value: string): string {
  const [, year, month, day, time] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d))?/.exec(value) ?? [];
  if (!year) return value;
  const parts = [day && String(Number(day)), month && months[Number(month) - 1], year]
    .filter(Boolean)
    .join(" ");
  return time ? `${parts}, ${time}` : parts;
}

/** Two days as "4 to 17 March 2025", shortened where they share month or year. */
export function daysOf(first: string | undefined, last: string | undefined): string {
  if (!first || !last) return first || last ? dayOf((first ?? last ?? "").slice(0, 10)) : "no dates";
  const [from, to] = [first.slice(0, 10), last.slice(0, 10)];
  if (from === to) return dayOf(from);
  const short =
    from.slice(0, 7) === to.slice(0, 7)
      ? String(Number(from.slice(8)))
      : from.slice(0, 4) === to.slice(0, 4)
        ? dayOf(from).replace(/ \d{4}$/, "")
        : dayOf(from);
  return `${short} to ${dayOf(to)}`;
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
