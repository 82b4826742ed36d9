import type { NumberKind } from "../../schema/figure.ts";
import { bareScopes } from "./en/scopes.ts";
import { type Spread } from "./ranges.ts";
import { type View, classAt, isPlural, textAt } from "./view.ts";

const list = (words: string): Set<string> => new Set(words.trim().split(/\s+/));

const sections = list(
  "section sections article articles chapter part volume vol page pages p pp paragraph para clause appendix annex schedule title amendment resolution row seat phase stage tier episode season lesson step rule exercise exercises exercise nr nrs item figure fig table slide question class grade category level type gate platform terminal room suite apartment apt unit floor lot block",
);
const codes = list(
  "no nos number numbers nr route road highway interstate motorway flight channel serial version v psalm protocol bus line train case docket district precinct ward zone sector area group pier hole round week day lap turn game act game heat mile",
);
const streets = list(
  "street st road rd avenue ave lane drive dr boulevard blvd court place way terrace square crescent parkway highway close row hill block",
);
const sports = list(
  "win victory defeat loss draw lead vote votes ruling decision advantage triumph success thrashing score scoreline record split margin tie deficit majority rout verdict drubbing win",
);
const played = list(
  "won win wins lost lose beat beaten beats drew draw lead leads led trail trailed down up score scored defeated defeat ahead behind finished ended thrashed voted vote",
);

/** What kind of number a measure is, by the words around it. */
export function kindOf(view: View, spread: Spread): NumberKind {
  const { number } = spread;
  if (number.form === "ordinal") return "ordinal";
  if (isAge(view, spread)) return "age";
  if (spread.unit) return "figure";
  if (isIdentifier(view, spread)) return "identifier";
  if (isSection(view, spread)) return "section";
  if (isAddress(view, spread)) return "address";
  if (isScore(view, spread)) return "score";
  return isName(view, spread) ? "name" : "figure";
}

/** "44-year-old", "aged 12", "Ines Odan, 53,", "over the age of 21", "ten months old". */
function isAge(view: View, spread: Spread): boolean {
  const { from, to, unit } = spread;
  if (unit?.dimension === "time") {
    const next = textAt(view, to) === "-" ? textAt(view, to + 1) : textAt(view, to);
    return /^(?:old|olds|yo)$/.test(next) || (next === "of" && textAt(view, to + 1) === "age");
  }
  if (unit || spread.low > 125 || !Number.isInteger(spread.low)) return false;
  if (/^(?:yo|y\/o)$/.test(textAt(view, to))) return true;
  const before = textAt(view, from - 1);
  if (before === "aged" || before === "age" || before === "ages") return true;
  if ((before === "of" || before === "at" || before === "to") && /^ages?$/.test(textAt(view, from - 2)))
    return true;
  if (before === "of" && isOfOne(view, spread)) return true;
  return isApposed(view, spread);
}

/** "A woman of 58", "the boy of 12": one person, and nothing counted after. */
function isOfOne(view: View, { from, to, number }: Spread): boolean {
  const noun = textAt(view, from - 2);
  if (!number.digits || !onePerson.test(noun) || /^(?:noun|name|adjective)$/.test(classAt(view, to) ?? ""))
    return false;
  return [3, 4].some((back) => /^(?:an?|the|one|another)$/.test(textAt(view, from - back)));
}

const onePerson =
  /^(?:man|woman|boy|girl|child|pensioner|widow|widower|teenager|youth|grandmother|grandfather|mother|father|lad|student|labourer|worker|driver|farmer|nurse)$/;

/** A number of digits between commas after a name or a person: "Ana Brel, 34, said". */
function isApposed(view: View, { from, to, low, number }: Spread): boolean {
  if (!number.digits || low < 1 || low > 110 || textAt(view, from - 1) !== "," || number.form !== "cardinal")
    return false;
  const named = view.tokens[from - 2];
  const after = textAt(view, to);
  if (after !== "," && after !== "." && after !== ";" && after !== "and" && after !== ")" && after !== "")
    return false;
  return (
    named !== undefined &&
    named.kind === "word" &&
    named.raw !== named.text &&
    !/^[A-Z]{2,}$/.test(named.raw) &&
    !months.has(named.text)
  );
}

const months = list(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday",
);

/** Letters or digits that touch: "XC40", "A2", "9/11", phone numbers, "v2.0", "#4". */
function isIdentifier(view: View, { from, to, number }: Spread): boolean {
  const { tokens } = view;
  const first = tokens[from];
  const before = tokens[from - 1];
  if (first?.glued && before?.text === "-" && textAt(view, from - 2) === "of") return true;
  if (!number.digits || !first) return false;
  if (first.glued && before && before.kind === "word") return true;
  if (before?.text === "#" || before?.text === "@") return true;
  if (
    first.glued &&
    before?.text === "-" &&
    before.glued &&
    tokens[from - 2]?.kind === "word" &&
    !numberWord.test(textAt(view, from - 2))
  )
    return true;
  if (first.glued && /^[./:_]$/.test(before?.text ?? "") && before?.glued) return true;
  const after = tokens[to];
  if (after?.glued && after.kind === "word" && tokens[to - 1]?.kind === "digits")
    return !/^s$/.test(after.text) || true;
  if (first.text.length > 5 && first.text[0] === "0") return true;
  if (/^\d{13,}$/.test(first.text)) return true;
  return isChained(view, from, to);
}

