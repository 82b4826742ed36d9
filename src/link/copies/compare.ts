import type { Article } from "../../schema/article.ts";
import type { Reuse } from "../../schema/link.ts";
import type { Trace } from "../../schema/trace.ts";
import { printsOf, wordsOf } from "../../text/fingerprints.ts";
import { type Body, bodyOf } from "./body.ts";
import {
  commonPrints,
  everybody,
  formula,
  habitCounts,
  habitualPrints,
  habitualSpans,
  strangerCounts,
  turningPoints,
} from "./boilerplate.ts";
import { type Holder, candidatesOf } from "./candidates.ts";
import { reuseOf } from "./reuse.ts";

type Holders = ReadonlyMap<number, readonly Holder[]>;

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

/** What is to be left out of an article's text, by who else has its passages. */
export function omitted(trace: Trace, text: string, holders: Holders): NonNullable<Trace["omit"]> {
  const self = holderOf(trace);
  const formulas = habitualPrints(trace.prints, habitCounts(self, trace.prints, holders), formula);
  const common = commonPrints(self, trace.prints, holders);
  if (common.size === 0 && formulas.size === 0) return { formulas: [], background: [] };
  const words = wordsOf(text);
  const prints = printsOf(words);
  return {
    formulas: habitualSpans(text, words, prints, formulas),
    background: habitualSpans(text, words, prints, common),
  };
}

/** Articles whose own omissions may have changed because this one came: those for whom a passage now is one too many. */
export function unsettled(trace: Trace, holders: Holders): string[] {
  const self = holderOf(trace);
  const counts = habitCounts(self, trace.prints, holders);
  const strangers = strangerCounts(self, trace.prints, holders);
  const found = new Set<string>();
  for (const [i, print] of trace.prints.entries()) {
    const [count, strange] = [counts[i] as number, strangers[i] as number];
    const near = strange >= everybody - 1 && strange <= 2 * everybody;
    for (const { article, site } of holders.get(print) ?? [])
      if (article !== trace.article && (near || (turningPoints.has(count) && site === trace.site)))
        found.add(article);
  }
  return [...found].sort();
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
