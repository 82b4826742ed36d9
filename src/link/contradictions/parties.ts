import type { Argument } from "../../schema/proposition.ts";
import { contentWords } from "../claims/search.ts";
import { notNames } from "./en/predicates.ts";
import { isNear } from "./lexicon.ts";

/** Somebody or something in a proposition, ready to be compared. */
export interface Party {
  readonly role: string;
  readonly words: string;
  readonly head: string;
  readonly stems: ReadonlySet<string>;
  /** Numbers in it, as written. */
  readonly numbers: ReadonlySet<string>;
  /** Stems of the names in it. */
  readonly names: ReadonlySet<string>;
  /** True where it is itself what the names name: "James Clark", not "the family of James Clark". */
  readonly isNamed: boolean;
}

/** How two parties stand: one and the same, surely two, or unclear. */
export type Fit = "same" | "other" | "unclear";

const unnamed: ReadonlySet<string> = new Set(notNames.match(/\S+/g));

/** Makes an argument ready to be compared. */
export function partyOf({ role, span, head, name }: Argument, text: string): Party {
  const words = text.slice(...span);
  const capitals = (words.match(/(?<!\p{L})\p{Lu}[\p{L}’'-]*/gu) ?? []).filter(
    (word) => !unnamed.has(word.toLowerCase()),
  );
  const names = new Set(contentWords(`${name ?? ""} ${capitals.join(" ")}`));
  return {
    role,
    words,
    head,
    stems: new Set(contentWords(words)),
    numbers: new Set(words.toLowerCase().match(numeral) ?? []),
    names,
    isNamed: name !== undefined || contentWords(head).some((stem) => names.has(stem)),
  };
}

const numeral = /\d[\d,.]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/g;

/** How two parties stand to each other, by names where both are named, else by their heads and words. */
export function fitOf(a: Party, b: Party): Fit {
  if (a.numbers.size > 0 && b.numbers.size > 0 && sharedBy(a.numbers, b.numbers) === 0) return "unclear";
  if (a.words.toLowerCase() === b.words.toLowerCase()) return "same";
  if (a.isNamed !== b.isNamed) return "unclear";
  if (a.isNamed) return fitOfNames(a.names, b.names);
  const isApart = a.names.size > 0 && b.names.size > 0 && sharedBy(a.names, b.names) === 0;
  if (isNear(a.head, b.head) && a.stems.size > 0 && b.stems.size > 0) return isApart ? "other" : "same";
  const shared = sharedBy(a.stems, b.stems);
  return !isApart && shared > 0 && 2 * shared >= Math.min(a.stems.size, b.stems.size) ? "same" : "unclear";
}

/** "Clark" is "James Clark"; "Charles de Gaulle" is perhaps not "Geneviève de Gaulle". */
function fitOfNames(a: ReadonlySet<string>, b: ReadonlySet<string>): Fit {
  const [shared, few] = [sharedBy(a, b), Math.min(a.size, b.size)];
  if (shared === 0) return "other";
  return shared === few || 2 * shared > few ? "same" : "unclear";
}

/** The best that any of some parties is to any of others; undefined where there is none on a side. */
export function bestFit(some: readonly Party[], others: readonly Party[]): Fit | undefined {
  const fits = some.flatMap((a) => others.map((b) => fitOf(a, b)));
  return (["same", "unclear", "other"] as const).find((fit) => fits.includes(fit));
}

function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared++;
  return shared;
}
