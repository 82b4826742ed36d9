import { annotationRecord } from "../../export/records.ts";
import { recurrencesIn } from "../../ingest/boilerplate.ts";
import type { Corrected } from "../../ledger/corrected.ts";
import type { Article } from "../../schema/article.ts";
import type { Copy } from "../../schema/link.ts";
import type { Span } from "../../schema/span.ts";
import { reasonWords } from "../../web/relations.ts";
import { ReaderPage } from "../../web/reader/reader.tsx";
import type { Elsewhere, Reading } from "../../web/reader/reading.ts";
import type { Asked, Door } from "../answer.ts";
import { articleSheet } from "../sheets.ts";
import { namesAt } from "../evidence.ts";
import type { StoryLinks } from "../links.ts";

/** One article: text, findings with corrections laid over, revisions, and where its text stands elsewhere. */
export const articleDoor: Door = async (asked) => {
  const found = await asked.shelf.annotated(asked.params.id ?? "");
  if (!found) return undefined;
  const laid = await asked.corrections.over(found);
  const reading = await readingOf(asked, laid);
  const { article, annotation, at: _at, editing: _editing, ...about } = reading;
  return {
    model: { ...annotationRecord({ article, annotation }), ...about },
    frame: { title: article.title ?? "Untitled", part: "articles", scripts: ["reader"] },
    sheet: () => articleSheet(laid),
    page: (frame) => <ReaderPage reading={reading} frame={frame} />,
  };
};

async function readingOf(asked: Asked, laid: Corrected): Promise<Reading> {
  const { article, annotation, rejected, judged, notes } = laid;
  const [revisions, sources, links, copies] = await Promise.all([
    article.url ? asked.ledger.revisions(article.url) : [],
    asked.ledger.documentsOf(article.id),
    asked.links.storyOf(article.id),
    asked.links.copiesOf(article.id),
  ]);
  const at = spanOf(asked.query.at, article.text.length);
  return {
    article,
    annotation,
    rejected,
    judged: Object.fromEntries(judged),
    notes: Object.fromEntries(notes),
    revisions,
    sources: sources.map(({ hash, document }) => ({ hash, document })),
    elsewhere: await elsewhereOf(asked, article.id, copies),
    recurrences: await namedRecurrences(asked, article),
    ...(links ? { story: await placeInStory(asked, links, article.id) } : {}),
    claims: claimsOf(links, article.id),
    ...(at ? { at } : {}),
    ...(asked.query.edit ? { editing: asked.query.edit } : {}),
  };
}

async function namedRecurrences(asked: Asked, article: Article): Promise<Reading["recurrences"]> {
  const found = await recurrencesIn(asked.ledger, article);
  return Promise.all(
    found.map(async ({ articles, ...about }) => ({ ...about, articles: await namesAt(asked, articles) })),
  );
}

/** "617-702" as a span within the text. */
function spanOf(asked: string | undefined, length: number): Span | undefined {
  const [, start, end] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(asked ?? "") ?? [];
  if (start === undefined) return undefined;
  const from = Number(start);
  const to = Math.min(length, end === undefined ? from + 1 : Number(end));
  return from < to ? [from, to] : undefined;
}

async function elsewhereOf(asked: Asked, id: string, copies: readonly Copy[]): Promise<Elsewhere[]> {
  const others = await namesAt(
    asked,
    copies.map(({ from, to }) => (to === id ? from : to)),
  );
  return copies.map((copy, i) => {
    const way = copy.to === id ? "from" : "to";
    return {
      other: others[i] ?? { id: copy.from },
      way,
      relation: copy.relation,
      share: way === "from" ? copy.coverage.to : copy.coverage.from,
      passages: copy.passages.map(({ from, to }) => (way === "from" ? to : from)),
      reasons: reasonsOf(copy),
    };
  });
}

/** Why a copy is held to be one, in words. */
export function reasonsOf({ reasons }: Copy): string[] {
  return reasons.map(({ kind, words }) => words || (reasonWords[kind] ?? kind));
}

async function placeInStory(
  asked: Asked,
  { story }: StoryLinks,
  id: string,
): Promise<NonNullable<Reading["story"]>> {
  const names = await namesAt(asked, story.articles);
  const order = names.toSorted((a, b) => (a.published ?? "").localeCompare(b.published ?? ""));
  const at = order.findIndex((name) => name.id === id);
  const [before, after] = [order[at - 1]?.id, order[at + 1]?.id];
  return {
    id: story.id,
    title: story.title,
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
}

function claimsOf(links: StoryLinks | undefined, article: string): Reading["claims"] {
  const entries = (links?.claims ?? []).flatMap(({ id, origins: { least, most }, sayings }) =>
    sayings.flatMap((saying) =>
      saying.article === article && saying.statement
        ? [[saying.statement, { id, origins: { least, most } }] as const]
        : [],
    ),
  );
  return Object.fromEntries(entries);
}
