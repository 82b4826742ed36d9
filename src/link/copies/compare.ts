import type { Article } from "../../schema/article.ts";
import type { Reuse } from "../../schema/link.ts";
import type { Trace } from "../../schema/trace.ts";
import { printsOf, wordsOf } from "../../text/fingerprints.ts";
import { type Body, bodyOf } from "./body.ts";
import {
  background,
  everybody,
  everybodysPrints,
  formula,
  habitCounts,
  habitualPrints,
  habitualSpans,
  strangerCounts,
  turningPoints,
} from "./boilerplate.ts";
import { type Holder, type Holders, candidatesOf } from "./candidates.ts";
import { reuseOf } from "./reuse.ts";

/** An article's words twice: without formulas, and without its outlet's recurring background as well. */
export interface Bodies {
  readonly site?: string;
  readonly url?: string;
  readonly whole: Body;
  readonly own: Body;
}

/** A trace as a holder of its fingerprints. */
export function holderOf({ article, site, prints }: Trace): Holder {
  return { article, ...(site === undefined ? {} : { site }), prints: prints.length };
}

/** Fingerprints by which passages of an article are left out: its outlet's formulas and background, and what is everybody's. */
export interface Marks {
  readonly formulas: ReadonlySet<number>;
  readonly background: ReadonlySet<number>;
  readonly everybodys: ReadonlySet<number>;
}

/** What of an article is to be left out, by who else has its fingerprints. */
export function marksOf(trace: Trace, holders: Holders): Marks {
  const self = holderOf(trace);
  const counts = habitCounts(self, trace.prints, holders);
  return {
    formulas: habitualPrints(trace.prints, counts, formula),
    background: habitualPrints(trace.prints, counts, background),
    everybodys: everybodysPrints(self, trace.prints, holders),
  };
}

/** The passages of an article's text that are marked. */
export function omitted(text: string, marks: Marks): NonNullable<Trace["omit"]> {
  const { formulas } = marks;
  const common = new Set([...marks.background, ...marks.everybodys]);
  if (common.size === 0 && formulas.size === 0) return { formulas: [], background: [] };
  const words = wordsOf(text);
  const prints = printsOf(words);
  return {
    formulas: habitualSpans(text, words, prints, formulas),
    background: habitualSpans(text, words, prints, common),
  };
}

/**
 * Articles whose own omissions may have changed because this one came, among others that came at once: those for whom a
 * passage now may be one too many. `before` tells who had a print before they came, `isCommon` for whom it is known to be
 * everybody's already.
 */
export function unsettled(
  trace: Trace,
  holders: Holders,
  before: Holders,
  isCommon: (article: string, print: number) => boolean = () => false,
): string[] {
  const [counts, strangers] = countsOf(trace, holders);
  const [former, formerStrangers] = countsOf(trace, before);
  const found = new Set<string>();
  for (const [i, print] of trace.prints.entries()) {
    const turned = turningPoints.some((point) => former[i]! <= point && point <= counts[i]!);
    const near = strangers[i]! >= everybody - 1 && formerStrangers[i]! <= 2 * everybody;
    const holding = holders.get(print) ?? [];
    // To an article all others that have it may be strangers, but no more.
    const enough = near && holding.length > everybody;
    if (!enough && !turned) continue;
    for (const { article, site } of holding)
      if (article !== trace.article)
        if ((turned && site === trace.site) || (enough && !isCommon(article, print))) found.add(article);
  }
  return [...found].sort();
}

/** Of each print how many articles of the outlet have it, and how many that share little else with the article. */
function countsOf(trace: Trace, holders: Holders): [habits: number[], strangers: number[]] {
  const self = holderOf(trace);
  return [habitCounts(self, trace.prints, holders), strangerCounts(self, trace.prints, holders)];
}

/** Articles worth comparing with one: those that share fingerprints other than formulas. */
export function candidatesFor(trace: Trace, holders: Holders): string[] {
  const self = holderOf(trace);
  const formulas = habitualPrints(trace.prints, habitCounts(self, trace.prints, holders), formula);
  const prints = trace.prints.filter((print) => !formulas.has(print));
  return candidatesOf(self, prints, holders);
}

/** An article's words as it is compared by. */
export function bodiesOf(article: Article, { site, url, omit }: Trace): Bodies {
  const whole = bodyOf(article, omit?.formulas);
  const own =
    omit && omit.background.length > 0 ? bodyOf(article, [...omit.formulas, ...omit.background]) : whole;
  return { ...(site === undefined ? {} : { site }), ...(url === undefined ? {} : { url }), whole, own };
}

/** What two articles share; nothing for revisions of one address. Recurring background counts between articles of one outlet alone. */
export function compare(one: Bodies, other: Bodies): Reuse | undefined {
  if (one.url !== undefined && one.url === other.url) return undefined;
  const same = one.site !== undefined && one.site === other.site;
  return same ? reuseOf(one.whole, other.whole) : reuseOf(one.own, other.own);
}
