import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import type { Found } from "./files.ts";
import { documentsOfWacz } from "./wacz.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-wacz-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

const page = (name: string) => `<html><p>The harbour of ${name} is closed.</p></html>`;

function record(name: string): Buffer {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page(name)}`;
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:${name}>\r\nWARC-Target-URI: https://orm.example/${name}\r\nContent-Length: ${http.length}\r\n\r\n`;
  return gzipSync(`${head}${http}\r\n\r\n`);
}

interface File {
  readonly name: string;
  readonly bytes: Buffer;
  readonly packed?: boolean;
  /** Told instead of the true size. */
  readonly size?: number;
}

/** A zip archive of some files, stored or packed (PKWARE APPNOTE 4.3). */
function zipOf(files: readonly File[]): Buffer {
  const bodies: Buffer[] = [];
  const heads: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, packed, size = bytes.length } of files) {
    const body = packed ? deflateRawSync(bytes) : bytes;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(packed ? 8 : 0, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    bodies.push(Buffer.from("PK\u0003\u0004"), common, Buffer.from(name), body);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    heads.push(Buffer.from("PK\u0001\u0002\u0014\u0000"), common, tail, Buffer.from(name));
    at += 30 + name.length + body.length;
  }
  const directory = Buffer.concat(heads);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, directory, end]);
}

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** The list of parts of a WACZ with its seal. */
function contents(parts: readonly File[]): File[] {
  const resources = parts.map(({ name, bytes }) => ({
    name,
    path: name,
    hash: `sha256:${sha256(bytes)}`,
    bytes: bytes.length,
  }));
  const list = Buffer.from(JSON.stringify({ profile: "data-package", wacz_version: "1.1.1", resources }));
  const seal = Buffer.from(JSON.stringify({ path: "datapackage.json", hash: `sha256:${sha256(list)}` }));
  return [
    { name: "datapackage.json", bytes: list, packed: true },
    { name: "datapackage-digest.json", bytes: seal },
  ];
}

async function read(archive: Buffer): Promise<{ pages: string[]; problems: string[]; found: Found[] }> {
  const path = join(folder, "a.wacz");
  writeFileSync(path, archive);
  const found: Found[] = [];
  for await (const one of documentsOfWacz(path)) found.push(one);
  return {
    found,
    pages: found.flatMap((one) => ("document" in one ? [Buffer.from(one.document.bytes).toString()] : [])),
    problems: found.flatMap((one) =>
      "problem" in one ? [`${one.problem.code} ${one.problem.place.item ?? ""}`.trim()] : [],
    ),
  };
}

const first: File = { name: "archive/first.warc.gz", bytes: Buffer.concat([record("a"), record("b")]) };
const second: File = { name: "archive/second.warc.gz", bytes: record("c"), packed: true };
const pagesFile: File = { name: "pages/pages.jsonl", bytes: Buffer.from('{"format":"json-pages-1.0"}\n') };

describe("a WACZ file gives the pages of its archives", () => {
  test("stored and packed, with the offset of each record in the file where it is stored", async () => {
    const archive = zipOf([...contents([first, second, pagesFile]), first, second, pagesFile]);
    const { pages, problems, found } = await read(archive);
    expect([pages, problems]).toEqual([["a", "b", "c"].map(page), []]);
    const [one] = found;
    const offset =
      ("document" in (one as Found) && (one as { document: { offset?: number } }).document.offset) || 0;
    expect(archive.subarray(offset, offset + record("a").length)).toEqual(record("a"));
  });

  test("a part of another digest is told, and read all the same", async () => {
    const wrong = { ...first, bytes: Buffer.concat([record("a"), record("x")]) };
    const { pages, problems } = await read(zipOf([...contents([first, pagesFile]), wrong, pagesFile]));
    expect([pages, problems]).toEqual([["a", "x"].map(page), ["wrong-digest archive/first.warc.gz"]]);
    const other = await read(
      zipOf([...contents([first, pagesFile]), first, { ...pagesFile, bytes: Buffer.from("{}") }]),
    );
    expect([other.pages.length, other.problems]).toEqual([2, ["wrong-digest pages/pages.jsonl"]]);
  });

  test("a list that is missing, broken, changed since it was sealed, or lists what is not there, is told", async () => {
    expect((await read(zipOf([first]))).problems).toEqual([
      "damaged-archive",
      "damaged-archive archive/first.warc.gz",
    ]);
    expect(
      (await read(zipOf([{ name: "datapackage.json", bytes: Buffer.from("{") }, first]))).problems,
    ).toHaveLength(2);
    const [list, seal] = contents([first]) as [File, File];
    const changed = { ...list, bytes: Buffer.from(`${list.bytes.toString()} `) };
    expect(await read(zipOf([changed, seal, first]))).toMatchObject({
      pages: [page("a"), page("b")],
      problems: ["damaged-archive"],
    });
    expect(await read(zipOf([...contents([first, second]), first]))).toMatchObject({
      pages: [page("a"), page("b")],
      problems: ["damaged-archive"],
    });
  });

  test("a file cut off anywhere, or no zip at all, ends with a problem", async () => {
    const archive = zipOf([...contents([first]), first]);
    for (let cut = 0; cut < archive.length; cut += 41)
      expect((await read(archive.subarray(0, cut))).problems.length).toBeGreaterThan(0);
  });

  test("damage inside is told, and what stands after it is read", async () => {
    const archive = zipOf([...contents([first]), first]);
    const at = archive.indexOf(record("a"));
    archive.fill(0x55, at + 20, at + 40);
    const { pages, problems } = await read(archive);
    expect(pages).toEqual([page("b")]);
    expect(problems).toEqual(["wrong-digest archive/first.warc.gz", "damaged-archive"]);
  });

  test("a zip bomb is not unpacked, nor one that lies about its size", async () => {
    const bomb = { name: "archive/bomb.warc", bytes: Buffer.alloc(300_000_000), packed: true };
    const archive = zipOf([
      ...contents([first]),
      bomb,
      { ...bomb, name: "archive/liar.warc", size: 1_000 },
      first,
    ]);
    const started = process.cpuUsage();
    const { pages, problems } = await read(archive);
    expect((process.cpuUsage(started).user + process.cpuUsage(started).system) / 1e6).toBeLessThan(5);
    expect(pages).toEqual([page("a"), page("b")]);
    expect(problems.filter((one) => one.includes("bomb"))).toHaveLength(2);
    expect(problems.filter((one) => one.includes("liar"))).toHaveLength(2);
  });
});
