import { small } from "../../text/numbers/en/words.ts";
import { type Desk, compare } from "./coverage.ts";
import type { Denial } from "./denials.ts";
import { sameVoice, shared } from "./denials.ts";
import { negating, sinceSaying } from "./en/changing.ts";
import type { Saying } from "./sayings.ts";
import { daysApart } from "./value-gaps.ts";

/** What is admitted, and the denial that the same sentence says it ends. */
export interface Ended {
  readonly denial: Denial;
  readonly target: Saying;
  readonly score: number;
}

/** How sure it is that a denial of which an article gives the day is the one that ends. */
const told = 1;

/**
 * Denials of which an admission tells that they were given so many days before: "acknowledged that the plant had been contaminated,
 * eight days after it said that it never was". Each ends the denial that its voice gave about that day, in so many words where one
 * of them is, and where it was first given.
 */
export function endedSince(desk: Desk, sayings: readonly Saying[], denials: readonly Denial[]): Ended[] {
  return sayings.flatMap((target): Ended[] => {
    const day = target.counted || target.stance !== "confirmed" ? undefined : denialDay(desk, target);
    if (day === undefined) return [];
    const near = denials.filter(
      ({ saying }) => saying.published < target.published && daysApart(dayOf(saying), day) <= 1,
    );
    const own = near.filter(({ saying }) => sameVoice(saying, target));
    const others = near.filter(
      (one) => (isOnRecord(desk, one) || one.isAct) && shared(one.saying, target) > 0,
    );
    const [denial] = (own.length > 0 ? own : others).toSorted(
      (a, b) =>
        Number(isOnRecord(desk, b)) - Number(isOnRecord(desk, a)) ||
        Number(b.isAct) - Number(a.isAct) ||
        compare(a.saying.published, b.saying.published),
    );
    return denial ? [{ denial, target, score: told }] : [];
  });
}

/** Whether a denial stands in the words of its voice: “There is no fault in the plant”. */
function isOnRecord(desk: Desk, { saying }: Denial): boolean {
  const words = desk.words(saying).slice(0, 80);
  return /^[“"‘']/.test(words) && negating.test(words);
}

/** When it was said, where that is known, else when its article was published. */
const dayOf = ({ statement, published }: Saying): string =>
  (statement?.said?.value ?? published).slice(0, 10);

/** The day that the sentence of an admission gives a denial: "eight days after it said that it never was". */
function denialDay(desk: Desk, admission: Saying): string | undefined {
  const {
    article,
    span: [start],
  } = admission;
  const sentences = desk.held(article)?.annotation.sentences ?? [];
  const sentence = sentences.find(([from, to]) => from <= start && start < to);
  const words = sentence ? desk.words({ article, span: sentence }) : "";
  const found = sinceSaying.exec(words);
  if (!found || !denies.test(words.slice(found.index))) return undefined;
  const count = small.get((found[1] ?? "").toLowerCase()) ?? (Number(found[1]) || 1);
  const days = count * (/^week/i.test(found[2] ?? "") ? 7 : 1);
  const day = Date.parse(dayOf(admission));
  return Number.isNaN(day) ? undefined : new Date(day - days * 86_400_000).toISOString().slice(0, 10);
}

const denies =
  /\b(?:den(?:y|ied|ying|ials?)|rul(?:ed|ing) out|dismiss(?:ed|ing)|reject(?:ed|ing)|never|not?|nothing|none)\b|n['’]t\b/iu;
