import { type Kysely, type Selectable, sql } from "kysely";
import type { Copy, Descent, Origins, Reuse, Story } from "../schema/link.ts";
import type { Subject, Trace } from "../schema/trace.ts";
import type { Links, Placing, Position, StoryListing, StoryRecord, StorySearch } from "./links.ts";
import type { Tables } from "./rows.ts";
import { inChunks } from "./chunks.ts";
import { termsIn, traceColumns, traceOfRow } from "./trace-rows.ts";

type Db = Kysely<Tables>;

/** The reading half of what linking keeps, the same in every maker; a maker adds `holders` and `write`. */
export function linkReadersOf(db: Db): Omit<Links, "holders" | "write"> {
  return {
    stories: (search = {}) => listStories(db, search),
    story: (id) => storyById(db, id),
    storyOf: (article) => storyOf(db, article),
    copies: (article) => copiesOf(db, article),
    descent: async (article) => (await descentsOf(db, [article]))[0],
    unlinked: (limit) => unlinked(db, limit),
    revised: () => revised(db),
    gone: () => gone(db),
    traces: (articles) => tracesOf(db, articles),
    subjectsFrom: (from) => subjectsFrom(db, from),
    subjectsBefore: (position, limit) => subjectsBefore(db, position, limit),
    unplaced: (from) => unplaced(db, from),
    reuses: (articles) => reusesOf(db, articles),
    earlier: (articles) => earlierOf(db, articles),
    placings: (articles) => placingsOf(db, articles),
    storiesOf: (articles) => storiesOf(db, articles),
    undigested: (version, limit) => undigested(db, version, limit),
  };
}

async function listStories(
  db: Db,
  { least = 1, limit = 50, offset = 0 }: StorySearch,
): Promise<StoryListing> {
  const { total } = await db
    .selectFrom("story")
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .where("articles", ">=", least)
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom("story")
    .selectAll()
    .where("articles", ">=", least)
    .orderBy("last", "desc")
    .orderBy("id")
    .limit(Math.min(500, Math.max(1, limit)))
    .offset(Math.max(0, offset))
    .execute();
  return {
    total: Number(total),
    stories: rows.map(({ id, title, articles, outlets, least, most, ...row }) => ({
      id,
      title,
      articles,
      outlets,
      ...ends(row),
      origins: { least, most },
    })),
  };
}

function ends({ first, last }: { readonly first: string; readonly last: string }) {
  return { ...(first ? { first } : {}), ...(last ? { last } : {}) };
}

async function storyById(db: Db, id: string): Promise<StoryRecord | undefined> {
  const row = await storyRow(db, id);
  if (!row) return undefined;
  const articles = await membersOf(db, row.id);
  const story: Story = { id: row.id, title: row.title, articles, ...ends(row) };
  return {
    story,
    origins: JSON.parse(row.origins) as Origins,
    descents: await descentsOf(db, articles),
    copies: await copiesInto(db, articles),
  };
}

async function storyRow(db: Db, id: string): Promise<Selectable<Tables["story"]> | undefined> {
  if (id === "") return undefined;
  const rows = await db
    .selectFrom("story")
    .selectAll()
    .where("id", ">=", id)
    .where("id", "<", `${id}~`)
    .orderBy("id")
    .limit(2)
    .execute();
  const row = rows.find((found) => found.id === id) ?? (rows.length === 1 ? rows[0] : undefined);
  if (row) return row;
  const past = await db.selectFrom("former").select("now").where("id", "=", id).executeTakeFirst();
  return past && past.now !== id ? storyRow(db, past.now) : undefined;
}

async function membersOf(db: Db, story: string): Promise<string[]> {
  const rows = await db
    .selectFrom("member")
    .select("article")
    .where("story", "=", story)
    .orderBy("place")
    .execute();
  return rows.map(({ article }) => article);
}

