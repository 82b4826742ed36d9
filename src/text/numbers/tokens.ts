/** A word, a run of digits ("1,234.5") or one other sign, as the number grammar sees it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** In lower case; `raw` is as written. */
  readonly text: string;
  readonly raw: string;
  readonly kind: "word" | "digits" | "sign";
  /** Follows the token before it without a space. */
  readonly glued: boolean;
}

// Marks are taken alone after letters; an apostrophe joins letters ("don’t", "Seoul’s").
const pattern = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|[^\s]/gu;
const groups = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/;
const plain = /^\d+(?:\.\d+)?$/;
const continental = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d+,\d{1,2}$/;

/** Tokens of a stretch of text, in order; offsets count from the start of the whole text. Linear. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    const [raw] = match;
    const start = match.index;
    for (const token of split(raw, start, start === last)) tokens.push(token);
    last = start + raw.length;
  }
  return tokens;
}

function split(raw: string, start: number, glued: boolean): Token[] {
  const code = raw.charCodeAt(0);
  if (code < 48 || code > 57 || !/^\d/.test(raw)) {
    const end = start + raw.length;
    return [{ start, end, text: raw.toLowerCase(), raw, kind: isLetter(raw) ? "word" : "sign", glued }];
  }
  if (isOneNumber(raw)) return [{ start, end: start + raw.length, text: raw, raw, kind: "digits", glued }];
  return pieces(raw, start, glued);
}

const isLetter = (raw: string): boolean => /^\p{L}/u.test(raw);

/** Whether digits with points and commas are one number: grouped, plain, or written the continental way. */
function isOneNumber(raw: string): boolean {
  return raw.length < 64 && (plain.test(raw) || groups.test(raw) || continental.test(raw));
}

/** "22,24,26" and "192.168.1.2" are several numbers with signs between; a very long run is one. */
function pieces(raw: string, start: number, glued: boolean): Token[] {
  const tokens: Token[] = [];
  for (let from = 0, to = 0; from < raw.length; from = to) {
    to = from + 1;
    const sign = raw[from] === "." || raw[from] === ",";
    while (!sign && to < raw.length && raw[to] !== "." && raw[to] !== ",") to++;
    const text = raw.slice(from, to);
    const kind = sign ? "sign" : "digits";
    tokens.push({ start: start + from, end: start + to, text, raw: text, kind, glued: from > 0 || glued });
  }
  return tokens;
}

/** Value of a digits token; a run too long to be a quantity has none. */
export function digitsValue(text: string): number | undefined {
  if (text.length > 40) return undefined;
  if (plain.test(text)) return Number(text);
  if (groups.test(text)) return Number(text.replace(/,/g, ""));
  return Number(text.replace(/\./g, "").replace(",", "."));
}
