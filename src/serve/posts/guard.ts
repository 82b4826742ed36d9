import type { Context, Next } from "hono";

/** Names of this machine to itself: a page elsewhere that rebinds its own name is not one of them. */
const loopback = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])(?::\d+)?$/i;

/** Refuses requests under another host's name, and changes that another site's page asks for. */
export async function guard(c: Context, next: Next): Promise<Response | void> {
  const host = c.req.header("host") ?? new URL(c.req.url).host;
  if (!loopback.test(host)) return refused(c, `This server does not answer to the name ${host}.`);
  const method = c.req.method;
  if (method !== "GET" && method !== "HEAD" && !isOwn(c, host))
    return refused(c, "A page of another site may not change anything here.");
  await next();
}

/** True for a request by one of our own pages, or by a program that is no browser. */
function isOwn(c: Context, host: string): boolean {
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined) return site === "same-origin";
  const origin = c.req.header("origin");
  return origin === undefined || origin === `http://${host}`;
}

function refused(c: Context, message: string): Response {
  const hint = "Open the address that `hearsay serve` printed.";
  return c.json({ error: { code: "refused", message, hint } }, 403);
}