async function storyOf(db: Db, article: string): Promise<string | undefined> {
  const row = await db.selectFrom("member").select("story").where("article", "=", article).executeTakeFirst();
  return row?.story;
}

async function copiesOf(db: Db, article: string): Promise<Copy[]> {
  const rows = await db
    .selectFrom("copy")
    .select(["body", "taker", "source"])
    .where(({ or, eb }) => or([eb("taker", "=", article), eb("source", "=", article)]))
    .orderBy("taker")
    .orderBy("source")
    .execute();
  const took = rows.filter(({ taker }) => taker === article);
  const given = rows.filter(({ taker }) => taker !== article);
  return [...took, ...given].map(({ body }) => JSON.parse(body) as Copy);
}

/** Rows of a page that are read at once. */
const most = 500;

async function descentsOf(db: Db, articles: readonly string[]): Promise<Descent[]> {
  const rows = await inChunks(articles, (some) =>
    db.selectFrom("descent").selectAll().where("article", "in", some).execute(),
  );
  const bodies = new Map(rows.map(({ article, body }) => [article, body]));
  return articles.flatMap((article) => {
    const body = bodies.get(article);
    return body === undefined ? [] : [JSON.parse(body) as Descent];
  });
}

async function copiesInto(db: Db, articles: readonly string[]): Promise<Copy[]> {
  const rows = await inChunks(articles, (some) =>
    db
      .selectFrom("copy")
      .select("body")
      .where("taker", "in", some)
      .orderBy("taker")
      .orderBy("source")
      .execute(),
  );
  return rows.map(({ body }) => JSON.parse(body) as Copy);
}

async function unlinked(db: Db, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom("article")
    .leftJoin("trace", "trace.article", "article.id")
    .select("article.id")
    .where("article.superseded", "=", 0)
    .where("trace.seq", "is", null)
    .orderBy("article.seq")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

async function revised(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("revised").select("article").orderBy("article").execute();
  return rows.map(({ article }) => article);
}

async function gone(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom("trace")
    .leftJoin("article", (join) => join.onRef("article.id", "=", "trace.article").on("superseded", "=", 0))
    .select("trace.article")
    .where("article.seq", "is", null)
    .orderBy("trace.article")
    .execute();
  return rows.map(({ article }) => article);
}

async function tracesOf(db: Db, articles: readonly string[]): Promise<Trace[]> {
  const rows = await inChunks(articles, (some) =>
    db.selectFrom("trace").select(traceColumns).where("article", "in", some).orderBy("article").execute(),
  );
  return rows.map(traceOfRow);
}

async function* subjectsFrom(db: Db, from: Position): AsyncIterable<Subject> {
  const isUndated = from.moment === "";
  if (!isUndated) yield* pagesFrom(db, from);
  yield* pagesFrom(db, isUndated ? from : { moment: "", article: "" });
}

/** Either the dated ones or the undated ones, from a position among them on. */
async function* pagesFrom(db: Db, from: Position): AsyncIterable<Subject> {
  for (let [first, isFirst] = [from, true]; ; isFirst = false) {
    const { moment, article } = first;
    const rows = await subjectRows(db, moment !== "")
      .where(
        isFirst
          ? sql<boolean>`(moment, article) >= (${moment}, ${article})`
          : sql<boolean>`(moment, article) > (${moment}, ${article})`,
      )
      .orderBy("moment")
      .orderBy("article")
      .limit(most)
      .execute();
    yield* rows.map(subjectOf);
    const end = rows.at(-1);
    if (!end) return;
    first = end;
  }
}

function subjectRows(db: Db, dated: boolean) {
  return db
    .selectFrom("trace")
    .select(["moment", "article", "terms"])
    .where("moment", dated ? ">" : "=", "");
}

function subjectOf({
  moment,
  article,
  terms,
}: Pick<Selectable<Tables["trace"]>, "moment" | "article" | "terms">) {
  return { moment, article, terms: termsIn(terms) };
}

async function subjectsBefore(db: Db, position: Position, limit: number): Promise<Subject[]> {
  const isUndated = position.moment === "";
  const near = await newestFirst(db, position, limit);
  const dated =
    isUndated && near.length < limit
      ? await newestFirst(db, { moment: "~", article: "" }, limit - near.length)
      : [];
  return [...near, ...dated].toReversed().map(subjectOf);
}

/** Of the dated ones or the undated ones those before a position among them. */
function newestFirst(db: Db, { moment, article }: Position, limit: number) {
  return subjectRows(db, moment !== "")
    .where(sql<boolean>`(moment, article) < (${moment}, ${article})`)
    .orderBy("moment", "desc")
    .orderBy("article", "desc")
    .limit(limit)
    .execute();
}

async function unplaced(db: Db, from?: Position): Promise<Position | undefined> {
  const first = (dated: boolean, { moment, article }: Position) =>
    db
      .selectFrom("trace")
      .select(["moment", "article"])
      .where("joins", "is", null)
      .where("moment", dated ? ">" : "=", "")
      .where(sql<boolean>`(moment, article) >= (${moment}, ${article})`)
      .orderBy("moment")
      .orderBy("article")
      .limit(1)
      .executeTakeFirst();
  const start = { moment: "", article: "" };
  const dated = from?.moment === "" ? undefined : await first(true, from ?? start);
  return dated ?? first(false, from?.moment === "" ? from : start);
}

async function reusesOf(db: Db, articles: readonly string[]): Promise<Reuse[]> {
  const found = new Map<string, string>();
  for (const end of ["first", "second"] as const)
    for (const { first, second, body } of await inChunks(articles, (some) =>
      db.selectFrom("reuse").selectAll().where(end, "in", some).execute(),
    ))
      found.set(`${first} ${second}`, body);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, body]) => JSON.parse(body) as Reuse);
}

