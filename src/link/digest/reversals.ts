import type { Evidence } from "../../schema/link.ts";
import type { Draft } from "./changes.ts";
import type { Clashing } from "./clashing.ts";
import { compare, type Desk } from "./coverage.ts";
import {
  alike,
  type Denial,
  denialsIn,
  isDenied,
  isInNotice,
  isOfAnother,
  isOfDenier,
  isPast,
  isToldAgain,
  names,
  oneDenial,
  sameBody,
  sameVoice,
  shared,
  alikeConfirmed,
  alikeInVoice,
} from "./denials.ts";
import { aside, negating, ofItself, owningUp, supposed } from "./en/changing.ts";
import type { Likeness } from "./likeness.ts";
import { pieceOf, type Saying } from "./sayings.ts";
import { endedSince } from "./since-denials.ts";

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
        !(isOnRecord(desk, denial) && negating.test(desk.words(saying))) &&
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
  const ended = endedSince(desk, sayings, denials);
  const found = [
    ...ended,
    ...gaveUp.filter(({ target }) => !ended.some((one) => one.target.article === target.article)),
  ];
  const reversed = [...found, ...ownedUp(desk, sayings, denials, found)];
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
  if (isOfAnother(denial, saying, words) || isOfOneself(desk, denial, saying)) return false;
  const same = ofItself.test(words) ? sameBody(denial, saying) : sameVoice(denial, saying);
  if (isAct && same && stance === "confirmed") return score >= alikeInVoice;
  const common = new Set([...denial.stems, ...(sayings[about] as Saying).stems]);
  const inCommon = saying.stems.filter((stem) => common.has(stem)).length;
  if (stance === "confirmed") return inCommon >= 2 && score >= alikeConfirmed;
  return false;
}

/** “I have not come to make a speech”: what is no matter of anybody else, unless they name who said so. */
function isOfOneself(desk: Desk, denial: Saying, saying: Saying): boolean {
  return (
    /^[\s"“‘']*I\b/.test(desk.words(denial)) &&
    !sameBody(denial, saying) &&
    !names(desk, saying, denial.speaker?.split(" ").at(-1))
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
  if (isOfOneself(desk, denial, saying)) return false;
  return stance === "confirmed" || stance === "asserted";
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
