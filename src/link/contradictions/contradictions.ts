import type { Figure } from "../../schema/figure.ts";
import type { Span } from "../../schema/span.ts";
import { contentWords } from "../claims/search.ts";
import { ofAnotherTime } from "./en/predicates.ts";
import { isConverse, isNear, isOf, isOpposite, isOtherKin, isSame, isSuccessive } from "./lexicon.ts";
import { type Fit, type Party, bestFit, fitOf } from "./parties.ts";
import { type Passage, type Telling, canBeOneDay } from "./passage.ts";

/** What does not go together in two passages. */
export interface Contradiction {
  readonly kind:
    | "polarity"
    | "opposite"
    | "direction"
    | "doer"
    | "converse"
    | "holder"
    | "place"
    | "post"
    | "kinship"
    | "amount"
    | "count"
    | "wording";
  /** `probably` where the parties are seen to be the same; `possibly` where only the words around are. */
  readonly sure: "probably" | "possibly";
  /** The words of the claim, and those of the other passage. */
  readonly at: readonly [Span, Span];
}

/**
 * What a passage says that cannot hold where another one does, the surest first: one deed told of the same parties with one slot
 * that excludes the other (de Marneffe, Rafferty and Manning 2008: antonyms, negation, numbers, structure). Nothing is found for
 * what the other passage says too.
 */
export function contradictionsOf(claim: Passage, text: Passage): Contradiction[] {
  const told = claim.tellings.filter((telling) => !isSupported(telling, text));
  const found = told.flatMap((mine) =>
    text.tellings.flatMap((theirs) => clashesOf(meetingOf(mine, theirs), text)),
  );
  return [...found, ...counts(claim, text), ...inWording(told, text)].sort((a, b) =>
    a.sure === b.sure ? 0 : a.sure === "probably" ? -1 : 1,
  );
}

/** Two tellings side by side. */
interface Meeting {
  readonly mine: Telling;
  readonly theirs: Telling;
  readonly subject: Fit | undefined;
  readonly object: Fit | undefined;
  /** Circumstances of mine that theirs has too. */
  readonly shared: number;
  /** Parties that are the same, in their own parts. */
  readonly alike: number;
  /** No day of mine excludes theirs. */
  readonly daysAgree: boolean;
  readonly isOneDay: boolean;
}

function meetingOf(mine: Telling, theirs: Telling): Meeting {
  const subject = bestFit(parties(mine, "subject"), parties(theirs, "subject"));
  const object = bestFit(parties(mine, "object"), parties(theirs, "object"));
  const shared = circumstances(mine).filter((party) => bestFit([party], theirs.parties) === "same").length;
  const isHeld = (day: string): boolean => theirs.days.some((other) => canBeOneDay(day, other));
  return {
    mine,
    theirs,
    subject,
    object,
    shared,
    alike: shared + (subject === "same" ? 1 : 0) + (object === "same" ? 1 : 0),
    daysAgree: theirs.days.length === 0 || mine.days.every(isHeld),
    isOneDay: mine.days.some(isHeld),
  };
}

function parties(telling: Telling, ...roles: readonly string[]): Party[] {
  return telling.parties.filter(({ role }) => roles.includes(role));
}

function circumstances({ parties: all }: Telling): Party[] {
  return all.filter(({ role }) => role !== "subject" && role !== "object");
}

/** Whether the other passage says it too. */
function isSupported(mine: Telling, { tellings }: Passage): boolean {
  const { predicate, negated, parties: all } = mine;
  return tellings.some(
    (other) =>
      isNear(predicate, other.predicate) &&
      negated === other.negated &&
      all.every((party) => isHeldBy(party, other)) &&
      !isOtherWay({ mine, theirs: other }),
  );
}

/** A subject may be told by a pronoun. */
function isHeldBy(party: Party, { parties: others }: Telling): boolean {
  if (bestFit([party], others) === "same") return true;
  return (
    party.role === "subject" &&
    others.some(({ role, head }) => role === "subject" && /^(?:it|he|she|they|who|which)$/.test(head))
  );
}

type Kind = Contradiction["kind"];

/** Kinds of clash between two tellings, each with its test. */
const clashes: readonly (readonly [Kind, (meeting: Meeting, text: Passage) => boolean])[] = [
  ["polarity", isTurnedRound],
  ["opposite", isOppositeTelling],
  ["direction", (meeting) => meeting.subject === "same" && meeting.isOneDay && isOtherWay(meeting)],
  ["doer", isOtherDoer],
  ["converse", isSwapped],
  ["holder", isOtherHolder],
  ["place", isOtherPlace],
  ["post", isOtherPost],
  ["kinship", isOtherKinship],
  ["amount", isOtherAmount],
];

function clashesOf(meeting: Meeting, text: Passage): Contradiction[] {
  const { mine, theirs } = meeting;
  return clashes
    .filter(([, holds]) => holds(meeting, text))
    .map(([kind]) => ({ kind, sure: "probably", at: [mine.clause, theirs.clause] }));
}

function isApart({ subject, object }: Meeting): boolean {
  return subject === "other" || object === "other";
}

