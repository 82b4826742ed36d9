import { bodyClasses, boilerplateClasses, boilerplateOpenings, functionWords } from "./en/words.ts";
import type { PageBlock } from "./blocks.ts";
import { type Element, attribute } from "./tree.ts";

const own = 46;
const neighbours = [-3, -2, -1, 1, 2, 3];
const lent = 7;

/** Numbers that describe one block: its own and some of three neighbours on either side. */
export const featureCount = own + neighbours.length * lent;

/**
 * Features of every block of a page, a row of `featureCount` numbers each: length, punctuation, links, tags and classes around
 * it, its place, the mass of text beside it under the same parent (after Kohlschütter 2010 and Vogels 2018).
 */
export function featuresOf(blocks: readonly PageBlock[], titles: readonly string[]): Float32Array[] {
  const page = measure(blocks, titles);
  const rows = blocks.map((block, i) => ownFeatures(block, i, page));
  return rows.map((row, i) => {
    const all = new Float32Array(featureCount);
    all.set(row);
    for (const [n, step] of neighbours.entries()) {
      const other = rows[i + step];
      for (let k = 0; k < lent; k++) all[own + n * lent + k] = other ? (other[k] ?? 0) : -1;
    }
    return all;
  });
}

interface Measures {
  readonly total: number;
  readonly chars: number;
  readonly before: readonly number[];
  readonly byParent: ReadonlyMap<Element | undefined, { chars: number; count: number; linked: number }>;
  readonly byPath: ReadonlyMap<string, { chars: number; count: number }>;
  readonly byGrand: ReadonlyMap<Element | undefined, number>;
  readonly paths: readonly string[];
  readonly repeats: ReadonlyMap<string, number>;
  readonly heading: number;
  readonly most: number;
  readonly classScores: Map<Element, readonly [number, number]>;
}

function measure(blocks: readonly PageBlock[], titles: readonly string[]): Measures {
  const byParent = new Map<Element | undefined, { chars: number; count: number; linked: number }>();
  const byPath = new Map<string, { chars: number; count: number }>();
  const byGrand = new Map<Element | undefined, number>();
  const repeats = new Map<string, number>();
  const paths = blocks.map(({ path }) =>
    path
      .slice(-5)
      .map(({ tagName }) => tagName)
      .join(">"),
  );
  const before: number[] = [];
  let chars = 0;
  for (const [i, { text, path, linked }] of blocks.entries()) {
    before.push(chars);
    chars += text.length;
    const parent = byParent.get(path.at(-2)) ?? { chars: 0, count: 0, linked: 0 };
    byParent.set(path.at(-2), {
      chars: parent.chars + text.length,
      count: parent.count + 1,
      linked: parent.linked + linked * text.length,
    });
    byGrand.set(path.at(-3), (byGrand.get(path.at(-3)) ?? 0) + text.length);
    const same = byPath.get(paths[i] ?? "") ?? { chars: 0, count: 0 };
    byPath.set(paths[i] ?? "", { chars: same.chars + text.length, count: same.count + 1 });
    repeats.set(text, (repeats.get(text) ?? 0) + 1);
  }
  const heading = blocks.findIndex(
    ({ path, text }) => path.some(({ tagName }) => tagName === "h1") || titles.includes(text),
  );
  const most = Math.max(1, ...[...byParent.values()].map((parent) => parent.chars - parent.linked));
  return {
    total: blocks.length,
    chars,
    before,
    byParent,
    byPath,
    byGrand,
    paths,
    repeats,
    heading,
    most,
    classScores: new Map(),
  };
}

function ownFeatures(block: PageBlock, i: number, page: Measures): number[] {
  const { text, path, linked, strong, kind } = block;
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const parent = page.byParent.get(path.at(-2));
  const same = page.byPath.get(page.paths[i] ?? "");
  const tags = new Set(path.map(({ tagName }) => tagName));
  const [good, bad] = classScore(path, page);
  const [ownGood, ownBad] = classScore(path.slice(-2), page);
  const has = (...names: string[]) => (names.some((name) => tags.has(name)) ? 1 : 0);
  return [
    Math.log1p(words.length),
    linked,
    kind === "paragraph" && path.at(-1)?.tagName === "p" ? 1 : 0,
    ownBad,
    Math.log1p(parent?.chars ?? 0),
    boilerplateOpenings.test(text) ? 1 : 0,
    kind === "heading" ? 1 : 0,
    Math.log1p(text.length),
    strong,
    (text.match(/[.!?]["”’)]?(?=\s|$)/g) ?? []).length,
    (text.match(/,/g) ?? []).length / (words.length + 1),
    /[.!?:;…]["”’)]?$/.test(text) ? 1 : 0,
    /^["“‘]?\p{Lu}/u.test(text) ? 1 : 0,
    (text.match(/\p{Lu}/gu) ?? []).length / text.length,
    (text.match(/\d/g) ?? []).length / text.length,
    words.filter((word) => functionWords.has(word.toLowerCase())).length / (words.length + 1),
    kind === "list-item" ? 1 : 0,
    kind === "quote" ? 1 : 0,
    kind === "table" ? 1 : 0,
    kind === "caption" ? 1 : 0,
    kind === "notice" ? 1 : 0,
    path.length,
    i / page.total,
    (page.before[i] ?? 0) / (page.chars + 1),
    has("article"),
    has("main"),
    has("nav"),
    has("footer"),
    has("aside"),
    has("header"),
    has("form"),
    has("ul", "ol"),
    has("table"),
    has("figure"),
    good,
    bad,
    ownGood,
    parent?.count ?? 0,
    (parent ? parent.chars - parent.linked : 0) / page.most,
    Math.log1p(same?.chars ?? 0),
    Math.log1p(same?.count ?? 0),
    Math.log1p(page.byGrand.get(path.at(-3)) ?? 0),
    Math.min(5, page.repeats.get(text) ?? 1),
    page.heading < 0 ? -1 : Math.max(-20, Math.min(200, i - page.heading)),
    path.some((element) => attribute(element, "itemprop") === "articleBody") ? 1 : 0,
    words.length > 0 ? text.length / words.length : 0,
  ];
}

/** How often the classes, ids and roles of some elements speak for a body and against it. */
function classScore(path: readonly Element[], page: Measures): [number, number] {
  let good = 0;
  let bad = 0;
  for (const element of path) {
    let score = page.classScores.get(element);
    if (!score) {
      const words = [
        attribute(element, "class"),
        attribute(element, "id"),
        attribute(element, "role"),
        attribute(element, "data-component"),
      ].join(" ");
      score = [bodyClasses.test(words) ? 1 : 0, boilerplateClasses.test(words) ? 1 : 0];
      page.classScores.set(element, score);
    }
    good += score[0];
    bad += score[1];
  }
  return [good, bad];
}
