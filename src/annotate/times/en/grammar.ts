import type { Meaning, Point, Unit } from "../meaning.ts";
import type { Token } from "../tokens.ts";
import type { Atom } from "./atoms.ts";
import { pointAt } from "./join.ts";
import { type Reading, lengthAt } from "./lengths.ts";
import { after, before, shareYear } from "./lists.ts";
import { skipHyphen } from "./numbers.ts";
import { clockRepeatAt, timedRepeatAt } from "./repeats.ts";
import { vagueAt } from "./vague.ts";

/** One expression of a text: its tokens, what it means, the rule that found it. */
export interface Found {
  /** Index of its first token, and of the token after its last. */
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly rule: string;
}

/** Every expression that reads as time, left to right, the longest at each place; no two overlap. */
export function expressionsOf(tokens: readonly Token[]): Found[] {
  const found: Found[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = canStart(tokens[at] as Token) ? expressionAt(tokens, at) : undefined;
    if (read === undefined || read.end <= at) at++;
    else if (read.meaning.kind === "age") at = read.end;
    else {
      const one = { start: at, end: read.end, meaning: read.meaning, rule: read.rule };
      shareYear(tokens, found, one);
      found.push(...before(tokens, found.at(-1)?.end ?? 0, one), one, ...after(tokens, one));
      at = (found.at(-1) as Found).end;
    }
  }
  return found;
}

/** Whether an expression can begin with this word; most words cannot. */
function canStart({ lex, plain, number, word }: Token): boolean {
  return lex.starts === true || plain || !Number.isNaN(number) || word === "'";
}

function expressionAt(tokens: readonly Token[], at: number): Reading | undefined {
  return longest([
    clockRepeatAt(tokens, at),
    timedRepeatAt(tokens, at),
    modifiedAt(tokens, at),
    standing(tokens, at, pointAt(tokens, at)),
    firm(tokens, at, lengthAt(tokens, at)),
    vagueAt(tokens, at),
  ]);
}

function longest(readings: readonly (Reading | undefined)[]): Reading | undefined {
  let best: Reading | undefined;
  for (const reading of readings) if (reading && reading.end > (best?.end ?? 0)) best = reading;
  return best;
}

/** A point that may stand alone: weak ones need words around them that make them dates. */
function standing(tokens: readonly Token[], at: number, read: Atom | undefined): Reading<Point> | undefined {
  if (!read) return undefined;
  if (read.point.nth && read.kind !== "week" && read.kind !== "date" && read.kind !== "weekday")
    return undefined;
  if (
    read.point.nth &&
    read.point.month === undefined &&
    read.point.year === undefined &&
    read.point.yearShift === undefined &&
    read.point.shift === undefined
  )
    return undefined;
  if (read.weak && !isLed(tokens, at, read)) return undefined;
  return {
    end: suffixed(tokens, read.end).end,
    meaning: withMod(read.point, suffixed(tokens, read.end).mod),
    rule: read.kind,
  };
}

const leads = new Set(
  "in on since by until till from through throughout during before after to between within".split(" "),
);

/** Whether a weak point stands where only a date stands. */
function isLed(tokens: readonly Token[], at: number, read: Atom): boolean {
  const before = tokens[at - 1]?.word ?? "";
  const the = tokens[at]?.word === "the";
  const next = tokens[read.end];
  if (read.kind === "month") {
    const after = tokens[read.end + 1]?.lex.month;
    const joined =
      /^(-|to|and|or|through)$/.test(next?.word ?? "") && after !== undefined && tokens[at]?.capital === true;
    const short = (tokens[at]?.word.length ?? 0) <= 3 && tokens[at]?.word !== "may";
    if (short) return joined || (leads.has(before) && before !== "and" && !next?.capital);
    return joined || leads.has(before) || /^(of|and|or|-)$/.test(before);
  }
  if (read.kind === "year" && !read.point.definite) return false;
  if (read.kind === "day-number")
    return (
      the &&
      tokens[at + 1]?.plain === true &&
      (before === "on" || before === "by" || before === "until" || before === "since" || before === "of") &&
      !isNoun(next)
    );
  if (read.kind === "part" && before === "in" && next?.word === "trading") return true;
  if (read.kind === "part")
    return the
      ? before === "in" || before === "during" || before === "by" || before === "of"
      : before === "by" || before === "until" || (read.point.part === "NI" && before === "at");
  if (read.kind === "season") return !isNoun(next) && (the ? leads.has(before) : leads.has(before));
  if (read.kind === "decade") return true;
  if (read.kind === "quarter") return the && leads.has(before);
  return the && read.point.definite === true && isDefinite(tokens, at, read);
}

