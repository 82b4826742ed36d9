import type { Article } from "../../schema/article.ts";
import type { Entity } from "../../schema/entity.ts";
import type { Figure } from "../../schema/figure.ts";
import type { Span } from "../../schema/span.ts";
import type { Statement } from "../../schema/statement.ts";
import type { TimeExpression } from "../../schema/time.ts";
import { sayersOf } from "./bodies.ts";
import { type Sayer, ownerOf } from "./meant.ts";
import { besides, formerValue, goesOn, sameSpeaker } from "./en/sayers.ts";
import { giverBeside } from "./given.ts";
import { doingSaid, saidDays } from "./days.ts";
import { sentenceAround } from "./sentences.ts";
import { citedIn, reckonedIn, voiceIn } from "./heard.ts";
import { type Paper, isGenericPaper, paperIn } from "./papers.ts";
import { mentionsOf } from "./whose.ts";

/** What else of the article tells whose a figure is and when it held. */
export interface SaidIn {
  readonly article: Article;
  readonly entities: readonly Entity[];
}

/** The figures with the statement that asserts each, whose figure it is and the date at which it held, once statements are known. */
export function withStatements(
  figures: readonly Figure[],
  statements: readonly Statement[],
  times: readonly TimeExpression[],
  around?: SaidIn,
): Figure[] {
  const asserted = asserting(statements);
  const given = around ? giversIn(around, statements) : undefined;
  const paper = around && paperIn(around.article.text, around.entities, times);
  const daysOf = around ? saidDays(around.article, statements, times) : undefined;
  const found: Figure[] = [];
  for (const figure of figures) {
    if (figure.kind !== "figure") {
      found.push(figure);
      continue;
    }
    const statement = saidBy(asserted(figure.number), figure, around?.article.text);
    const before = around && spreadFrom(figure, found, around.article.text);
    const giver = given?.(figure, statement, found.at(-1)) ?? before?.whose;
    const made = paper && giver && isGenericPaper(giver.name) ? paper : undefined;
    const whose = made?.maker ?? giver;
    found.push({
      ...figure,
      ...(statement ? { statement: statement.id } : {}),
      ...(whose ? { whose } : {}),
      ...daysOf?.(figure, statement, { before, made: (made ?? madeBy(whose, paper, statement))?.day }),
    });
  }
  return found;
}

/** The document, where its maker is heard without a day of the saying: "It says that 14 were lost". */
function madeBy(
  whose: Sayer | undefined,
  paper: Paper | undefined,
  statement: Statement | undefined,
): Paper | undefined {
  const isMaker = whose?.entity !== undefined && whose.entity === paper?.maker.entity;
  return isMaker && !statement?.said ? paper : undefined;
}

type Giver = (figure: Figure, statement?: Statement, before?: Figure) => Sayer | undefined;

/** Whose a figure is: who its words name beside it, the speaker of its statement, the voice of its sentence. */
function giversIn({ article: { text, site }, entities }: SaidIn, statements: readonly Statement[]): Giver {
  const named = mentionsOf(entities);
  const sayers = sayersOf(statements, text, entities, site);
  return (figure, statement, before) => {
    const said = statement && statement.act !== "deny" ? sayers.of(statement) : undefined;
    const doing = doingSaid(figure.span, statements, text);
    const cited = reckonedIn(figure.span, text) ?? citedIn(figure.span, text);
    const voice = said ? undefined : voiceIn(figure.span, text);
    const beside = giverBeside(figure, text, named);
    const given =
      (beside?.at
        ? sayers.standing(
            { name: beside.name, ...(beside.entity ? { entity: beside.entity } : {}) },
            beside.at,
          )
        : beside) ??
      sayers.counting(figure.number) ??
      (cited && sayers.at(cited.span)) ??
      coordinated(figure, before, text) ??
      said ??
      (voice && sayers.at(voice.span)) ??
      (doing && sayers.of(doing)) ??
      sayers.opening(figure.number);
    return given && ownerOf(given, figure.span[0], text, entities);
  };
}

/**
 * The figure before in its sentence that gives one its voice and day: "its count stood at 16 as of Tuesday evening, with 37 people
 * injured and nine missing". What is told to have been before ("up from 21") gives none.
 */
function spreadFrom(figure: Figure, found: readonly Figure[], text: string): Figure | undefined {
  const [from] = sentenceAround(text, figure.span);
  for (const before of found.toReversed()) {
    if (before.kind !== "figure" || before.span[1] > figure.span[0]) continue;
    if (before.span[0] < from) return undefined;
    if (formerValue.test(text.slice(from, before.span[0]))) continue;
    return goesOn.test(text.slice(before.span[1], figure.number[0])) ? before : undefined;
  }
  return undefined;
}

interface Piece {
  readonly statement: Statement;
  readonly size: number;
}

/** Who is named to say it goes before who is not ("were now thought to have been aboard"), then the shorter content. */
function isNearer(a: Piece, b: Piece): boolean {
  const [named, other] = [a, b].map(({ statement }) => statement.source.length > 0);
  return named === other ? a.size < b.size : named === true;
}

/** The innermost statement that says a stretch: of those with a source the one with the shortest content around it. */
function asserting(statements: readonly Statement[]): (span: Span) => Statement | undefined {
  const pieces = statements
    .filter(({ polarity }) => polarity !== "refused")
    .flatMap((statement) => statement.content.map((span) => ({ span, statement, size: sizeOf(statement) })))
    .sort((a, b) => a.span[0] - b.span[0]);
  return ([start, end]) => {
    let best: (typeof pieces)[number] | undefined;
    for (const piece of pieces) {
      if (piece.span[0] > start) break;
      if (piece.span[1] >= end && (!best || isNearer(piece, best))) best = piece;
    }
    return best?.statement;
  };
}

/** The statement, unless the figure stands in a clause that only tells what happened meanwhile. */
function saidBy(
  statement: Statement | undefined,
  { number }: Figure,
  text: string | undefined,
): Statement | undefined {
  const piece = statement?.content.find(([start, end]) => start <= number[0] && number[1] <= end);
  if (!piece || text === undefined || /^["“‘']/.test(text.slice(piece[0]))) return statement;
  return besides.test(text.slice(piece[0], number[0])) ? undefined : statement;
}

const sizeOf = ({ content }: Statement): number =>
  content.reduce((sum, [start, end]) => sum + end - start, 0);

/** "41 percent at first and 47 percent after correction", "47 percent, not 41": the second is given by whoever gives the first. */
function coordinated(figure: Figure, before: Figure | undefined, text: string): Sayer | undefined {
  if (!before?.whose || before.span[1] > figure.span[0]) return undefined;
  const gap = text.slice(before.span[1], figure.span[0]);
  const alike = !figure.unit || figure.unit.name === before.unit?.name;
  return alike && sameSpeaker.test(gap) ? before.whose : undefined;
}
