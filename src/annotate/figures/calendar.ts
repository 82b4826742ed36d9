import type { NumberRead } from "../../text/numbers/numbers.ts";
import { type View, isPlural, classAt, textAt } from "./view.ts";

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$/;

/**
 * Whether a number belongs to a date or a clock time no time expression holds: "14 March", "in 1984", "10.30pm".
 * The reading of times takes these first; this keeps bare text honest where it was not run.
 */
export function isCalendar(view: View, { from, to, low, high, digits, form }: NumberRead): boolean {
  if (!digits) return form === "ordinal" && isMonth(view, from, to);
  if (moneySign.test(textAt(view, from - 1)) || textAt(view, to) === "%") return false;
  if (isClock(view, from, to)) return true;
  if (isMonth(view, from, to) && high <= 2100) return true;
  if (textAt(view, to) === "/" && textAt(view, to + 2) === "/") return true;
  return isYear(view, from, to, low, high);
}

const moneySign = /^\p{Sc}$/u;

function isMonth(view: View, from: number, to: number): boolean {
  const of = textAt(view, to) === "of" ? 1 : 0;
  const after = view.tokens[to + of];
  if (after && months.test(after.text) && after.raw !== after.text) return true;
  const before = textAt(view, from - 1) === "." || textAt(view, from - 1) === "," ? from - 2 : from - 1;
  const word = view.tokens[before];
  if (word && months.test(word.text) && word.raw !== word.text) return true;
  return months.test(textAt(view, from - 3)) && view.tokens[from - 2]?.kind === "digits";
}

/** "10:30", "11.40pm", "9 a.m.", "5 o’clock". */
function isClock(view: View, from: number, to: number): boolean {
  const after = textAt(view, to);
  if (/^(?:am|pm|o['’]clock|gmt|bst|utc|est|edt|noon)$/.test(after)) return true;
  if (/^[ap]$/.test(after) && textAt(view, to + 1) === "." && textAt(view, to + 2) === "m") return true;
  const colon = (at: number): boolean =>
    textAt(view, at) === ":" && view.tokens[at]?.glued === true && view.tokens[at + 1]?.glued === true;
  return (
    (colon(to) && view.tokens[to + 1]?.kind === "digits") ||
    (colon(from - 1) && view.tokens[from - 2]?.kind === "digits")
  );
}

/** Four digits that name a year: nothing plural follows that they could count. */
function isYear(view: View, from: number, to: number, low: number, high: number): boolean {
  const first = textAt(view, from);
  if (!/^(?:1[5-9]|20)\d\d$/.test(first) || low < 1500 || high > 2100) return false;
  if (view.tokens[to]?.glued && textAt(view, to) === "s") return true;
  const next = classAt(view, to);
  if (next === "noun" && isPlural(view, to) && view.tokens[to]?.raw === textAt(view, to))
    return /^(?:in|since|from|until|by|the|late|early|mid|of)$/.test(textAt(view, from - 1));
  return !/^(?:some|about|nearly|almost|than|over|least|around|above|below|under|exceeding|exceed|surpass|<|>|=)$/.test(
    textAt(view, from - 1),
  );
}
