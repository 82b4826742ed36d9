import type { NumberRead } from "../../text/numbers/numbers.ts";
import { exact } from "../../text/numbers/cardinal.ts";
import { isCalendar } from "./calendar.ts";
import { down, revising, up } from "./en/change.ts";
import { type Measure, measureOf } from "./measure.ts";
import { qualifyBefore } from "./qualify.ts";
import { type View, textAt } from "./view.ts";

/** A measure with both ends; `course` is "from … to …", which moves rather than spreads. */
export interface Spread extends Measure {
  readonly course?: "up" | "down" | "between";
}

const joins = new Set(["to", "-", "–", "—", "through", "~", "and", "or"]);

/** Measures of a sentence, those that make a range put together. */
export function spreadsOf(view: View): Spread[] {
  const found: Spread[] = [];
  const numbers = view.numbers.filter((number) => !isCalendar(view, number));
  for (let index = 0; index < numbers.length; index++) {
    const first = measureOf(view, numbers[index] as NumberRead);
    const pair = numbers[index + 1] && join(view, first, numbers[index + 1] as NumberRead);
    if (pair) index++;
    const taken = pair ?? first;
    if (taken.from >= (found.at(-1)?.to ?? 0)) found.push(taken);
    while (index + 1 < numbers.length && (numbers[index + 1] as NumberRead).to <= taken.to) index++;
  }
  return found;
}

/** The range two numbers make, where the words between and before them say so. */
function join(view: View, first: Measure, next: NumberRead): Spread | undefined {
  const link = textAt(view, first.to);
  if (!joins.has(link) || first.number.form === "ordinal" || next.form === "ordinal") return undefined;
  const qualifier = qualifyBefore(view, next.from);
  const second = measureOf(view, next);
  if (qualifyBefore(view, second.from).from !== first.to + 1 && second.from !== first.to + 1)
    return undefined;
  if (
    second.unit === undefined &&
    first.unit !== undefined &&
    first.unit.dimension !== "currency" &&
    link !== "and" &&
    !first.hyphen
  )
    return alike(view, first, second, link, qualifier.bound !== undefined);
  if (!sameUnit(first, second)) return undefined;
  return alike(view, first, second, link, qualifier.bound !== undefined);
}

function sameUnit(first: Measure, second: Measure): boolean {
  if (!first.unit) return true;
  return !second.unit ? first.unit.dimension === "currency" : first.unit.name === second.unit.name;
}

function alike(
  view: View,
  first: Measure,
  second: Measure,
  link: string,
  bounded: boolean,
): Spread | undefined {
  const low = lent(first, second);
  const high = second.high;
  const opener = qualifyBefore(view, first.from).from;
  const course = courseOf(view, opener, link, low > high);
  if (!course && (bounded || !spreads(view, opener, first, second, link, low))) return undefined;
  const unit = second.unit ?? first.unit;
  const turned = course && course !== "between" && low > high;
  return {
    number: { ...second.number, from: first.number.from },
    from: first.from,
    to: second.to,
    low: turned ? low : Math.min(low, high),
    high: turned ? high : Math.max(low, high),
    ...(unit ? { unit } : {}),
    ...(second.per ? { per: second.per } : {}),
    ...(second.hyphen ? { hyphen: true } : {}),
    ...(course ? { course } : {}),
  };
}

/** "10 to 15 million" lends the million to the ten. */
function lent(first: Measure, second: Measure): number {
  const { scale, coefficient } = second.number;
  if (first.number.scale !== 1 || scale === 1 || coefficient === undefined) return first.low;
  return first.low <= coefficient && (!first.unit || first.unit.dimension === "currency")
    ? exact(first.low * scale)
    : first.low;
}

/** "from A to B" and "between A and B". */
function courseOf(view: View, opener: number, link: string, falls: boolean): Spread["course"] | undefined {
  const before = textAt(view, opener - 1);
  if (before === "between" && link === "and") return "between";
  if (before !== "from" || link === "and" || link === "or") return undefined;
  for (let at = opener - 2; at >= Math.max(0, opener - 8); at--) {
    const text = textAt(view, at);
    if (up.has(text)) return "up";
    if (down.has(text)) return "down";
    if (revising.has(text)) return falls ? "down" : "up";
  }
  return "between";
}

/** Whether A and B with "to", a dash or "or" spread over a range, without "from" or "between". */
function spreads(
  view: View,
  opener: number,
  first: Measure,
  second: Measure,
  link: string,
  low: number,
): boolean {
  if (link === "and" || low >= second.high || first.number.form === "few" || second.number.form === "vague")
    return false;
  if (link === "or") return neighbours(first, second, low);
  const before = textAt(view, opener - 1);
  const moves = up.has(before) || down.has(before);
  if (link === "to") {
    if (first.unit && second.unit && (moves || before === "by")) return false;
    return !(moves && !first.unit && !second.unit);
  }
  if (!isDash(view, first, second)) return false;
  return first.number.digits === second.number.digits;
}

/** A dash joins where it stands the same on both sides. */
function isDash(view: View, first: Measure, second: Measure): boolean {
  const sign = view.tokens[first.to];
  const next = view.tokens[first.to + 1];
  if (/^[-/]$/.test(textAt(view, second.to)) && view.tokens[second.to + 1]?.kind === "digits") return false;
  if (/^[-/]$/.test(textAt(view, first.from - 1)) && view.tokens[first.from]?.glued) return false;
  return sign !== undefined && next !== undefined && sign.glued === next.glued;
}

/** "two or three", "10 or 12": an "or" makes a range of near numbers only. */
function neighbours(first: Measure, second: Measure, low: number): boolean {
  if (first.unit || first.number.digits !== second.number.digits) return false;
  return second.high <= low * 2 && Number.isInteger(low) && second.high - low <= Math.max(2, low / 4);
}
