import type { Context } from "hono";
import { addressOf } from "../../web/addresses.ts";

/** The fields of a posted form by name; files are left to who wants them. */
export interface Fields {
  /** The first value of a field. */
  one(name: string): string | undefined;
  all(name: string): readonly string[];
}

/** Reads a posted form. */
export async function fieldsOf(c: Context): Promise<Fields> {
  const body = await c.req.parseBody({ all: true });
  const all = (name: string) =>
    [body[name] ?? []].flat().filter((value): value is string => typeof value === "string");
  return { all, one: (name) => all(name)[0] };
}

/** The page a form came from, or `place`, told what has been done; never an address elsewhere. */
export function backTo(fields: Fields, done: readonly string[] = [], place?: string): string {
  const asked = place ?? fields.one("back");
  const back = asked && /^\/(?![/\\])/.test(asked) ? asked : articleAddress(fields);
  const { pathname, searchParams, hash } = new URL(back, "http://here");
  searchParams.delete("done");
  searchParams.delete("edit");
  if (done.length > 0) searchParams.set("done", done.join(","));
  return addressOf(pathname, Object.fromEntries(searchParams)) + hash;
}

/** The finding that was corrected, in its article. */
function articleAddress(fields: Fields): string {
  const article = fields.one("article");
  if (!article && fields.one("kind") === "claim")
    return `/claims/${encodeURIComponent(fields.one("finding") ?? "")}`;
  const finding = fields.one("finding") ?? fields.one("judge")?.split(" ")[2];
  if (!article) return "/";
  return `/articles/${encodeURIComponent(article)}${finding ? `#${finding}` : ""}`;
}
