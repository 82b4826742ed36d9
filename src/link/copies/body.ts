import type { Article } from "../../schema/article.ts";
import type { Span } from "../../schema/span.ts";
import { type Words, wordsOf } from "../../text/fingerprints.ts";

/** The words of an article's own text: without captions, credits, notices, boilerplate, and what `omit` covers. */
export interface Body {
  readonly article: string;
  readonly words: Words;
  /** 1 for words within quotation marks. */
  readonly quoted: Uint8Array;
  /** 1 for words that hold a digit. */
  readonly numbers: Uint8Array;
}

/** The words by which an article is compared with others, of the words of its text. */
export function bodyOf(
  { id, text, blocks }: Pick<Article, "id" | "text" | "blocks">,
  omit: readonly Span[] = [],
  all: Words = wordsOf(text),
): Body {
  const aside = blocks
    .filter(({ kind, boilerplate }) => boilerplate || asides.has(kind))
    .map(({ span }) => span);
  const words = without(all, [...aside, ...omit]);
  let [quoted, numbers]: (Uint8Array | undefined)[] = [];
  return {
    article: id,
    words,
    // Most texts that are compared share no passage, and are asked for neither.
    get quoted() {
      return (quoted ??= quotedWords(text, words));
    },
    get numbers() {
      return (numbers ??= numberWords(text, words));
    },
  };
}

const asides: ReadonlySet<string> = new Set(["caption", "credit", "notice"]);

function without(words: Words, spans: readonly Span[]): Words {
  if (spans.length === 0) return words;
  const sorted = spans.toSorted(([a], [b]) => a - b);
  const [starts, ends, hashes] = [words.starts.slice(), words.ends.slice(), words.hashes.slice()];
  let [at, count] = [0, 0];
  for (let i = 0; i < words.count; i++) {
    const start = words.starts[i] as number;
    while (at < sorted.length && (sorted[at] as Span)[1] <= start) at++;
    const span = sorted[at];
    if (span && start >= span[0]) continue;
    starts[count] = start;
    ends[count] = words.ends[i] as number;
    hashes[count++] = words.hashes[i] as number;
  }
  return {
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    hashes: hashes.subarray(0, count),
  };
}

/** Marks what stands between quotation marks; a quotation left open ends with its paragraph. */
function quotedWords(text: string, { count, starts }: Words): Uint8Array {
  const quoted = new Uint8Array(count);
  let word = 0;
  let open = "";
  for (let i = 0; i < text.length && word < count; i++) {
    const mark = text[i] as string;
    if (mark === "\n") open = "";
    else if (open === "" && (mark === "“" || mark === "‘" || mark === '"')) open = mark;
    else if (open !== "" && closes(text, i, open)) open = "";
    if (starts[word] === i) quoted[word++] = open === "" ? 0 : 1;
    while (word < count && (starts[word] as number) < i) word++;
  }
  return quoted;
}

function closes(text: string, at: number, open: string): boolean {
  const mark = text[at];
  if (open === "“") return mark === "”";
  if (open === '"') return mark === '"';
  return mark === "’" && !/\p{L}/u.test(text[at + 1] ?? " ");
}

function numberWords(text: string, { count, starts, ends }: Words): Uint8Array {
  const numbers = new Uint8Array(count);
  for (let i = 0; i < count; i++)
    for (let at = starts[i] as number; at < (ends[i] as number); at++) {
      const code = text.charCodeAt(at);
      if (code >= 48 && code <= 57) numbers[i] = 1;
    }
  return numbers;
}
