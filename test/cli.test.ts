import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { afterAll, expect, test } from "vitest";
import { program } from "../src/cli/program.ts";
import { hearsay } from "./command.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = mkdtempSync(join(tmpdir(), "hearsay-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

const commands = (of: Command, path = ""): { name: string; command: Command }[] =>
  of.commands.flatMap((command) => {
    const name = `${path}${command.name()}`;
    return command.commands.length > 0 ? commands(command, `${name} `) : [{ name, command }];
  });

test("every command and option is documented in docs/cli.md", () => {
  const manual = readFileSync(join(root, "docs/cli.md"), "utf8");
  const missing = commands(program).flatMap(({ name, command }) => {
    const [, section = ""] = manual.split(`## hearsay ${name}\n`);
    if (!section) return [name];
    const text = section.split("\n## ")[0] ?? "";
    return command.options
      .filter(({ long }) => !text.includes(`\`${long}`))
      .map(({ long }) => `${name} ${long}`);
  });
  expect(missing).toEqual([]);
});

test("every command that stands alone explains itself with an example", () => {
  const silent = commands(program).filter(({ command }) => {
    let help = "";
    command.configureOutput({ writeOut: (words) => (help += words) }).outputHelp();
    return !help.includes("$ hearsay") && !help.includes("| hearsay");
  });
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test("what is added is found, shown and exported, and adding it again changes nothing", () => {
  const ledger = join(folder, "coverage.sqlite");
  const add = () => hearsay(["add", "--ledger", ledger, join(root, "examples")]);
  expect(add().code).toBe(0);
  const exported = hearsay(["export", "--ledger", ledger]).output;
  expect(exported.trim().split("\n")).toHaveLength(15);
  expect(add().errors).toContain("15 known");
  expect(hearsay(["export", "--ledger", ledger]).output).toBe(exported);
  const found = hearsay(["find", "--ledger", ledger, "--json", "ammonium"]).output.trim().split("\n");
  const { id } = JSON.parse(found[0] ?? "{}") as { id: string };
  expect(JSON.parse(hearsay(["show", "--ledger", ledger, "--json", id.slice(0, 6)]).output).id).toBe(id);
  expect(hearsay(["ledger", "check", "--ledger", ledger]).output).toContain("right");
});

test("the export does not depend on the order of adding or the number of workers", () => {
  const torrevane = join(root, "examples/torrevane");
  const [early, late] = [
    join(torrevane, "01-cpa-explosion.html"),
    join(torrevane, "09-gazette-toll-34.html"),
  ];
  const exportOf = (name: string, workers: string, paths: readonly string[]) => {
    const ledger = join(folder, name);
    for (const path of paths) hearsay(["add", "--ledger", ledger, "--workers", workers, path]);
    return hearsay(["export", "--ledger", ledger]).output;
  };
  expect(exportOf("one.sqlite", "1", [early, late])).toBe(exportOf("two.sqlite", "2", [late, early]));
});

test("one bad file among good ones is a problem of its own, with its place and what to do", () => {
  const good = join(folder, "good.txt");
  writeFileSync(
    good,
    "The mayor of Torrevane said on Monday that the bridge was safe and would open again in May.\n",
  );
  writeFileSync(join(folder, "empty.html"), "");
  writeFileSync(join(folder, "picture.png"), Buffer.from("89504e470d0a1a0a00000000", "hex"));
  const { code, output, errors } = hearsay([
    "annotate",
    join(folder, "empty.html"),
    good,
    join(folder, "picture.png"),
    join(folder, "nowhere.html"),
  ]);
  expect(
    output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).blocks.length),
  ).toEqual([1]);
  for (const word of ["empty.html", "empty-input", "picture.png", "a PNG picture", "no-such-file"])
    expect(errors).toContain(word);
  expect(code).toBe(1);
});

test("the pages of a web archive are read one by one, each with its address", () => {
  const page = (town: string) =>
    `<html><head><title>${town}</title></head><body><article><p>The mayor of ${town} said on Monday that the bridge over the river was safe and would open to traffic again in the second week of May.</p><p>The council had closed it after an engineer found a crack in the northern pier during a routine inspection.</p></article></body></html>`;
  const record = (town: string) => {
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(town)}`;
    return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:${town}>\r\nWARC-Target-URI: https://news.example/${town}\r\nWARC-Date: 2025-01-06T09:30:00Z\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
  };
  const archive = join(folder, "two.warc");
  writeFileSync(archive, record("Orm") + record("Karsk"));
  const { output } = hearsay(["annotate", archive]);
  const urls = output
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { url: string }).url);
  expect(urls).toEqual(["https://news.example/Orm", "https://news.example/Karsk"]);
});

test("annotate prints an article's text, blocks and every kind of finding", () => {
  const { output } = hearsay(["annotate", "-"], "The mayor said the bridge was safe.");
  const keys = "id text blocks images sentences entities times figures statements gaps problems".split(" ");
  expect(Object.keys(JSON.parse(output))).toEqual(expect.arrayContaining(keys));
});

test("misuse exits 2 and names what is wrong; a ledger that is not there exits 1 with what to do", () => {
  expect(hearsay(["ad"]).code).toBe(2);
  expect(hearsay(["find", "--limit", "many", "x"]).code).toBe(2);
  const away = hearsay(["show", "--ledger", join(folder, "nowhere.sqlite"), "abc"]);
  expect(away.code).toBe(1);
  expect(away.errors).toMatch(/There is no ledger .*nowhere\.sqlite.*\n.*hearsay add/);
  expect(away.errors).not.toContain("    at ");
});
