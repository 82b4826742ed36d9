import { type Kysely, sql } from "kysely";
import { inChunks } from "./chunks.ts";
import type { Tables } from "./rows.ts";

/** Which pages of a site have which blocks, by the names of `namedBlocks`, and which of those are boilerplate. */
export interface PageBlocks {
  /** Names of blocks that are boilerplate: of all, or of those that one article has. */
  boilerplate(article?: string): Promise<readonly number[]>;
  /**
   * Names, in their order and at most so many, that are on so many pages or marked on one, and whose pages have changed since it was
   * last judged whether they are boilerplate. What is on fewer and marked on none is taken to be judged.
   */
  unjudged(least: number, limit: number): Promise<readonly Unjudged[]>;
  /** Articles that have a block, by id, the first so many, and how many addresses it stands at. */
  pages(
    name: number,
    limit: number,
  ): Promise<{ readonly total: number; readonly articles: readonly string[] }>;
  /** Writes which of some names are boilerplate. */
  judge(verdicts: ReadonlyMap<number, boolean>): Promise<void>;
  /** Articles that have one of the names marked though it is no boilerplate, or unmarked though it is, by id. */
  outdated(names: readonly number[]): Promise<readonly string[]>;
  /** Takes names to be judged, and all that have them to be written as was judged. */
  settle(judged: readonly Unjudged[]): Promise<void>;
}

/** A name to be judged, and how often its pages have changed since it last was: one that changes while it is judged stays to be judged. */
export interface Unjudged {
  readonly name: number;
  readonly changes: number;
}

/** Runs what is given while no other writes. */
export type Alone = (act: (db: Kysely<Tables>) => Promise<unknown>) => Promise<unknown>;

/** Page blocks over the tables of a ledger; the same in every maker. */
export function pageBlocksOf(db: Kysely<Tables>, alone: Alone = (act) => act(db)): PageBlocks {
  return {
    boilerplate: (article) => boilerplate(db, article),
    unjudged: async (least, limit) => {
      await alone((one) => passOver(one, least));
      return unjudged(db, limit);
    },
    pages: (name, limit) => pages(db, name, limit),
    judge: (verdicts) => judge(db, verdicts),
    outdated: (names) => outdated(db, names),
    settle: (judged) => settle(db, judged),
  };
}

async function boilerplate(db: Kysely<Tables>, article: string | undefined): Promise<number[]> {
  const all = db.selectFrom("boilerplate").select("boilerplate.name").orderBy("boilerplate.name");
  const rows = await (
    article === undefined
      ? all
      : all
          .innerJoin("page_block", "page_block.name", "boilerplate.name")
          .where("page_block.article", "=", article)
  ).execute();
  return rows.map(({ name }) => Number(name));
}

/** Takes names on few pages to be judged: most blocks stand on one. */
async function passOver(db: Kysely<Tables>, least: number): Promise<void> {
  await sql`DELETE FROM unjudged WHERE name NOT IN (SELECT name FROM boilerplate)
    AND name NOT IN (SELECT name FROM page_block WHERE marked = 1)
    AND (SELECT count(*) FROM page_block WHERE page_block.name = unjudged.name) < ${least}`.execute(db);
}

async function unjudged(db: Kysely<Tables>, limit: number): Promise<Unjudged[]> {
  const rows = await db.selectFrom("unjudged").selectAll().orderBy("name").limit(limit).execute();
  return rows.map(({ name, changes }) => ({ name: Number(name), changes }));
}

async function settle(db: Kysely<Tables>, judged: readonly Unjudged[]): Promise<void> {
  for (const { name, changes } of judged)
    await db.deleteFrom("unjudged").where("name", "=", name).where("changes", "=", changes).execute();
}

async function pages(db: Kysely<Tables>, name: number, limit: number) {
  const rows = await db
    .selectFrom("page_block")
    .select("article")
    .where("name", "=", name)
    .orderBy("article")
    .limit(limit)
    .execute();
  const { rows: counts } = await sql<{ n: number }>`
    SELECT count(DISTINCT coalesce(article.url, article.id)) AS n FROM page_block
    JOIN article ON article.id = page_block.article WHERE page_block.name = ${name}`.execute(db);
  return { total: Number(counts[0]?.n ?? 0), articles: rows.map(({ article }) => article) };
}

async function judge(db: Kysely<Tables>, verdicts: ReadonlyMap<number, boolean>): Promise<void> {
  const names = (verdict: boolean) => [...verdicts.keys()].filter((name) => verdicts.get(name) === verdict);
  await inChunks(names(false), (some) => db.deleteFrom("boilerplate").where("name", "in", some).execute());
  await inChunks(names(true), (some) =>
    db
      .insertInto("boilerplate")
      .values(some.map((name) => ({ name })))
      .onConflict((on) => on.doNothing())
      .execute(),
  );
}

async function outdated(db: Kysely<Tables>, names: readonly number[]): Promise<string[]> {
  const rows = await inChunks(names, (some) =>
    db
      .selectFrom("page_block")
      .leftJoin("boilerplate", "boilerplate.name", "page_block.name")
      .select("article")
      .distinct()
      .where("page_block.name", "in", some)
      .where(({ or, and, eb }) =>
        or([
          and([eb("marked", "=", 0), eb("boilerplate.name", "is not", null)]),
          and([eb("marked", "=", 1), eb("boilerplate.name", "is", null)]),
        ]),
      )
      .execute(),
  );
  return [...new Set(rows.map(({ article }) => article))].sort();
}
