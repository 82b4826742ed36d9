import { type Desk, hullOf } from "./coverage.ts";
import { answering, formerly, negating, notice, ofItself, openlyNegating } from "./en/changing.ts";
import type { Likeness } from "./likeness.ts";
import { followsWithin, type Saying } from "./sayings.ts";

/** A denial with the place of the saying that holds its words: its own, or what it answers where it says "untrue" alone. */
export interface Denial {
  readonly saying: Saying;
  readonly about: number;
  /** The act says so; else its words alone do. */
  readonly isAct: boolean;
}

/** How alike denials of voices that go by two names must be to be one. */
export const oneDenial = 0.25;

/** Denials by their act, and what a voice says in words of denial. */
export function denialsIn(desk: Desk, sayings: readonly Saying[]): Denial[] {
  return sayings.flatMap((saying, at): Denial[] => {
    if (saying.counted || !saying.statement) return [];
    const words = desk.words({ article: saying.article, span: saying.span });
    const isAct = saying.stance === "denied";
    if (answering.test(words) && (isAct || !negating.test(words)))
      return isAct || /untrue|false|nonsense|baseless/i.test(words)
        ? [ownDenial(desk, sayings, at) ?? { saying, about: answered(sayings, at) ?? at, isAct: true }]
        : [];
    const inWords =
      saying.voice !== undefined &&
      ((saying.stance === "attributed" && negating.test(words.slice(0, 80))) ||
        (saying.stance === "confirmed" && openlyNegating.test(words)));
    return isAct || inWords ? [{ saying, about: at, isAct }] : [];
  });
}

/** How far behind "rejects this" the denier’s own words stand. */
const nearby = 250;

/** The words of denial that a denier goes on with: "rejects this. ‘No warning was ever received,’ it said." */
function ownDenial(desk: Desk, sayings: readonly Saying[], at: number): Denial | undefined {
  const denial = sayings[at] as Saying;
  const next = sayings.findIndex(
    (other) =>
      followsWithin(nearby, denial, other) &&
      other.voice !== undefined &&
      other.voice === denial.voice &&
      negating.test(desk.words(other).slice(0, 80)),
  );
  const saying = sayings[next];
  return saying && { saying, about: next, isAct: true };
}

/** The statement of somebody else that stands last before a denial in its article. */
function answered(sayings: readonly Saying[], at: number): number | undefined {
  const { article, span, speaker } = sayings[at] as Saying;
  let best: number | undefined;
  for (const [i, other] of sayings.entries()) {
    if (
      other.article !== article ||
      other.counted ||
      other.span[1] > span[0] ||
      span[0] - other.span[1] > 900
    )
      continue;
    if (other.speaker !== undefined && other.speaker === speaker) continue;
    if (best === undefined || other.span[0] > (sayings[best] as Saying).span[0]) best = i;
  }
  return best;
}

/** The denier itself says it, or what comes to light names the denier. */
export function isOfDenier(desk: Desk, { saying }: Denial, target: Saying): boolean {
  return sameVoice(saying, target) || names(desk, target, saying.voice);
}

/** Whether an article tells of a denial as of one that held for a time: "after months of denying", "had denied". */
export function isPast(desk: Desk, { article, statement }: Saying): boolean {
  const [start] = hullOf([...(statement?.cue ?? []), ...(statement?.source ?? [])]);
  const [, end] = hullOf(statement?.cue ?? []);
  return (
    statement !== undefined &&
    formerly.test(desk.words({ article, span: [Math.max(0, start - 40), end + 40] }))
  );
}

/** Said in a notice of what an earlier article had said. */
export function isInNotice(desk: Desk, { article, span }: Saying): boolean {
  const before = desk.words({ article, span: [Math.max(0, span[0] - 160), span[0]] });
  return notice.test(before.slice(before.lastIndexOf("\n") + 1));
}

/** Whether a saying is what a denial of the same article speaks of: another voice’s, with two stems in common. */
export function isDenied(denial: Saying, saying: Saying): boolean {
  const { stance, published, speaker, article } = saying;
  if (stance === "denied" || stance === "disputed" || published > denial.published) return false;
  return (
    shared(denial, saying) >= 2 &&
    speaker !== undefined &&
    !sameVoice(denial, saying) &&
    article === denial.article
  );
}

/** Whether another article of its own tells of the denial. */
export function isToldAgain(
  desk: Desk,
  { saying, about }: Denial,
  denials: readonly Denial[],
  inWords: Likeness,
): boolean {
  return denials.some(
    (other) =>
      desk.originOf(other.saying.article) !== desk.originOf(saying.article) &&
      sameVoice(saying, other.saying) &&
      inWords(about, other.about) >= alike,
  );
}

/** What somebody says of themselves answers no denial of another’s: "that it had received a copy". */
export function isOfAnother(denial: Saying, saying: Saying, words: string): boolean {
  return ofItself.test(words) && saying.voice !== undefined && !sameBody(denial, saying);
}

/** One voice, or two whose names share a word: "his ministry" and "the ministry". */
export function sameBody(a: Saying, b: Saying): boolean {
  if (sameVoice(a, b)) return true;
  const words = ({ voice, speaker }: Saying): string[] =>
    `${voice ?? ""} ${speaker ?? ""}`.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words(a).some((word) => words(b).includes(word));
}

/** Whether two sayings are of one voice, spoken for by whoever. */
export function sameVoice(a: Saying, b: Saying): boolean {
  return a.voice !== undefined && (a.voice === b.voice || a.voice === b.speaker || a.speaker === b.voice);
}

/** How alike a denial and what it denies must be, in words alone. */
export const alike = 0.2;
/** The same where what was denied is confirmed. */
export const alikeConfirmed = 0.15;
/** The same where one voice denied and later confirms: act and voice speak for it already. */
export const alikeInVoice = 0.05;

/** How many stems two sayings have in common. */
export function shared({ stems }: Saying, { stems: others }: Saying): number {
  return stems.filter((stem) => others.includes(stem)).length;
}

/** Whether what comes to light names who had denied it. */
export function names(desk: Desk, { article, span }: Saying, voice: string | undefined): boolean {
  return voice !== undefined && desk.words({ article, span }).includes(voice);
}
