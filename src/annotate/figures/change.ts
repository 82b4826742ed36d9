import { afterDown, afterUp, down, up, weak } from "./en/change.ts";
import type { Spread } from "./ranges.ts";
import { type View, classAt, textAt } from "./view.ts";

/** A move and whether the number is its amount (`delta`) or the level reached. */
export interface Change {
  readonly change: "up" | "down";
  readonly delta: boolean;
}

/** The move a number tells of: "rose 6.5%", "down 12 points", "a 7% drop", "from 40 to 35". `from` is where its qualifiers begin. */
export function changeOf(view: View, spread: Spread, from: number, to: number): Change | undefined {
  if (spread.course === "up" || spread.course === "down") return { change: spread.course, delta: false };
  if (spread.course && spread.low > spread.high) return { change: "down", delta: false };
  return movedBefore(view, spread, from) ?? movedAfter(view, spread, to);
}

const spans = new Set(["share", "currency", "temperature"]);

/** A verb of movement just before, with "by", adverbs or "of" between. */
function movedBefore(view: View, spread: Spread, from: number): Change | undefined {
  let at = from - 1;
  let by = false;
  for (let steps = 0; steps < 3; steps++) {
    const text = textAt(view, at);
    if (
      text === "by" ||
      text === "of" ||
      text === "another" ||
      text === "a" ||
      text === "an" ||
      text === "further" ||
      text === "some"
    ) {
      by ||= text === "by" || text === "of";
      at--;
    } else if (classAt(view, at) === "adverb" && !up.has(text) && !down.has(text)) at--;
    else break;
  }
  const text = textAt(view, at);
  const change = up.has(text) ? "up" : down.has(text) ? "down" : undefined;
  if (!change) return by ? pastObject(view, spread, at) : undefined;
  const measured = spread.unit !== undefined && spans.has(spread.unit.dimension);
  const points = /^points?$/.test(textAt(view, spread.to)) || spread.unit?.name === "basis point";
  if (weak.has(text) && !measured && !points && !by) return undefined;
  if (!by && !measured && !points && spread.unit === undefined && classAt(view, spread.to) === "noun")
    return undefined;
  return { change, delta: !/^(?:above|past|beyond)$/.test(textAt(view, from)) };
}

/** "cut emissions by 4%": the object stands between verb and "by". */
function pastObject(view: View, spread: Spread, from: number): Change | undefined {
  if (textAt(view, from + 1) !== "by") return undefined;
  for (let at = from; at >= Math.max(0, from - 6); at--) {
    const text = textAt(view, at);
    if (text === "," || text === ";") return undefined;
    if (up.has(text)) return { change: "up", delta: true };
    if (down.has(text)) return { change: "down", delta: true };
  }
  return spread.unit ? undefined : undefined;
}

/** "a 7% drop", "3 points higher", "4% more". */
function movedAfter(view: View, spread: Spread, to: number): Change | undefined {
  if (!spread.unit || !spans.has(spread.unit.dimension)) return undefined;
  const start = textAt(view, to) === "-" ? to + 1 : to;
  for (let at = start; at < start + 3; at++) {
    const text = textAt(view, at);
    if (afterUp.has(text)) return { change: "up", delta: true };
    if (afterDown.has(text)) return { change: "down", delta: true };
    const kind = classAt(view, at);
    if (spread.unit.dimension !== "share" || (kind !== "adjective" && kind !== "noun")) return undefined;
  }
  return undefined;
}
