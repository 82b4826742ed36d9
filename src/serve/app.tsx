import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { render } from "preact-render-to-string";
import type { VNode } from "preact";
import { annotationRecord } from "../export/records.ts";
import type { Ledger, Search } from "../ledger/ledger.ts";
import { ListPage, type Listing } from "../web/list.tsx";
import { MissingPage } from "../web/missing.tsx";
import { ReaderPage } from "../web/reader.tsx";
import { assetNamed } from "./assets.ts";

const pageSize = 50;

/** The pages and their JSON twins over one ledger; a whole app to be asked with `app.request`. */
export function appOf(ledger: Ledger): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: "no-referrer",
      strictTransportSecurity: false,
    }),
  );
  app.get("/", async (c) => c.html(pageOf(<ListPage listing={await listingOf(ledger, c.req.query())} />)));
  app.get("/index.json", async (c) => c.json(await listingOf(ledger, c.req.query())));
  app.get("/articles/:id{.+\\.json}", async (c) => {
    const found = await ledger.article(c.req.param("id").slice(0, -".json".length));
    return found ? c.json(annotationRecord(found)) : c.json(missing(c.req.path), 404);
  });
  app.get("/articles/:id", async (c) => {
    const found = await ledger.article(c.req.param("id"));
    if (!found) return c.html(pageOf(<MissingPage path={c.req.path} />), 404);
    const { url, id } = found.article;
    const revisions = url ? await ledger.revisions(url) : [];
    return c.html(pageOf(<ReaderPage reading={{ ...found, revisions, twin: `/articles/${id}.json` }} />));
  });
  app.get("/assets/:path{.+}", async (c) => {
    const asset = await assetNamed(c.req.param("path"));
    if (!asset) return c.json(missing(c.req.path), 404);
    return c.body(asset.content, 200, { "Content-Type": asset.type, "Cache-Control": "no-cache" });
  });
  app.notFound((c) =>
    c.req.path.endsWith(".json")
      ? c.json(missing(c.req.path), 404)
      : c.html(pageOf(<MissingPage path={c.req.path} />), 404),
  );
  return app;
}

function pageOf(page: VNode): string {
  return `<!doctype html>${render(page)}`;
}

function missing(path: string) {
  return {
    error: {
      code: "not-found",
      message: `There is nothing at ${path}.`,
      hint: "The list of articles is at /index.json.",
    },
  };
}

/** What the list shows for a query string: q, site, speaker, page. */
async function listingOf(ledger: Ledger, query: Readonly<Record<string, string>>): Promise<Listing> {
  const page = Math.max(1, Number.parseInt(query.page ?? "1", 10) || 1);
  const { q, site, speaker } = query;
  const search: Search = { words: q, site, speaker, limit: pageSize, offset: (page - 1) * pageSize };
  const [{ total, articles }, facets] = await Promise.all([ledger.list(search), ledger.facets()]);
  const asked = { q, site, speaker };
  const turn = (to: number) => addressOf("/", { ...asked, page: to > 1 ? String(to) : undefined });
  return {
    ...(q ? { query: q } : {}),
    ...(site ? { site } : {}),
    ...(speaker ? { speaker } : {}),
    total,
    articles,
    sites: facets.sites.map(({ value, count }) => ({
      value,
      count,
      href: addressOf("/", { ...asked, site: value === site ? undefined : value }),
    })),
    speakers: facets.speakers.slice(0, 12).map(({ value, count }) => ({
      value,
      count,
      href: addressOf("/", { ...asked, speaker: value === speaker ? undefined : value }),
    })),
    ...(page * pageSize < total ? { next: turn(page + 1) } : {}),
    ...(page > 1 ? { previous: turn(page - 1) } : {}),
    twin: addressOf("/index.json", { ...asked, page: page > 1 ? String(page) : undefined }),
  };
}

function addressOf(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}