/** "the week", "the year": of a time, not of a thing. */
function isDefinite(tokens: readonly Token[], at: number, read: Atom): boolean {
  const before = tokens[at - 1]?.word ?? "";
  const next = tokens[read.end];
  if (next?.word === "of" || next?.word === "when" || next?.word === "that" || next?.word === "-")
    return false;
  if (read.point.shift?.unit === "day" || read.point.part) return before === "for" || before === "during";
  return leads.has(before) || before === "of" || before === "for" || before === "over" || before === "late";
}

function isNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^[a-z]/.test(token.word) &&
    !token.lex.preposition &&
    !token.lex.tense &&
    !token.lex.which
  );
}

function suffixed(tokens: readonly Token[], end: number): { end: number; mod?: string } {
  const [first, second] = [tokens[end]?.word, tokens[end + 1]?.word];
  if (first === "or" && (second === "later" || second === "after"))
    return { end: end + 2, mod: "ON_OR_AFTER" };
  if (first === "or" && (second === "earlier" || second === "before"))
    return { end: end + 2, mod: "ON_OR_BEFORE" };
  if (first === "or" && second === "so") return { end: end + 2, mod: "APPROX" };
  if (first === "and" && second === "beyond") return { end: end + 2, mod: "ON_OR_AFTER" };
  return { end };
}

function withMod(point: Point, mod: string | undefined): Point {
  return mod ? { ...point, mod } : point;
}

/** A length that may stand alone: bare plurals need a preposition that measures. */
function firm(tokens: readonly Token[], at: number, read: Reading | undefined): Reading | undefined {
  if (!read?.weak) return read;
  const before = tokens[at - 1]?.word ?? "";
  const next = tokens[read.end]?.word ?? "";
  const measured = /^(for|in|within|after|over|until|by|into|last|lasted|took|take|of|spent)$/.test(before);
  return (measured && next !== "-") || (/^(before|after|of)$/.test(next) && measured) ? read : undefined;
}

/** "early next week", "the end of March", "about 11.40pm", "more than two years ago", "mid-1996", "late on Tuesday". */
function modifiedAt(tokens: readonly Token[], at: number): Reading | undefined {
  const phase = phaseAt(tokens, at);
  if (phase) {
    const read = pointAt(tokens, phase.end) ?? bareUnitAt(tokens, phase);
    const usable = read && (!read.weak || canPhase(read)) && !read.point.nth;
    return usable
      ? { end: read.end, meaning: phased(read.point, phase.mod), rule: `${read.kind}-phase` }
      : undefined;
  }
  const mod = amountModAt(tokens, at);
  if (!mod) return undefined;
  const length = lengthAt(tokens, mod.end);
  const point = pointAt(tokens, mod.end);
  const usable =
    point && !point.weak ? { end: point.end, meaning: point.point, rule: point.kind } : undefined;
  const inner = longest([length?.weak ? undefined : length, mod.counts ? undefined : usable]);
  if (!inner) return undefined;
  if (inner.meaning.kind === "age" || inner.meaning.kind === "repeat" || inner.meaning.kind === "vague")
    return inner;
  return { ...inner, meaning: { ...inner.meaning, mod: mod.mod } };
}

/** "end of year", "the rest of week": the unit in question without its article. */
function bareUnitAt(tokens: readonly Token[], { end }: Phase): Atom | undefined {
  const token = tokens[end];
  if (tokens[end - 1]?.word !== "of" || !/^(year|month|week|quarter)$/.test(token?.word ?? ""))
    return undefined;
  const shift = { unit: token?.lex.unit as Unit, count: 0, direction: 0 } as const;
  return { end: end + 1, kind: "unit", point: { kind: "point", shift, definite: true } };
}

function canPhase({ kind, point }: Atom): boolean {
  return kind !== "day-number" && (kind !== "part" || point.part !== undefined);
}

