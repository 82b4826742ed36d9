import type { Article } from "../../schema/article.ts";
import type { Reuse } from "../../schema/link.ts";
import type { Trace } from "../../schema/trace.ts";
import { type Words, printsOf, wordsOf } from "../../text/fingerprints.ts";
import { type Body, bodyOf } from "./body.ts";
import {
  background,
  everybody,
  everybodysPrints,
  formula,
  habitCounts,
  habitualPrints,
  habitualSpans,
  shareLittle,
  strangersTo,
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

/** Whose omissions may have changed because an article came, among others that came at once. */
export interface Unsettled {
  /** Articles of its outlet for which a passage may now be a habit. */
  readonly habits: readonly string[];
  /** Prints of it that may now be everybody's to others that have them. */
  readonly prints: readonly number[];
}

/** What an article's coming may have changed for others; `before` tells who had a print before it came. */
export function unsettled(trace: Trace, holders: Holders, before: Holders): Unsettled {
  const self = holderOf(trace);
  const often = trace.prints.filter((print) => (holders.get(print)?.length ?? 0) >= turningPoints[0]!);
  if (often.length === 0) return { habits: [], prints: [] };
  const [counts, former] = [holders, before].map((known) => habitCounts(self, often, known));
  const turned = often.filter((_, i) =>
    turningPoints.some((point) => former![i]! <= point && point <= counts![i]!),
  );
  const isStranger = strangersTo(self, trace.prints, holders);
  const prints = often.filter((print) => {
    const holding = holders.get(print) ?? [];
    // To an article all others that have it may be strangers, but no more.
    if (holding.length <= everybody || count(holding, isStranger) < everybody - 1) return false;
    return count(before.get(print) ?? [], isStranger) <= 2 * everybody;
  });
  const outlet = turned.flatMap((print) => holders.get(print)!.filter(({ site }) => site === trace.site));
  const habits = new Set(outlet.map(({ article }) => article).filter((article) => article !== trace.article));
  return { habits: [...habits].sort(), prints };
}

/** Those that have a print to whom it became everybody's when others came, beside the `former` ones; `shared` tells how many prints two articles share. */
export function newlyEverybodys(
  now: readonly Holder[],
  former: readonly Holder[],
  shared: (one: string, other: string) => number,
): string[] {
  return former.flatMap((self) => {
    const isStranger = (other: Holder) =>
      other.article !== self.article && shareLittle(self, other, shared(self.article, other.article));
    const isNew = count(now, isStranger) >= everybody && count(former, isStranger) < everybody;
    return isNew ? [self.article] : [];
  });
}

function count(holders: readonly Holder[], is: (holder: Holder) => boolean): number {
  return holders.reduce((sum, holder) => sum + (is(holder) ? 1 : 0), 0);
}

/** Articles worth comparing with one: those that share fingerprints other than formulas. */
export function candidatesFor(trace: Trace, holders: Holders): string[] {
  const self = holderOf(trace);
  const formulas = habitualPrints(trace.prints, habitCounts(self, trace.prints, holders), formula);
  const prints = trace.prints.filter((print) => !formulas.has(print));
  return candidatesOf(self, prints, holders);
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
