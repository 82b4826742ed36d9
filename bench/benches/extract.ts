import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadModels } from "../../src/pipeline/load.ts";
import { read } from "../../src/read/read.ts";
import type { Article } from "../../src/schema/article.ts";
import { goldPages } from "../gold-pages.ts";
import type { Bench } from "../run.ts";
import { score } from "../score.ts";
import { sharedPath } from "../shared.ts";

/**
 * Bodies of pages against the words of the article-extraction benchmark. GOLD is a folder with ground-truth.json and html/.
 * The shipped model has learnt from the default pages: for a figure on unseen ones see `npm run train:pages -- --cross`.
 */
export const bench: Bench = {
  about: "article bodies of web pages",
  run: (gold = sharedPath("data", "extract")) => {
    const truth = join(gold, "ground-truth.json");
    if (!existsSync(truth))
      throw new Error(`${truth} is not there; for Fundus pages run the bench \`metadata\`.`);
    const { read: models } = loadModels();
    const pages = goldPages(gold);
    const started = process.cpuUsage();
    const answer = Object.fromEntries(
      pages.map(({ id, url, bytes }) => {
        const [article] = read({ bytes, url, contentType: "text/html" }, models).articles;
        return [id, { articleBody: article ? bodyOf(article) : "" }];
      }),
    );
    const { user, system } = process.cpuUsage(started);
    const rate = pages.length / ((user + system) / 1e6);
    return `${score("extract.mjs", truth, JSON.stringify(answer))}${rate.toFixed(0)} pages a CPU second`;
  },
};

/** The benchmark's bodies hold no captions or credits. */
function bodyOf({ blocks, text }: Article): string {
  return blocks
    .filter(({ kind }) => kind !== "caption" && kind !== "credit")
    .map(({ span }) => text.slice(...span))
    .join("\n");
}
