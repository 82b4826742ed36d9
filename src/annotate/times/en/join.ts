import type { Clock, Point } from "../meaning.ts";
import type { Token } from "../tokens.ts";
import { byPart, clockAt, partAt, zoneAt } from "./clock.ts";
import type { Atom, AtomKind } from "./atoms.ts";
import { dateAtomAt } from "./dates.ts";
import { relativeAt } from "./relative.ts";

/** One piece of a point: a date, a distance, a clock, a part of the day. */
export function atomAt(tokens: readonly Token[], at: number): Atom | undefined {
  if (at >= tokens.length) return undefined;
  return longer(
    longer(clockAt(tokens, at), dateAtomAt(tokens, theDay(tokens, at))),
    longer(relativeAt(tokens, at), partAt(tokens, at)),
  );
}

/** The atom that reaches farther; the first where both end together. */
function longer(a: Atom | undefined, b: Atom | undefined): Atom | undefined {
  if (!a || !b) return a ?? b;
  return b.end > a.end ? b : a;
}

/** "the 19th", "the 1980s", "the 20th century", "the year 2000": there the article belongs to the expression. */
function theDay(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word !== "the") return at;
  const next = tokens[at + 1];
  if (next === undefined) return at;
  const after = tokens[at + 2];
  const counted =
    next.lex.ordinal !== undefined ||
    next.lex.decade !== undefined ||
    next.word === "year" ||
    next.word === "'";
  const suffixed = next.plain && after !== undefined && /^(s|st|nd|rd|th|')$/.test(after.word) && !after.gap;
  const century = next.lex.cardinal !== undefined || suffixed || isQuarterOf(tokens, at + 1);
  return counted || century ? at + 1 : at;
}

/** "the 1988 third quarter", "the 1988 period". */
function isQuarterOf(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]?.plain) return false;
  const next = tokens[at + 1];
  return (
    (next?.lex.ordinal !== undefined && tokens[at + 2]?.word === "quarter") ||
    next?.word === "quarter" ||
    next?.word === "period"
  );
}

/** A point from as many atoms as join: "11.40pm on Saturday", "June last year", "Friday, Oct. 13, 1989". */
export function pointAt(tokens: readonly Token[], at: number): Atom | undefined {
  let read = atomAt(tokens, at);
  if (!read) return undefined;
  for (let step = 0; step < 4; step++) {
    const next: Atom | undefined = joinNext(tokens, read);
    if (!next) break;
    read = next;
  }
  return read;
}

function joinNext(tokens: readonly Token[], read: Atom): Atom | undefined {
  for (const start of connectorsAt(tokens, read.end)) {
    const next = rightOf(tokens, read, start.at);
    if (!next) continue;
    const joined = join(read, next, start.by, tokens);
    if (joined) return joined;
  }
  return undefined;
}

/** What a clock, a part of the day or a weekday joins is a whole date with its year. */
function rightOf(tokens: readonly Token[], left: Atom, at: number): Atom | undefined {
  const next = atomAt(tokens, at);
  if (!next || (left.kind !== "clock" && left.kind !== "part" && !left.point.nth)) return next;
  return joinNext(tokens, next) ?? next;
}

interface Connector {
  readonly at: number;
  readonly by: string;
}

/** Where the next atom may stand: at once, or past a comma, "on", "of", "in", "at", "'s". */
function connectorsAt(tokens: readonly Token[], at: number): Connector[] {
  const { word, gap } = tokens[at] ?? { word: "", gap: true };
  if (word === "") return [];
  if (word === ",") {
    const after = tokens[at + 1]?.word;
    return after === "on" || after === "at" ? [{ at: at + 2, by: `, ${after}` }] : [{ at: at + 1, by: "," }];
  }
  if (word === "'" && !gap && tokens[at + 1]?.word === "s") return [{ at: at + 2, by: "s" }];
  if (word === "on" || word === "of" || word === "in" || word === "at") return [{ at: at + 1, by: word }];
  if (word === "-" && !gap) return [{ at: at + 1, by: "-" }];
  return [{ at, by: "" }];
}

