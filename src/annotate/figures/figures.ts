import type { Analysis } from "../../language/analysis.ts";
import type { Article } from "../../schema/article.ts";
import type { Entity } from "../../schema/entity.ts";
import type { Figure } from "../../schema/figure.ts";
import type { Span } from "../../schema/span.ts";
import type { TimeExpression } from "../../schema/time.ts";
import { type NumberRead, readNumbers } from "../../text/numbers/numbers.ts";
import { type Token, tokenize } from "../../text/numbers/tokens.ts";
import { type Phrase, aboutOf } from "./about.ts";
import { type Draft, draftsOf } from "./drafts.ts";
import { partsOf } from "./parts.ts";
import { scopeOf } from "./scope.ts";
import { sentencesOf } from "./sentences.ts";
import { withShared } from "./shared.ts";
import { type View, textAt, viewOf } from "./view.ts";
import { type ChooseSubjects, subjectsOf } from "./subjects.ts";
import { type Named, mentionsOf, placeOf, whoseOf } from "./whose.ts";

export { withStatements } from "./said.ts";

/** What the reading of figures rests on: numbers inside times are times. */
export interface FigureInput {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
  /** Chooses what each number of a parsed sentence is said of; absent: by rules. */
  readonly subjects?: ChooseSubjects | undefined;
}

const by = "figures/grammar@1";

/** Every quantity of an article, what it counts, of whom and what happened to it. In reading order; never throws; linear. */
export function findFigures({ article, analysis, entities, times, subjects }: FigureInput): Figure[] {
  const found: Figure[] = [];
  const timeIn = within(times);
  const namedIn = within(mentionsOf(entities));
  for (const sentence of sentencesOf(article.text, analysis)) {
    const tokens = tokenize(article.text, ...sentence.span);
    const times = timeIn(sentence.span).filter((time) => !isModifier(article.text, time));
    const held = [...times, ...addressesIn(article.text, sentence.span)];
    const numbers = outside(
      readNumbers(tokens),
      tokens,
      held.sort((a, b) => a.span[0] - b.span[0]),
    );
    if (numbers.length === 0) continue;
    const view = viewOf(tokens, numbers, sentence, times);
    const around = { view, named: namedIn(sentence.span), subjects };
    for (const figure of figuresIn(around, found.length)) found.push(figure);
  }
  return found;
}

/** Reads on through sorted spans: those that begin in each stretch asked for, stretches in order. */
function within<T extends { readonly span: Span }>(sorted: readonly T[]): (stretch: Span) => T[] {
  let at = 0;
  return ([start, end]) => {
    while (at < sorted.length && (sorted[at] as T).span[1] <= start) at++;
    const found: T[] = [];
    for (let next = at; next < sorted.length && (sorted[next] as T).span[0] < end; next++)
      found.push(sorted[next] as T);
    return found;
  };
}

/** "three night-shift workers": a length of time that only begins a compound leaves its number free. */
function isModifier(text: string, { span, type }: TimeExpression): boolean {
  return (
    type === "DURATION" &&
    /^-\p{L}/u.test(text.slice(span[1], span[1] + 2)) &&
    !text.slice(...span).includes("-")
  );
}

/** Web addresses: their digits are no numbers. */
function addressesIn(text: string, [start, end]: Span): { span: Span }[] {
  const sentence = text.slice(start, end);
  if (!sentence.includes("://") && !sentence.includes("www.")) return [];
  return [...sentence.matchAll(/(?:https?:\/\/|www\.)\S+/g)].map(({ index, 0: { length } }) => ({
    span: [start + index, start + index + length],
  }));
}

/** Numbers that no time expression or address holds. Both run in reading order. */
function outside(
  numbers: readonly NumberRead[],
  tokens: readonly Token[],
  held: readonly { readonly span: Span }[],
): NumberRead[] {
  let at = 0;
  return numbers.filter(({ from, to }) => {
    const [start, end] = [(tokens[from] as Token).start, (tokens[to - 1] as Token).end];
    while (at < held.length && (held[at]?.span[1] ?? 0) <= start) at++;
    return (held[at]?.span[0] ?? end) >= end;
  });
}

