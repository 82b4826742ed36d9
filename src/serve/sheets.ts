import type { Corrected } from "../ledger/corrected.ts";
import type { Article } from "../schema/article.ts";
import type { Correction } from "../schema/correction.ts";
import {
  type SheetContent,
  type SheetSaying,
  contextOf,
  sheetArticle,
  sheetSaying,
} from "../export/sheet.ts";
import type { Quoted } from "../web/evidence.tsx";
import type { ChangeView } from "../web/story/view.ts";
import type { Desk } from "./answer.ts";

/** One article as a sheet: every statement that its page shows. */
export function articleSheet({ article, annotation, notes, judged }: Corrected): SheetContent {
  return {
    title: article.title ?? "Untitled",
    articles: [sheetArticle(article)],
    sayings: annotation.statements.map((statement) => sheetSaying(statement, { article })),
    corrections: [...judged.values(), ...[...notes.values()].flat()],
  };
}

/** Sayings shown by their places alone, with the words around them. */
export async function placedSayings(
  desk: Pick<Desk, "shelf">,
  shown: readonly { readonly quoted: Quoted; readonly about: Partial<SheetSaying> }[],
): Promise<SheetSaying[]> {
  return Promise.all(
    shown.map(async ({ quoted, about }) => {
      const article = await desk.shelf.text(quoted.article.id);
      const context = article ? contextOf(article.text, quoted.place) : { prefix: "", suffix: "" };
      return { article: quoted.article.id, words: quoted.words, ...context, span: quoted.place, ...about };
    }),
  );
}

/** The articles of these ids that are held, as exports name them. */
export async function sheetArticles(desk: Pick<Desk, "shelf">, ids: Iterable<string>) {
  const found = await Promise.all([...new Set(ids)].map((id) => desk.shelf.text(id)));
  return found.filter((article): article is Article => article !== undefined).map(sheetArticle);
}

/** Changes as exports state them. */
export function sheetChanges(changes: readonly ChangeView[]): NonNullable<SheetContent["changes"]> {
  return changes.map(({ kind, reason, sure, from, to }) => ({
    kind,
    reason,
    sure,
    from: { article: from.article.id, words: from.words },
    to: { article: to.article.id, words: to.words },
  }));
}

/** Corrections in force that are about one of these articles or this thing itself. */
export function correctionsAbout(
  standing: readonly Correction[],
  articles: ReadonlySet<string>,
  id?: string,
): Correction[] {
  return standing.filter(
    ({ target }) => (target.article && articles.has(target.article)) || target.id === id,
  );
}
