import type { Span } from "../../schema/span.ts";
import type { Draft } from "./drafts.ts";
import type { Passage } from "./passage.ts";
import type { Quotation } from "./quotes.ts";

/** Words a quotation needs to be speech that stands alone, not a title or a scare quote. */
const least = 5;

/**
 * Quotations that no draft holds and that make up whole sentences: their speaker is the one of the turn before, in the
 * paragraph or in the one before it. Each becomes a statement without source and cue. Linear.
 */
export function carriedDrafts(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const taken = drafts.flatMap((draft) => draft.content).sort((a, b) => a[0] - b[0]);
  const turns = [...drafts].filter((draft) => draft.source.length > 0).sort((a, b) => a.content[0]![0] - b.content[0]![0]);
  const found: Draft[] = [];
  let t = 0;
  let turn = -1;
  for (const quotation of passage.quotations) {
    const [start, end] = quotation.span;
    while (t < taken.length && (taken[t] as Span)[1] <= start) t++;
    while (turn + 1 < turns.length && ((turns[turn + 1] as Draft).content[0]?.[0] ?? 0) < start) turn++;
    const free = t >= taken.length || (taken[t] as Span)[0] >= end;
    if (!free || !standsAlone(passage, quotation)) continue;
    const carries = turns[turn];
    const last = found.at(-1);
    const lastEnd = last?.content.at(-1)?.[1] ?? -1;
    if (last && carries === last.carries && /^\s*$/u.test(passage.text.slice(lastEnd, start)))
      found[found.length - 1] = { ...last, content: [...last.content, [start, end]] };
    else
      found.push({ source: [], cue: [], content: [[start, end]], by: "statements/turns@1", ...(carries ? { carries } : {}) });
  }
  return found;
}

/** True for a quotation that begins its sentence or paragraph and ends one. */
function standsAlone(passage: Passage, { span: [start, end], continues }: Quotation): boolean {
  const before = passage.text.slice(Math.max(0, start - 3), start);
  const inside = passage.text.slice(start, end);
  if (inside.split(/\s+/u, least).length < least) return false;
  const opens = continues || start === 0 || /[\n.!?:”"’]\s*$/u.test(before);
  const after = passage.text.slice(end, end + 3);
  return opens && (/[.!?…]["”'’]?$/u.test(inside) || /^\s*(?:\n|$)/u.test(after));
}
