import type { Article } from "../../schema/article.ts";
import type { Reuse } from "../../schema/link.ts";
import type { Trace } from "../../schema/trace.ts";
import { type Words, printsOf, wordsOf } from "../../text/fingerprints.ts";
import { type Body, bodyOf } from "./body.ts";
import {
  background,
  everybodysPrints,
  formula,
  habitCounts,
  habitualPrints,
  habitualSpans,
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
  const sorted = Float64Array.from(prints).sort();
  return site === undefined
    ? { article, prints: prints.length, sorted }
    : { article, site, prints: prints.length, sorted };
}

/** Fingerprints by which passages of an article are left out: its outlet's formulas and background, and what is everybody's. */
export interface Marks {
  readonly formulas: ReadonlySet<number>;
  readonly background: ReadonlySet<number>;
  readonly everybodys: ReadonlySet<number>;
}

/** What of an article is to be left out, by who else has its fingerprints. */
export function marksOf(trace: Trace, holders: Holders): Marks {
  const counts = habitCounts(trace, trace.prints, holders);
  return {
    formulas: habitualPrints(trace.prints, counts, formula),
    background: habitualPrints(trace.prints, counts, background),
    everybodys: everybodysPrints(holderOf(trace), trace.prints, holders),
  };
}

/** The passages of an article's text that are marked; `words` are those of the text. */
export function omitted(
  text: string,
  marks: Marks,
  words: Words = wordsOf(text),
): NonNullable<Trace["omit"]> {
  const { formulas } = marks;
  const common = new Set([...marks.background, ...marks.everybodys]);
  if (common.size === 0 && formulas.size === 0) return { formulas: [], background: [] };
  const prints = printsOf(words);
  return {
    formulas: habitualSpans(text, words, prints, formulas),
    background: habitualSpans(text, words, prints, common),
  };
}

/** Articles of its outlet for which a passage may be a habit now that an article came; `before` tells who had a print before. */
export function habitsTurned(trace: Trace, holders: Holders, before: Holders): string[] {
  const often = trace.prints.filter((print) => (holders.get(print)?.length ?? 0) >= turningPoints[0]!);
  const [counts, former] = [holders, before].map((known) => habitCounts(trace, often, known));
  const turned = often.filter((_, i) =>
    turningPoints.some((point) => former![i]! <= point && point <= counts![i]!),
  );
  const outlet = turned.flatMap((print) => holders.get(print)!.filter(({ site }) => site === trace.site));
  const found = new Set(outlet.map(({ article }) => article));
  found.delete(trace.article);
  return [...found].sort();
}

/** Articles worth comparing with one: those that share fingerprints other than its outlet's formulas. */
export function candidatesFor(
  trace: Trace,
  holders: Holders,
  { formulas }: Pick<Marks, "formulas"> = marksOf(trace, holders),
): string[] {
  const prints = trace.prints.filter((print) => !formulas.has(print));
  return candidatesOf({ article: trace.article, prints: trace.prints.length }, prints, holders);
}

/** An article's words as it is compared by; `words` are those of its whole text. */
export function bodiesOf(
  article: Article,
  { site, url, omit }: Trace,
  words: Words = wordsOf(article.text),
): Bodies {
  let [whole, own]: (Body | undefined)[] = [];
  return {
    ...(site === undefined ? {} : { site }),
    ...(url === undefined ? {} : { url }),
    get whole() {
      return (whole ??= bodyOf(article, omit?.formulas, words));
    },
    get own() {
      const { formulas = [], background = [] } = omit ?? {};
      return background.length === 0
        ? this.whole
        : (own ??= bodyOf(article, [...formulas, ...background], words));
    },
  };
}

/** What two articles share; nothing for revisions of one address. Recurring background counts between articles of one outlet alone. */
export function compare(one: Bodies, other: Bodies): Reuse | undefined {
  if (one.url !== undefined && one.url === other.url) return undefined;
  const same = one.site !== undefined && one.site === other.site;
  return same ? reuseOf(one.whole, other.whole) : reuseOf(one.own, other.own);
}
