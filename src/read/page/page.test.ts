import { describe, expect, test } from "vitest";
import type { Article } from "../../schema/article.ts";
import { readPage } from "./page.ts";
import { defaultBounds } from "./tree.ts";

const first =
  "The mayor of Orm said on Monday that the harbour would stay closed until the ice had been measured by two engineers.";
const second =
  "“We do not know yet how thick it is,” Ilse Tamm told reporters, adding that a third ferry had been stopped in the fog.";
const third =
  "Two fishermen were brought ashore by helicopter on Sunday night, according to the coast guard of the island.";

function article(body: string, head = ""): Article {
  const page = `<!doctype html><html lang="en"><head><title>Harbour closed - Orm Post</title>${head}</head><body>${body}</body></html>`;
  const read = readPage(page, "https://orm.example/2025/01/06/harbour-closed", { bounds: defaultBounds });
  if (!read.article) throw new Error(read.problem?.message);
  return read.article;
}

const blocksOf = ({ text, blocks }: Article) => blocks.map(({ kind, span }) => [kind, text.slice(...span)]);
const paragraphs = `<p>${first}</p><p>${second}</p><p>${third}</p>`;

describe("a page becomes its article", () => {
  test("the headline is the title, not text; the site's name is cut off it", () => {
    const { title, site, text } = article(`<main><h1>Harbour closed</h1>${paragraphs}</main>`);
    expect([title, site]).toEqual(["Harbour closed", "Orm Post"]);
    expect(text).toBe([first, second, third].join("\n\n"));
  });

  test("caption and credit of a figure are blocks of their own", () => {
    const figure = `<figure><img src="/ice.jpg" alt="Ice"><figcaption>Ice in the harbour. <span class="credit">Photograph: Ana Rusk/Veld Press</span></figcaption></figure>`;
    const read = article(`<h1>Harbour closed</h1><p>${first}</p>${figure}<p>${second}</p>`);
    expect(blocksOf(read)).toEqual([
      ["paragraph", first],
      ["caption", "Ice in the harbour."],
      ["credit", "Ana Rusk/Veld Press"],
      ["paragraph", second],
    ]);
    expect(read.images[0]).toMatchObject({ url: "https://orm.example/ice.jpg", alt: "Ice" });
  });

  test("a caption after its picture, without any mark, is found", () => {
    const box = `<div><picture><source srcset="/ice-800.webp 800w"><img src="data:image/gif;base64,R0" data-src="/ice.jpg"></picture><div>Ice in the harbour</div><div>Veld Press</div></div>`;
    const read = article(`<h1>Harbour closed</h1>${box}${paragraphs}`);
    const [image] = read.images;
    expect([
      image?.url,
      image?.caption && read.text.slice(...image.caption),
      image?.credit && read.text.slice(...image.credit),
    ]).toEqual(["https://orm.example/ice.jpg", "Ice in the harbour", "Veld Press"]);
  });

  const creditOf = (picture: string, head = "") => {
    const { text, images } = article(`<h1>Harbour closed</h1>${picture}${paragraphs}`, head);
    const [image] = images;
    return [image?.caption && text.slice(...image.caption), image?.credit && text.slice(...image.credit)];
  };

  test.each([
    [
      "in a footer of its figure",
      `<figcaption>Ice in the harbour.</figcaption><footer>Ana Rusk/NPA</footer>`,
    ],
    [
      "in a line that says that it is one",
      `<figcaption>Ice in the harbour.</figcaption><i>Foto: Ana Rusk/NPA</i>`,
    ],
    [
      "half marked, half left of the caption",
      `<figcaption>Ice in the harbour. <b class="credit">Photo by Ana Rusk </b>/NPA</figcaption>`,
    ],
    [
      "in a caption with words that nobody sees",
      `<figcaption>Ice in the harbour.<span> Foto: Ana Rusk/NPA</span><span hidden>Show more</span></figcaption>`,
    ],
  ])("a credit is found %s", (_, words) => {
    expect(creditOf(`<figure><img src="/ice.jpg">${words}</figure>`)).toEqual([
      "Ice in the harbour.",
      "Ana Rusk/NPA",
    ]);
  });

  test("a credit is found in a title that repeats the alternative text, and as the author that JSON-LD tells", () => {
    const caption = "<figcaption>Ice in the harbour.</figcaption>";
    const titled = `<figure><img src="/ice.jpg" alt="Ice" title="Ice | Ana Rusk/NPA">${caption}</figure>`;
    expect(creditOf(titled)).toEqual(["Ice in the harbour.", "Ana Rusk/NPA"]);
    const data = `<script type="application/ld+json">{"@type":"ImageObject","contentUrl":"https://orm.example/ice.jpg","author":"Ana Rusk/NPA"}</script>`;
    const plain = `<figure><img src="/ice.jpg">${caption}</figure>`;
    expect(creditOf(plain, data)).toEqual(["Ice in the harbour.", "Ana Rusk/NPA"]);
  });

  test.each([
    [
      "the name that is printed, not that of a content system's user",
      `<meta name="author" content="arusk7"><h1>Harbour closed</h1><div class="author-info">Ana Rusk</div>`,
      ["Ana Rusk"],
    ],
    [
      "the name that is printed, not the outlet's own",
      `<meta property="og:url" content="https://orm.example/a"><meta name="author" content="Orm"><h1>Harbour closed</h1><p class="byline">By Ana Rusk</p>`,
      ["Ana Rusk"],
    ],
    [
      "names that stand side by side",
      `<h1>Harbour closed</h1><div class="byline"><a>Ana Rusk</a><a>Noor Hale</a></div>`,
      ["Ana Rusk", "Noor Hale"],
    ],
    [
      "a pen name that its link spells",
      `<h1>Harbour closed</h1><a href="/author/seagull/">seagull</a>`,
      ["seagull"],
    ],
    ["a name as libraries write it", `<meta name="citation_author" content="Rusk, Ana">`, ["Ana Rusk"]],
    [
      "the one author in a box far below",
      `<h1>Harbour closed</h1>${"<i></i>".repeat(300)}<div class="author-bio">This post was written by Ana Rusk, editor</div>`,
      ["Ana Rusk"],
    ],
    [
      "nobody where boxes far below name several",
      `<h1>Harbour closed</h1>${"<i></i>".repeat(300)}<div class="author">Ana Rusk</div><div class="author">Noor Hale</div>`,
      [],
    ],
  ])("the author is %s", (_, body, authors) => {
    expect(article(`${body}${paragraphs}`).authors).toEqual(authors);
  });

  test("JSON-LD tells the caption of a picture that the page leaves bare", () => {
    const data = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-01-06T09:30:00+01:00","author":[{"@type":"Person","name":"Ana Rusk"},{"@type":"Person","name":"Noor Hale"}],"isAccessibleForFree":"False","image":{"@type":"ImageObject","url":"https://orm.example/ice.jpg","caption":"Ice in the harbour.","creditText":"Veld Press"}}</script>`;
    const read = article(`<h1>Harbour closed</h1><figure><img src="/ice.jpg"></figure>${paragraphs}`, data);
    expect(read.images[0]?.caption && read.text.slice(...read.images[0].caption)).toBe("Ice in the harbour.");
    expect(read.authors).toEqual(["Ana Rusk", "Noor Hale"]);
    expect(read.published).toEqual({
      value: "2025-01-06T09:30:00+01:00",
      from: "json-ld",
      raw: "2025-01-06T09:30:00+01:00",
    });
    expect(read.flags).toEqual(["paywall"]);
  });

  test("the address gives the day, the time element its clock", () => {
    const byline = `<div class="byline">By Ana Rusk</div><time datetime="2025-01-06T09:30:00Z">6 January</time>`;
    const read = article(`<h1>Harbour closed</h1>${byline}${paragraphs}`);
    expect(read.published).toMatchObject({ value: "2025-01-06T09:30:00Z", from: "time" });
    expect(read.authors).toEqual(["Ana Rusk"]);
    expect(article(`<h1>Harbour closed</h1>${paragraphs}`).published).toMatchObject({
      value: "2025-01-06",
      from: "url",
    });
  });

  test("published and modified are kept apart", () => {
    const head = `<meta property="article:published_time" content="2025-01-06T09:30:00Z"><meta property="article:modified_time" content="2025-01-07T10:00:00Z">`;
    const { published, modified } = article(`<h1>Harbour closed</h1>${paragraphs}`, head);
    expect([published?.value, modified?.value]).toEqual(["2025-01-06T09:30:00Z", "2025-01-07T10:00:00Z"]);
  });

  test("a correction is a notice", () => {
    const notice =
      "Correction: an earlier version of this article misstated the number of ferries that had been stopped in the fog on Sunday.";
    expect(blocksOf(article(`<h1>Harbour closed</h1>${paragraphs}<p><em>${notice}</em></p>`)).at(-1)).toEqual(
      ["notice", notice],
    );
  });

  test("of two readings of numeric days the one that fits the day of the change better is taken", () => {
    const head = `<meta name="date" content="03-09-2026"><meta name="lastmod" content="2026-03-10">`;
    expect(article(`<h1>Harbour closed</h1>${paragraphs}`, head).published?.value).toBe("2026-03-09");
  });

  test("lines just below the text that say where it is from belong to it, labels between never", () => {
    const credits = "<p><em>Originally published by The Gull.</em></p><p>© 2025 Northwire</p>";
    const labels = "<p>Advertisement</p><p>3 min read</p><p>Comments</p>";
    const { text } = article(
      `<article><h1>Harbour closed</h1><p>${first}</p>${labels}<p>${second}</p><p>${third}</p>${credits}</article><footer><p>© 2025 Orm Post</p></footer>`,
    );
    expect(text.split("\n\n")).toEqual([
      first,
      second,
      third,
      "Originally published by The Gull.",
      "© 2025 Northwire",
    ]);
  });

  test("a heading of the first rank below the first paragraph is one of the text's own", () => {
    const section =
      "What the two engineers who measured the ice of the harbour on Sunday night found, and what they did not";
    const { text } = article(
      `<article><h1>${third}</h1><p>${first}</p><h1>${section}</h1><p>${second}</p></article>`,
    );
    expect(text.split("\n\n")).toEqual([first, section, second]);
  });

  test("a part that a script would show in its place is read, one that stays hidden is not", () => {
    const hidden = `<div hidden><p>${first.replace("Monday", "Friday")}</p></div>`;
    const { text } = article(`<h1>Harbour closed</h1>${hidden}<div hidden id="S:0">${paragraphs}</div>`);
    expect(text).toBe([first, second, third].join("\n\n"));
  });

  test("a table is one block, a text that stands twice stands once", () => {
    const table = `<table><tr><th>Harbour</th><th>Thickness of the ice on Monday morning</th><th>Ferries</th></tr><tr><td>Orm</td><td>twenty-one centimetres, measured at the pier</td><td>3</td></tr></table>`;
    const read = article(
      `<h1>Harbour closed</h1><p>${first}</p>${table}<p>${second}</p><div hidden>${first}</div><p>${first}</p>`,
    );
    const kinds = blocksOf(read).map(([kind]) => kind);
    expect(kinds.filter((kind) => kind === "table")).toHaveLength(1);
    expect(read.text.split(first)).toHaveLength(2);
  });

  test("scripts are no text, and places after them are places of the whole page", () => {
    const body = `<h1>Harbour closed</h1><script>var text = "<p>not said</p>";</script><p>${first}</p><style>p { color: red }</style><p>${second}</p>`;
    const page = `<html><body>${body}</body></html>`;
    const { article: read } = readPage(page, undefined, { bounds: defaultBounds });
    expect(read?.blocks.map(({ page: span }) => span && page.slice(...span))).toEqual([first, second]);
  });

  test("a live blog says so", () => {
    const data = `<script type="application/ld+json">{"@graph":[{"@type":"LiveBlogPosting","headline":"Harbour closed"}]}</script>`;
    expect(article(`<h1>Harbour closed</h1>${paragraphs}`, data).flags).toEqual(["live-blog"]);
  });
});
