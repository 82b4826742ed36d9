import { abbreviations, clipped, contractions, domains, prefixes } from "./en/words.ts";

/** Words of one text as offsets; `joined` marks a word that goes on in the surface token of the word before ("do" + "n’t"). */
export interface Tokens {
  readonly starts: number[];
  readonly ends: number[];
  readonly joined: boolean[];
}

const letter = "\\p{L}\\p{M}\\u200c\\u00ad";
const addressed =
  '(?<address>(?:https?|ftp|mailto):[^\\s<>"“”|]+|www\\.[^\\s<>"“”|]+|[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)*|' +
  `[\\p{L}\\d][\\p{L}\\d-]*(?:\\.[\\p{L}\\d-]+)*\\.(?:${domains})(?![${letter}\\d])(?:/[^\\s<>"“”|]*)?)`;
const pieces = [
  `(?<tag>[#@][${letter}_][${letter}\\d_]*)`,
  "(?<face>[:;=8][-o^']?[()\\[\\]DPp](?![\\p{L}\\d(])|\\^_\\^|<3(?!\\d))",
  "(?<phone>\\+?\\d{1,3}[-.]\\d{3}[-.]\\d{3,4}(?:[-.]\\d{4})?(?![\\d-])|\\d{3}-\\d{4}(?![\\d-]))",
  "(?<decade>['’]\\d\\ds?(?![\\d\\p{L}]))",
  "(?<number>[.]?\\d+(?:,\\d{3}(?!\\d)|[.:/]\\d+)*(?:(?:st|nd|rd|th|s|['’]s)(?![\\p{L}\\d]))?)",
  `(?<dotted>(?:\\p{L}\\.){2,}(?:\\p{L}(?![${letter}]))?|Ph\\.D\\.?|M\\.Sc\\.?)`,
  `(?<word>[${letter}\\d_]+(?:['’\`][${letter}]+|&(?=\\p{L}(?!\\p{L}))[${letter}]+)*(?:['’](?!['’]))?)`,
  "(?<run>\\.{2,}|…+|-{2,}|[!?]{2,}|\\*{2,}|_{2,}|={2,}|\\+{2,}|~{2,}|<<|>>|``|''|’’|‘‘)",
  "(?<picture>(?:\\p{RI}\\p{RI}|\\p{Extended_Pictographic}[\\u{1F3FB}-\\u{1F3FF}\\uFE0F\\u20E3]*(?:\\u200D\\p{Extended_Pictographic}[\\u{1F3FB}-\\u{1F3FF}\\uFE0F]*)*))",
  "(?<other>[^][\\p{M}\\u200D\\uFE0F]*)",
];
const piece = new RegExp(pieces.join("|"), "uy");
const pieceOrAddress = new RegExp([addressed, ...pieces].join("|"), "uy");

/** Longest run without a blank that is looked at in one piece; the patterns look ahead within it. */
const longestRun = 400;

/**
 * Words of text[from, to) by the conventions of UD English: hyphens and slashes part words, clitics are words of their
 * own, a full stop stays with an abbreviation. Every character that is not blank is in one word.
 */
export function tokenise(text: string, from: number, to: number): Tokens {
  const tokens: Tokens = { starts: [], ends: [], joined: [] };
  const line = text.slice(from, to);
  for (const { 0: chunk, index } of line.matchAll(/[^\s\u200b\ufeff\u2060]+/g))
    readRun(chunk, from + index, tokens);
  return tokens;
}

function readRun(run: string, base: number, tokens: Tokens): void {
  for (let at = 0; at < run.length; at += longestRun)
    readChunk(run.slice(at, at + longestRun), base + at, tokens);
}

function readChunk(chunk: string, base: number, tokens: Tokens): void {
  const pattern = /[@.]|:\/\/|mailto:/.test(chunk.slice(0, -1)) ? pieceOrAddress : piece;
  let at = 0;
  while (at < chunk.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(chunk);
    const groups = match?.groups ?? {};
    const whole = match?.[0] ?? chunk[at] ?? "";
    if (groups.address) at += pushAddress(whole, base + at, tokens);
    else if (groups.number) at += pushNumber(chunk, at, whole, base, tokens);
    else if (groups.dotted) at += push(tokens, base + at, whole.length);
    else if (groups.word) at += readWord(chunk, at, whole, base, tokens);
    else at += push(tokens, base + at, whole.length);
  }
}

function push({ starts, ends, joined }: Tokens, start: number, length: number, isJoined = false): number {
  starts.push(start);
  ends.push(start + length);
  joined.push(isJoined);
  return length;
}

