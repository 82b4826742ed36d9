import { createHash, randomBytes } from "node:crypto";
import { appendFileSync, createWriteStream, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { brotliCompressSync, createGzip, gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import type { Found } from "./files.ts";
import { type WarcBounds, documentsOfWarc } from "./warc.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-warc-"));
afterAll(() => rmSync(folder, { recursive: true }));

const page = (name: string) => Buffer.from(`<html><p>The harbour of ${name} is closed.</p></html>`);

function response(name: string, body: Buffer, { head = "", fields = "" } = {}): Buffer {
  const http = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${head}\r\n`),
    body,
  ]);
  const warc = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:${name}>\r\nWARC-Target-URI: https://orm.example/${name}\r\nWARC-Date: 2025-01-06T09:30:00Z\r\n${fields}Content-Length: ${http.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(warc), http, Buffer.from("\r\n\r\n")]);
}

async function read(
  bytes: Buffer,
  bounds: Partial<WarcBounds> = {},
): Promise<{ pages: string[]; problems: string[]; found: Found[] }> {
  const path = join(folder, "a.warc");
  writeFileSync(path, bytes);
  const found = await all(documentsOfWarc(path, bounds));
  return {
    found,
    pages: found.flatMap((one) => ("document" in one ? [Buffer.from(one.document.bytes).toString()] : [])),
    problems: found.flatMap((one) =>
      "problem" in one ? [`${one.problem.code} at ${one.problem.place.offset}`] : [],
    ),
  };
}

async function all(founds: AsyncIterable<Found>): Promise<Found[]> {
  const found: Found[] = [];
  for await (const one of founds) found.push(one);
  return found;
}

describe("a WARC file gives its pages", () => {
  const first = response("a", page("a"));
  const second = response("b", page("b"));

  test.each([
    ["plain", (bytes: Buffer) => bytes],
    ["gzipped record by record", (bytes: Buffer) => gzipSync(bytes)],
  ])("%s, with the offset of each record", async (_, pack) => {
    const packed = [pack(first), pack(second)];
    const { found, pages, problems } = await read(Buffer.concat(packed));
    expect([pages, problems]).toEqual([[page("a").toString(), page("b").toString()], []]);
    expect(found.map((one) => "document" in one && one.document)).toMatchObject([
      { offset: 0, url: "https://orm.example/a", item: "<urn:a>", capturedAt: "2025-01-06T09:30:00Z" },
      { offset: packed[0]?.length, url: "https://orm.example/b" },
    ]);
  });

  test("gzip, brotli and chunks inside a record are undone", async () => {
    const chunked = Buffer.concat([
      Buffer.from(`${page("c").length.toString(16)}\r\n`),
      page("c"),
      Buffer.from("\r\n0\r\n\r\n"),
    ]);
    const { pages } = await read(
      Buffer.concat([
        response("a", gzipSync(page("a")), { head: "Content-Encoding: gzip\r\n" }),
        response("b", brotliCompressSync(page("b")), { head: "Content-Encoding: br\r\n" }),
        response("c", chunked, { head: "Transfer-Encoding: chunked\r\n" }),
      ]),
    );
    expect(pages).toEqual(["a", "b", "c"].map((name) => page(name).toString()));
  });

  test("a wrong digest is told, and the page is read all the same", async () => {
    const right = createHash("sha256").update(page("a")).digest("hex");
    const { pages, problems } = await read(
      Buffer.concat([
        response("a", page("a"), { fields: `WARC-Payload-Digest: sha256:${right}\r\n` }),
        response("b", page("b"), { fields: `WARC-Payload-Digest: sha256:${right}\r\n` }),
      ]),
    );
    expect(pages).toHaveLength(2);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^wrong-digest at [1-9]/);
  });

  test("two archives read at once keep their pages apart", async () => {
    const names = Array.from({ length: 20 }, (_, n) => `${n}`);
    const readings = ["a", "b"].map((archive) => {
      const path = join(folder, `${archive}.warc.gz`);
      const records = names.map((name) => response(name, page(`${archive}${name}`)));
      writeFileSync(path, Buffer.concat(records.map((record) => gzipSync(record))));
      return documentsOfWarc(path);
    });
    const founds = await Promise.all(readings.map(all));
    const pages = founds.map((found) =>
      found.map((one) => "document" in one && Buffer.from(one.document.bytes).toString()),
    );
    expect(pages).toEqual(
      ["a", "b"].map((archive) => names.map((name) => page(`${archive}${name}`).toString())),
    );
  });

  test("after damage the next record is read", async () => {
    const [a, b] = [gzipSync(first), gzipSync(second)];
    const broken = Buffer.from(a);
    broken.fill(0x55, 40, 60);
    const { pages, problems } = await read(Buffer.concat([broken, Buffer.from("rubbish"), b]));
    expect(pages).toEqual([page("b").toString()]);
    expect(problems[0]).toBe("damaged-archive at 0");
  });

  test.each([gzipSync(second), second])(
    "a file cut off anywhere tells so and keeps what came before",
    async (last) => {
      const head = last === second ? first : gzipSync(first);
      for (let cut = 1; cut < last.length - 5; cut += 13) {
        const { pages, problems } = await read(Buffer.concat([head, last.subarray(0, cut)]));
        expect(pages[0]).toBe(page("a").toString());
        expect(problems.length).toBeGreaterThan(0);
      }
    },
  );

  test("a bomb is a problem, and the record after it is read", async () => {
    const bomb = response("bomb", brotliCompressSync(Buffer.alloc(60_000_000)), {
      head: "Content-Encoding: br\r\n",
    });
    const { pages, problems } = await read(Buffer.concat([gzipSync(bomb), gzipSync(second)]));
    expect(pages).toEqual([page("b").toString()]);
    expect(problems).toEqual(["damaged-archive at 0"]);
    const wide = gzipSync(Buffer.concat([Buffer.from("WARC/1.1\r\n"), Buffer.alloc(50_000_000, "x")]));
    expect((await read(Buffer.concat([wide, gzipSync(second)]))).problems).toEqual(["too-large at 0"]);
  });

  test("a status line without end costs its record alone", async () => {
    const long = Buffer.from(
      `WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 30000000\r\n\r\nHTTP/1.1 200 ${"x".repeat(29_999_987)}\r\n\r\n`,
    );
    const { pages } = await read(Buffer.concat([long, second]));
    expect(pages).toEqual([page("b").toString()]);
  });

  test("a record too large to be read is told and passed over to its end, however it is packed", async () => {
    const frames = randomBytes(3_000_000);
    frames.set([0x1f, 0x8b, 0x08], 2_900_000);
    const film = response("film", frames);
    const bounds = { maxRecord: 1_000_000, maxMember: 1_000_000 };
    for (const pack of [(bytes: Buffer) => bytes, (bytes: Buffer) => gzipSync(bytes)]) {
      const { pages, problems } = await read(Buffer.concat([pack(film), pack(second)]), bounds);
      expect([pages, problems]).toEqual([[page("b").toString()], ["too-large at 0"]]);
    }
  });

  test(
    "a status line of a gigabyte ends within 5 CPU seconds and 512 MB, plain or packed",
    { timeout: 120_000 },
    async () => {
      const size = 1 << 30;
      const head = `WARC/1.1\r\nWARC-Type: response\r\nContent-Length: ${size}\r\n\r\nHTTP/1.1 200 `;
      const [plain, packed] = [join(folder, "long.warc"), join(folder, "long.warc.gz")];
      writeFileSync(plain, head);
      truncateSync(plain, head.length - 13 + size);
      appendFileSync(plain, Buffer.concat([Buffer.from("\r\n\r\n"), second]));
      await pipeline(
        function* () {
          yield Buffer.from(head);
          const part = Buffer.alloc(1 << 22, "x");
          for (let n = 0; n < size / part.length; n++) yield part;
        },
        createGzip({ level: 1 }),
        createWriteStream(packed),
      );
      appendFileSync(packed, gzipSync(second));
      for (const path of [plain, packed]) {
        const before = process.memoryUsage().rss;
        const started = process.cpuUsage();
        const found = await all(documentsOfWarc(path));
        const { user, system } = process.cpuUsage(started);
        expect((user + system) / 1e6).toBeLessThan(5);
        expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(512);
        expect(found.map((one) => ("problem" in one ? one.problem.code : one.document.url))).toEqual([
          "too-large",
          "https://orm.example/b",
        ]);
      }
    },
  );
});
