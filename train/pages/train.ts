import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { score as scored } from "../../bench/score.ts";
import { sharedPath } from "../../bench/shared.ts";
import { decode } from "../../src/read/decode.ts";
import { type PageModel, secondRow } from "../../src/read/page/body.ts";
import { type PageBlock, blocksOf } from "../../src/read/page/blocks.ts";
import { featuresOf } from "../../src/read/page/features.ts";
import { metadataOf } from "../../src/read/page/metadata.ts";
import { bodyBlocks } from "../../src/read/page/page.ts";
import { defaultBounds, treeOf } from "../../src/read/page/tree.ts";
import { type TreesJson, scoreOf, treesOf } from "../../src/read/page/trees.ts";
import { hashOf } from "../../src/text/id.ts";
import { boost } from "./boost.ts";
import { labelsOf } from "./labels.ts";

// Trains the classifier of page blocks. See models/pages/README.md.
//   node train/pages/train.ts               train on everything and write models/pages/blocks.json
//   node train/pages/train.ts --cross       cross-validate over domains on the 91 pages (with wcxb in every training part)
//   node train/pages/train.ts --without91   train on wcxb alone, score on the 91 pages

interface Page {
  readonly id: string;
  readonly set: string;
  readonly domain: string;
  readonly blocks: readonly PageBlock[];
  readonly rows: readonly Float32Array[];
  readonly labels: readonly number[];
  readonly titles: readonly string[];
}

const { values } = parseArgs({ options: { cross: { type: "boolean" }, without91: { type: "boolean" } } });
const aeb = pagesOf("aeb", sharedPath("data", "extract"));
const wcxb = pagesOf("wcxb", sharedPath("data", "extract", "wcxb"));
if (values.cross) {
  const answer: Record<string, { articleBody: string }> = {};
  for (let fold = 0; fold < 5; fold++) {
    const held = aeb.filter(({ domain }) => foldOf(domain, 5) === fold);
    const domains = new Set(held.map(({ domain }) => domain));
    const model = trained([...wcxb, ...aeb].filter(({ domain }) => !domains.has(domain)));
    for (const page of held) answer[page.id] = { articleBody: bodyText(page, modelOf(model)) };
  }
  console.log(
    scored("extract.mjs", sharedPath("data", "extract", "ground-truth.json"), JSON.stringify(answer)),
  );
} else if (values.without91) {
  const domains = new Set(aeb.map(({ domain }) => domain));
  const model = modelOf(trained(wcxb.filter(({ domain }) => !domains.has(domain))));
  const answer = Object.fromEntries(aeb.map((page) => [page.id, { articleBody: bodyText(page, model) }]));
  console.log(
    scored("extract.mjs", sharedPath("data", "extract", "ground-truth.json"), JSON.stringify(answer)),
  );
} else {
  mkdirSync("models/pages", { recursive: true });
  writeFileSync("models/pages/blocks.json", JSON.stringify(trained([...wcxb, ...aeb])));
}

function pagesOf(set: string, folder: string): Page[] {
  const truth = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")) as Record<
    string,
    { articleBody: string; url?: string }
  >;
  return Object.entries(truth).flatMap(([id, { articleBody, url }]) => {
    const { text } = decode(gunzipSync(readFileSync(join(folder, "html", `${id}.html.gz`))), "", true);
    const tree = treeOf(text, defaultBounds);
    if ("problem" in tree) return [];
    const { titles } = metadataOf(tree.root, url);
    const blocks = blocksOf(tree.root);
    const domain = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : id;
    return [
      {
        id,
        set,
        domain,
        blocks,
        rows: featuresOf(blocks, titles),
        labels: labelsOf(blocks, articleBody),
        titles,
      },
    ];
  });
}

/** The second pass learns from what first passes thought of pages they had not seen. */
function trained(pages: readonly Page[]): { first: TreesJson; second: TreesJson } {
  const parts = 3;
  const unseen = new Map<Page, number[]>();
  for (let part = 0; part < parts; part++) {
    const model = treesOf(
      fit(
        pages.filter(({ domain }) => foldOf(domain, parts) !== part),
        ({ rows }) => rows,
        80,
      ),
    );
    for (const page of pages)
      if (foldOf(page.domain, parts) === part)
        unseen.set(
          page,
          page.rows.map((row) => 1 / (1 + Math.exp(-scoreOf(model, row)))),
        );
  }
  const first = fit(pages, ({ rows }) => rows, 80);
  const second = fit(
    pages,
    (page) => page.rows.map((_, i) => secondRow(page.rows, unseen.get(page) as number[], i)),
    130,
  );
  return { first, second };
}

function fit(
  pages: readonly Page[],
  rowsOf: (page: Page) => readonly Float32Array[],
  rounds: number,
): TreesJson {
  const taken = pages.map((page) =>
    page.blocks.map((block, i) => i % 4 === 0 || !isPlainlyNot(block, page.labels[i] as number)),
  );
  const pick = <T>(list: readonly T[], at: number) => list.filter((_, i) => taken[at]?.[i]);
  const rows = pages.flatMap((page, at) => pick(rowsOf(page), at));
  const labels = pages.flatMap((page, at) => pick(page.labels, at));
  // A page weighs the same whatever its length, as in the benchmark; a block by its words.
  const weights = pages.flatMap(({ blocks, set, labels: own }, at) => {
    const raw = blocks.map(({ text }) => 0.3 + Math.log1p(text.length / 20));
    const scale = 40 / raw.reduce((a, b) => a + b, 0);
    return pick(
      raw.map(
        (weight, i) =>
          weight *
          scale *
          (set === "aeb" ? 1.5 : 1) *
          (isPlainlyNot(blocks[i] as PageBlock, own[i] as number) ? 4 : 1),
      ),
      at,
    );
  });
  return boost(rows, labels, weights, { rounds, leaves: 14, rate: 0.1, leastWeight: 4 });
}

/** Short links outside the body: one of four stands for all, at four times its weight. */
function isPlainlyNot({ text, linked }: PageBlock, label: number): boolean {
  return label === 0 && linked > 0.9 && text.length < 60;
}

function modelOf({ first, second }: { first: TreesJson; second: TreesJson }): PageModel {
  return { first: treesOf(first), second: treesOf(second) };
}

function bodyText({ blocks, titles }: Page, model: PageModel): string {
  return bodyBlocks(blocks, titles, model)
    .map(({ text }) => text)
    .join("\n");
}

function foldOf(domain: string, folds: number): number {
  return Number.parseInt(hashOf(domain).slice(0, 8), 16) % folds;
}