const numberWord = /^(?:mid|pre|post|non|sub|anti|under|over|about|some|to|and|or)$/;

/** Digits, a touching sign, digits: telephone and serial numbers. */
function isChained(view: View, from: number, to: number): boolean {
  const { tokens } = view;
  const links = (at: number, side: number): boolean =>
    /^[-/:]$/.test(textAt(view, at)) &&
    tokens[at]?.glued === true &&
    tokens[at + 1]?.glued === true &&
    tokens[at + side]?.kind === "digits";
  return (
    (links(to, 1) && (links(to + 2, 1) || textAt(view, to) !== "-")) ||
    (links(from - 1, -1) && (links(from - 3, -1) || textAt(view, from - 1) !== "-"))
  );
}

/** "Part 3", "Section 427 Row 21", "page 12". */
function isSection(view: View, { from, number }: Spread): boolean {
  const before = view.tokens[from - 1];
  if (!before || before.kind !== "word") return false;
  if (sections.has(before.text))
    return (
      before.raw !== before.text ||
      (number.digits && !isPlural(view, from - 1)) ||
      before.text.length < 4 ||
      /^(?:phase|stage|tier)$/.test(before.text)
    );
  if (before.text === "number" && isVerb(view, from - 1)) return false;
  return (
    codes.has(before.text) &&
    (before.raw !== before.text || /^(?:nr|nrs|no|number|version|channel|route|flight)$/.test(before.text)) &&
    number.digits
  );
}

/** "The injured number 131": so many people are those before the verb. */
function isVerb(view: View, at: number): boolean {
  return (
    (isPlural(view, at - 1) || bareScopes.has(textAt(view, at - 1))) && view.tokens[at]?.raw === "number"
  );
}

/** "12 Quay Street", "2100 block of". */
function isAddress(view: View, { to, number }: Spread): boolean {
  if (!number.digits) return false;
  if (textAt(view, to) === "block" && textAt(view, to + 1) === "of") return true;
  for (let at = to; at < to + 4; at++) {
    const token = view.tokens[at];
    if (!token || token.kind !== "word" || token.raw === token.text) return false;
    if (at > to && streets.has(token.text)) return true;
  }
  return false;
}

/** "2-1", "won 6-3": two small numbers and a dash, with nothing counted. */
function isScore(view: View, { from, to, low, high, number }: Spread): boolean {
  const dash = view.tokens.slice(from, to).some(({ text }) => text === "-" || text === "–");
  const next = textAt(view, to);
  if (dash && number.digits && high < 200) {
    if (sports.has(next)) return true;
    const counted = classAt(view, to) === "noun" || classAt(view, to) === "adjective";
    if (!counted && played.has(textAt(view, from - 1))) return true;
    return !counted && low === high;
  }
  const link = textAt(view, to);
  const other = view.tokens[to + 1];
  if (
    (link === "-" || link === "–") &&
    view.tokens[to]?.glued &&
    other?.glued &&
    other.kind === "digits" &&
    number.digits
  )
    return high < 200;
  const back = textAt(view, from - 1);
  return (
    (back === "-" || back === "–") &&
    view.tokens[from]?.glued === true &&
    view.tokens[from - 2]?.kind === "digits" &&
    high < 200 &&
    view.tokens[from - 1]?.glued === true
  );
}

/** "Boeing 737", "Formula One", "Group of 20", "S&P 500": a number that belongs to a name. */
function isName(view: View, spread: Spread): boolean {
  const { from, to, number } = spread;
  if (number.form !== "cardinal" || number.scale > 1 || spread.high > 9999) return false;
  const before = view.tokens[from - 1];
  const own = view.tokens[from];
  if (!before || !own) return false;
  if (
    before.text === "of" &&
    /^(?:group|council|school|club|band)$/.test(textAt(view, from - 2)) &&
    view.tokens[from - 2]?.raw !== textAt(view, from - 2)
  )
    return true;
  if (before.kind !== "word" || before.raw === before.text || months.has(before.text)) return false;
  if (own.kind === "word" && own.raw === own.text) return false;
  if (from === 1 && classAt(view, 0) !== "name" && view.tokens[0]?.raw.length !== 1) return false;
  const opens = classAt(view, from - 1);
  if (opens !== "name" && opens !== "noun" && opens !== "adjective") return false;
  return !countsNext(view, to);
}

/** Whether a lower-case noun follows that the number may count. */
function countsNext(view: View, to: number): boolean {
  for (let at = to; at < to + 4; at++) {
    const token = view.tokens[at];
    const kind = classAt(view, at);
    if (!token || token.kind !== "word" || token.raw !== token.text) return false;
    if (kind === "noun") return isPlural(view, at);
    if (kind !== "adjective" && kind !== "participle") return false;
  }
  return false;
}
