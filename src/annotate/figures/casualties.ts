import type { Figure } from "../../schema/figure.ts";
import { personNouns } from "./en/classes.ts";
import {
  aged,
  attemptCounts,
  died,
  elsewhere,
  hurt,
  manyVictims,
  murderCounts,
  oneDied,
  oneHurt,
  oneVictim,
  suicide,
} from "./en/casualties.ts";
import { readNumbers } from "../../text/numbers/numbers.ts";
import { tokenize } from "../../text/numbers/tokens.ts";
import { findFigures } from "./figures.ts";

/** A count of people to whom something happened, and where in the article it stands: in the title, at the head, below. */
export interface Count {
  readonly outcome: "killed" | "injured" | "shot" | "people";
  readonly value: number;
  readonly place: "title" | "lead" | "body";
  /** Told of another event, or part of another count. */
  readonly aside: boolean;
}

/** What one article says of dead and injured: its counts, and what its words imply where it counts nobody. */
export interface Casualties {
  readonly counts: readonly Count[];
  /** How often words say that somebody died, was hurt, killed himself; ages told beside death and injury. */
  readonly died: number;
  readonly hurt: number;
  readonly oneDied: number;
  readonly oneHurt: number;
  readonly suicide: number;
  readonly manyVictims: number;
  readonly oneVictim: number;
  readonly agesDied: number;
  readonly agesHurt: number;
  readonly titleDied: boolean;
  readonly titleHurt: boolean;
  /** "One man was killed": people implied by a singular, kept apart from figures. */
  readonly implied: boolean;
}

/** What an article says of dead and injured, from its title and text alone. Pure; linear. */
export function casualtiesIn(title: string, text: string): Casualties {
  const head = `${title.split(/ - | \| /)[0] ?? ""}.\n\n`;
  const whole = head + text;
  const counts = [
    ...countsIn(whole, head.length),
    ...charges(whole, murderCounts, "killed"),
    ...charges(whole, attemptCounts, "injured"),
  ];
  const tally = (pattern: RegExp, from = whole): number => (from.match(pattern) ?? []).length;
  return {
    counts,
    died: tally(died),
    hurt: tally(hurt),
    oneDied: tally(oneDied),
    oneHurt: tally(oneHurt),
    suicide: tally(suicide),
    manyVictims: tally(manyVictims),
    oneVictim: tally(oneVictim),
    agesDied: agesBeside(whole, died),
    agesHurt: agesBeside(whole, hurt),
    titleDied: tally(died, head) > 0 || /\b(?:dead|dies|fatal|death|murder)\b/i.test(head),
    titleHurt: tally(hurt, head) > 0 || /\b(?:shot|wounds?|injures?|hurts?)\b/i.test(head),
    implied: counts.every(({ outcome }) => outcome !== "killed") && tally(oneDied) > 0,
  };
}

/** The counts of people killed, injured and shot. */
function countsIn(text: string, head: number): Count[] {
  return findFigures({
    article: { id: "", authors: [], text, blocks: [], images: [], credits: [], flags: [] },
    analysis: { text, sentences: [], names: [] },
    entities: [],
    times: [],
  }).flatMap((figure) => countOf(figure, text, head) ?? []);
}

/** "Two counts of murder": charges count the dead; they stand aside from what is told. */
function charges(text: string, pattern: RegExp, outcome: Count["outcome"]): Count[] {
  return [...text.matchAll(pattern)].flatMap(([, word = ""]) => {
    const value = readNumbers(tokenize(word))[0]?.low ?? 0;
    return value > 0 && value < 60 ? [{ outcome, value, place: "body" as const, aside: true }] : [];
  });
}

function countOf(figure: Figure, text: string, head: number): Count | undefined {
  const { kind, unit, low, high, what, scope, span, partOf, per } = figure;
  if (kind !== "figure" || unit || per || low !== high || !Number.isInteger(low) || low > 120)
    return undefined;
  const outcome = outcomeOf(scope) ?? (what !== undefined && low > 1 ? "people" : undefined);
  if (!outcome || (what !== undefined && !isPerson(what))) return undefined;
  const near = text.slice(Math.max(0, span[0] - 80), span[1] + 80);
  const place = span[0] < head ? "title" : span[0] < head + 450 ? "lead" : "body";
  return { outcome, value: low, place, aside: partOf !== undefined || elsewhere.test(near) };
}

function outcomeOf(scope: string | undefined): Count["outcome"] | undefined {
  if (scope === "killed" || scope === "injured" || scope === "shot") return scope;
  return scope === "hospitalised" ? "injured" : undefined;
}

const isPerson = (what: string): boolean =>
  personNouns.has(what) || /^(?:death|fatality|injury|victim|other|life|homicide|body)$/.test(what);

/** Different ages told in sentences that speak of death, or of injury. */
function agesBeside(text: string, pattern: RegExp): number {
  const ages = new Set<string>();
  for (const sentence of text.split(/(?<=[.!?])\s+|\n/)) {
    if (sentence.search(pattern) < 0) continue;
    for (const [, after, before] of sentence.matchAll(aged)) ages.add(after ?? before ?? "");
  }
  return ages.size;
}
