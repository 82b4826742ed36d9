import type { AnnotatedArticle, Annotation } from "../../schema/annotation.ts";
import type { Article } from "../../schema/article.ts";
import type { Figure } from "../../schema/figure.ts";
import type { ClaimState } from "../../schema/link.ts";
import type { Span } from "../../schema/span.ts";
import type { Statement } from "../../schema/statement.ts";
import { contentWords } from "../claims/search.ts";
import { assertedSpans } from "./asserted.ts";
import { bodiesOf } from "./bodies.ts";
import { type Desk, hullOf } from "./coverage.ts";
import { owningUp } from "./en/changing.ts";
import { refuting } from "./en/refuting.ts";
import { measureKey } from "./series.ts";
import { calledOver } from "./voices.ts";

/** One place where something is said: a statement's content, or a sentence in the outlet's own voice. */
export interface Saying {
  readonly article: string;
  readonly published: string;
  readonly span: Span;
  readonly statement?: Statement;
  readonly speaker?: string;
  /** The body a person speaks for, or the speaker: whose word it is. */
  readonly voice?: string;
  readonly stance: ClaimState;
  /** A figure told in passing, not a saying of its own. */
  readonly counted?: true;
  /** Stems of the words of its content, each once. */
  readonly stems: readonly string[];
  /** The figures in it, each as its measure and value. */
  readonly values: readonly string[];
  /** Stems of the sentence it stands in, its own left out. */
  readonly around: readonly string[];
  /** The days and hours it names. */
  readonly times: readonly string[];
}

/** Whether one saying, no figure in passing, follows another in its article within so many characters. */
export function followsWithin(characters: number, { article, span }: Saying, other: Saying): boolean {
  const gap = other.span[0] - span[1];
  return other.article === article && !other.counted && gap >= 0 && gap < characters;
}

/** Everything said in a story, in order of publication and place. */
export function sayingsOf(desk: Desk): Saying[] {
  const bodies = bodiesOf(desk);
  const sayings = desk.articles.flatMap((annotated) => [
    ...statedIn(annotated, desk, bodies),
    ...assertedIn(annotated, desk),
    ...countedIn(annotated, desk),
  ]);
  const called = calledOver(
    desk,
    sayings.flatMap(({ voice }) => voice ?? []),
  );
  return sayings.map((saying) => (saying.voice ? { ...saying, voice: called(saying.voice) } : saying));
}

function statedIn(
  { article, annotation }: AnnotatedArticle,
  desk: Desk,
  bodies: ReadonlyMap<string, string>,
): Saying[] {
  const spoken = annotation.statements.filter(({ polarity }) => polarity !== "refused");
  return spoken.flatMap((statement) => {
    const { speaker } = statement;
    const name = speaker ? desk.nameOf(article.id, speaker.entity, speaker.name) : undefined;
    const pieces = piecesOf(statement, annotation);
    return pieces.map((span) => ({
      ...sayingAt(article, annotation, span, desk),
      statement,
      ...(name
        ? { speaker: name, voice: bodyOf(annotation, statement, desk) ?? bodies.get(name) ?? name }
        : {}),
      stance: refuted(stanceOf(statement), article.text.slice(...span)),
    }));
  });
}

/**
 * A content of several stretches is one saying where they stand close, as in “We …,” he said, “and we …”; but not where each
 * tells figures of its own: "74 had died, the office said, while the governor put the number at 87".
 */
function piecesOf({ content }: Statement, annotation: Annotation): Span[] {
  const [start, end] = hullOf(content);
  const length = content.reduce((sum, [from, to]) => sum + to - from, 0);
  const isClose = end - start <= 1.6 * length + 40;
  const counted = content.filter((span) => valuesIn(annotation, span).length > 0);
  return isClose && counted.length < 2 ? [[start, end]] : [...content];
}

