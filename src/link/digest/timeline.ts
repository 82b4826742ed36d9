import type { AnnotatedArticle } from "../../schema/annotation.ts";
import type { Happening } from "../../schema/link.ts";
import type { Span } from "../../schema/span.ts";
import type { TimeExpression } from "../../schema/time.ts";
import { type Desk, compare } from "./coverage.ts";
import { bounding, monthNames, supposing } from "./en/months.ts";

/** One mention of a date with the sentence it stands in. */
interface Dated {
  readonly when: string;
  readonly article: string;
  readonly published: string;
  readonly sentence: Span;
  /** Day and month are told: "24 November", not "Monday". */
  readonly explicit: boolean;
  /** The news itself: told in the first sentence of an article published that day or the next. */
  readonly isNews: boolean;
  /** Told as a bound or in a supposition, so that nothing is said to have happened then: "since May", "would have been on Monday". */
  readonly isBound: boolean;
}

/** A date with every mention of it, and how much it stands out. */
export interface RankedDate {
  readonly when: string;
  readonly salience: number;
  /** Publication days that tell of it. */
  readonly days: number;
  /** Where something is said to have happened then. */
  readonly told: readonly Dated[];
}

/** Articles up to which every date told has its place in a timeline, "since last autumn" too. */
const few = 2;

/** The dated happenings that stand out in a story, by when they happened; each with the sentences that tell of it. */
export function timelineOf(desk: Desk): Happening[] {
  const ranked = rankedDates(desk);
  const isFew = desk.articles.length <= few;
  const chosen = ranked.filter((date) => date.told.length > 0 && (isFew || standsOut(date)));
  const days = new Set(chosen.map(({ when }) => when));
  return chosen
    .filter(({ when }) => !isCoveredByDay(when, days))
    .map(({ when, told }) => happeningOf(desk, when, told))
    .sort((a, b) => compare(a.when, b.when));
}

/**
 * Dates by how much they stand out. The number of publication days whose articles mention a date tells journalists' dates
 * best; mentions from long after weigh more, those from before and on the day itself half, and a day on which much was
 * published stands out of itself (weights chosen on the development half of Timeline17). Datelines do not count.
 */
export function rankedDates(desk: Desk): RankedDate[] {
  const published = Map.groupBy(desk.articles, ({ article }) => article.published?.value.slice(0, 10) ?? "");
  const dated = desk.articles.flatMap((annotated) => datedIn(annotated));
  return [...Map.groupBy(dated, ({ when }) => when)]
    .map(([when, all]) => {
      const told = desk.articles.length <= few ? all : all.filter(({ isBound }) => !isBound);
      return {
        when,
        told,
        days: new Set(told.map((one) => one.published)).size,
        salience: mentioned(when, all) + 3 * Math.log1p(published.get(when)?.length ?? 0),
      };
    })
    .sort((a, b) => b.salience - a.salience || compare(a.when, b.when));
}

/** Each publication day that mentions the date counts once, by how long after it is. */
function mentioned(when: string, told: readonly Dated[]): number {
  const days = new Set(told.map(({ published }) => published));
  return [...days].reduce((sum, day) => {
    const after = (Date.parse(day) - Date.parse(when)) / 86_400_000;
    return sum + (after > 0 ? 1 + 0.5 * Math.log(after) : 0.5);
  }, 0);
}

/**
 * A day told often, as the news of an article, or in the past on several days or with day and month; a month told on three days, or
 * on two by its name; a year told thrice on two days.
 */
function standsOut({ when, told, days }: RankedDate): boolean {
  if (when.length === 4) return told.length >= 3 && days >= 2;
  if (when.length < 10)
    return when.length === 7 && (days >= 3 || (days === 2 && told.some(({ explicit }) => explicit)));
  const isPast = told.some(({ published }) => when < published);
  const isNews = told.some((one) => one.isNews);
  return isNews || told.length >= 3 || (isPast && (days >= 2 || told.some(({ explicit }) => explicit)));
}

function isCoveredByDay(when: string, days: ReadonlySet<string>): boolean {
  return when.length < 10 && [...days].some((day) => day.length === 10 && day.startsWith(when));
}

function datedIn({ article, annotation }: AnnotatedArticle): Dated[] {
  const published = article.published?.value.slice(0, 10) ?? "";
  return annotation.times.flatMap((time) => {
    const when = whenOf(time);
    if (!when || isDateline(article.text, time.span)) return [];
    const sentence = annotation.sentences.find(
      ([start, end]) => start <= time.span[0] && time.span[1] <= end,
    );
    const words = article.text.slice(...time.span);
    const explicit = monthNames.test(words) && /\d/.test(words);
    return [
      {
        when,
        article: article.id,
        published,
        sentence: sentence ?? time.span,
        explicit,
        isNews: sentence === annotation.sentences[0] && isWithinADay(when, published),
        isBound: isNoHappening(article.text, time.span),
      },
    ];
  });
}

/** Published on the day or on the next. */
function isWithinADay(when: string, published: string): boolean {
  const days = (Date.parse(published) - Date.parse(when)) / 86_400_000;
  return when.length === 10 && days >= 0 && days <= 1;
}

/** The date of a beginning, an end, or of what would have been: "since May", "between Monday and Friday". */
function isNoHappening(text: string, [start]: Span): boolean {
  const sentence = /[^.!?\n]*$/.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? "";
  return bounding.test(sentence) || supposing.test(sentence);
}

/** "OLDMERE, March 10 (TPA) —": a date before a bracket or dash at the very beginning. */
function isDateline(text: string, [start, end]: Span): boolean {
  return (
    start < 60 && /^[^.\n]{0,30}[—–)-]/.test(text.slice(end, end + 32)) && /^[\p{Lu} ,.'’/-]+/u.test(text)
  );
}

/** The day, month or year of a point in time; nothing for lengths, sets and vague words. */
function whenOf({ type, value }: TimeExpression): string | undefined {
  if (type !== "DATE" && type !== "TIME") return undefined;
  return /^\d{4}(?:-\d\d(?:-\d\d)?|-(?:SP|SU|FA|WI))?(?=$|T)/.exec(value ?? "")?.[0];
}

function happeningOf(desk: Desk, when: string, told: readonly Dated[]): Happening {
  const evidence = told.map(({ article, sentence }) => ({ article, span: sentence }));
  const unique = [...new Map(evidence.map((one) => [`${one.article} ${one.span[0]}`, one])).values()];
  return { when, words: desk.words(unique[0] as (typeof unique)[number]), evidence: unique };
}
