import type { Compilable, CompiledQuery, Kysely } from "kysely";
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
  yield* writePlaces(db, change);
  yield* writeStories(db, change);
}

function* forget(db: Db, { gone = [], compared = [], relinked = [] }: LinkChange): Iterable<CompiledQuery> {
  const linked = [...gone, ...relinked].map((article) => ({ article }));
  yield* each(linked, ({ article }) => db.deleteFrom("revised").where("article", "=", article));
  const goes = gone.map((article) => ({ article }));
  const afresh = [...goes, ...compared.map((article) => ({ article }))];
  yield* each(afresh, ({ article }) => db.deleteFrom("reuse").where("first", "=", article));
  yield* each(afresh, ({ article }) => db.deleteFrom("reuse").where("second", "=", article));
  yield* each(goes, ({ article }) => db.deleteFrom("trace").where("article", "=", article));
  yield* each(goes, ({ article }) => db.deleteFrom("copy").where("taker", "=", article));
  yield* each(goes, ({ article }) => db.deleteFrom("copy").where("source", "=", article));
  yield* each(goes, ({ article }) => db.deleteFrom("descent").where("article", "=", article));
  yield* each(goes, ({ article }) => db.deleteFrom("member").where("article", "=", article));
}

function* writeTexts(
  db: Db,
  { traces = [], reuses = [], descents = [] }: LinkChange,
): Iterable<CompiledQuery> {
  yield* each(traces.map(traceRow), (row) =>
    db
      .insertInto("trace")
      .values(row)
      .onConflict((on) =>
        on.column("article").doUpdateSet(({ ref }) => ({
          moment: ref("excluded.moment"),
          site: ref("excluded.site"),
          prints: ref("excluded.prints"),
          fingerprints: ref("excluded.fingerprints"),
          terms: ref("excluded.terms"),
          about: ref("excluded.about"),
        })),
      ),
  );
  const pairs = reuses.map((reuse) => ({ first: reuse.a, second: reuse.b, body: JSON.stringify(reuse) }));
  yield* each(pairs, (row) =>
    db
      .insertInto("reuse")
      .values(row)
      .onConflict((on) =>
        on.columns(["first", "second"]).doUpdateSet(({ ref }) => ({ body: ref("excluded.body") })),
      ),
  );
  const origins = descents.map((descent) => ({
    article: descent.article,
    body: JSON.stringify({ ...descent, copies: undefined }),
  }));
  yield* each(origins, (row) =>
    db
      .insertInto("descent")
      .values(row)
      .onConflict((on) => on.column("article").doUpdateSet(({ ref }) => ({ body: ref("excluded.body") }))),
  );
  yield* each(origins, ({ article }) => db.deleteFrom("copy").where("taker", "=", article));
  const copies = descents.flatMap((descent) =>
    descent.copies.map((copy) => ({ taker: copy.to, source: copy.from, body: JSON.stringify(copy) })),
  );
  yield* each(copies, (row) => db.insertInto("copy").values(row));
}

function* writePlaces(
  db: Db,
  { unplaced = [], placings = [], former = [] }: LinkChange,
): Iterable<CompiledQuery> {
  const nowhere = unplaced.map((article) => ({ article }));
  yield* each(nowhere, ({ article }) =>
    db.updateTable("trace").set({ joins: null }).where("article", "=", article),
  );
  const places = placings.map(({ article, joins }) => ({ article, joins: JSON.stringify(joins) }));
  yield* each(places, ({ article, joins }) =>
    db.updateTable("trace").set({ joins }).where("article", "=", article),
  );
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
}

function* writeStories(db: Db, { stories = [], digested = [] }: LinkChange): Iterable<CompiledQuery> {
  const rows = stories.map(storyRow);
  yield* each(rows, ({ id }) => db.deleteFrom("former").where("id", "=", id));
  yield* each(rows, ({ id, ...row }) =>
    db
      .insertInto("story")
      .values({ id, ...row })
      .onConflict((on) => on.column("id").doUpdateSet(row)),
  );
  yield* each(rows, ({ id }) => db.deleteFrom("member").where("story", "=", id));
  const members = stories.flatMap(({ story }) =>
    story.articles.map((article, place) => ({ article, story: story.id, place })),
  );
  yield* each(members, (row) =>
    db
      .insertInto("member")
      .values(row)
      .onConflict((on) => on.column("article").doUpdateSet({ story: row.story, place: row.place })),
  );
  yield* each(digested, ({ id, version }) =>
    db.updateTable("story").set({ digested: version }).where("id", "=", id),
  );
}

function storyRow({ story, outlets, origins }: StoryChange) {
  return {
    id: story.id,
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
}

/** Where a value of a row goes among the parameters of a statement. */
class Slot {
  readonly column: string;
  constructor(column: string) {
    this.column = column;
  }
}

/** A statement for each row: compiled once, with slots for values, into which those of every row are put. */
function* each<Row extends object>(
  rows: readonly Row[],
  build: (row: Row) => Compilable,
): Iterable<CompiledQuery> {
  const [first] = rows;
  if (!first) return;
  const slots = Object.fromEntries(Object.keys(first).map((column) => [column, new Slot(column)]));
  const { parameters, ...compiled } = build(slots as Row).compile();
  for (const row of rows as readonly (Row & Record<string, unknown>)[])
    yield {
      ...compiled,
      parameters: parameters.map((value) => (value instanceof Slot ? row[value.column] : value)),
    };
}
