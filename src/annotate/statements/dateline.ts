import type { Span, Spans } from "../../schema/span.ts";
import type { Draft } from "./drafts.ts";

/** "OLDMERE, March 10 (TPA) — ", "SANT ORLE (Northwire) - ": place in capitals, perhaps a date, an agency, a dash. */
const pattern =
  /(?:^|\n)(\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ ,/]+\p{Lu}[\p{L}\p{M}.'’-]*|[ ,]+\d{1,2})*[ ,]*(?:\([\p{L} ./-]{2,40}\))?\s*[—–-]+\s+)(?=\S)/gu;

/** Where datelines stand in a text: they belong to no source and no content. */
export function datelinesIn(text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: whole, 1: line = "" }) => {
    const start = index + whole.length - line.length;
    return [start, start + line.length];
  });
}

/** Drafts whose sources and contents begin after the dateline they began in; the others as they are. */
export function withoutDatelines(drafts: readonly Draft[], text: string): Draft[] {
  const datelines = datelinesIn(text);
  const cut = new Map(drafts.map((draft) => [draft, withoutDateline(draft, datelines)]));
  return drafts.map((draft) => {
    const own = cut.get(draft) as Draft;
    const outer = draft.within && cut.get(draft.within);
    return outer && outer !== draft.within ? { ...own, within: outer } : own;
  });
}

function withoutDateline(draft: Draft, datelines: readonly Span[]): Draft {
  const starts = [...draft.source, ...draft.content];
  if (starts.every((span) => after(span, datelines) === span)) return draft;
  const cut = (spans: Spans): Spans => spans.map((span) => after(span, datelines));
  return { ...draft, source: cut(draft.source), content: cut(draft.content) };
}

function after(span: Span, datelines: readonly Span[]): Span {
  const [start, end] = span;
  const dateline = datelines.find(([from, to]) => from <= start && start < to && to < end);
  return dateline ? [dateline[1], end] : span;
}
