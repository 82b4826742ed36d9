import type { DateOrigin } from "../schema/article.ts";
import type { Act, Hedge, Statement } from "../schema/statement.ts";
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

/** An ISO day or moment as "1 July 2025" or "1 July 2025, 21:10". */
export function dayOf(value: string): string {
  const [, year, month, day, time] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d))?/.exec(value) ?? [];
  if (!year) return value;
  const parts = [day && String(Number(day)), month && months[Number(month) - 1], year]
    .filter(Boolean)
    .join(" ");
  return time ? `${parts}, ${time}` : parts;
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
