import type { Figure } from "../../schema/figure.ts";
import type { Draft } from "./changes.ts";
import type { Desk } from "./coverage.ts";
import { puttingAt } from "./en/changing.ts";
import { figuresIn } from "./notices.ts";
import { areComparable } from "./stated-corrections.ts";
import { daysApart } from "./value-gaps.ts";

/**
 * Counts that one article sets against each other: "12,000, police said; the organisers put the number at 60,000". The second says
 * nothing of what it counts but that it is the same, and is somebody else’s.
 */
export function opposedCounts(desk: Desk): Draft[] {
  return desk.articles.flatMap((held) => {
    const { article, annotation } = held;
    const told = figuresIn(held, [0, article.text.length]);
    return told.slice(1).flatMap((second, i): Draft[] => {
      const first = told[i] as Figure;
      const between = article.text.slice(first.span[1], second.span[0]);
      if (!puttingAt.test(between) || between.length > mostBetween || between.includes("\n")) return [];
      const [one, other] = [first, second].map(
        ({ whose }) => whose && desk.nameOf(article.id, whose.entity, whose.name),
      );
      if (!one || !other || one === other || !isLikeCount(first, second)) return [];
      if (daysApart(first.asOf, second.asOf) > week) return [];
      return [
        {
          kind: "contradiction",
          from: { article: article.id, span: first.span },
          to: { article: article.id, span: second.span },
          reason: `${one} gives ${article.text.slice(...first.span)}, ${other} ${article.text.slice(...second.span)}.`,
          sure: annotation.sentences.some(([start, end]) => start <= first.span[0] && second.span[1] <= end)
            ? "surely"
            : "probably",
        },
      ];
    });
  });
}

/** Days that counts set against each other may lie apart: "counted 30 in April, and the institute counts 47 now" tells of two times. */
const week = 7;

/** Characters that may lie between two counts set against each other. */
const mostBetween = 160;

/** Both great enough to be counts, of one unit where both have one, and apart by more than rounding. */
function isLikeCount(a: Figure, b: Figure): boolean {
  const [less, more] = [Math.min(a.low, b.low), Math.max(a.high, b.high)];
  return !a.partOf && !b.partOf && less >= 5 && more > 1.05 * less && more <= 5 * less && areComparable(a, b);
}
