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
 * Packed megabytes of WARC read a CPU second, beside warcio, turn by turn in one process. The archive holds the pages of GOLD (a folder as
 * in `extract`) several times, a gzip member each, with digests.
 */
export const bench: Bench = {
  about: "packed megabytes of WARC a CPU second, beside warcio",
  run: async (gold = sharedPath("data", "extract")) => {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
    try {
      const path = join(folder, "pages.warc.gz");
      writeFileSync(path, archiveOf(goldPages(gold), 5));
      const lines: string[] = [];
      for (const turn of [1, 2, 3]) {
        const [own, peer] = [await rateOf(path, byHearsay), await rateOf(path, byWarcio)];
        lines.push(`turn ${turn}  hearsay ${own}  warcio ${peer}`);
      }
      return lines.join("\n");
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function archiveOf(pages: readonly PageWithGold[], times: number): Buffer {
  const records = pages.map(({ id, url, bytes }) => {
    const http = Buffer.concat([Buffer.from("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"), bytes]);
    const digest = createHash("sha256").update(bytes).digest("hex");
    const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:${id}>\r\nWARC-Target-URI: ${url ?? `https://bench.example/${id}`}\r\nWARC-Payload-Digest: sha256:${digest}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
    return gzipSync(Buffer.concat([Buffer.from(head), http, Buffer.from("\r\n\r\n")]));
  });
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
