import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadPageModel } from "../src/pipeline/load.ts";
import { blocksOf } from "../src/read/page/blocks.ts";
import { defaultBounds, treeOf } from "../src/read/page/tree.ts";
import { read } from "../src/read/read.ts";
import type { Article } from "../src/schema/article.ts";
import { Article as ArticleSchema } from "../src/schema/article.ts";

const options = { pageModel: loadPageModel() };
const htmlTypes = ["text/html", "text/html; charset=utf-16", "text/html; charset=windows-1252", undefined];

/** Pieces that pages are made of, well and badly nested. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...`<p> </p> <b> </b> <div class=caption> </div> <table> <tr> <td> </table> <a href=/x> </a> <br> <br><br> <figure> <img src=a.jpg> <figcaption> </figure> <script> </script> <style> </style> <svg> </svg> <!-- --> <h1> </h1> <li> <blockquote> <noscript> <template> &amp; &# < > " ' \r\n`.split(
          " ",
        ),
      ),
      fc.lorem({ maxCount: 30 }),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(" "));

function expectWhole(article: Article): void {
  const joined = article.blocks.map(({ span }) => article.text.slice(...span)).join("\n\n");
  expect(article.text).toBe(joined);
  expect(ArticleSchema.safeParse(article).error).toBeUndefined();
  for (const { caption, credit } of article.images)
    for (const span of [caption, credit]) if (span) expect(article.text.slice(...span)).not.toBe("");
}

describe("reading, whatever is read", () => {
  test("any bytes give an article or a problem, never an exception, and the same twice", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...htmlTypes), (bytes, contentType) => {
        const document = { bytes, ...(contentType ? { contentType } : {}) };
        const { articles, problems } = read(document, options);
        expect(articles.length + problems.length).toBeGreaterThan(0);
        articles.forEach(expectWhole);
        expect(read(document, options)).toEqual({ articles, problems });
      }),
    );
  });

  test("any markup gives text that is its blocks, with places inside the page", () => {
    fc.assert(
      fc.property(soup, (page) => {
        const document = { bytes: new TextEncoder().encode(`<html>${page}`), contentType: "text/html" };
        const { articles, problems } = read(document, options);
        expect(articles.length + problems.length).toBe(1);
        articles.forEach(expectWhole);
        expect(JSON.stringify(read(document, options))).toBe(JSON.stringify({ articles, problems }));
      }),
      { numRuns: 150 },
    );
  });

  const word = fc.stringMatching(/^[A-Za-zé“’]{1,9}$/);
  const inline = fc.oneof(
    word,
    word.map((text) => `<b>${text}</b>`),
    word.map((text) => `<a href="/${text}">${text}</a>`),
    word.map((text) => `${text}<!-- ${text} -->`),
    word.map((text) => `${text}\r\n`),
  );
  const between = fc.constantFrom(
    "",
    "<script>if (a < b) c()</script>",
    "<style>p{}</style>",
    "\r\n",
    "<svg><path d=''/></svg>",
  );
  const wellFormed = fc
    .array(fc.tuple(between, fc.array(inline, { minLength: 1, maxLength: 8 })), {
      minLength: 1,
      maxLength: 12,
    })
    .map((parts) => parts.map(([gap, words]) => `${gap}<p>${words.join(" ")}</p>`).join(""));

  test("the place of a block gives its characters back", () => {
    fc.assert(
      fc.property(wellFormed, (body) => {
        const page = `<!doctype html><html><body>${body}</body></html>`;
        const tree = treeOf(page, defaultBounds);
        if ("problem" in tree) throw new Error(tree.problem.message);
        for (const { text, page: span } of blocksOf(tree)) {
          const plain = page
            .slice(...span)
            .replace(/<!--.*?-->|<[^>]+>/gs, "")
            .replace(/\s+/g, " ");
          expect(plain).toBe(text);
        }
      }),
    );
  });
});
