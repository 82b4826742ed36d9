import { type Kysely, sql } from "kysely";
import type { ArticleSummary, Listing, Search } from "../ledger.ts";
import type { Tables } from "./tables.ts";

/** Articles newest first, or what holds the words best first, one page of them with the total. */
export async function listArticles(db: Kysely<Tables>, search: Search): Promise<Listing> {
  const limit = Math.min(500, Math.max(1, search.limit ?? 50));
  const match = matchOf(search.words ?? "");
  if (search.words?.trim() && !match) return { total: 0, articles: [] };
  let rows = db.selectFrom("article").where("superseded", "=", 0);
  if (search.site) rows = rows.where("site", "=", search.site);
  if (search.speaker)
    rows = rows.where(
      "id",
      "in",
      db.selectFrom("speaker").select("article").where("name", "=", search.speaker),
    );
  if (match)
    rows = rows.where("seq", "in", sql<number>`(SELECT rowid FROM words WHERE words MATCH ${match})`);
  const { n } = await rows.select(sql<number>`count(*)`.as("n")).executeTakeFirstOrThrow();
  const ordered = match
    ? rows.orderBy(
        sql`(SELECT bm25(words, 4.0, 1.0) FROM words WHERE words MATCH ${match} AND rowid = article.seq)`,
      )
    : rows.orderBy("published", (order) => order.desc().nullsLast());
  const page = await ordered
    .orderBy("id")
    .limit(limit)
    .offset(Math.max(0, search.offset ?? 0))
    .select(["id", "url", "site", "title", "published", "statements", "figures", "gaps"])
    .$if(match !== undefined, (query) => query.select("body"))
    .execute();
  return {
    total: n,
    articles: page.map((row) => ({
      ...summaryOf(row),
      ...(match && row.body ? { snippet: snippetOf(JSON.parse(row.body).text, search.words ?? "") } : {}),
    })),
  };
}

/** A row as a summary, nulls left out. */
export function summaryOf(
  row: Pick<
    Tables["article"],
    "id" | "url" | "site" | "title" | "published" | "statements" | "figures" | "gaps"
  >,
): ArticleSummary {
  return {
    id: row.id,
    ...(row.url ? { url: row.url } : {}),
    ...(row.site ? { site: row.site } : {}),
    ...(row.title ? { title: row.title } : {}),
    ...(row.published ? { published: row.published } : {}),
    statements: row.statements,
    figures: row.figures,
    gaps: row.gaps,
  };
}

/** The words as an FTS5 query in which nothing can be a syntax error; undefined where there is no word. */
export function matchOf(words: string): string | undefined {
  const terms = [...words.matchAll(/"([^"]+)"|([^\s"]+)/g)].flatMap(([, phrase, word = ""]) => {
    const plain = (phrase ?? word).replace(/\*+$/, "");
    if (!/[\p{L}\p{N}]/u.test(plain)) return [];
    return [`"${plain.replaceAll('"', '""')}"${!phrase && word.endsWith("*") ? "*" : ""}`];
  });
  return terms.length > 0 ? terms.join(" ") : undefined;
}

/** Some 160 characters around the first hit, the words of the search marked. */
export function snippetOf(text: string, words: string): { words: string; hit: boolean }[] {
  const terms = [...words.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})[\\p{L}\\p{N}]*`,
    "giu",
  );
  const first = terms.length > 0 ? text.search(pattern) : 0;
  const from = Math.max(0, text.lastIndexOf(" ", Math.max(0, first - 60)) + 1);
  const part = text
    .slice(from, from + 160)
    .replace(/\s+\S*$/, "")
    .replace(/\s+/g, " ");
  const pieces: { words: string; hit: boolean }[] = [{ words: from > 0 ? "… " : "", hit: false }];
  let at = 0;
  for (const match of terms.length > 0 ? part.matchAll(pattern) : []) {
    pieces.push({ words: part.slice(at, match.index), hit: false }, { words: match[0], hit: true });
    at = match.index + match[0].length;
  }
  return [...pieces, { words: `${part.slice(at)} …`, hit: false }].filter(
    ({ words: piece }) => piece.length > 0,
  );
}
