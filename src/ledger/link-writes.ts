import type { CompiledQuery, Kysely } from "kysely";
import type { LinkChange, StoryChange } from "./links.ts";
import type { Tables } from "./rows.ts";
import { traceRow } from "./trace-rows.ts";

type Db = Kysely<Tables>;

/**
 * The statements that write a change, in order; the same in every maker, which runs them in one transaction and keeps the
 * fingerprints of `traces` and `gone` in an index of its own, before these.
 */
export function* linkWrites(db: Db, change: LinkChange): Iterable<CompiledQuery> {
  yield* forget(db, change);
  yield* writeTexts(db, change);
  yield* writeStories(db, change);
}

function* forget(db: Db, { gone = [], compared = [] }: LinkChange): Iterable<CompiledQuery> {
  for (const article of [...gone, ...compared]) {
    yield db.deleteFrom("reuse").where("first", "=", article).compile();
    yield db.deleteFrom("reuse").where("second", "=", article).compile();
  }
  for (const article of gone) {
    yield db.deleteFrom("trace").where("article", "=", article).compile();
    yield db.deleteFrom("copy").where("taker", "=", article).compile();
    yield db.deleteFrom("copy").where("source", "=", article).compile();
    yield db.deleteFrom("descent").where("article", "=", article).compile();
    yield db.deleteFrom("member").where("article", "=", article).compile();
  }
}

function* writeTexts(
  db: Db,
  { traces = [], reuses = [], descents = [] }: LinkChange,
): Iterable<CompiledQuery> {
  for (const trace of traces)
    yield db
      .insertInto("trace")
      .values(traceRow(trace))
      .onConflict((on) =>
        on.column("article").doUpdateSet(({ ref }) => ({
          moment: ref("excluded.moment"),
          site: ref("excluded.site"),
          prints: ref("excluded.prints"),
          fingerprints: ref("excluded.fingerprints"),
          terms: ref("excluded.terms"),
          about: ref("excluded.about"),
        })),
      )
      .compile();
  for (const reuse of reuses)
    yield db
      .insertInto("reuse")
      .values({ first: reuse.a, second: reuse.b, body: JSON.stringify(reuse) })
      .onConflict((on) =>
        on.columns(["first", "second"]).doUpdateSet(({ ref }) => ({ body: ref("excluded.body") })),
      )
      .compile();
  for (const { copies, ...descent } of descents) {
    yield db
      .insertInto("descent")
      .values({ article: descent.article, body: JSON.stringify(descent) })
      .onConflict((on) => on.column("article").doUpdateSet(({ ref }) => ({ body: ref("excluded.body") })))
      .compile();
    yield db.deleteFrom("copy").where("taker", "=", descent.article).compile();
    for (const copy of copies)
      yield db
        .insertInto("copy")
        .values({ taker: copy.to, source: copy.from, body: JSON.stringify(copy) })
        .compile();
  }
}

function* writeStories(
  db: Db,
  { placings = [], stories = [], former = [], digested = [] }: LinkChange,
): Iterable<CompiledQuery> {
  for (const { article, joins } of placings)
    yield db
      .updateTable("trace")
      .set({ joins: JSON.stringify(joins) })
      .where("article", "=", article)
      .compile();
  for (const { id, now } of former) {
    yield db.deleteFrom("story").where("id", "=", id).compile();
    if (now === undefined) continue;
    yield db.updateTable("former").set({ now }).where("now", "=", id).compile();
    yield db
      .insertInto("former")
      .values({ id, now })
      .onConflict((on) => on.column("id").doUpdateSet({ now }))
      .compile();
  }
  for (const story of stories) yield* writeStory(db, story);
  for (const { id, version } of digested)
    yield db.updateTable("story").set({ digested: version }).where("id", "=", id).compile();
}

function* writeStory(db: Db, { story, outlets, origins }: StoryChange): Iterable<CompiledQuery> {
  const row = {
    title: story.title,
    first: story.first ?? "",
    last: story.last ?? "",
    articles: story.articles.length,
    outlets,
    least: origins.least,
    most: origins.most,
    origins: JSON.stringify(origins),
    digested: "",
  };
  yield db.deleteFrom("former").where("id", "=", story.id).compile();
  yield db
    .insertInto("story")
    .values({ id: story.id, ...row })
    .onConflict((on) => on.column("id").doUpdateSet(row))
    .compile();
  yield db.deleteFrom("member").where("story", "=", story.id).compile();
  for (const [place, article] of story.articles.entries())
    yield db
      .insertInto("member")
      .values({ article, story: story.id, place })
      .onConflict((on) => on.column("article").doUpdateSet({ story: story.id, place }))
      .compile();
}
