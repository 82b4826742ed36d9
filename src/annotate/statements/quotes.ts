import type { Span } from "../../schema/span.ts";

/** A stretch between quotation marks, marks included; it never leaves its paragraph. */
export interface Quotation {
  readonly span: Span;
  readonly mark: "double" | "single";
  /** False where the paragraph ends before the closing mark. */
  readonly closed: boolean;
  /** True where it goes on from a quotation that the paragraph before left open. */
  readonly continues: boolean;
}

const opening = new Set("“«„‟");
const closing = new Set("”»");
const word = /[\p{L}\p{N}]/u;

/**
 * The quotations of each paragraph, in reading order and not nested: the outermost marks count. An opening mark that is
 * never closed holds to its paragraph's end; a closing curly mark that nothing opened holds from its start. Linear.
 */
export function quotationsOf(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  let open: "double" | "single" | undefined;
  for (const [start, end] of paragraphs) {
    const inside = quotationsIn(text, start, end, open);
    const first = inside[0];
    const continues = open !== undefined && first?.span[0] === start && first.mark === open;
    found.push(
      ...inside.map((quotation, i) => (i === 0 && continues ? { ...quotation, continues } : quotation)),
    );
    const last = inside.at(-1);
    open = last && !last.closed ? last.mark : undefined;
  }
  return found;
}

function quotationsIn(text: string, start: number, end: number, open: "double" | "single" | undefined) {
  const found: Quotation[] = [];
  const singles = singleClosers(text, start, end);
  let from = -1;
  const close = (to: number, closed: boolean, mark: "double" | "single" = "double"): void => {
    found.push({ span: [from, to], mark, closed, continues: false });
    from = -1;
  };
  for (let i = start; i < end; i++) {
    const c = text[i] as string;
    if (from >= 0) {
      if (twin(text, i, end) && text[from] !== "“") close(++i + 1, true);
      else if (closing.has(c) || (c === '"' && !opensAt(text, i, start, end))) close(i + 1, true);
      else if (c === '"') {
        close(i, false);
        from = i;
      } else if (c === "“" && text[from] === "„") close(i + 1, true);
    } else if (opening.has(c) || c === '"') from = i;
    else if (twin(text, i, end)) from = i++;
    else if (c === "”" && found.length === 0) {
      from = start;
      close(i + 1, true);
    } else if (opensSingle(text, i, start, end)) {
      const to = singles(i) ?? (i === start && (c === "‘" || open === "single") ? end : undefined);
      if (to === undefined) continue;
      from = i;
      close(to, singles(i) !== undefined, "single");
      i = to - 1;
    }
  }
  if (from >= 0) close(end, false);
  return found;
}

/** Two single marks that stand for a double one, as some wires print them. */
function twin(text: string, at: number, end: number): boolean {
  const c = text[at];
  return (c === "'" || c === "`") && at + 1 < end && text[at + 1] === c && text[at + 2] !== c;
}

/** A straight mark inside an open quotation that can only open another: blank before it, none after. */
function opensAt(text: string, at: number, start: number, end: number): boolean {
  return at > start && /\s/.test(text[at - 1] as string) && at + 1 < end && word.test(text[at + 1] as string);
}

function opensSingle(text: string, at: number, start: number, end: number): boolean {
  const c = text[at];
  if (c !== "‘" && c !== "'") return false;
  if (at + 1 >= end || !/[\p{L}\p{N}“"[…]/u.test(text[at + 1] as string)) return false;
  return at === start || !/[\p{L}\p{N}'’]/u.test(text[at - 1] as string);
}

/**
 * For each place the end of the single quotation that opens there. A mark after "s" and before a small letter may be a
 * possessive ("the drivers’ union"): a mark beside punctuation further on, before another opening, is taken instead.
 */
function singleClosers(text: string, start: number, end: number): (at: number) => number | undefined {
  const marks: { at: number; sure: boolean; opens: boolean }[] = [];
  for (let i = start; i < end; i++) {
    const c = text[i];
    if (c !== "’" && c !== "'" && c !== "‘") continue;
    const after = i + 1 < end ? (text[i + 1] as string) : " ";
    const before = i > start ? (text[i - 1] as string) : " ";
    const opens = opensSingle(text, i, start, end);
    if (opens) marks.push({ at: i, sure: false, opens });
    else if (c !== "‘" && !word.test(after) && !/\s/.test(before))
      marks.push({ at: i, sure: !(before === "s" && /\s/.test(after)), opens });
  }
  const ends = new Map<number, number>();
  let sure = -1;
  let any = -1;
  for (const mark of marks.toReversed()) {
    if (mark.opens) {
      const to = sure >= 0 ? sure : any;
      if (to > mark.at + 1) ends.set(mark.at, to + 1);
      sure = any = -1;
    } else {
      any = mark.at;
      if (mark.sure) sure = mark.at;
    }
  }
  return (at) => ends.get(at);
}
