import type { Analysis } from "../../language/analysis.ts";
import type { Article } from "../../schema/article.ts";
import type { TimeExpression } from "../../schema/time.ts";
import { fromDay, type Period, toDay } from "./calendar.ts";
import { expressionsOf, type Found } from "./en/grammar.ts";
import { intervalOf } from "./interval.ts";
import { isAside, isNarrative } from "./narrative.ts";
import type { Anchors, Moment, Resolved } from "./resolve/anchors.ts";
import { resolve } from "./resolve/resolve.ts";
import { tenseAt } from "./tense.ts";
import { aheads, arrangements } from "./en/words.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** What the reading of times rests on. Without a publication date values stay relative. */
export interface TimeInput {
  readonly article: Article;
  readonly analysis: Analysis;
}

const by = "times/grammar@2";

/** Every time expression of an article, resolved against its publication moment. In reading order; never throws; linear. */
export function findTimes({ article }: TimeInput): TimeExpression[] {
  const tokens = tokensOf(article.text);
  const found = expressionsOf(tokens);
  const publication = momentOf(article.published?.value);
  const narrative = isNarrative(found, publication && fromDay(publication.day).year);
  const reader = readerOf(tokens, { narrative, southern: false, ...(publication ? { publication } : {}) });
  return found.map((one, index) => expressionOf(tokens, one, index, reader(one)));
}

/** Day and minute of an ISO date or date-time, as the outlet writes it. */
function momentOf(value: string | undefined): Moment | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/.exec(value ?? "");
  if (!match) return undefined;
  const [, year, month, day, hour, minute] = match;
  const moment = { day: toDay(Number(year), Number(month), Number(day)) };
  return hour === undefined ? moment : { ...moment, minute: Number(hour) * 60 + Number(minute) };
}

type Fixed = Pick<Anchors, "publication" | "narrative" | "southern">;

/** Resolves expressions in reading order, keeping the dates told so far. */
function readerOf(tokens: readonly Token[], fixed: Fixed): (found: Found) => Resolved {
  let told: Period | undefined;
  let quarter: Period | undefined;
  let clock: Moment | undefined;
  let sentence: { period: Period; end: number } | undefined;
  return (one) => {
    const { start, end, meaning } = one;
    if (meaning.kind === "age") return { type: "DURATION", anchor: "none" };
    const inSentence = sentence && !opensBetween(tokens, sentence.end, start) ? sentence.period : undefined;
    const resolved = resolve(meaning, {
      ...fixed,
      ...tensed(tokens, one),
      ...(told ? { told } : {}),
      ...(inSentence ? { sentence: inSentence } : {}),
      ...(quarter ? { quarter } : {}),
      ...(clock ? { clock } : {}),
    });
    const { period, type } = resolved;
    if (meaning.kind === "length" && meaning.amounts[0]?.unit !== "day") quarter = undefined;
    if (period && type !== "DURATION" && meaning.kind === "point") {
      const aside = fixed.narrative && isAside(tokens, one);
      if (!aside && period.precision !== "decade" && period.precision !== "century") told = period;
      if (period.precision === "day") sentence = { period, end };
      if (period.precision === "quarter" && !meaning.comparison) quarter = period;
      if (period.precision === "year" && meaning.definite) quarter = undefined;
      if (resolved.minutes && resolved.clock) clock = { day: period.start, minute: resolved.minutes[0] };
    }
    return resolved;
  };
}

/** The tense of the verb; where it is silent, or arranges something "for" a day, the preposition decides. */
function tensed(tokens: readonly Token[], { start, end }: Found): Pick<Anchors, "tense" | "ahead"> {
  const tense = tenseAt(tokens, start, end);
  const before = tokens[start - 1]?.word ?? "";
  const arranged = before === "for" && arrangements.has(tokens[start - 2]?.word ?? "");
  const ahead = arranged || tense === "future" || aheads.has(before);
  return { tense: arranged ? "future" : (tense ?? (ahead ? "future" : "past")), ahead };
}

function opensBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (tokens[i]?.opens) return true;
  return false;
}

function expressionOf(
  tokens: readonly Token[],
  found: Found,
  index: number,
  resolved: Resolved,
): TimeExpression {
  const { type, value, mod, quant, freq, precision, anchor } = resolved;
  const interval = intervalOf(tokens, found, resolved);
  return {
    id: `t${index + 1}`,
    by,
    span: [(tokens[found.start] as Token).start, (tokens[found.end - 1] as Token).end],
    type,
    ...(value ? { value } : {}),
    ...(mod ? { mod } : {}),
    ...(quant ? { quant } : {}),
    ...(freq ? { freq } : {}),
    ...(interval ? { interval } : {}),
    ...(precision ? { precision } : {}),
    ...(anchor === "calendar" ? {} : { anchor: { kind: anchor } }),
    rule: found.rule,
  };
}
