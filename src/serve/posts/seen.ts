import type { Context } from "hono";
import type { Desk } from "../answer.ts";
import { markSeen } from "../seen.ts";

/** Remembers that a story's changes have been looked at. */
export async function postSeen(c: Context, { ledger, links }: Desk): Promise<Response> {
  const found = await links.story(c.req.param("id") ?? "");
  if (!found) return c.notFound();
  await markSeen(
    ledger,
    found.story.id,
    found.changes.map(({ id }) => id),
  );
  return c.redirect(`/stories/${found.story.id}`, 303);
}
