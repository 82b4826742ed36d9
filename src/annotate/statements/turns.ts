import type { Span } from "../../schema/span.ts";
import type { Draft } from "./drafts.ts";
import type { Passage } from "./passage.ts";
import type { Quotation } from "./quotes.ts";
import { overlapping } from "./spans.ts";

/** Words a quotation needs to be speech that stands alone, not a title or a scare quote. */
const least = 5;

/**
 * Quotations that no draft holds and that make up whole sentences belong to the speaker of the turn before. In the same
 * paragraph they join that statement when it is quoted too; else each becomes a statement without source and cue. Linear.
 */
export function withTurns(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const taken = drafts
    .flatMap((draft) => draft.content.map((span) => ({ span })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const turns = drafts.filter(({ source }) => source.length > 0).sort((a, b) => startOf(a) - startOf(b));
  const joined = new Map<Draft, Span[]>();
  const apart: Draft[] = [];
  let turn = -1;
  for (const quotation of passage.quotations) {
    const [start, end] = quotation.span;
    while (turn + 1 < turns.length && startOf(turns[turn + 1] as Draft) < start) turn++;
    if (overlapping(taken, quotation.span).length > 0 || !standsAlone(passage, quotation)) continue;
    const carries = turns[turn];
    const last = apart.at(-1);
    if (carries && goesOn(passage, carries, start))
      joined.set(carries, [...(joined.get(carries) ?? []), [start, end]]);
    else if (last && carries === last.carries && touches(passage, last, start))
      apart[apart.length - 1] = { ...last, content: [...last.content, [start, end]] };
    else
      apart.push({
        source: [],
        cue: [],
        content: [[start, end]],
        by: "statements/turns@1",
        ...(carries ? { carries } : {}),
      });
  }
  return rebuilt(drafts, apart, joined);
}

const startOf = (draft: Draft): number => draft.content[0]?.[0] ?? 0;

/** Drafts with the quotations that joined them; what pointed to the old draft points to the new one. */
function rebuilt(
  drafts: readonly Draft[],
  apart: readonly Draft[],
  joined: ReadonlyMap<Draft, Span[]>,
): Draft[] {
  const grown = new Map(
    drafts.map((draft) => [
      draft,
      joined.has(draft) ? { ...draft, content: [...draft.content, ...(joined.get(draft) ?? [])] } : draft,
    ]),
  );
  return [
    ...grown.values(),
    ...apart.map((draft) => ({
      ...draft,
      ...(draft.carries ? { carries: grown.get(draft.carries) ?? draft.carries } : {}),
    })),
  ];
}

/** Same paragraph, and what the speaker said before is quoted to its end. */
function goesOn(passage: Passage, draft: Draft, start: number): boolean {
  const last = draft.content.at(-1) ?? [0, 0];
  return (
    draft.cue.length > 0 &&
    start - last[1] < 400 &&
    !passage.text.slice(last[1], start).includes("\n") &&
    /[”"’']$/u.test(passage.text.slice(...last))
  );
}

function touches(passage: Passage, draft: Draft, start: number): boolean {
  const end = draft.content.at(-1)?.[1] ?? -1;
  return start - end < 8 && /^\s*$/u.test(passage.text.slice(end, start));
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
