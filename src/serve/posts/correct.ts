import type { Context } from "hono";
import { findingOf } from "../../ledger/corrected.ts";
import type { AnnotatedArticle } from "../../schema/annotation.ts";
import { Correction } from "../../schema/correction.ts";
import type { Span } from "../../schema/span.ts";
import type { Statement } from "../../schema/statement.ts";
import { contentId } from "../../text/id.ts";
import { alike } from "../../web/reader/edit-form.tsx";
import { wordsOf } from "../../web/words.ts";
import type { Desk } from "../answer.ts";
import { backTo, type Fields, fieldsOf } from "./fields.ts";
import { followGroupings, grouping } from "./regroup.ts";
import { spansOf } from "./spans.ts";

type Draft = Pick<Correction, "action" | "target" | "value">;

/** Keeps what a form, or a program with JSON, says; a form goes back to its page, where it can be taken back. */
export async function postCorrection(c: Context, desk: Desk): Promise<Response> {
  if (c.req.header("content-type")?.startsWith("application/json")) return postedJson(c, desk);
  const fields = await fieldsOf(c);
  const drafts = await draftsOf(fields, desk);
  if (drafts.length === 0) return c.redirect(backTo(fields), 303);
  const kept = signed(drafts, desk);
  await desk.corrections.keep(kept);
  const article = await followGroupings(kept, desk);
  const story = article && (await desk.ledger.links.storyOf(article));
  const done = kept.map(({ id }) => id);
  return c.redirect(backTo(fields, done, story ? `/stories/${story}` : undefined), 303);
}

async function postedJson(c: Context, desk: Desk): Promise<Response> {
  const sent: unknown = await c.req.json().catch(() => undefined);
  const parsed = Correction.omit({ id: true, at: true, author: true }).safeParse(sent);
  if (!parsed.success) {
    const hint = "Send { action, target: { kind, id, article?, quote?, start? }, value? }.";
    return c.json({ error: { code: "not-a-correction", message: parsed.error.message, hint } }, 400);
  }
  const kept = signed([parsed.data], desk);
  await desk.corrections.keep(kept);
  await followGroupings(kept, desk);
  return c.json(kept[0] as Correction, 201);
}

function signed(drafts: readonly Draft[], { author, now }: Desk): Correction[] {
  const at = now();
  return drafts.map((draft) => ({ id: contentId(author, at, JSON.stringify(draft)), author, at, ...draft }));
}

async function draftsOf(fields: Fields, desk: Desk): Promise<Draft[]> {
  const action = fields.one("action");
  if (fields.one("judge")) return judgement(fields, desk);
  if (action === "undo")
    return fields.all("undo").map((id) => ({ action: "undo", target: { kind: "correction", id } }));
  if (action === "note") return note(fields, desk);
  if (fields.one("kind") && (action === "merge" || action === "split")) return grouping(fields, desk);
  if (action === "merge" || action === "rename" || action === "split") return naming(fields);
  return action === "edit" ? edit(fields, desk) : [];
}

/** "accept statement s12": one verdict on one finding. */
async function judgement(fields: Fields, { ledger }: Desk): Promise<Draft[]> {
  const [action, kind, id = ""] = fields.one("judge")?.split(" ") ?? [];
  const found = await ledger.article(fields.one("article") ?? "");
  if (!found || (action !== "accept" && action !== "reject")) return [];
  if (kind !== "statement" && kind !== "figure" && kind !== "time" && kind !== "gap") return [];
  const target = anchored(found, kind, id);
  return target ? [{ action, target }] : [];
}

async function note(fields: Fields, { ledger }: Desk): Promise<Draft[]> {
  const [words, kind, finding, article] = ["note", "kind", "finding", "article"].map((name) =>
    fields.one(name),
  );
  const parsed = Correction.shape.target.shape.kind.safeParse(kind);
  if (!parsed.success || !finding || !words?.trim()) return [];
  const found = article ? await ledger.article(article) : undefined;
  const target = (found && anchored(found, parsed.data, finding)) ?? {
    kind: parsed.data,
    id: finding,
    ...(article ? { article } : {}),
  };
  return [{ action: "note", target, value: words.trim() }];
}

/** Names belong to all coverage; a split holds in the articles it names alone. */
function naming(fields: Fields): Draft[] {
  const [action, name, into] = ["action", "name", "into"].map((part) => fields.one(part)?.trim());
  const value = into;
  if (!name || !value || value === name) return [];
  const target = { kind: "entity", id: name } as const;
  if (action !== "split") return [{ action: action === "merge" ? "merge" : "rename", target, value }];
  return fields.all("in").map((article) => ({ action: "split", target: { ...target, article }, value }));
}

/** What a form of correction changes in a statement; the speaker alone in those that are like it. */
async function edit(fields: Fields, desk: Desk): Promise<Draft[]> {
  const stored = await desk.ledger.article(fields.one("article") ?? "");
  if (!stored) return [];
  const laid = await desk.corrections.over(stored);
  const { text } = stored.article;
  const statement = laid.annotation.statements.find(({ id }) => id === fields.one("finding"));
  if (!statement) return [];
  const speaker = fields.one("speaker")?.trim();
  const act = fields.one("act");
  const value = {
    ...(speaker !== undefined && speaker !== (statement.speaker?.name ?? "") ? { speaker } : {}),
    ...(act && act !== statement.act ? { act } : {}),
    ...spansChanged(fields, statement, text),
  };
  if (Object.keys(value).length === 0) return [];
  const others =
    fields.one("like") === "all" && value.speaker ? alike(statement, laid.annotation.statements, text) : [];
  return [statement, ...others.filter(({ id }) => id !== statement.id)].flatMap((one, i) => {
    const target = anchored(stored, "statement", one.id);
    return target
      ? [{ action: "edit" as const, target, value: i === 0 ? value : { speaker: value.speaker ?? "" } }]
      : [];
  });
}

function spansChanged(
  fields: Fields,
  statement: Statement,
  text: string,
): Record<string, [number, number][]> {
  const changed: Record<string, [number, number][]> = {};
  for (const part of ["source", "cue", "content"] as const) {
    const words = fields.one(part)?.replaceAll("\r\n", "\n").trim();
    if (words === undefined || words === wordsOf(text, statement[part])) continue;
    const near = statement[part][0]?.[0] ?? statement.content[0]?.[0] ?? 0;
    const spans = words === "" ? [] : spansOf(words, text, Number(fields.one(`${part}-start`) ?? near));
    if (spans) changed[part] = spans.map(([start, end]) => [start, end]);
  }
  return changed;
}

/** A finding as a target that outlives its id: by the words it stands on. */
function anchored(
  annotated: AnnotatedArticle,
  kind: Correction["target"]["kind"],
  id: string,
): Correction["target"] | undefined {
  const { article, annotation } = annotated;
  if (kind === "article") return { kind, id: article.id, article: article.id };
  const statement = annotation.statements.find((one) => one.id === id);
  const finding = [...annotation.figures, ...annotation.times, ...annotation.gaps].find(
    (one) => one.id === id,
  );
  const span: Span | undefined =
    kind === "statement"
      ? (statement?.content[0] ?? statement?.cue[0] ?? statement?.source[0])
      : finding?.span;
  if (!span) return undefined;
  const target = { kind, id, article: article.id, quote: article.text.slice(...span), start: span[0] };
  return findingOf(annotated, { target }) === undefined ? undefined : target;
}
