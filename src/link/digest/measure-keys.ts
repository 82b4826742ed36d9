import type { Figure } from "../../schema/figure.ts";
import { stemOf } from "../../text/stem.ts";
import { levels, looseCount, notHead, outOfThem, purposes, scopeFamilies, standIns } from "./en/measures.ts";
import { befallenNouns, peopleNouns } from "./en/people.ts";
import type { Measured } from "./measures.ts";

/**
 * What befell a part is said after its whole: of "five of the 38 patients have died" five died, and of "four people and not five
 * have died" four did.
 */
export function befallenParts(figures: readonly Figure[], text: string): Figure[] {
  const changed = new Map<string, Figure>();
  for (const [i, second] of figures.entries()) {
    const first = figures[i - 1];
    if (!first || second.scope === undefined) continue;
    const between = text.slice(first.number[1], second.number[0]);
    const { scope, what, ...whole } = second;
    if (first.partOf === second.id && / of (?:the|its|his|her|their|our|all|those) $/.test(between)) {
      changed.set(first.id, { ...first, scope: first.scope ?? scope, ...(what ? { what } : {}) });
      changed.set(second.id, what ? { ...whole, what } : whole);
    } else if (first.scope === undefined && /^,? (?:and |but )?not $/.test(between))
      changed.set(first.id, { ...first, scope });
  }
  return figures.map((figure) => changed.get(figure.id) ?? figure);
}

/** What keeps a number apart from the measure it names: "29 of the injured" are a part, the 40 of "nine of the 40 fans" are a whole. */
export function apartOf({ id, number, scope }: Figure, figures: readonly Figure[], text: string): string {
  const isWhole = figures.some(
    (part) => part.partOf === id && / of (?:\p{Ll}+ )?$/u.test(text.slice(part.number[1], number[0])),
  );
  if (isWhole) return "|whole";
  return scope && outOfThem.test(text.slice(number[1])) ? "|part" : "";
}

