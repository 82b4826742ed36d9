import type { AnnotatedArticle } from "../../schema/annotation.ts";
import type { Figure } from "../../schema/figure.ts";
import type { Proposition } from "../../schema/proposition.ts";
import type { Span } from "../../schema/span.ts";
import { contentWords } from "../claims/search.ts";
import { type Party, partyOf } from "./parties.ts";

/** A proposition with its parties made ready, its days and its figures. */
export interface Telling extends Omit<Proposition, "arguments"> {
  readonly parties: readonly Party[];
  /** Days, months or years in the clause, ISO; "X" for a part that is not known. */
  readonly days: readonly string[];
  readonly figures: readonly Figure[];
  /** Words of the clause. */
  readonly words: string;
  /** Stems of the sentence it stands in, its own predicate left out. */
  readonly company: ReadonlySet<string>;
}

/** A stretch of an article, laid out to be set against another. */
export interface Passage {
  readonly tellings: readonly Telling[];
  readonly figures: readonly Figure[];
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

/** Lays out what an article says in a stretch of its text; all of it where no stretch is given. */
export function passageOf({ article, annotation }: AnnotatedArticle, stretch?: Span): Passage {
  const { text } = article;
  const within = stretch ?? [0, text.length];
  const figures = annotation.figures.filter(({ span, kind }) => kind === "figure" && isWithin(span, within));
  const dated = annotation.times.flatMap(({ span, type, value }) => {
    const day = type === "DATE" || type === "TIME" ? dayIn(value) : undefined;
    return day && isWithin(span, within) ? [{ span, day }] : [];
  });
  const tellings = (annotation.propositions ?? [])
    .filter(({ span }) => isWithin(span, within))
    .map(({ arguments: all, ...proposition }): Telling => {
      const { clause, span } = proposition;
      const sentence = annotation.sentences.find((one) => isWithin(span, one)) ?? clause;
      const own = contentWords(text.slice(...span));
      return {
        ...proposition,
        parties: all.map((argument) => partyOf(argument, text)),
        days: dated.filter((one) => isWithin(one.span, clause)).map(({ day }) => day),
        figures: figures.filter((figure) => isWithin(figure.span, clause)),
        words: text.slice(...clause),
        company: new Set(contentWords(text.slice(...sentence)).filter((stem) => !own.includes(stem))),
      };
    });
  return {
    tellings,
    figures,
    text: text.slice(...within),
    stems: new Set(contentWords(text.slice(...within))),
  };
}

function isWithin([start, end]: Span, [from, to]: Span): boolean {
  return from <= start && end <= to;
}

function dayIn(value: string | undefined): string | undefined {
  return /^[\dX]{4}(?:-\d\d(?:-\d\d)?)?/.exec(value ?? "")?.[0];
}

/** Whether two days, months or years can be one: "1945-11" holds "1945-11-01". */
export function canBeOneDay(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i] && a[i] !== "X" && b[i] !== "X") return false;
  return true;
}
