import type { Interval } from "../../schema/time.ts";
import { dayText } from "./calendar.ts";
import type { Found } from "./en/grammar.ts";
import type { Resolved } from "./resolve/anchors.ts";
import type { Token } from "./tokens.ts";

/** The days or minutes an expression covers, opened or cut by its preposition: "since", "until", "by", "before", "after". */
export function intervalOf(tokens: readonly Token[], found: Found, resolved: Resolved): Interval | undefined {
  const { period, minutes } = resolved;
  if (!period) return undefined;
  const start = minutes ? minuteText(period.start, minutes[0]) : dayText(period.start);
  const end = minutes ? minuteText(period.start, minutes[1]) : dayText(period.end);
  return signalled(tokens[found.start - 1]?.word ?? "", start, end);
}

function signalled(word: string, start: string, end: string): Interval {
  if (word === "since" || word === "from") return { start };
  if (word === "until" || word === "till" || word === "by" || word === "through") return { end };
  if (word === "before") return { end: start };
  if (word === "after") return { start: end };
  return { start, end };
}

function minuteText(day: number, minute: number): string {
  const within = minute % 1440;
  const clock = `${String(Math.floor(within / 60)).padStart(2, "0")}:${String(within % 60).padStart(2, "0")}`;
  return `${dayText(day + Math.floor(minute / 1440))}T${clock}`;
}
