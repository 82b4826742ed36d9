import type { Evidence } from "../../schema/link.ts";
import type { Draft } from "./changes.ts";
import { type Desk, compare, hullOf } from "./coverage.ts";
import {
  answering,
  aside,
  formerly,
  negating,
  notice,
  ofItself,
  openlyNegating,
  owningUp,
  supposed,
} from "./en/changing.ts";
import type { Clashing } from "./clashing.ts";
import type { Likeness } from "./likeness.ts";
import { type Saying, pieceOf } from "./sayings.ts";

/** How alike a denial and what it denies must be, in words alone. */
const alike = 0.2;
/** The same where what was denied is confirmed. */
const alikeConfirmed = 0.15;
/** The same where one voice denied and later confirms: act and voice speak for it already. */
const alikeInVoice = 0.05;

/** A denial with the place of the saying that holds its words: its own, or what it answers where it says "untrue" alone. */
interface Denial {
  readonly saying: Saying;
  readonly about: number;
  /** The act says so; else its words alone do. */
  readonly isAct: boolean;
}

/** Something denied, what it was set against, and how alike they are in words. */
interface Found {
  readonly denial: Denial;
  readonly target: Saying;
  readonly score: number;
}

/**
 * Denials given up and denials of what others say: what a voice denied and later confirms is a reversal; what one voice
 * says and another denies beside it is a contradiction where articles of two origins tell of the denial. What comes to light
 * once ends one denial: that of the same voice first, else the likest, where it was first given.
 */
export function reversals(
  desk: Desk,
  sayings: readonly Saying[],
  inWords: Likeness,
  clashing: Clashing,
): Draft[] {
  const denials = denialsIn(desk, sayings);
  const given = denials.flatMap((denial): Found[] => {
    const fitting = likest(
      sayings,
      denial,
      inWords,
      (saying, score, at) =>
        !isInNotice(desk, saying) &&
        (isGivingUp(desk, denial, sayings, { saying, score }) ||
          (isTurnedRound(desk, denial, { saying, score }) && clashing(denial.about, at))),
    );
    const own = fitting.filter(({ target }) => isOfDenier(desk, denial, target));
    const found = own.toSorted((a, b) => compare(a.target.published, b.target.published))[0] ?? fitting[0];
    return found ? [{ denial, ...found }] : [];
  });
  const gaveUp = [...Map.groupBy(given, ({ target }) => target).values()].map((group) =>
    asAdmitted(desk, sayings, firstOfBest(desk, group, denials, inWords)),
  );
  const reversed = [...gaveUp, ...ownedUp(desk, sayings, denials, gaveUp)];
  const settled = new Set(reversed.map(({ denial }) => denial.saying.voice).filter(Boolean));
  const disputes = denials
    .filter(({ isAct, saying }) => isAct && !settled.has(saying.voice))
    .flatMap((denial): Found[] => {
      const [found] = likest(
        sayings,
        denial,
        inWords,
        (saying, score) => score >= alike && isDenied(denial.saying, saying),
      );
      return found && isToldAgain(desk, denial, denials, inWords) ? [{ denial, ...found }] : [];
    });
  return [
    ...onceEach(reversed, inWords).map((found) => reversal(desk, onRecord(desk, found, denials, inWords))),
    ...disputes.map((found) => contradiction(desk, found)),
  ];
}

/** "We were wrong": what a voice owns up to, where nothing in the article says it better, ends the first denial that it gave. */
function ownedUp(
  desk: Desk,
  sayings: readonly Saying[],
  denials: readonly Denial[],
  reversed: readonly Found[],
): Found[] {
  return sayings.flatMap((target): Found[] => {
    if (target.counted || target.voice === undefined) return [];
    if (!owningUp.test(desk.words({ article: target.article, span: target.span }))) return [];
    if (reversed.some((found) => found.target.article === target.article)) return [];
    const own = denials.filter(
      ({ saying }) => saying.published < target.published && sameVoice(saying, target),
    );
    const onRecord = own.filter((one) => isOnRecord(desk, one));
    const denial = onRecord.find(({ isAct }) => isAct) ?? onRecord[0] ?? own[0];
    return denial ? [{ denial, target: admittedBy(sayings, target), score: alike }] : [];
  });
}

/** What a voice that owns up admits, where the article tells it before. */
function admittedBy(sayings: readonly Saying[], owning: Saying): Saying {
  const admitted = sayings.find(
    (saying) =>
      saying.article === owning.article &&
      !saying.counted &&
      saying.span[0] < owning.span[0] &&
      saying.statement?.act === "acknowledge" &&
      sameVoice(saying, owning),
  );
  return admitted ?? owning;
}

