import type { Analysis, Sentence } from "../../language/analysis.ts";
import type { Article } from "../../schema/article.ts";
import type { Entity } from "../../schema/entity.ts";
import type { Figure } from "../../schema/figure.ts";
import type { Span } from "../../schema/span.ts";
import type { Statement } from "../../schema/statement.ts";
import type { TimeExpression } from "../../schema/time.ts";
import { type NumberRead, readNumbers } from "../../text/numbers/numbers.ts";
import { type Token, tokenize } from "../../text/numbers/tokens.ts";
import { isCalendar } from "./calendar.ts";
import { changeOf } from "./change.ts";
import { countedBy } from "./counted.ts";
import { kindOf } from "./kinds.ts";
import { rateAt } from "./measure.ts";
import { qualifyAfter, qualifyBefore } from "./qualify.ts";
import { type Spread, spreadsOf } from "./ranges.ts";
import { sentencesOf } from "./sentences.ts";
import { type View, textAt, viewOf } from "./view.ts";

/** What the reading of figures rests on: numbers inside times are times. */
export interface FigureInput {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
}

const by = "figures/grammar@1";

/** Every quantity of an article, what it counts, of whom and what happened to it. In reading order; never throws; linear. */
export function findFigures({ article, analysis, times }: FigureInput): Figure[] {
  const found: Figure[] = [];
  let time = 0;
  for (const sentence of sentencesOf(article.text, analysis)) {
    const [start, end] = sentence.span;
    while (time < times.length && (times[time] as TimeExpression).span[1] <= start) time++;
    const tokens = tokenize(article.text, start, end);
    const numbers = outside(readNumbers(tokens), tokens, times.slice(time, time + 64));
    if (numbers.length === 0) continue;
    for (const figure of figuresIn(viewOf(tokens, numbers, sentence))) found.push(figure);
  }
  return found.map((figure, index) => ({ ...figure, id: `f${index + 1}` }));
}

/** Numbers that no time expression holds. */
function outside(
  numbers: readonly NumberRead[],
  tokens: readonly Token[],
  times: readonly TimeExpression[],
): NumberRead[] {
  return numbers.filter(({ from, to }) => {
    const [start, end] = [(tokens[from] as Token).start, (tokens[to - 1] as Token).end];
    return !times.some(({ span }) => span[0] < end && start < span[1]);
  });
}

/** The figures of one sentence. */
function figuresIn(view: View): Figure[] {
  return spreadsOf(view)
    .filter((spread) => !isPronoun(view, spread) && !isCalendar(view, spread))
    .map((spread) => figureOf(view, spread));
}

/** "One" that counts nothing: "the one who", "this one", "one another". */
function isPronoun(view: View, { from, to, low, high }: Spread): boolean {
  if (to - from !== 1 || textAt(view, from) !== "one") return false;
  if (low !== 1 || high !== 1) return false;
  if (
    /^(?:the|this|that|which|no|each|every|any|another|some|every|only)$/.test(textAt(view, from - 1)) &&
    !/^(?:noun|adjective)$/.test("")
  )
    return true;
  return /^(?:another|thing|day|who|whose|that|is|way|would|can|could|might|must|should|may|has)$/.test(
    textAt(view, to),
  );
}

function figureOf(view: View, spread: Spread): Figure {
  const before = qualifyBefore(view, spread.from);
  const after = qualifyAfter(view, spread.to);
  const kind = kindOf(view, spread);
  const counted = kind === "figure" ? countedBy(view, spread, after.to) : undefined;
  const change = kind === "figure" ? changeOf(view, spread, before.from, after.to) : undefined;
  const end = Math.max(after.to, counted?.to ?? 0);
  const rate = spread.per === undefined && counted ? rateAt(view, end) : undefined;
  const bound = before.bound ?? after.bound;
  const per = spread.per ?? rate?.per;
  const vague = spread.number.form === "vague" || spread.number.form === "few";
  return {
    id: "",
    by,
    kind,
    span: spanOf(view, before.from, rate?.to ?? end),
    number: spanOf(view, spread.number.from, spread.number.to),
    low: Math.min(spread.low, spread.high),
    high: Math.max(spread.low, spread.high),
    approximate: before.approximate || after.approximate || vague,
    ...(bound ? { bound } : {}),
    ...(spread.unit ? { unit: spread.unit } : {}),
    ...(counted ? { what: counted.what, whatSpan: spanOf(view, counted.from, counted.to) } : {}),
    ...(per ? { per } : {}),
    ...(change ? { change: change.change } : {}),
    ...(change?.delta ? { delta: true } : {}),
  };
}

function spanOf({ tokens }: View, from: number, to: number): Span {
  return [(tokens[from] as Token).start, (tokens[Math.max(from, to - 1)] as Token).end];
}

export type { Sentence };

/** The figures with the statement that asserts each and the date at which it held, once statements are known. */
export function withStatements(
  figures: readonly Figure[],
  _statements: readonly Statement[],
  _times: readonly TimeExpression[],
): Figure[] {
  return [...figures];
}
