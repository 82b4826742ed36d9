import type { Point, Unit } from "../meaning.ts";
import type { Token } from "../tokens.ts";
import { type Atom, atom } from "./atoms.ts";
import { dateAtomAt, holidayAt } from "./dates.ts";
import { ordinalAt, skipHyphen } from "./numbers.ts";

/** A point named by its distance: "last week", "this morning", "the following day", "that year", "the third quarter", "tomorrow". */
export function relativeAt(tokens: readonly Token[], at: number): Atom | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.lex.day !== undefined) return dayWordAt(tokens, at);
  const the = token.word === "the" ? at + 1 : at;
  return (
    besideTodayAt(tokens, the) ??
    yearEarlierAt(tokens, the) ??
    ordinalUnitAt(tokens, the) ??
    dirAt(tokens, at, the) ??
    quarterAt(tokens, the) ??
    seasonAt(tokens, the) ??
    endOfUnitAt(tokens, the) ??
    (the > at ? definiteAt(tokens, the) : undefined)
  );
}

/** "today", "tonight", "overnight". */
function dayWordAt(tokens: readonly Token[], at: number): Atom {
  const { lex, word } = tokens[at] as Token;
  const shift = {
    unit: "day",
    count: Math.abs(lex.day as number),
    direction: Math.sign(lex.day as number) as -1 | 0 | 1,
  } as const;
  if (lex.part === undefined) return atom("day", at + 1, { shift });
  return word === "overnight"
    ? atom("part", at + 1, { part: "NI", definite: true })
    : atom("day", at + 1, { shift, part: lex.part });
}

/** "the day before yesterday", "the week after next". */
function besideTodayAt(tokens: readonly Token[], at: number): Atom | undefined {
  const unit = tokens[at]?.lex.unit;
  const side = tokens[at + 1]?.word;
  if (!unit || (side !== "before" && side !== "after")) return undefined;
  const target = tokens[at + 2]?.word === "the" ? at + 3 : at + 2;
  const day = tokens[target]?.lex.day;
  const direction = side === "after" ? 1 : -1;
  if (unit === "day" && day !== undefined && day !== 0)
    return atom("day", target + 1, { shift: { unit, count: Math.abs(day + direction), direction } });
  const word = tokens[target]?.word;
  if ((word === "next" && direction === 1) || (word === "last" && direction === -1)) {
    const after = tokens[target + 1]?.lex;
    if (after?.weekday || after?.unit || after?.month) return undefined;
    return unitAtom(target + 1, unit, 2 * direction, {});
  }
  return undefined;
}

interface Direction {
  readonly end: number;
  readonly which: -1 | 0 | 1;
  readonly told: boolean;
  /** The nearest one: "this past", "the coming". */
  readonly near?: boolean;
}

/** "last", "this past", "the very same", "the next", "the year's". */
function directionAt(tokens: readonly Token[], at: number, the: boolean): Direction | undefined {
  const { lex, word } = tokens[at] as Token;
  if (lex.which === undefined || word === "latest") return undefined;
  const second = tokens[at + 1];
  if (word === "this" || word === "that") {
    if (second?.word === "same" || second?.word === "very")
      return { end: at + 2, which: 0, told: word === "that" };
    if (second?.lex.which && !second.lex.told)
      return { end: at + 2, which: second.lex.which, told: false, near: true };
  }
  if (second?.word === "very") return { end: at + 2, which: lex.which, told: true };
  const told = lex.told === true || (the && word === "next");
  const near = word === "past" || word === "coming" || word === "upcoming";
  return { end: at + 1, which: lex.which, told, near };
}