async function earlierOf(db: Db, articles: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await inChunks(articles, (some) =>
    db
      .selectFrom("article as now")
      .innerJoin("article as old", "old.url", "now.url")
      .select(["now.id", "old.id as before"])
      .where("now.id", "in", some)
      .where("now.superseded", "=", 0)
      .where("old.superseded", "=", 1)
      .orderBy("old.revised")
      .orderBy("old.dated")
      .orderBy("old.id")
      .execute(),
  );
  const earlier = new Map<string, string[]>();
  for (const { id, before } of rows) earlier.set(id, [...(earlier.get(id) ?? []), before]);
  return earlier;
}

async function placingsOf(db: Db, articles: readonly string[]): Promise<Placing[]> {
  const rows = await inChunks(articles, (some) =>
    db
      .selectFrom("trace")
      .select(["article", "moment", "joins"])
      .where("article", "in", some)
      .where("joins", "is not", null)
      .orderBy("article")
      .execute(),
  );
  return rows.map((row) => ({ ...row, joins: JSON.parse(row.joins ?? "[]") as string[] }));
}

async function storiesOf(db: Db, articles: readonly string[]): Promise<Story[]> {
  const ids = await inChunks(articles, (some) =>
    db.selectFrom("member").select("story").distinct().where("article", "in", some).execute(),
  );
  const wanted = [...new Set(ids.map(({ story }) => story))].sort();
  const rows = await inChunks(wanted, (some) =>
    db.selectFrom("story").selectAll().where("id", "in", some).orderBy("id").execute(),
  );
  const members = Map.groupBy(
    await inChunks(wanted, (some) =>
      db
        .selectFrom("member")
        .selectAll()
        .where("story", "in", some)
        .orderBy("story")
        .orderBy("place")
        .execute(),
    ),
    ({ story }) => story,
  );
  return rows.map(({ id, title, ...row }) => ({
    id,
    title,
    articles: (members.get(id) ?? []).map(({ article }) => article),
    ...ends(row),
  }));
}

async function undigested(db: Db, version: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom("story")
    .select("id")
    .where("digested", "<>", version)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
