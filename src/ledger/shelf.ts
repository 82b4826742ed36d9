import type { Kysely } from "kysely";
import type { Shelf } from "./ledger.ts";
import { inChunks } from "./chunks.ts";
import type { Tables } from "./rows.ts";

/** The reading half of a shelf; a maker adds `put`. */
export function shelfReader(db: Kysely<Tables>, name: string): Omit<Shelf, "put"> {
  return { get: (keys) => getRows(db, name, keys), under: (prefix) => rowsUnder(db, name, prefix) };
}

/** Few enough names for one statement in every database. */
const mostKeys = 500;

async function getRows(
  db: Kysely<Tables>,
  name: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const rows = await inChunks(keys, (some) =>
    db
      .selectFrom("shelf")
      .select(["key", "value"])
      .where("name", "=", name)
      .where("key", "in", some)
      .execute(),
  );
  return new Map(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown]));
}

/** A page of rows at a time; what begins with the prefix stands together in the order of the key. */
async function* rowsUnder(
  db: Kysely<Tables>,
  name: string,
  prefix: string,
): AsyncIterable<readonly [string, unknown]> {
  for (let last: string | undefined; ;) {
    let query = db.selectFrom("shelf").select(["key", "value"]).where("name", "=", name);
    query = last === undefined ? query.where("key", ">=", prefix) : query.where("key", ">", last);
    const rows = await query.orderBy("key").limit(mostKeys).execute();
    for (const { key, value } of rows) {
      if (!key.startsWith(prefix)) return;
      yield [key, JSON.parse(value)];
    }
    if (rows.length < mostKeys) return;
    last = rows.at(-1)?.key;
  }
}
