import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { digestFrom } from "../bench/digests.ts";
import { hasShared, sharedPath } from "../bench/shared.ts";
import { annotate } from "../src/annotate/annotate.ts";
import { loadModels } from "../src/pipeline/load.ts";
import { parserNames } from "../src/pipeline/parser.ts";
import { read } from "../src/read/read.ts";
import type { Article } from "../src/schema/article.ts";
import type { Digest } from "../src/schema/digest.ts";
import type { Evidence } from "../src/schema/link.ts";

describe.skipIf(!hasShared).each(parserNames)(
  "the seed alone, read with the %s (needs the shared corpora)",
  (parser) => {
    let article: Article;
    let digest: Digest;
    beforeAll(() => {
      const path = sharedPath("seed", "000_11f910fae9c1f729.txt");
      article = read({ bytes: readFileSync(path), path }).articles[0] as Article;
      digest = digestFrom([{ article, annotation: annotate(article, loadModels(parser).annotate) }]);
    });
    const words = ({ span }: Evidence): string => article.text.slice(...span);

    test("what was denied for months and then confirmed is a reversal", () => {
      const [reversal] = digest.changes.filter(({ kind }) => kind === "reversal");
      expect(reversal && words(reversal.from)).toContain("had been sent to fight alongside Russian forces");
      expect(reversal && words(reversal.to)).toContain("troops had been deployed");
    });

    test("its six dates make the timeline, in order", () => {
      expect(digest.timeline.map(({ when }) => when)).toEqual([
        "2024-06",
        "2024-FA",
        "2025-04",
        "2025-06-29",
        "2025-07",
        "2025-08",
      ]);
    });
  },
);
