import type { AnnotatedArticle } from "../../schema/annotation.ts";
import type { Evidence } from "../../schema/link.ts";
import type { Span } from "../../schema/span.ts";
import type { TimeExpression } from "../../schema/time.ts";
import type { Draft } from "./changes.ts";
import type { Desk } from "./coverage.ts";
import { givingUpDay } from "./en/changing.ts";

/** A day that is given up, and the later one that takes its place. */
interface Moved {
  readonly before: TimeExpression;
  readonly now: TimeExpression;
}

/**
 * Days that were promised and are given up for later ones: "will not open before 10 May, abandoning its target of 1 May", joined to
 * the first earlier article that told the day given up.
 */
export function movedDays(desk: Desk): Draft[] {
  return desk.articles.flatMap((held) =>
    movedIn(held).flatMap(({ before, now }): Draft[] => {
      const from = firstTold(desk, held, before);
      if (!from) return [];
      const { text, id } = held.article;
      return [
        {
          kind: "retraction",
          from,
          to: { article: id, span: saidAround(held, now.span) },
          reason: `${text.slice(...before.span)} is given up for ${text.slice(...now.span)}.`,
          sure: "probably",
        },
      ];
    }),
  );
}

function movedIn(held: AnnotatedArticle): Moved[] {
  const { text } = held.article;
  const days = held.annotation.times.filter(({ type, value }) => type === "DATE" && isDay(value));
  return days.flatMap((before): Moved[] => {
    const at = held.annotation.sentences.findIndex(([a, b]) => a <= before.span[0] && before.span[1] <= b);
    const sentence = held.annotation.sentences[at];
    if (!sentence || !givingUpDay.test(text.slice(sentence[0], before.span[0]))) return [];
    const next = held.annotation.sentences[at + 1];
    const isGoingOn = next !== undefined && !text.slice(sentence[1], next[0]).includes("\n");
    const end = isGoingOn ? next[1] : sentence[1];
    const now = days.find(
      ({ span, value }) => sentence[0] <= span[0] && span[1] <= end && (value ?? "") > (before.value ?? ""),
    );
    return now ? [{ before, now }] : [];
  });
}

const isDay = (value: string | undefined): boolean => /^\d{4}-\d\d-\d\d$/.test(value ?? "");

/** Where an earlier article first told a day. */
function firstTold(desk: Desk, held: AnnotatedArticle, { value }: TimeExpression): Evidence | undefined {
  const published = desk.publishedOf(held.article.id);
  for (const earlier of desk.articles) {
    if (desk.publishedOf(earlier.article.id) >= published) continue;
    const day = earlier.annotation.times.find((time) => time.value === value);
    if (day) return { article: earlier.article.id, span: saidAround(earlier, day.span) };
  }
  return undefined;
}

/** What is said of a day: the shortest content of a statement around it, else its sentence. */
function saidAround({ annotation }: AnnotatedArticle, [start, end]: Span): Span {
  const around = ([from, to]: Span): boolean => from <= start && end <= to;
  const [content] = annotation.statements
    .flatMap(({ content }) => content)
    .filter(around)
    .sort((a, b) => a[1] - a[0] - (b[1] - b[0]));
  return content ?? annotation.sentences.find(around) ?? [start, end];
}
