import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "src");

/** What each floor may import: itself and these. See ARCHITECTURE.md. */
const below: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  text: ["schema"],
  language: ["text", "schema"],
  read: ["text", "schema", "language"],
  annotate: ["text", "schema", "language"],
  link: ["text", "schema", "language"],
  pipeline: ["read", "annotate", "link", "language", "text", "schema"],
  ledger: ["schema", "text"],
  sources: ["schema", "text"],
  export: ["schema", "text"],
  web: ["schema", "text"],
  ingest: ["pipeline", "ledger", "sources", "read", "annotate", "link", "language", "text", "schema"],
  serve: ["web", "export", "ingest", "ledger", "pipeline", "sources", "link", "text", "schema"],
  cli: [
    "serve",
    "export",
    "ingest",
    "ledger",
    "pipeline",
    "sources",
    "read",
    "annotate",
    "link",
    "language",
    "text",
    "schema",
  ],
};

/** Floors that give the same answer in a worker, a browser and a test. */
const pure = ["schema", "text", "language", "read", "annotate", "link"];

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
const sources = files.map((file) => ({
  file,
  floor: file.split("/")[0] ?? "",
  text: readFileSync(join(root, file), "utf8"),
}));

test("an import only points down the floors", () => {
  const wrong = sources.flatMap(({ file, floor, text }) =>
    importsOf(text).flatMap((target) => {
      if (!target.startsWith(".") || floor === "index.ts") return [];
      const other = relative(root, join(root, dirname(file), target)).split("/")[0] ?? "";
      return other === floor || below[floor]?.includes(other) ? [] : [`${file} imports ${target}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test("the pure floors use no clock, disk, network, log or randomness", () => {
  const forbidden = /\b(?:Date\.now|Math\.random|performance\.now|console\.|process\.|fetch\()|new Date\(\)/;
  const wrong = sources
    .filter(({ file, floor }) => pure.includes(floor) && !/\.test\.tsx?$/.test(file))
    .flatMap(({ file, text }) => [
      ...importsOf(text)
        .filter((target) => target.startsWith("node:"))
        .map((target) => `${file} imports ${target}`),
      ...(forbidden.test(withoutComments(text))
        ? [`${file} uses ${forbidden.exec(withoutComments(text))?.[0]}`]
        : []),
    ]);
  expect(wrong).toEqual([]);
});

test("no module has a default export, and the product never imports from train, bench or test", () => {
  const product = sources.filter(({ file }) => !/\.test\.tsx?$/.test(file));
  expect(product.filter(({ text }) => /^export default/m.test(text)).map(({ file }) => file)).toEqual([]);
  expect(
    product
      .filter(({ text }) => importsOf(text).some((target) => /(?:^|\/)(?:train|bench|test)\//.test(target)))
      .map(({ file }) => file),
  ).toEqual([]);
});

test("the tests above see the files they speak of", () => {
  expect(files.length).toBeGreaterThan(20);
  expect(importsOf(`import { a } from "./a.ts";\nexport * from "node:fs";\nawait import("./b.ts")`)).toEqual([
    "./a.ts",
    "node:fs",
    "./b.ts",
  ]);
});

function importsOf(text: string): string[] {
  return [...withoutComments(text).matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)"([^"]+)"/gm)].map(
    (match) => match[1] ?? "",
  );
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}