/** One says that it is, the other that it is not. */
function isTurnedRound(meeting: Meeting): boolean {
  const { mine, theirs, subject, object, alike, daysAgree } = meeting;
  if (mine.negated === theirs.negated || !isNear(mine.predicate, theirs.predicate)) return false;
  if (mine.open || (theirs.open && !theirs.negated) || isApart(meeting) || !daysAgree) return false;
  if (isOf("plain", mine.predicate))
    return isSame(mine.predicate, theirs.predicate) && subject === "same" && object === "same";
  if (object !== undefined && object !== "same") return false;
  const isOneWord =
    isSame(mine.predicate, theirs.predicate) || mine.predicate.slice(0, 4) === theirs.predicate.slice(0, 4);
  return alike >= (isOneWord ? 1 : 2);
}

/** Both say something of the same parties that cannot both hold; of what may follow one another, on one day. */
function isOppositeTelling(meeting: Meeting): boolean {
  const { mine, theirs, subject, object, alike, daysAgree, isOneDay } = meeting;
  if (mine.negated !== theirs.negated || mine.open || theirs.open || !daysAgree || isApart(meeting))
    return false;
  if (!isOpposite(mine.predicate, theirs.predicate)) return false;
  if (isSuccessive(mine.predicate, theirs.predicate) && !isOneDay) return false;
  if (object !== undefined && object !== "same") return false;
  return alike >= 2 || subject === "same" || object === "same";
}

/** One leaves a place, the other leaves for it. */
function isOtherWay({ mine, theirs }: Pick<Meeting, "mine" | "theirs">): boolean {
  const isLeaving = (telling: Telling): boolean =>
    /^(?:leave|depart|departure|set off|sail|fly)$/.test(telling.predicate);
  if (!isLeaving(mine) || !isLeaving(theirs)) return false;
  const [from, to] = [
    ["object", "from"],
    ["for", "to"],
  ] as const;
  return (
    bestFit(parties(mine, ...from), parties(theirs, ...to)) === "same" ||
    bestFit(parties(mine, ...to), parties(theirs, ...from)) === "same"
  );
}

/** One deed, done by two who are not the same. */
function isOtherDoer({ mine, theirs, subject, object, shared, isOneDay }: Meeting, text: Passage): boolean {
  if (mine.negated !== theirs.negated || theirs.open || mine.open || object !== "same" || subject === "same")
    return false;
  if (!isNear(mine.predicate, theirs.predicate) || isOf("plain", mine.predicate)) return false;
  const [own, others] = [parties(mine, "subject"), parties(theirs, "subject")];
  const isNamedBoth = parties(mine, "object").some((party) =>
    parties(theirs, "object").some(
      (other) => party.isNamed && other.isNamed && fitOf(party, other) === "same",
    ),
  );
  const isOther = own.some((party) => others.some((other) => fitOf(party, other) === "other"));
  if (isOther) return (isOf("once", mine.predicate) && isNamedBoth) || isOneDay || shared > 0;
  const isElsewhere = text.tellings.some(
    (telling) => telling !== theirs && bestFit(own, telling.parties) === "same",
  );
  const whole = shared > 0 && shared === circumstances(mine).length;
  return (
    whole &&
    isElsewhere &&
    others.length > 0 &&
    own.every(({ isNamed }) => isNamed) &&
    others.every(({ names }) => names.size === 0)
  );
}

/** A relation that holds one way only, told the other way round. */
function isSwapped(meeting: Meeting): boolean {
  const { mine, theirs, subject } = meeting;
  if (mine.negated !== theirs.negated) return false;
  if (isConverse(mine.predicate, theirs.predicate))
    return subject === "same" && bestFit(besideSubject(mine), besideSubject(theirs)) === "same";
  return (
    isNear(mine.predicate, theirs.predicate) &&
    !isOf("plain", mine.predicate) &&
    !theirs.open &&
    subject !== "same" &&
    meeting.object !== "same" &&
    bestFit(parties(mine, "subject"), parties(theirs, "object")) === "same" &&
    bestFit(parties(mine, "object"), parties(theirs, "subject")) === "same"
  );
}

function besideSubject({ parties: all }: Telling): Party[] {
  return all.filter(({ role }) => role !== "subject");
}

/** A place that one alone can have, given to two: "Elizabeth’s father was George", "her father, Prince Albert". */
function isOtherHolder({ mine, theirs, subject }: Meeting): boolean {
  if (!isOf("singular", mine.predicate) || !isSame(mine.predicate, theirs.predicate)) return false;
  if (mine.negated !== theirs.negated || subject !== "other") return false;
  if (ofAnotherTime.test(mine.words) || ofAnotherTime.test(theirs.words)) return false;
  return bestFit(parties(mine, "of"), parties(theirs, "of")) === "same";
}

/** Based, born or buried in two places. */
function isOtherPlace({ mine, theirs }: Meeting): boolean {
  if (!isOf("placing", mine.predicate) || !isNear(mine.predicate, theirs.predicate)) return false;
  if (mine.negated !== theirs.negated) return false;
  const whose = (telling: Telling): Party[] => parties(telling, "subject", "object", "of");
  return (
    bestFit(whose(mine), whose(theirs)) === "same" &&
    bestFit(parties(mine, "in"), parties(theirs, "in")) === "other"
  );
}