/** A sentence and what figures are read by there. */
interface Around {
  readonly view: View;
  readonly named: readonly Named[];
  readonly subjects: ChooseSubjects | undefined;
}

/** The figures of one sentence; `before` have been found already. */
function figuresIn(around: Around, before: number): Figure[] {
  const drafts = inMillions(around.view, draftsOf(around.view));
  const parts = partsOf(around.view, drafts);
  const held = tokensOf(drafts);
  const found: Figure[] = [];
  drafts.forEach((draft, at) => {
    const about = draft.restates ? found.at(-1)?.about : undefined;
    found.push({
      id: `f${before + at + 1}`,
      by,
      ...figureOf(around, draft, held),
      ...(about ? { about } : {}),
      ...((parts[at] as number) >= 0 ? { partOf: `f${before + (parts[at] as number) + 1}` } : {}),
    });
  });
  return withShared(around.view, drafts, found);
}

/** "25m to 30m crowns …, now 40m": beside money a bare "m" is a million of it, no metre. */
function inMillions(view: View, drafts: readonly Draft[]): Draft[] {
  const money = drafts.find(
    ({ spread }) => spread.unit?.dimension === "currency" && textAt(view, spread.number.to - 1).endsWith("m"),
  )?.spread.unit;
  return drafts.map((draft) => {
    const { spread, low, high } = draft;
    if (!money || spread.unit?.name !== "metre" || textAt(view, spread.to - 1) !== "m") return draft;
    return { ...draft, low: low * 1e6, high: high * 1e6, spread: { ...spread, unit: money } };
  });
}

/** The tokens that figures and ages are written with, units included. */
function tokensOf(drafts: readonly Draft[]): Set<number> {
  const held = new Set<number>();
  for (const { kind, spread } of drafts)
    if (kind === "figure" || kind === "age") for (let at = spread.from; at < spread.to; at++) held.add(at);
  return held;
}

function figureOf(around: Around, draft: Draft, held: ReadonlySet<number>): Omit<Figure, "id" | "by"> {
  const { view, named } = around;
  const { spread, kind, counted, change, bound, per } = draft;
  const place = { from: draft.from, to: draft.after, counted };
  const real = kind === "figure";
  const scope = real && !draft.measured ? scopeOf(view, place) : undefined;
  const about = real || kind === "age" ? saidOf(around, draft, held) : [];
  const where = real ? placeOf(view, place, named) : undefined;
  const whose = real ? whoseOf(view, place, named) : undefined;
  return {
    kind,
    span: spanOf(view, draft.from, draft.to),
    number: spanOf(view, spread.number.from, spread.number.to),
    low: draft.low,
    high: draft.high,
    approximate: draft.approximate,
    ...(bound ? { bound } : {}),
    ...(spread.unit ? { unit: spread.unit } : {}),
    ...(counted ? { what: counted.what, whatSpan: spanOf(view, counted.from, counted.to) } : {}),
    ...(about.length > 0 ? { about: about.map(({ from, to }) => spanOf(view, from, to)) } : {}),
    ...(whose ? { of: whose } : {}),
    ...(scope ? { scope: scope.scope } : {}),
    ...(where ? { place: where } : {}),
    ...(per ? { per } : {}),
    ...(change ? { change: change.change } : {}),
    ...(change?.delta ? { delta: true } : {}),
  };
}

/** What a number is said of: by the choice learnt from trees where there is one, else by rules. */
function saidOf({ view, subjects: choose }: Around, draft: Draft, held: ReadonlySet<number>): Phrase[] {
  const { spread, kind, from, after: to, counted, measured: measures, change } = draft;
  const place = { from, to, counted, measures };
  const ruled = aboutOf(view, place);
  if (!choose || view.words.length === 0) return ruled;
  const measure = kind === "age" ? kind : measureOf(spread.unit?.dimension);
  return choose(subjectsOf(view, { ...place, measure, moves: change !== undefined, ruled, held }), view);
}

const measureOf = (dimension: string | undefined): string =>
  dimension === undefined ? "count" : /^(?:share|currency|time)$/.test(dimension) ? dimension : "unit";

function spanOf({ tokens }: View, from: number, to: number): Span {
  return [(tokens[from] as Token).start, (tokens[Math.max(from, to - 1)] as Token).end];
}