const joins: ReadonlyMap<string, { readonly by: readonly string[]; readonly kind: AtomKind }> = new Map(
  table(
    ["clock,part", "weekday,date,day,holiday,day-number", " |,|on|of|, on", "clock"],
    ["weekday,date,day,holiday", "part", " |in", "day"],
    ["weekday,date,day,holiday", "clock", " |at|,|, at", "clock"],
    ["weekday", "date", " |,", "date"],
    ["weekday", "day-number", " |,", "date"],
    ["weekday", "week", " |of", "weekday"],
    ["week", "weekday", " |on", "weekday"],
    ["date", "year", " |,|of|in", "date"],
    ["month", "year", " |,|of|in|-", "month"],
    ["year", "month", " ", "month"],
    ["day-number", "unit", "of", "date"],
    ["season", "year", " |of|in|,", "season"],
    ["season", "season", "of", "season"],
    ["quarter", "year", " |of|in|,", "quarter"],
    ["year", "quarter", " |s|,|-", "quarter"],
    ["year", "season", "s| ", "season"],
    ["year", "holiday", "s", "holiday"],
    ["holiday", "year", " |of|,|in", "holiday"],
    ["week", "month", "of|in", "week"],
    ["week", "unit", "of|in", "week"],
    ["week", "year", " |of|in", "week"],
    ["week", "date", "of", "week"],
    ["week", "day-number", "of", "week"],
    ["week", "weekday", "of", "week"],
    ["weekday", "month", "of|in", "date"],
    ["weekday", "unit", "of|in", "date"],
    ["day", "month", "of|in", "date"],
    ["day", "unit", "of|in", "date"],
    ["day", "week", "of|in", "date"],
    ["day", "year", "of|in", "date"],
    ["day", "date", ",| ", "date"],
    ["day", "weekday", ",", "date"],
  ),
);

function* table(
  ...rows: [string, string, string, AtomKind][]
): Generator<[string, { by: readonly string[]; kind: AtomKind }]> {
  for (const [left, right, by, kind] of rows)
    for (const a of left.split(","))
      for (const b of right.split(","))
        yield [`${a}>${b}`, { by: by.split("|").map((word) => word.trim()), kind }];
}

/** Both atoms as one, where kind, connector and fields allow it. */
function join(a: Atom, b: Atom, by: string, tokens: readonly Token[]): Atom | undefined {
  const rule = joins.get(`${a.kind}>${b.kind}`);
  if (!rule?.by.includes(by)) return undefined;
  if (needsCompany(a) && !fitsNth(a, b)) return undefined;
  if (b.kind === "year" && !fitsYear(a, b, by)) return undefined;
  if (a.kind === "week" && (b.kind === "date" || b.kind === "day-number" || b.kind === "weekday"))
    return around(a, b);
  if (a.kind === "week" && b.kind !== "week" && !a.point.nth) return undefined;
  if (a.kind === "day" && !a.point.nth && b.kind !== "part" && b.kind !== "clock" && by === "of")
    return undefined;
  const point = merge(a.point, b.point);
  if (!point) return undefined;
  return { end: zoneAfter(tokens, b.end, point), kind: rule.kind, point };
}

const needsCompany = ({ point }: Atom): boolean => point.nth !== undefined;

/** "the first week" counts within a month, a unit or a year that follows. */
function fitsNth(a: Atom, b: Atom): boolean {
  return a.point.nth?.unit !== "week" || b.kind !== "week";
}

/** A year is not taken over a comma after a bare month of a list, nor a relative year where one is told. */
function fitsYear(a: Atom, b: Atom, by: string): boolean {
  if (a.point.year !== undefined || a.point.yearShift !== undefined) return false;
  if (b.point.definite && a.kind === "month") return false;
  if (b.weak && by === "" && a.kind !== "date" && a.kind !== "month" && a.kind !== "season") return false;
  return !(a.point.which !== undefined && by !== "");
}

function around(a: Atom, b: Atom): Atom | undefined {
  if (a.point.nth || (a.point.shift?.direction ?? 0) !== 0 || b.point.part || b.point.clock) return undefined;
  return { end: b.end, kind: "date", point: { ...b.point, around: a.point.weekend ? "weekend" : "week" } };
}

function zoneAfter(tokens: readonly Token[], end: number, point: Point): number {
  return point.clock ? zoneAt(tokens, end).end : end;
}

/** Fields of both; undefined where both tell the same field differently. */
function merge(a: Point, b: Point): Point | undefined {
  const clashes = (Object.keys(b) as (keyof Point)[]).some(
    (key) =>
      key !== "kind" &&
      key !== "part" &&
      key !== "definite" &&
      key !== "told" &&
      a[key] !== undefined &&
      a[key] !== b[key],
  );
  if (clashes) return undefined;
  const { definite: _, ...rest } = { ...a, ...b };
  const clock = rest.clock;
  if (!clock || !rest.part) return rest;
  const { part, ...clocked } = rest;
  return {
    ...clocked,
    clock: clock.half ? { ...withoutHalf(clock), hour: byPart(clock.hour, part) } : clock,
  };
}

function withoutHalf({ hour, minute, second, zone }: Clock): Clock {
  return {
    hour,
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second }),
    ...(zone ? { zone } : {}),
  };
}
