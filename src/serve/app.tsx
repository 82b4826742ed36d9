import { type Context, Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { render } from "preact-render-to-string";
import type { VNode } from "preact";
import type { Ledger } from "../ledger/ledger.ts";
import { MissingPage } from "../web/missing.tsx";
import type { Frame } from "../web/page.tsx";
import type { Answer, Desk } from "./answer.ts";
import { assetNamed } from "./assets.ts";
import { correctionLog } from "./correction-log.ts";
import { doorAt, formOf } from "./doors.ts";
import { type Links, linksOf } from "./links.ts";
import { doors } from "./pages/pages.ts";

/** The pages, their twins and what may be posted, over one ledger; a whole app to be asked with `app.request`. */
export function appOf(ledger: Ledger, links: Links = linksOf(ledger)): Hono {
  const desk: Desk = { ledger, links, corrections: correctionLog(ledger) };
  const app = new Hono();
  app.use(headers);
  app.get("/assets/:path{.+}", async (c) => {
    const asset = await assetNamed(c.req.param("path"));
    if (!asset) return c.json(missing(c.req.path), 404);
    return c.body(asset.content, 200, { "Content-Type": asset.type, "Cache-Control": asset.cache });
  });
  app.get("*", (c) => answered(c, desk));
  return app;
}

/** Nothing is loaded from elsewhere and nothing runs but our own modules. */
const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    scriptSrc: ["'self'"],
    imgSrc: ["'self'"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: "same-origin",
  strictTransportSecurity: false,
});

async function answered(c: Context, desk: Desk): Promise<Response> {
  const url = new URL(c.req.url);
  const { path, form } = formOf(url.pathname, ["json"]);
  const found = doorAt(doors, path);
  const address = path + url.search;
  const answer = await found?.door({ ...desk, params: found.params, query: c.req.query(), address });
  if (!answer) return nothing(c, form);
  if (form === "json") return c.json(answer.model);
  return c.html(pageOf(answer, address));
}

function nothing(c: Context, form: string | undefined): Response {
  return form ? c.json(missing(c.req.path), 404) : c.html(htmlOf(<MissingPage path={c.req.path} />), 404);
}

function pageOf({ page, frame }: Answer, address: string): string {
  const whole: Frame = { ...frame, address };
  return htmlOf(page(whole));
}

function htmlOf(page: VNode): string {
  return `<!doctype html>${render(page)}`;
}

function missing(path: string) {
  return {
    error: {
      code: "not-found",
      message: `There is nothing at ${path}.`,
      hint: "The first page is at /index.json, the list of articles at /articles.json.",
    },
  };
}