/** Where the voice owns up in the article, what it first admits there is what ends its denial. */
function asAdmitted(desk: Desk, sayings: readonly Saying[], found: Found): Found {
  const owning = sayings.find(
    (saying) =>
      saying.article === found.target.article &&
      !saying.counted &&
      sameVoice(saying, found.denial.saying) &&
      owningUp.test(desk.words({ article: saying.article, span: saying.span })),
  );
  return owning ? { ...found, target: admittedBy(sayings, owning) } : found;
}

/** A denial that says what is not so: “No alarm was switched off”. */
function isOnRecord(desk: Desk, { saying: { article, span } }: Denial): boolean {
  return negating.test(desk.words({ article, span }).slice(0, 80));
}

/** The denial that somebody gave in so many words, where the one found only tells of it. */
function onRecord(desk: Desk, found: Found, denials: readonly Denial[], inWords: Likeness): Found {
  if (isOnRecord(desk, found.denial)) return found;
  const { about, saying } = found.denial;
  const denial = denials.find(
    (one) =>
      one.saying.published < found.target.published &&
      isOnRecord(desk, one) &&
      sameVoice(one.saying, saying) &&
      (inWords(one.about, about) >= alikeConfirmed || shared(one.saying, found.target) >= 2),
  );
  return denial ? { ...found, denial } : found;
}

/** How alike denials of voices that go by two names must be to be one. */
const oneDenial = 0.25;

/** Of denials about the same thing one is told: the first of them, with what first comes to light. */
function onceEach(reversed: readonly Found[], inWords: Likeness): Found[] {
  const kept: Found[] = [];
  for (const found of reversed.toSorted((a, b) => compare(a.target.published, b.target.published))) {
    const { denial } = found;
    const at = kept.findIndex(
      (earlier) =>
        inWords(earlier.denial.about, denial.about) >=
        (sameVoice(earlier.denial.saying, denial.saying) ? alikeConfirmed : oneDenial),
    );
    const known = kept[at];
    if (!known) kept.push(found);
    else if (denial.saying.published < known.denial.saying.published) kept[at] = { ...known, denial };
  }
  return kept;
}

