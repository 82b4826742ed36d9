import { createHash } from "node:crypto";
import { createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { WARCParser } from "warcio";
import { documentsOfWarc } from "../../src/sources/warc.ts";
import { type PageWithGold, goldPages } from "../gold-pages.ts";
import type { Bench } from "../run.ts";
import { sharedPath } from "../shared.ts";

/**
 * Packed megabytes of WARC read a CPU second, beside warcio, turn by turn in one process, on three archives of the pages of GOLD (a
 * folder as in `extract`), a gzip member each: the pages alone without digests, which is what readers that check none are measured
 * on; with SHA-256 digests, which ours checks and warcio does not; and as a crawl leaves them, each page with two scripts and
 * two pictures, SHA-1 digests on all.
 */
export const bench: Bench = {
  about: "packed megabytes of WARC a CPU second, beside warcio",
  run: async (gold = sharedPath("data", "extract")) => {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
    try {
      const pages = goldPages(gold);
      const archives: Readonly<Record<string, Buffer>> = {
        "pages, no digests": archiveOf(
          pages.map((page) => recordOf(pageOf(page))),
          5,
        ),
        "pages, SHA-256": archiveOf(
          pages.map((page) => recordOf(pageOf(page), "sha256")),
          5,
        ),
        "as crawled, SHA-1": archiveOf(
          pages.flatMap(crawled).map((part) => recordOf(part, "sha1")),
          1,
        ),
      };
      const lines: string[] = [];
      for (const [name, archive] of Object.entries(archives)) {
        const path = join(folder, "pages.warc.gz");
        writeFileSync(path, archive);
        for (const turn of [1, 2, 3, 4]) {
          const [own, peer] = [await rateOf(path, byHearsay), await rateOf(path, byWarcio)];
          lines.push(`${name}, turn ${turn}  hearsay ${own}  warcio ${peer}`);
        }
      }
      return lines.join("\n");
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** What a server gave for one address. */
interface Part {
  readonly url: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

function pageOf({ id, url, bytes }: PageWithGold): Part {
  return { url: url ?? `https://bench.example/${id}`, type: "text/html", bytes };
}

/** A page with two scripts, made of its own, and two pictures, made of bytes that do not pack. */
function crawled(page: PageWithGold): Part[] {
  const whole = pageOf(page);
  const scripts =
    Buffer.from(page.bytes)
      .toString("latin1")
      .match(/<script[^>]*>[^]*?<\/script>/gi) ?? [];
  const script = Buffer.from(scripts.join("\n").slice(0, 100_000), "latin1");
  const picture = (n: number) =>
    createHash("shake256", { outputLength: 60_000 }).update(`${page.id} ${n}`).digest();
  return [
    whole,
    ...[1, 2].map((n) => ({ url: `${whole.url}/${n}.js`, type: "text/javascript", bytes: script })),
    ...[1, 2].map((n) => ({ url: `${whole.url}/${n}.jpg`, type: "image/jpeg", bytes: picture(n) })),
  ];
}

function recordOf({ url, type, bytes }: Part, digest?: "sha1" | "sha256"): Buffer {
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`), bytes]);
  const told = digest
    ? `WARC-Payload-Digest: ${digest}:${createHash(digest).update(bytes).digest("hex")}\r\n`
    : "";
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:${url}>\r\nWARC-Target-URI: ${url}\r\n${told}Content-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(head), http, Buffer.from("\r\n\r\n")]));
}

function archiveOf(records: readonly Buffer[], times: number): Buffer {
  return Buffer.concat(Array.from({ length: times }, () => records).flat());
}

async function rateOf(path: string, read: (path: string) => Promise<number>): Promise<string> {
  const started = process.cpuUsage();
  const pages = await read(path);
  const { user, system } = process.cpuUsage(started);
  return `${(statSync(path).size / (user + system)).toFixed(0)} (${pages} pages)`;
}

async function byHearsay(path: string): Promise<number> {
  let pages = 0;
  for await (const found of documentsOfWarc(path)) if ("document" in found) pages++;
  return pages;
}

async function byWarcio(path: string): Promise<number> {
  let pages = 0;
  for await (const record of WARCParser.iterRecords(createReadStream(path))) {
    await record.readFully(true);
    pages++;
  }
  return pages;
}
