import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { read } from "../../src/read/read.ts";
import type { Article } from "../../src/schema/article.ts";
import type { Bench } from "../run.ts";
import { score } from "../score.ts";
import { sharedPath } from "../shared.ts";

/** Bodies of pages against the words of the article-extraction benchmark. GOLD is a folder with ground-truth.json and html/. */
export const bench: Bench = {
  about: "article bodies of web pages",
  run: (gold = sharedPath("data", "extract")) => {
    const truth = join(gold, "ground-truth.json");
    const pages = JSON.parse(readFileSync(truth, "utf8")) as Record<string, { url?: string }>;
    const answer: Record<string, { articleBody: string }> = {};
    const started = process.cpuUsage();
    for (const [id, { url }] of Object.entries(pages)) {
      const bytes = gunzipSync(readFileSync(join(gold, "html", `${id}.html.gz`)));
      const [article] = read({ bytes, url, contentType: "text/html" }).articles;
      answer[id] = { articleBody: article ? bodyOf(article) : "" };
    }
    const { user, system } = process.cpuUsage(started);
    const rate = Object.keys(pages).length / ((user + system) / 1e6);
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
