import type { Analysis } from "../../language/analysis.ts";
import type { Article } from "../../schema/article.ts";
import type { Interval, TimeExpression } from "../../schema/time.ts";
import { fromDay, toDay } from "./calendar.ts";
import { expressionsOf } from "./en/grammar.ts";
import { isSouthern } from "./en/south.ts";
import { governingTenses } from "./govern.ts";
import { intervalsOf, type Placed } from "./interval.ts";
import { isNarrative } from "./narrative.ts";
import { placeAll } from "./reading.ts";
import type { Moment } from "./resolve/anchors.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** What the reading of times rests on. Without a publication date values stay relative. */
export interface TimeInput {
  readonly article: Article;
  readonly analysis: Analysis;
}

const by = "times/grammar@2";

/** Every time expression of an article, resolved against its publication moment. In reading order; never throws; linear. */
export function findTimes({ article, analysis }: TimeInput): TimeExpression[] {
  const tokens = tokensOf(article.text);
  const found = expressionsOf(tokens);
  const publication = momentOf(article.published?.value);
  const narrative = isNarrative(found, publication && fromDay(publication.day).year);
  const southern = isSouthern(article);
  const governing = analysis.sentences.length > 0 ? governingTenses(analysis.sentences) : undefined;
  const placed = placeAll(tokens, found, {
    narrative,
    southern,
    ...(publication ? { publication } : {}),
    ...(governing ? { governing } : {}),
  });
  const intervals = intervalsOf(tokens, placed, publication);
  return placed.map((one, index) => expressionOf(tokens, one, index, intervals[index]));
}

/** Day and minute of an ISO date or date-time, as the outlet writes it. */
function momentOf(value: string | undefined): Moment | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/.exec(value ?? "");
  if (!match) return undefined;
  const [, year, month, day, hour, minute] = match;
  const moment = { day: toDay(Number(year), Number(month), Number(day)) };
  return hour === undefined ? moment : { ...moment, minute: Number(hour) * 60 + Number(minute) };
}

function expressionOf(
  tokens: readonly Token[],
  { found, resolved }: Placed,
  index: number,
  interval: Interval | undefined,
): TimeExpression {
  const { type, value, mod, quant, freq, precision, anchor, anchorValue, relative } = resolved;
  return {
    id: `t${index + 1}`,
    by,
    span: [(tokens[found.start] as Token).start, (tokens[found.end - 1] as Token).end],
    type,
    ...(value ? { value } : {}),
    ...(mod ? { mod } : {}),
    ...(quant ? { quant } : {}),
    ...(freq ? { freq } : {}),
    ...(relative ? { relative } : {}),
    ...(interval ? { interval } : {}),
    ...(precision ? { precision } : {}),
    ...(anchor === "calendar"
      ? {}
      : { anchor: { kind: anchor, ...(anchorValue ? { value: anchorValue } : {}) } }),
    rule: found.rule,
  };
}