/** An address without the marks that close the sentence around it. */
function pushAddress(whole: string, start: number, tokens: Tokens): number {
  const bare = whole.replace(/[.,;:!?'’)\]}]+$/u, (marks) =>
    whole.includes("(") ? marks.replace(/[.,;:!?'’\]}]+$/u, "") : "",
  );
  return push(tokens, start, bare.length || whole.length);
}

/** A number, and a unit written to it as a word of its own ("5pm"); "2.The" ends a sentence. */
function pushNumber(chunk: string, at: number, whole: string, base: number, tokens: Tokens): number {
  const rest = chunk.slice(at + whole.length);
  const next = /^[\p{L}\p{M}]+/u.exec(rest)?.[0];
  if (
    next &&
    !/^(?:am|pm|km|kg|cm|mm|m|ft|lbs?|mph|kph|kW|MW|GW|mg|ml|k|bn|tn|mn|kt|hrs?|min|GB|MB|TB|Hz|GHz|MHz)$/iu.test(
      next,
    )
  )
    return push(tokens, base + at, wordAt(chunk, at).length);
  return push(tokens, base + at, whole.length);
}

function wordAt(chunk: string, at: number): string {
  return /^[\p{L}\p{M}\d_.,:/]*[\p{L}\p{M}\d_]/u.exec(chunk.slice(at))?.[0] ?? (chunk[at] as string);
}

/** A word, with a hyphen or full stop that belongs to it; its clitics are split off. */
function readWord(chunk: string, at: number, whole: string, base: number, tokens: Tokens): number {
  const end = at + whole.length;
  const next = chunk[end];
  if (next === "." && keepsStop(whole, chunk, at, end)) return push(tokens, base + at, whole.length + 1);
  if ((next === "-" || next === "‑") && end + 1 < chunk.length) {
    const tail = /^[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*(?:['’][\p{L}]+)?['’]?/u.exec(
      chunk.slice(end + 1),
    )?.[0];
    if (tail && staysWhole(whole, tail))
      return pushWord(chunk.slice(at, end + 1 + tail.length), base + at, tokens);
  }
  if (next === "-" && isCutShort(whole, chunk.slice(end + 1)))
    return push(tokens, base + at, whole.length + 1);
  return pushWord(whole, base + at, tokens);
}

function keepsStop(word: string, chunk: string, at: number, end: number): boolean {
  const after = chunk.slice(end + 1);
  if (/^[.]/.test(after)) return false;
  if (word.length === 1)
    return /\p{L}/u.test(word) && (word !== "I" || after !== "") && at === leadingMarks(chunk);
  return (
    abbreviations.has(word.toLowerCase()) &&
    !(
      after === "" &&
      /^(?:no|art|sun|mar|fig|min|sat|est|del|miss|la|ill|ind|max|co|div|ed|sec|his|no|No|wash|ore|mass|mo|va|pa|ch)$/.test(
        word,
      )
    )
  );
}

function leadingMarks(chunk: string): number {
  return /^[^\p{L}\d]*/u.exec(chunk)?.[0].length ?? 0;
}

/** A word broken off in speech: "th- the". */
function isCutShort(word: string, rest: string): boolean {
  return word.length <= 4 && /^\p{L}+$/u.test(word) && /^[,.?!]?$/.test(rest);
}

/** Whether UD English keeps first-rest as one word: prefixes, and given names of two syllables ("Wai-ching"). */
function staysWhole(first: string, rest: string): boolean {
  if (prefixes.has(first.toLowerCase()) && !/^\d/.test(rest)) return true;
  return (
    /^\p{Lu}\p{Ll}{1,4}$/u.test(first) && /^\p{Ll}{2,6}(?:['’]s)?$/u.test(rest) && !hyphenWords.test(rest)
  );
}

/** English words that follow a hyphen; what is left looks like the second half of a given name. */
const hyphenWords =
  /^(?:up|ups|out|off|on|in|down|to|the|and|of|old|year|day|time|based|like|led|run|made|born|rich|wide|level|long|known|term|class|scale|party|state|owned|free|right|left|wing|page|line|part|risk|size|style|type|only|end|hand|held|man|men|hour|week|month|mile|foot|point|way|back|backed|over|case|speed|range|tech|income|paid|profile|era|bred|ever|called|home|loan|law|laws|half|low|high|all|some|so|at|by|for|war|aged|fifth|third|first|second|eight|one|two|three|four|five|six|seven|nine|self|named|sized|ranking|cut|cost|price|share|sector|wave|shot|star|set|go|fly|fi|per|sale|sell|buy|text|depth|house|town|city|side|sided|ended|edged|fold|proof|ready|bound|style|fire|bomb|book|door|air|sea|land|led|born|held|ful|ish)(?:['’]s)?$/;

/** One word or two: [do][n’t], [Kim][’s], [can][not], [horses][’]. */
function pushWord(word: string, start: number, tokens: Tokens): number {
  const cut = clitic(word);
  if (!cut) {
    const bare = word.length > 1 ? word.replace(/['’]$/u, "") : word;
    push(tokens, start, bare.length);
    return bare.length;
  }
  const rest = word.length - cut;
  pushWordBody(word.slice(0, cut), start, tokens);
  push(tokens, start + cut, rest, true);
  return word.length;
}

/** What stands before a clitic may hold another: "should" + "n’t" + "’ve". */
function pushWordBody(word: string, start: number, tokens: Tokens): void {
  const cut = word.length > 4 ? clitic(word) : 0;
  if (!cut || word.length - cut < 2) {
    push(tokens, start, word.length);
    return;
  }
  push(tokens, start, cut);
  push(tokens, start + cut, word.length - cut, true);
}

function clitic(word: string): number {
  const known = contractions[word.toLowerCase()];
  if (known) return known;
  const length = /(?:['’`](?:s|m|d|re|ve|ll)|n['’]t)$/iu.exec(word)?.[0].length;
  if (length && length < word.length) return word.length - length;
  return /[sxz]['’]$/iu.test(word) && word.length > 3 && !clipped.has(word) ? word.length - 1 : 0;
}
