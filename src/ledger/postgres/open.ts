import { Kysely, PostgresDialect, sql } from "kysely";
import type { Pool, PoolClient } from "pg";
import type { Problem } from "../../schema/problem.ts";
import { checkAll } from "../check.ts";
import { type Ledger, LedgerError } from "../ledger.ts";
import { pageBlocksOf } from "../page-blocks.ts";
import { eachPacked, readersOf } from "../queries.ts";
import { type Steps, recordSteps, reviseSteps } from "../record.ts";
import type { Tables } from "../rows.ts";
import { type WordSearch, facetedArticles, listArticles } from "../search.ts";
import { shelfReader } from "../shelf.ts";
import { type Term, indexedWords } from "../snippet.ts";
import { postgresLinks } from "./links.ts";
import { texts } from "./statements.ts";
import { migrations } from "./tables.ts";

/**
 * Opens, or makes, the ledger in a PostgreSQL database (15 or newer), for a team that shares one: "postgres://…". Writers
 * take one lock a transaction, so that they queue and none fails half-way.
 */
export async function openPostgresLedger(address: string): Promise<Ledger> {
  const pool = await connect(address);
  await inTransaction(pool, (client) => migrate(client, address));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const readers = readersOf(db);
  return {
    ...readers,
    record: (entries) => inTransaction(pool, (client) => runAll(client, entries.map(recordSteps))),
    revise: (articles) => inTransaction(pool, (client) => runAll(client, articles.map(reviseSteps))),
    list: (search) => listArticles(db, search, wordSearch),
    faceted: (search) => facetedArticles(db, search, wordSearch),
    correct: async ({ ...correction }) =>
      void (await pool.query("INSERT INTO correction (id, body) VALUES ($1, $2) ON CONFLICT DO NOTHING", [
        correction.id,
        JSON.stringify(correction),
      ])),
    pageBlocks: pageBlocksOf(db, (act) => alone(db, act)),
    links: postgresLinks(pool, db, (act) => inTransaction(pool, act)),
    shelf: (name) => ({
      ...shelfReader(db, name),
      put: (rows) => inTransaction(pool, (client) => shelve(client, name, rows)),
    }),
    check: async function* () {
      yield* await unindexed(pool);
      yield* checkAll(eachPacked(db), readers.articles());
    },
  };
}

async function connect(address: string): Promise<Pool> {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({ connectionString: address, max: 4, connectionTimeoutMillis: 10_000 });
  // A connection that is lost while idle is opened anew at the next query; unheard, its error would end the process.
  pool.on("error", () => {});
  try {
    await pool.query("SELECT 1");
    return pool;
  } catch (error) {
    await pool.end();
    throw new LedgerError(
      `The database ${withoutPassword(address)} could not be opened: ${(error as Error).message}.`,
      "Check that the server runs and that the address names user, host and database.",
    );
  }
}

function withoutPassword(address: string): string {
  return address.replace(/^(\w+:\/\/[^:@/]*):[^@]*@/, "$1:…@");
}

/** Any fixed number: the lock that writers of a ledger take. */
const writersLock = 7_243_501;

/** Runs what is given in one transaction that no other writer shares; all of it or nothing. */
async function inTransaction(pool: Pool, act: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [writersLock]);
    await act(client);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

/** As `inTransaction`, for queries that are built. */
function alone(db: Kysely<Tables>, act: (db: Kysely<Tables>) => Promise<unknown>): Promise<unknown> {
  return db.transaction().execute(async (transaction) => {
    await sql`SELECT pg_advisory_xact_lock(${writersLock})`.execute(transaction);
    return act(transaction);
  });
}

async function migrate(client: PoolClient, address: string): Promise<void> {
  await client.query("CREATE TABLE IF NOT EXISTS form (applied integer NOT NULL)");
  const applied = Number((await client.query("SELECT applied FROM form")).rows[0]?.applied ?? 0);
  if (applied > migrations.length)
    throw new LedgerError(
      `The ledger ${withoutPassword(address)} was made by a newer Hearsay (form ${applied}, this one knows ${migrations.length}).`,
      "Update Hearsay, or open another ledger with --ledger.",
    );
  for (const statement of migrations.slice(applied).flat()) await client.query(statement);
  await client.query("DELETE FROM form");
  await client.query("INSERT INTO form (applied) VALUES ($1)", [migrations.length]);
}

async function runAll(client: PoolClient, all: readonly Steps[]): Promise<void> {
  for (const steps of all) await run(client, steps);
}

async function run(client: PoolClient, steps: Steps): Promise<void> {
  for (let step = steps.next(); !step.done;) {
    const { name, values } = step.value;
    const { rows } = await client.query({ name, text: texts[name], values: valuesOf(name, values) });
    step = steps.next(rows);
  }
}

/** Words are indexed as the search will look for them; PostgreSQL takes no NUL in text. */
function valuesOf(name: string, values: readonly unknown[]): unknown[] {
  if (name === "words")
    return values.map((value) => (typeof value === "string" ? indexedWords(value) : value));
  return values.map((value) => (typeof value === "string" ? value.replaceAll("\0", "") : value));
}

async function shelve(
  client: PoolClient,
  name: string,
  rows: Iterable<readonly [string, unknown]>,
): Promise<void> {
  const kept = new Map(rows);
  const put = [...kept].filter(([, value]) => value !== undefined);
  const gone = [...kept.keys()].filter((key) => kept.get(key) === undefined);
  await client.query("DELETE FROM shelf WHERE name = $1 AND key = ANY ($2)", [name, gone]);
  await client.query(
    `INSERT INTO shelf (name, key, value) SELECT $1, * FROM unnest($2::text[], $3::text[])
     ON CONFLICT (name, key) DO UPDATE SET value = excluded.value`,
    [name, put.map(([key]) => key), put.map(([, value]) => JSON.stringify(value))],
  );
}

/** The terms as a query in which nothing can be a syntax error; titles weigh more than the text. */
function wordSearch(terms: readonly Term[]): WordSearch {
  const query = terms
    .map(({ words, open }) => {
      const parts = indexedWords(words).split(" ").filter(Boolean);
      return `(${parts.map((part, i) => `'${part}'${open && i === parts.length - 1 ? ":*" : ""}`).join(" <-> ")})`;
    })
    .join(" & ");
  const match = sql`to_tsquery('simple', ${query})`;
  return {
    from: sql`JOIN words ON words.seq = article.seq`,
    where: sql`words.words @@ ${match}`,
    best: sql`-ts_rank(words.words, ${match})`,
  };
}

/** Articles that the word index lacks. */
async function unindexed(pool: Pool): Promise<Problem[]> {
  const { rows } = await pool.query("SELECT id FROM article WHERE seq NOT IN (SELECT seq FROM words)");
  return rows.map(({ id }: { id: string }) => ({
    code: "not-indexed",
    message: `The word index lacks ${id}.`,
    hint: "Restore the ledger from a copy, or add the coverage to a new one.",
    place: { item: id },
  }));
}
