import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { loadReadOptions } from "../../src/pipeline/load.ts";
import { decode } from "../../src/read/decode.ts";
import { read } from "../../src/read/read.ts";
import { type PageWithGold, goldPages } from "../gold-pages.ts";
import type { Bench } from "../run.ts";
import { sharedPath } from "../shared.ts";

/** Speed of reading whole pages beside Readability on linkedom, turn by turn in one process. GOLD as in `extract`. */
export const bench: Bench = {
  about: "pages a CPU second, beside Readability on linkedom",
  run: (gold = sharedPath("data", "extract")) => {
    const pages = goldPages(gold);
    const options = loadReadOptions();
    const ours = ({ url, bytes }: PageWithGold) => read({ bytes, url, contentType: "text/html" }, options);
    const rates = [1, 2, 3, 4].map(() => [rateOf(pages, ours), rateOf(pages, byReadability)] as const);
    return rates
      .map(([own, peer], n) => `turn ${n + 1}  hearsay ${own.toFixed(0)}  readability ${peer.toFixed(0)}`)
      .join("\n");
  },
};

function rateOf(pages: readonly PageWithGold[], act: (page: PageWithGold) => unknown): number {
  const started = process.cpuUsage();
  for (const page of pages) act(page);
  const { user, system } = process.cpuUsage(started);
  return pages.length / ((user + system) / 1e6);
}

function byReadability({ bytes }: PageWithGold): unknown {
  const { document } = parseHTML(decode(bytes, "text/html", true).text);
  return new Readability(document as unknown as Document).parse()?.textContent;
}
