import type { Span, Spans } from "../../schema/span.ts";
import { datelinesIn } from "../../text/datelines.ts";
import type { Draft } from "./drafts.ts";

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