function dirAt(tokens: readonly Token[], start: number, at: number): Atom | undefined {
  if (!tokens[at]) return undefined;
  const direction = directionAt(tokens, at, at > start);
  if (!direction) return undefined;
  const { end, which, told } = direction;
  const target = tokens[end];
  if (!target) return undefined;
  const extra = told ? ({ told: true } as const) : {};
  const { lex } = target;
  if (lex.unit !== undefined && target.capital) return undefined;
  if (target.word === "fiscal" && tokens[end + 1]?.word === "year")
    return unitAtom(end + 2, "year", which, extra);
  if (lex.unit !== undefined && lex.unit !== "second" && !lex.plural) {
    if (target.word === "day" && which === -1 && !told) return undefined;
    if (
      tokens[end - 1]?.word === "past" &&
      end === at + 1 &&
      lex.unit !== "weekend" &&
      lex.unit !== "quarter"
    )
      return undefined;
    return target.lex.doubtful ? undefined : unitAtom(end + 1, lex.unit, which, extra);
  }
  if (lex.weekday !== undefined && !lex.plural)
    return atom("weekday", end + 1, {
      weekday: lex.weekday,
      which,
      ...extra,
      ...(direction.near ? { exact: true } : {}),
    });
  if (lex.month !== undefined && (target.capital || (target.word !== "may" && target.word !== "march"))) {
    const dated = dateAtomAt(tokens, end);
    if (dated?.kind === "date") return { ...dated, point: { ...dated.point, which, ...extra } };
    const dot = tokens[end + 1];
    const stop =
      target.word.length <= 4 &&
      target.word !== "may" &&
      target.word !== "june" &&
      dot?.word === "." &&
      !dot.gap;
    return atom("month", stop ? end + 2 : end + 1, { month: lex.month, which, ...extra });
  }
  if (lex.season !== undefined && !lex.plural)
    return atom("season", end + 1, { season: lex.season, which, ...extra });
  const holiday = holidayAt(tokens, end);
  if (holiday) return { ...holiday, point: { ...holiday.point, which, ...extra } };
  if (lex.part !== undefined && lex.day === undefined && !lex.plural)
    return partAtom(end + 1, lex.part, which, told);
  return target.word === "year-end" ? undefined : ordinalQuarter(tokens, end, which, extra);
}

/** "this third quarter", "last first half". */
function ordinalQuarter(
  tokens: readonly Token[],
  at: number,
  which: -1 | 0 | 1,
  extra: { told?: true },
): Atom | undefined {
  const quarter = quarterAt(tokens, at);
  return quarter && atom("quarter", quarter.end, { ...quarter.point, which, ...extra });
}

function partAtom(end: number, part: Point["part"] & string, which: -1 | 0 | 1, told: boolean): Atom {
  const shift = { unit: "day", count: Math.abs(which), direction: which } as const;
  return atom("day", end, { part, shift, ...(told ? { told: true } : {}) });
}

function unitAtom(end: number, unit: Unit, by: number, extra: { told?: true; definite?: true }): Atom {
  const direction = Math.sign(by) as -1 | 0 | 1;
  if (unit === "year") return atom("year", end, { yearShift: by, ...extra });
  if (unit === "weekend")
    return atom("week", end, {
      weekend: true,
      shift: { unit: "week", count: Math.abs(by), direction },
      ...extra,
    });
  if (unit === "night")
    return atom("day", end, { part: "NI", shift: { unit: "day", count: Math.abs(by), direction }, ...extra });
  const kind = unit === "day" ? "day" : unit === "week" ? "week" : "unit";
  return atom(kind, end, { shift: { unit, count: Math.abs(by), direction }, ...extra });
}

/** "first week", "last Monday", "second day", "last week of July": the n-th within the period that follows. */
function ordinalUnitAt(tokens: readonly Token[], at: number): Atom | undefined {
  const last = tokens[at]?.word === "last" || tokens[at]?.word === "final";
  const ordinal = last ? { count: -1, end: at + 1 } : ordinalAt(tokens, at);
  const target = ordinal && tokens[ordinal.end];
  if (!ordinal || !target) return undefined;
  const of = tokens[ordinal.end + 1]?.word;
  if (of !== "of" && of !== "in") return undefined;
  if (target.lex.unit === "week" && !target.lex.plural)
    return atom("week", ordinal.end + 1, { nth: { n: ordinal.count, unit: "week" } }, true);
  if (target.lex.weekday && !target.lex.plural)
    return atom(
      "weekday",
      ordinal.end + 1,
      { weekday: target.lex.weekday, nth: { n: ordinal.count, unit: "weekday" } },
      true,
    );
  if (target.lex.unit === "day" && !target.lex.plural)
    return atom("day", ordinal.end + 1, { nth: { n: ordinal.count, unit: "day" } }, true);
  return undefined;
}

