import { userInfo } from "node:os";
import { type Context, Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { render } from "preact-render-to-string";
import type { VNode } from "preact";
import { forms } from "../export/forms.ts";
import type { Sheet } from "../export/sheet.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { addressOf } from "../web/addresses.ts";
import { correctionWords } from "../web/log/words.ts";
import { MissingPage } from "../web/missing.tsx";
import type { Frame } from "../web/page.tsx";
import { pipelineVersion } from "../pipeline/pipeline.ts";
import type { Answer, Desk } from "./answer.ts";
import { articleShelf } from "./article-shelf.ts";
import { assetNamed } from "./assets.ts";
import { correctionLog } from "./correction-log.ts";
import { doorAt, formOf } from "./doors.ts";
import { jobsOver } from "./jobs.ts";
import { type Links, linksOf } from "./links.ts";
import { offlineHtml } from "./offline.tsx";
import { doors } from "./pages/pages.ts";
import { postAdd } from "./posts/add.ts";
import { postCorrection } from "./posts/correct.ts";
import { guard } from "./posts/guard.ts";
import { postSeen } from "./posts/seen.ts";

/** What an app may be told beside its ledger. */
export interface AppOptions {
  readonly links?: Links;
  /** Who corrects; the name of the machine's user unless told. */
  readonly author?: string;
  readonly now?: () => string;
  /** Hosts that may be fetched from even where they stand at a private address. */
  readonly allowHosts?: readonly string[];
}

/** The pages, their twins and what may be posted, over one ledger; a whole app to be asked with `app.request`. */
export function appOf(ledger: Ledger, options: AppOptions = {}): Hono {
  const desk: Desk = {
    ledger,
    links: options.links ?? linksOf(ledger),
    shelf: articleShelf(ledger),
    corrections: correctionLog(ledger),
    jobs: jobsOver(ledger),
    author: options.author ?? userInfo().username,
    now: options.now ?? (() => new Date().toISOString()),
    allowHosts: options.allowHosts ?? [],
  };
  const app = new Hono();
  app.use(headers);
  app.use(guard);
  app.get("/assets/:path{.+}", async (c) => {
    const asset = await assetNamed(c.req.param("path"));
    if (!asset) return c.json(missing(c.req.path), 404);
    return c.body(asset.content, 200, { "Content-Type": asset.type, "Cache-Control": asset.cache });
  });
  app.post("/corrections", (c) => postCorrection(c, desk));
  app.post("/add", (c) => postAdd(c, desk));
  app.post("/stories/:id/seen", (c) => postSeen(c, desk));
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
  const { path, form } = formOf(url.pathname, suffixes);
  const found = doorAt(doors, path);
  const { done, ...asking } = c.req.query();
  const address = addressOf(path, asking);
  const answer = await found?.door({ ...desk, params: found.params, query: asking, address });
  if (!answer) return nothing(c, form);
  if (form === "json") return c.json(answer.model);
  if (form === "html")
    return c.html(await offlineHtml(htmlOf(answer.page({ ...answer.frame, address })), desk.shelf));
  if (form) return inForm(c, answer, form, { address, made: desk.now(), program });
  const offered = answer.sheet ? [...forms, { suffix: "html", words: "one file" }] : [];
  return c.html(
    htmlOf(answer.page({ forms: offered, ...answer.frame, address, ...(await doneOf(done, desk)) })),
  );
}

/** What every page may be asked for in. */
const suffixes = ["json", "html", "ndjson", ...forms.map(({ suffix }) => suffix)];
const program = `Hearsay (${pipelineVersion})`;

async function inForm(
  c: Context,
  { sheet, files }: Answer,
  suffix: string,
  about: Pick<Sheet, "address" | "made" | "program">,
): Promise<Response> {
  const file = files?.[suffix];
  if (file) return c.body(await file.write(), 200, { "Content-Type": file.type });
  const form = forms.find((one) => one.suffix === suffix);
  if (!form || !sheet) return nothing(c, suffix);
  return c.body(form.write({ ...(await sheet()), ...about }), 200, { "Content-Type": form.type });
}

function nothing(c: Context, form: string | undefined): Response {
  return form ? c.json(missing(c.req.path), 404) : c.html(htmlOf(<MissingPage path={c.req.path} />), 404);
}

/** What the page before has just done, to be taken back. */
async function doneOf(asked: string | undefined, { corrections }: Desk): Promise<Pick<Frame, "done">> {
  if (!asked) return {};
  const ids = asked.split(",");
  const kept = (await corrections.all()).filter(({ id }) => ids.includes(id));
  const [first] = kept;
  if (!first) return {};
  const words = correctionWords(first) + (kept.length > 1 ? `, and ${kept.length - 1} more like it` : "");
  return { done: { words, undo: kept.map(({ id }) => id) } };
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
