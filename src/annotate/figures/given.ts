import type { Entity } from "../../schema/entity.ts";
import type { Figure } from "../../schema/figure.ts";
import type { Span } from "../../schema/span.ts";
import { bodyRole } from "../../language/en/speaking.ts";
import { clash } from "./bodies.ts";
import { type Sayer, isCutShort, wholeName } from "./meant.ts";
import {
  apartFromOwner,
  beginning,
  bids,
  calledBy,
  countNouns,
  firm,
  gapped,
  givers,
  giving,
  handing,
  holding,
  listing,
  revising,
  valuedAt,
  whoseCount,
} from "./en/sayers.ts";
import { sentenceAround } from "./sentences.ts";
import type { Named } from "./whose.ts";

/** Whose figure the words beside it say it is: "38 given by the ministry", "the union’s 92 percent", "the union wants 9 percent". */
export function giverBeside(
  { span, number }: Figure,
  text: string,
  mentions: readonly Named[],
): (Sayer & { readonly at?: Span }) | undefined {
  const [from, to] = sentenceAround(text, span);
  const near = mentions.filter(
    (mention) => mention.span[0] >= from && mention.span[1] <= to && canGive(mention.entity),
  );
  const before = near
    .filter((mention) => mention.span[1] <= number[0])
    .sort((a, b) => b.span[1] - a.span[1] || a.span[0] - b.span[0]);
  const found =
    near.find((mention) => gaveAfter(text, span, mention.span) || lists(text, span, mention.span)) ??
    before.find((mention) => owns(text, mention.span, number)) ??
    before.find((mention) => gaveBefore(text, mention.span, span));
  if (!found) return namelessAfter(text, span);
  const words = text.slice(...found.span);
  const called = calledBy.exec(words)?.[1];
  if (called) return { name: called };
  if (found.entity.kind !== "organisation" && clash(words, found.entity.name))
    return { name: words.replace(/^the /i, "") };
  if (clash(words, found.entity.name) && firm.test(words)) return { name: words };
  const country = /(?<![.!?“"] )(?<!^)\b(\p{Lu}\p{Ll}+(?:['’]s)?) $/u.exec(
    text.slice(Math.max(0, found.span[0] - 24), found.span[0]),
  )?.[1];
  if (
    country &&
    !/^The$/.test(country) &&
    /^\p{Ll}/u.test(found.entity.name) &&
    found.entity.kind === "organisation"
  )
    return { name: `${country} ${found.entity.name.replace(/^the /, "")}` };
  const whole = wholeName(text, found.span);
  if (found.entity.kind !== "person" && isCutShort(found.entity.name, whole)) return { name: whole };
  return { ...sayerOf(found.entity), at: found.span };
}

const canGive = ({ kind, name }: Entity): boolean =>
  kind !== "event" &&
  kind !== "product" &&
  !/^(?:(?:it|they|he|she|we|who|which)$|(?:its|their|his|her|our|whose)\b)/i.test(name);

const sayerOf = ({ id, name }: Entity): Sayer => ({ name, entity: id });

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** "38 given by the ministry", "is priced at 40 million by the railway", "the 41 percent reported by the state operator". */
function gaveAfter(text: string, [from, end]: Span, [start]: Span): boolean {
  if (start < end || start - end > 60) return false;
  const words = wordsIn(text.slice(end, start));
  const by = words.lastIndexOf("by");
  if (by === 0 && words.length <= 3 && valuedAt.test(text.slice(Math.max(0, from - 60), from))) return true;
  return by > 0 && by >= words.length - 3 && words.length <= 6 && givers.has(words[by - 1] ?? "");
}

/** "the 4.1 million claimed by the group", "the 38 that the town has always quoted", where nobody knows them by another name: it is not the speaker's own. */
function namelessAfter(text: string, [, end]: Span): Sayer | undefined {
  const quoted = /^ (?:\p{Ll}+ )?(?:that|which) (the \p{Ll}+?)(?= (?:\p{Ll}+ ){0,2}\p{Ll}+\b)/u.exec(
    text.slice(end, end + 50),
  );
  if (quoted?.[1] && listing.test(text.slice(end + quoted[0].length, end + 90))) return { name: quoted[1] };
  const found = /^ (\p{L}+) by ((?:the|an?|some) \p{Ll}+)/u.exec(text.slice(end, end + 60));
  return found?.[2] && givers.has(found[1] ?? "") ? { name: found[2] } : undefined;
}

/** "the six guards (whom) the ministry counts as dead", "the seven it lists". */
function lists(text: string, [, end]: Span, [start, stop]: Span): boolean {
  return (
    start >= end &&
    start - end < 40 &&
    !/^(?:it|they|he|she|who|which)$/i.test(text.slice(start, stop)) &&
    /^(?: \p{L}+){0,2}(?: (?:whom|that|which))?(?: the| its| their)? $/u.test(text.slice(end, start)) &&
    listing.test(text.slice(stop, stop + 40))
  );
}

/** "the ministry’s count of 38", "the union’s 92 percent": a possessive, perhaps a noun of counting, the number. */
function owns(text: string, [start, end]: Span, [number]: Span): boolean {
  if (number - end > 60) return false;
  const mention = text.slice(start, end);
  const between = text.slice(end, number);
  if (whoseCount.test(between)) return true;
  if (handing.test(text.slice(Math.max(0, start - 12), start))) return false;
  const possessive =
    /['’]s?$/.test(mention) || /^['’]s?\b/.test(between) || /^(?:its|their|his|her)$/i.test(mention);
  const words = wordsIn(between.replace(/^['’]s?\b/, ""));
  if (
    !possessive ||
    words.length > 5 ||
    /[;:.]/.test(between) ||
    words.some((word) => apartFromOwner.has(word))
  )
    return false;
  return words.length === 0 || words.some((word) => countNouns.has(word));
}

/** "the ministry put the toll at 38", "the railway (SR) has offered 4.5 percent". */
function gaveBefore(text: string, [start, end]: Span, [from]: Span): boolean {
  const opening = text.slice(Math.max(0, start - 40), start);
  if (/^, (?!which|who)\p{L}/u.test(text.slice(end, from)) && isInAside(text, start)) return false;
  if (from - end > 90 || (insidePhrase.test(opening) && !ofItsPeople.test(opening))) return false;
  if (isGapped(text, [start, end], from)) return true;
  const between = text
    .slice(end, from)
    .replace(/^\s*\([^)]{1,20}\)/, "")
    .replace(/^, (?:[^,]{3,80},|(?:which|who)(?= ))/, "")
    .replace(/^,(?= \p{L}+ of\b)/u, "")
    .replace(
      /^ (?:of|from|at) (?:the )?(?:[\p{L}’'-]+ ){1,5}?(?=(?:put|puts|gave|gives|estimated|estimates|counted|reported) )/u,
      " ",
    );
  if (/[—–]|\) ?-|^ gave way\b/.test(between)) return false;
  if (revising.test(between) || beginning.test(text.slice(end, from))) return true;
  if (holding.test(between)) return true;
  if (/[;:.]|,.*,/.test(between) || /^['’]s/.test(between)) return false;
  let words = wordsIn(between);
  const first = words.findIndex((word) => !giving.having.has(word) && !giving.being.has(word));
  const passive = words.slice(0, first).some((word) => giving.being.has(word));
  words = words.slice(first);
  if (first < 0 || words.length > 7 || first > 3) return false;
  if (bids.test(words.join(" "))) return true;
  return (
    givers.has(words[0] ?? "") && (!passive || (words[0] ?? "").endsWith("ing")) && !words.includes("that")
  );
}

/** "the interior ministry of Ostland put it at 9", "the group, which runs a camp at Kesk, counted 9": who stands in a phrase gives nothing. */
const insidePhrase = /\b(?:of|in|for|at|near|from|across|outside) (?:the )?$/;

/** "The trust, which runs three clinics, put": what only the clause about a body names gives nothing. */
function isInAside(text: string, start: number): boolean {
  const [from] = sentenceAround(text, [start, start]);
  return /, (?:which|who|whose|where)\b[^,]*$/.test(text.slice(from, start));
}

/** "Observers of the mission recorded 9": what its people count the body does. */
const ofItsPeople = new RegExp(`\\b(?:${bodyRole}) (?:of|from|at|with) (?:the )?$`, "i");

/** "Ostland admits to 12 deaths, Westland to 19": the verb is that of the clause before. */
function isGapped(text: string, [start, end]: Span, from: number): boolean {
  const [opens] = sentenceAround(text, [start, end]);
  const before = text.slice(opens, start);
  return gapped.before.test(before) && gapped.after.test(text.slice(end, from)) && /\d|\bone\b/.test(before);
}