/** "third quarter", "fourth-quarter", "Q3", "first half", "latter half". */
function quarterAt(tokens: readonly Token[], at: number): Atom | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const code = tokens[at + 1];
  if ((token.word === "q" || (token.word === "h" && token.capital)) && code?.plain && !code.gap) {
    const most = token.word === "q" ? 4 : 2;
    if (code.number >= 1 && code.number <= most)
      return atom("quarter", at + 2, token.word === "q" ? { quarter: code.number } : { half: code.number });
  }
  const start = token.word === "fiscal" ? skipHyphen(tokens, at + 1) : at;
  const which = tokens[start]?.word;
  const ordinal =
    ordinalAt(tokens, start) ??
    (which === "last" || which === "latter" || which === "final" ? { count: -1, end: start + 1 } : undefined);
  if (!ordinal) return undefined;
  const fiscal = tokens[ordinal.end]?.word === "fiscal" ? ordinal.end + 1 : ordinal.end;
  const noun = skipHyphen(tokens, fiscal);
  const word = tokens[noun]?.word;
  if (word === "quarter" && ordinal.count > 0 && ordinal.count <= 4)
    return atom("quarter", noun + 1, { quarter: ordinal.count });
  if (word === "quarter" && ordinal.count === -1 && which === "final")
    return atom("quarter", noun + 1, { quarter: 4 });
  if (word === "half" && tokens[noun + 1]?.word !== "-" && Math.abs(ordinal.count) <= 2)
    return atom("quarter", noun + 1, { half: ordinal.count === 1 ? 1 : 2 }, true);
  return undefined;
}

/** "summer", "the fall of 1990": springs and falls that are no seasons need company. */
function seasonAt(tokens: readonly Token[], at: number): Atom | undefined {
  const token = tokens[at];
  if (token?.lex.season === undefined || token.lex.plural) return undefined;
  const before = tokens[at - 1]?.word;
  const led =
    before === "the" ||
    before === "in" ||
    before === "by" ||
    before === "since" ||
    before === "until" ||
    before === "early" ||
    before === "late" ||
    before === "-";
  return atom(
    "season",
    at + 1,
    { season: token.lex.season },
    token.lex.doubtful ? !(led && before !== "the") : !led,
  );
}

/** "year-end", "year's end", "month's end". */
function endOfUnitAt(tokens: readonly Token[], at: number): Atom | undefined {
  const unit = tokens[at]?.lex.unit;
  if (!unit || tokens[at]?.lex.plural || !["year", "month", "week", "quarter", "day"].includes(unit))
    return undefined;
  let end = skipHyphen(tokens, at + 1);
  if (tokens[end]?.word === "'" && tokens[end + 1]?.word === "s") end += 2;
  if (tokens[end]?.word !== "end" || (end === at + 1 && unit !== "year")) return undefined;
  const { kind, point } = unitAtom(end + 1, unit, 0, {});
  return atom(kind, end + 1, { ...point, mod: "END" });
}

/** "the year-earlier quarter", "year-ago", "the year-ago third quarter". */
function yearEarlierAt(tokens: readonly Token[], at: number): Atom | undefined {
  const after = skipHyphen(tokens, at + 1);
  if (tokens[at]?.word !== "year" || after === at + 1) return undefined;
  const word = tokens[after]?.word;
  if (word !== "earlier" && word !== "ago") return undefined;
  const noun = tokens[after + 1];
  const quarter = quarterAt(tokens, after + 1);
  if (quarter) return atom("quarter", quarter.end, { ...quarter.point, yearShift: -1 });
  const end = noun?.word === "quarter" || noun?.word === "period" ? after + 2 : after + 1;
  return atom("unit", end, { shift: { unit: "year", count: 1, direction: -1 }, comparison: true });
}

/** "the week", "the current quarter", "the fiscal year", "the latest quarter". */
function definiteAt(tokens: readonly Token[], at: number): Atom | undefined {
  const word = tokens[at]?.word;
  const skip =
    word === "fiscal" ||
    word === "full" ||
    word === "entire" ||
    word === "whole" ||
    word === "latest" ||
    word === "calendar";
  const noun = skip ? (tokens[at + 1]?.word === "fiscal" ? at + 2 : at + 1) : at;
  const target = tokens[noun];
  if (word === "latest" && target?.word === "period")
    return atom("unit", noun + 1, {
      shift: { unit: "quarter", count: 0, direction: 0 },
      definite: true,
      which: -1,
    });
  if (!target?.lex.unit || target.lex.plural || target.lex.doubtful) return undefined;
  const { unit } = target.lex;
  if (unit === "year" && tokens[noun + 1]?.plain) return undefined;
  if (word === "latest" && unit === "quarter")
    return atom("unit", noun + 1, { shift: { unit, count: 0, direction: 0 }, definite: true, which: -1 });
  if (!["day", "week", "weekend", "month", "quarter", "year", "decade", "century"].includes(unit))
    return undefined;
  const { kind, point } = unitAtom(noun + 1, unit, 0, { definite: true });
  return atom(kind, noun + 1, point, !skip);
}