/** A member or employee of one body who holds a post at another. */
function isOtherPost({ mine, theirs, subject }: Meeting): boolean {
  const isPlain =
    /^(?:member|employee)$/.test(mine.predicate) ||
    (mine.predicate === "work" && parties(mine, "for").length > 0);
  if (!isPlain || mine.negated || theirs.negated || !isOf("posts", theirs.predicate) || subject !== "same")
    return false;
  const [own, others] = [mine, theirs].map((telling) => parties(telling, "of", "for", "in", "at")) as [
    Party[],
    Party[],
  ];
  const isNamed = (list: readonly Party[]): boolean => list.some(({ isNamed: named }) => named);
  return isNamed(own) && isNamed(others) && bestFit(own, others) !== "same";
}

/** "a relative of Jones", "an acquaintance of Jones". */
function isOtherKinship({ mine, theirs, subject }: Meeting): boolean {
  return (
    isOtherKin(mine.predicate, theirs.predicate) &&
    mine.negated === theirs.negated &&
    subject === "same" &&
    parties(mine, "of").some(({ names }) =>
      parties(theirs, "of").some((other) => [...names].some((name) => other.names.has(name))),
    )
  );
}

/** One deed of the same party with two amounts of the same unit or thing. */
function isOtherAmount(meeting: Meeting, text: Passage): boolean {
  const { mine, theirs, subject } = meeting;
  if (
    mine.negated !== theirs.negated ||
    isApart(meeting) ||
    bestFit(mine.parties, theirs.parties) !== "same" ||
    isOf("plain", mine.predicate)
  )
    return false;
  if (!isNear(mine.predicate, theirs.predicate) || subject === "unclear") return false;
  const told = text.tellings.filter(({ predicate }) => isNear(predicate, mine.predicate));
  return mine.figures.some((figure) => {
    const others = told.flatMap(({ figures }) => figures.filter((other) => measuresSame(figure, other)));
    return (
      theirs.figures.some((other) => others.includes(other)) &&
      others.every((other) => excludes(figure, other))
    );
  });
}

/** Share of what a claim says that the other passage must say too where no parties are seen to be the same. */
const common = 0.4;

/** Counts of the same thing that differ, in passages that have much else in common. */
function counts(claim: Passage, text: Passage): Contradiction[] {
  return claim.figures.flatMap((figure): Contradiction[] => {
    const { what, low, span } = figure;
    if (!what || text.figures.some((other) => other.low === low)) return [];
    const others = text.figures.filter((other) => other.what && measuresSame(figure, other));
    const [other] = others;
    if (!other || !others.every((one) => excludes(figure, one))) return [];
    const rest = [...claim.stems].filter((stem) => !/\d/.test(stem) && !contentWords(what).includes(stem));
    return isMostlyIn(rest, text.stems) ? [{ kind: "count", sure: "possibly", at: [span, other.span] }] : [];
  });
}

function isMostlyIn(stems: readonly string[], others: ReadonlySet<string>): boolean {
  const shared = stems.filter((stem) => others.has(stem)).length;
  return stems.length > 0 && shared >= common * stems.length;
}

function measuresSame(a: Figure, b: Figure): boolean {
  if (a.unit || b.unit) return a.unit?.name === b.unit?.name;
  return a.what !== undefined && b.what !== undefined && isNear(a.what, b.what);
}

/** No value fits both, bounds and approximation taken into account: "nearly 1,000" and 730. */
function excludes(a: Figure, b: Figure): boolean {
  const [low, high] = rangeOf(a);
  const [least, most] = rangeOf(b);
  return high < least || most < low;
}

function rangeOf({ low, high, bound, approximate }: Figure): readonly [number, number] {
  if (bound === "at least" || bound === "more than") return [low, Number.POSITIVE_INFINITY];
  if (bound === "up to" || bound === "less than") return [0, high];
  const slack = approximate || bound === "nearly" ? 0.15 : 0;
  return [low * (1 - slack), high * (1 + slack)];
}

/** Opposites, or one word with and without "not", in sentences that have much else in common. */
function inWording(told: readonly Telling[], text: Passage): Contradiction[] {
  return told.flatMap((mine) => {
    if (mine.open || isOf("plain", mine.predicate)) return [];
    const near = text.tellings.filter(({ predicate }) => isNear(predicate, mine.predicate));
    if (near.some(({ negated }) => negated === mine.negated)) return [];
    const against =
      near.length > 0
        ? near
        : text.tellings.filter(
            ({ predicate, negated, open, days }) =>
              negated === mine.negated &&
              !open &&
              isOpposite(predicate, mine.predicate) &&
              (!isSuccessive(predicate, mine.predicate) ||
                mine.days.some((day) => days.some((other) => canBeOneDay(day, other)))),
          );
    const theirs = against.find(({ company }) => isMostlyIn([...mine.company], company));
    return theirs ? [{ kind: "wording", sure: "possibly", at: [mine.clause, theirs.clause] } as const] : [];
  });
}