/** Denials by their act, and what a voice says in words of denial. */
function denialsIn(desk: Desk, sayings: readonly Saying[]): Denial[] {
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
  const { article, span, voice } = sayings[at] as Saying;
  const next = sayings.findIndex(
    (other) =>
      other.article === article &&
      !other.counted &&
      other.span[0] >= span[1] &&
      other.span[0] - span[1] < nearby &&
      other.voice !== undefined &&
      other.voice === voice &&
      negating.test(desk.words({ article, span: other.span }).slice(0, 80)),
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

/** What fits a denial, the likest in words first. */
function likest(
  sayings: readonly Saying[],
  { saying: own, about }: Denial,
  inWords: Likeness,
  fits: (saying: Saying, score: number, at: number) => boolean,
): { target: Saying; score: number }[] {
  return sayings
    .map((target, at) => ({ target, at, score: at === about || target === own ? 0 : inWords(about, at) }))
    .filter(({ target, score, at }) => !target.counted && fits(target, score, at))
    .sort((a, b) => b.score - a.score);
}

/** The denier itself says it, or what comes to light names the denier. */
function isOfDenier(desk: Desk, { saying }: Denial, target: Saying): boolean {
  return sameVoice(saying, target) || names(desk, target, saying.voice);
}

function shared({ stems }: Saying, { stems: others }: Saying): number {
  return stems.filter((stem) => others.includes(stem)).length;
}

/** The same voice, or one of its body, later says what it had denied; or somebody confirms it. */
function isGivingUp(
  desk: Desk,
  { saying: denial, about, isAct }: Denial,
  sayings: readonly Saying[],
  { saying, score }: { readonly saying: Saying; readonly score: number },
): boolean {
  const { stance, published } = saying;
  if (stance === "denied" || stance === "disputed") return false;
  if (published <= denial.published && !(isAct && isPast(desk, denial) && saying.article === denial.article))
    return false;
  const words = desk.words({ article: saying.article, span: saying.span });
  if (negating.test(words)) return false;
  if (isOfAnother(denial, saying, words)) return false;
  const same = ofItself.test(words) ? sameBody(denial, saying) : sameVoice(denial, saying);
  if (isAct && same && stance === "confirmed") return score >= alikeInVoice;
  const common = new Set([...denial.stems, ...(sayings[about] as Saying).stems]);
  const inCommon = saying.stems.filter((stem) => common.has(stem)).length;
  if (stance === "confirmed") return inCommon >= 2 && score >= alikeConfirmed;
  return false;
}

/** Whether an article tells of a denial as of one that held for a time: "after months of denying", "had denied". */
function isPast(desk: Desk, { article, statement }: Saying): boolean {
  const [start] = hullOf([...(statement?.cue ?? []), ...(statement?.source ?? [])]);
  const [, end] = hullOf(statement?.cue ?? []);
  return (
    statement !== undefined &&
    formerly.test(desk.words({ article, span: [Math.max(0, start - 40), end + 40] }))
  );
}

/** What the article itself, or the voice that denied it, later says to the contrary, clause against clause, to be so. */
function isTurnedRound(
  desk: Desk,
  { saying: denial }: Denial,
  { saying, score }: { readonly saying: Saying; readonly score: number },
): boolean {
  const { stance, published, article, span } = saying;
  if (published <= denial.published || score < alikeConfirmed) return false;
  const words = desk.words({ article, span });
  if (supposed.test(words) || isOfAnother(denial, saying, words)) return false;
  return stance === "confirmed" || stance === "asserted";
}

/** Said in a notice of what an earlier article had said. */
function isInNotice(desk: Desk, { article, span }: Saying): boolean {
  const before = desk.words({ article, span: [Math.max(0, span[0] - 160), span[0]] });
  return notice.test(before.slice(before.lastIndexOf("\n") + 1));
}

function isDenied(denial: Saying, saying: Saying): boolean {
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
function isToldAgain(
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
function isOfAnother(denial: Saying, saying: Saying, words: string): boolean {
  return ofItself.test(words) && saying.voice !== undefined && !sameBody(denial, saying);
}

/** One voice, or two whose names share a word: "his ministry" and "the ministry". */
function sameBody(a: Saying, b: Saying): boolean {
  if (sameVoice(a, b)) return true;
  const words = ({ voice, speaker }: Saying): string[] =>
    `${voice ?? ""} ${speaker ?? ""}`.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words(a).some((word) => words(b).includes(word));
}

function sameVoice(a: Saying, b: Saying): boolean {
  return a.voice !== undefined && (a.voice === b.voice || a.voice === b.speaker || a.speaker === b.voice);
}

/** Of denials that one saying ends: those of its own voice before the others, the likest, and of one voice the first. */
function firstOfBest(
  desk: Desk,
  found: readonly Found[],
  denials: readonly Denial[],
  inWords: Likeness,
): Found {
  const rank = ({ denial, target, score }: Found): number =>
    (sameVoice(denial.saying, target) ? 2 : 0) +
    (names(desk, target, denial.saying.voice) ? 1 : 0) +
    (denial.isAct ? 0.2 : 0) +
    score;
  const [best] = found.toSorted((a, b) => rank(b) - rank(a)) as [Found];
  const first = denials.find(
    (other) =>
      other.saying.published < best.denial.saying.published &&
      other.saying.published < best.target.published &&
      (inWords(other.about, best.denial.about) >= 0.35 ||
        found.some(({ denial }) => denial === other && sameVoice(other.saying, best.denial.saying))),
  );
  return first ? { ...best, denial: first } : best;
}

/** Whether what comes to light names who had denied it. */
function names(desk: Desk, { article, span }: Saying, voice: string | undefined): boolean {
  return voice !== undefined && desk.words({ article, span }).includes(voice);
}

/** What is said without the clauses that only tell what goes with it; of what stands in several pieces the likest to the other. */
function evidenceOf(desk: Desk, saying: Saying, other: Saying): Evidence {
  const { article } = saying;
  const span = pieceOf(desk, saying, other);
  const words = desk.words({ article, span });
  const beside = words.search(aside);
  return { article, span: beside > 0 ? [span[0], span[0] + beside] : span };
}

function reversal(desk: Desk, { denial: { saying: denial }, target }: Found): Draft {
  const who = target.speaker ?? "The article";
  return {
    kind: "reversal",
    from: evidenceOf(desk, denial, target),
    to: evidenceOf(desk, target, denial),
    reason: `${denial.speaker ?? "The source"} denied it; ${who} later ${target.stance === "confirmed" ? "confirms" : "says"} it.`,
    sure: target.stance === "confirmed" && sameVoice(denial, target) ? "surely" : "probably",
  };
}

function contradiction(desk: Desk, { denial: { saying: denial }, target }: Found): Draft {
  return {
    kind: "contradiction",
    from: evidenceOf(desk, target, denial),
    to: evidenceOf(desk, denial, target),
    reason: `${target.speaker} says it; ${denial.speaker ?? "the other side"} denies it.`,
    sure: "probably",
  };
}
