import { stat } from "node:fs/promises";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import type { Context } from "hono";
import { foundAt, isWebAddress } from "../../ingest/places.ts";
import type { Visited } from "../../sources/web/visitor.ts";
import type { Desk } from "../answer.ts";

/** Reads what the box was given in the background, and shows how far it is. */
export async function postAdd(c: Context, desk: Desk): Promise<Response> {
  const body = await c.req.parseBody({ all: true });
  const files = [body.files ?? []]
    .flat()
    .filter((file): file is File => file instanceof File && file.size > 0);
  const what = typeof body.what === "string" ? body.what.replaceAll("\r\n", "\n").trim() : "";
  if (files.length === 0 && what === "") return c.redirect("/", 303);
  const job = desk.jobs.start(
    found(files, what, desk),
    files.length > 0 ? `${files.length} files` : what.slice(0, 80),
  );
  await Promise.race([job.ended, new Promise((done) => setTimeout(done, 1500))]);
  return c.redirect(`/adding/${job.id}`, 303);
}

async function* found(files: readonly File[], what: string, desk: Desk): AsyncIterable<Visited> {
  for (const file of files)
    yield {
      document: {
        bytes: new Uint8Array(await file.arrayBuffer()),
        path: file.name,
        ...(file.type ? { contentType: file.type } : {}),
      },
    };
  if (what !== "") yield* fromBox(what, desk);
}

/** Each line a path that is there, or an address; else all of it one text. */
async function* fromBox(what: string, { ledger, allowHosts }: Desk): AsyncIterable<Visited> {
  const lines = what
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const places = await Promise.all(lines.map(placeOf));
  if (places.every((place) => place !== undefined)) {
    yield* foundAt(places, { ledger, allowHosts });
    return;
  }
  yield {
    document: {
      bytes: new TextEncoder().encode(what),
      path: "pasted.txt",
      contentType: "text/plain; charset=utf-8",
    },
  };
}

async function placeOf(line: string): Promise<string | undefined> {
  if (isWebAddress(line) && !/\s/.test(line)) return line;
  const path = line.replace(/^~(?=\/)/, homedir()).replace(/^file:\/\//, "");
  if (!isAbsolute(path) && !/^\.{0,2}\/?[^\s]+$/.test(path)) return undefined;
  const full = isAbsolute(path) ? path : join(process.cwd(), path);
  return (await stat(full).catch(() => undefined)) ? full : undefined;
}