/** "dozens of dead", "‘Sixty? Eighty? I will tell you’": no count of anybody’s. */
export function isLoose({ number, span, unit, low, high }: Figure, text: string): boolean {
  if (
    text.startsWith("?", span[1]) &&
    /(?:^|[.?!“‘"'\s])\s*$/.test(text.slice(Math.max(0, span[0] - 1), span[0]))
  )
    return true;
  return !unit && low !== high && looseCount.test(text.slice(...number));
}

/** "a rise of 6.8 percent" that is asked, offered or agreed is a level among bids. */
export function isBid(figure: Figure, text: string): boolean {
  return /^(?:demanded|offered|agreed)$/.test(purposeOf(figure, text) ?? "");
}

/** "from 9 percent to 7.5" tells two levels of one measure. */
export function partsOfMove(figure: Figure, text: string): Figure[] {
  const { change, low, high, number, span } = figure;
  const to = text.slice(...span).search(/\s(?:to|down to|up to)\s/);
  if (!change || low === high || to < 0) return [figure];
  const [first, last] = change === "down" ? [high, low] : [low, high];
  const middle = span[0] + to;
  const { change: _, ...level } = figure;
  return [
    { ...level, low: first, high: first, span: [span[0], middle], number: [number[0], middle] },
    { ...level, low: last, high: last, span: [middle + 1, span[1]], number: [middle + 1, number[1]] },
  ];
}

/** Percent, or a part of one in words: "half of its trains", "one in five". */
export function isShare({ unit, low, high, what }: Figure): boolean {
  if (unit) return unit.name === "percent";
  return high < 1 && low > 0 && (what !== undefined || Number.isInteger(1 / low) || high > 0.5);
}

/** What a figure measures by its own words: a share of what, a price of what, what happened to whom. */
export function ownKey(figure: Figure, share: boolean, text: string): string | undefined {
  const { unit, scope, what, per } = figure;
  const purpose =
    unit || share || (per !== undefined && figure.low >= 1000) || figure.low >= 1e5
      ? purposeOf(figure, text)
      : undefined;
  if (share) {
    const base = baseOf(figure, text) ?? levelOf(figure, text);
    return purpose ?? (base ? `share|${base}` : undefined);
  }
  if (unit && unit.dimension === "currency")
    return `money|${unit.name}|${purpose ?? aboutOf(figure, text) ?? ""}|${per ?? ""}`;
  if (unit?.dimension === "area") return `area|${unit.name}||${per ?? ""}`;
  if (unit) return `${unit.dimension}|${unit.name}|${aboutOf(figure, text) ?? what ?? ""}|${per ?? ""}`;
  const family = scopeFamilies.get(scope ?? "") ?? scope ?? "";
  const people = what !== undefined && (peopleNouns.has(what) || isPeople(figure, text));
  const befallen = family !== "" && befallenNouns.has(what ?? "");
  const counted = what === undefined || befallen || (people && !isLaidOut(figure, text)) ? "" : what;
  if (!family && !counted) return undefined;
  return ["count", purpose ?? family, counted, per ?? ""].join("|");
}

/** "14 bodies are in the mortuary": bodies in one place are no count of the dead. */
function isLaidOut({ what, span }: Figure, text: string): boolean {
  const after = /^[^.;\n]{0,60}/.exec(text.slice(span[1]))?.[0] ?? "";
  return what === "body" && /\b(?:mortuar(?:y|ies)|morgues?|hospitals?)\b/.test(after);
}

/** "1,190 Palestinians": people by the name of their country. */
function isPeople({ scope, whatSpan }: Figure, text: string): boolean {
  return scope !== undefined && whatSpan !== undefined && /^\p{Lu}\p{Ll}+s$/u.test(text.slice(...whatSpan));
}

/** Words within a few of the number that say what it is asked, offered or paid for; the nearest before it wins. */
function purposeOf({ span, number }: Figure, text: string): string | undefined {
  const before = /[^.;:\n]*$/.exec(text.slice(Math.max(0, number[0] - 70), number[0]))?.[0] ?? "";
  const after = /^[^.;:,\n]*/.exec(text.slice(span[1], span[1] + 30))?.[0] ?? "";
  for (const word of (before.toLowerCase().match(/\p{L}+/gu) ?? []).toReversed().slice(0, 8)) {
    const found = purposes.get(word);
    if (found) return found;
  }
  return (after.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => purposes.get(word)).find(Boolean);
}

/** What a share is a share of: what it counts, "of the staff", "the share of trains". */
function baseOf(figure: Figure, text: string): string | undefined {
  const { what, number, span } = figure;
  if (what && !standIns.has(what)) return stemOf(what);
  const before = /[^.;:\n]*$/.exec(text.slice(Math.max(0, number[0] - 90), number[0]))?.[0] ?? "";
  const opened = /^(?:.*\b)?Of (?:the|its|their|all) (?:\p{Ll}+ ){0,2}?(\p{Ll}+)\b/u.exec(before);
  const named =
    /\b(?:share|proportion|percentage|number) of (?:the |its |all )?(\p{Ll}+)(?: (\p{Ll}+))?/u.exec(before);
  const second = named?.[2] && !notHead.test(named[2]) ? named[2] : undefined;
  const after = /^[^.;:\n]{0,20}?\bof (?:its |the |their |all )?(?:\p{Ll}+ed )?(\p{Ll}+)/u.exec(
    text.slice(span[1], span[1] + 50),
  );
  const found = second ?? named?.[1] ?? opened?.[1] ?? after?.[1];
  return found && !standIns.has(found) ? stemOf(found) : undefined;
}

/** The noun a measure is said of. */
function aboutOf({ about = [] }: Figure, text: string): string | undefined {
  for (const span of about) {
    const head = text
      .slice(...span)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1);
    if (head && !standIns.has(head)) return stemOf(head);
  }
  return undefined;
}

/** The level that a share states: "turnout was 68.9 percent". */
function levelOf({ about = [] }: Figure, text: string): string | undefined {
  const heads = about.map(
    (span) =>
      text
        .slice(...span)
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.at(-1) ?? "",
  );
  return heads.find((head) => levels.has(head));
}

/** A value with its unit, as a key. */
export const valueKey = ({ low, high, unit }: Pick<Measured, "low" | "high" | "unit">): string =>
  `${low} ${high} ${unit}`;