function phased(point: Point, mod: string): Point {
  return point.clock || (mod === "END" && point.mod) ? point : { ...point, mod };
}

interface Phase {
  readonly end: number;
  readonly mod: string;
}

/** "early", "late in", "mid-", "the beginning of", "earlier", "later", "sometime". */
function phaseAt(tokens: readonly Token[], at: number): Phase | undefined {
  const the = tokens[at]?.word === "the" ? at + 1 : at;
  const token = tokens[the];
  if (!token) return undefined;
  const mod = phases.get(token.word);
  if (mod === undefined) return undefined;
  const next = tokens[the + 1];
  if (ends.has(token.word)) return next?.word === "of" ? { end: the + 2, mod } : undefined;
  if (token.word === "mid" || token.word === "sometime")
    return { end: skipHyphen(tokens, next?.word === "in" ? the + 2 : the + 1), mod };
  if (next?.word === "in" || next?.word === "on" || next?.word === "of") return { end: the + 2, mod };
  if (next?.word === "part" && tokens[the + 2]?.word === "of") return { end: the + 3, mod };
  return { end: skipHyphen(tokens, the + 1), mod };
}

const phases: ReadonlyMap<string, string> = new Map([
  ["early", "START"],
  ["earlier", "START"],
  ["late", "END"],
  ["later", "END"],
  ["mid", "MID"],
  ["beginning", "START"],
  ["start", "START"],
  ["middle", "MID"],
  ["end", "END"],
  ["close", "END"],
  ["rest", "REST"],
  ["remainder", "REST"],
  ["dawn", "START"],
  ["sometime", "APPROX"],
]);
const ends = new Set(["beginning", "start", "middle", "end", "close", "dawn", "rest", "remainder"]);

interface AmountMod {
  readonly end: number;
  readonly mod: string;
  /** It measures lengths alone: "more than 1990" is no date. */
  readonly counts: boolean;
}

/** "about", "nearly", "at least", "more than", "no later than", "up to", "less than". */
function amountModAt(tokens: readonly Token[], at: number): AmountMod | undefined {
  const { word } = tokens[at] as Token;
  const [second, third] = [tokens[at + 1]?.word, tokens[at + 2]?.word];
  if (word === "about" && /^(how|what)$/.test(tokens[at - 1]?.word ?? "")) return undefined;
  if (approx.has(word))
    return {
      end: word === "ca" && second === "." ? at + 2 : at + 1,
      mod: "APPROX",
      counts: word === "some" || word === "perhaps",
    };
  if (word === "nearly" || word === "almost" || word === "under")
    return { end: at + 1, mod: "LESS_THAN", counts: true };
  if (word === "over")
    return isMoreThan(tokens, at) ? { end: at + 1, mod: "MORE_THAN", counts: true } : undefined;
  if (second === "than" && (word === "more" || word === "longer"))
    return { end: at + 2, mod: "MORE_THAN", counts: true };
  if (second === "than" && (word === "less" || word === "fewer"))
    return { end: at + 2, mod: "LESS_THAN", counts: true };
  if (word === "at" && second === "least") return { end: at + 2, mod: "EQUAL_OR_MORE", counts: true };
  if (word === "at" && second === "most") return { end: at + 2, mod: "EQUAL_OR_LESS", counts: true };
  if (word === "up" && second === "to") return { end: at + 2, mod: "EQUAL_OR_LESS", counts: true };
  if (word === "as" && (second === "many" || second === "long") && third === "as")
    return { end: at + 3, mod: "EQUAL_OR_LESS", counts: true };
  if (word === "no" && third === "than")
    return {
      end: at + 3,
      mod: /^(more|longer)$/.test(second ?? "") ? "EQUAL_OR_LESS" : "EQUAL_OR_MORE",
      counts: true,
    };
  return undefined;
}

/** "for over a month" is more than one; "a rise over 18 months", "over the past year" are stretches. */
function isMoreThan(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next?.word === "the" || next?.lex.some || next?.lex.which !== undefined) return false;
  return before !== undefined && (before.lex.preposition === true || measures.has(before.word));
}

const measures = new Set(
  "just well little lasted last took take takes spent is was been after than".split(" "),
);

const approx = new Set("about around approximately roughly circa some perhaps ca".split(" "));