/** Of a quotation in several pieces the one that owns to an error, else the one with most words of another, the first of equals. */
export function pieceOf(desk: Desk, { article, span, statement }: Saying, { stems }: Saying): Span {
  const pieces = (statement?.content ?? []).filter(([from, to]) => span[0] <= from && to <= span[1]);
  const isQuoted = /^[“"‘']/.test(desk.words({ article, span: pieces[0] ?? span }));
  if (!isQuoted || pieces.length < 2) return span;
  const owning = pieces.find((piece) => owningUp.test(desk.words({ article, span: piece })));
  if (owning) return owning;
  const shared = (piece: Span): number =>
    contentWords(desk.words({ article, span: piece })).filter((word) => stems.includes(word)).length;
  return pieces.reduce((a, b) => (shared(b) > shared(a) ? b : a));
}

/** "a spokesman for the ministry" has no name, but a body. */
const spokenFor =
  /^(?:an?|the|one)\s+(?:\p{Ll}+\s+)?spokes(?:man|woman|person) (?:for|of|at) (?:the )?(.+)$/iu;

/** The organisation a person is said to belong to. */
function bodyOf(annotation: Annotation, { speaker }: Statement, desk: Desk): string | undefined {
  const spoken = spokenFor.exec(speaker?.name ?? "")?.[1]?.toLowerCase();
  const body =
    spoken &&
    annotation.entities.find(({ name, aliases }) =>
      [name, ...aliases].some((one) => one.toLowerCase().replace(/^the /, "") === spoken),
    );
  if (body) return desk.nameOf(annotation.article, body.id, body.name);
  const person = annotation.entities.find(({ id, kind }) => id === speaker?.entity && kind === "person");
  const to = person?.facts.find((fact) => fact.kind === "affiliation" && fact.to)?.to;
  return to ? desk.nameOf(annotation.article, to, "") : undefined;
}

function assertedIn(annotated: AnnotatedArticle, desk: Desk): Saying[] {
  const { article, annotation } = annotated;
  return assertedSpans(annotated).map((span) => ({
    ...sayingAt(article, annotation, span, desk),
    stance: refuted("asserted", article.text.slice(...span)),
  }));
}

function sayingAt(article: Article, annotation: Annotation, span: Span, desk: Desk) {
  const stems = [...new Set(contentWords(article.text.slice(...span)))];
  const [start, end] = sentenceAt(annotation, span);
  const around = contentWords(article.text.slice(start, end)).filter((stem) => !stems.includes(stem));
  return {
    article: article.id,
    published: desk.publishedOf(article.id),
    span,
    stems,
    around: [...new Set(around)],
    times: timesIn(annotation, span),
    values: valuesIn(annotation, span),
  };
}

function valuesIn({ figures }: Annotation, span: Span): string[] {
  const inside = figures.filter(({ span: [from, to] }) => span[0] <= from && to <= span[1]);
  return inside.flatMap((figure) => valueOf(figure) ?? []);
}

function sentenceAt({ sentences }: Annotation, span: Span): Span {
  const held = sentences.filter(([start, end]) => start < span[1] && span[0] < end);
  return [
    Math.min(span[0], ...held.map(([start]) => start)),
    Math.max(span[1], ...held.map(([, end]) => end)),
  ];
}

/** Points in time by their value: to the day or finer. */
function timesIn({ times }: Annotation, span: Span): string[] {
  const inside = times.filter(({ span: [from, to] }) => span[0] <= from && to <= span[1]);
  return [
    ...new Set(
      inside.flatMap(({ type, value }) =>
        (type === "DATE" || type === "TIME") && /^\d{4}-\d\d/.test(value ?? "") ? [value as string] : [],
      ),
    ),
  ];
}

/** Figures alone: what is said in passing ("the 87 he had given"). */
function countedIn({ article, annotation }: AnnotatedArticle, desk: Desk): Saying[] {
  return annotation.figures.flatMap((figure) => {
    const value = valueOf(figure);
    if (!value) return [];
    const { whose } = figure;
    const name = whose && desk.nameOf(article.id, whose.entity, whose.name);
    return {
      ...sayingAt(article, annotation, figure.span, desk),
      values: [value],
      counted: true as const,
      ...(name ? { speaker: name, voice: name } : {}),
      stance: name ? ("attributed" as const) : ("asserted" as const),
    };
  });
}

/** A figure by its value, small ones also by what they measure: three of this and three of that are not the same. */
function valueOf(figure: Figure): string | undefined {
  if (figure.kind !== "figure") return undefined;
  const key = figure.low < telling ? measureKey(figure) : "";
  return key === undefined ? undefined : `${key} ${figure.low} ${figure.high}`;
}

/** Values from here on seldom coincide by chance within one story. */
const telling = 13;

/** Who calls a report false disputes what it reports. */
function refuted(stance: ClaimState, words: string): ClaimState {
  return stance !== "denied" && refuting.test(words) ? "disputed" : stance;
}

/** The state a statement gives to what it says, in published words. */
export function stanceOf({ act, polarity, hedges, source, sourceKind }: Statement): ClaimState {
  if (act === "deny") return "denied";
  if (polarity === "negated") return "disputed";
  if (act === "confirm" || act === "acknowledge") return "confirmed";
  if (hedges.length > 0 || sourceKind === "none" || source.length === 0) return "hedged";
  return "attributed";
}
