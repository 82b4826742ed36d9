import { expect, test } from "vitest";
import { readFeed } from "./feed.ts";
import { listingKind } from "./listing.ts";
import { read } from "./read.ts";
import { readSitemap } from "./sitemap.ts";

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Orm Post</title><item><title>Harbour closed</title><link>https://orm.example/a</link><pubDate>Mon, 06 Jan 2025 09:30:00 GMT</pubDate><dc:creator>Ana Rusk</dc:creator><description>Ice.</description><content:encoded><![CDATA[<p>Ice in the harbour.</p>]]></content:encoded></item></channel></rss>`;
const harbour = { url: "https://orm.example/a", title: "Harbour closed", published: "2025-01-06T09:30:00Z" };

test("RSS, Atom and JSON Feed give the same entry", () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Orm Post</title><entry><title>Harbour closed</title><link href="https://orm.example/a"/><published>2025-01-06T09:30:00Z</published><author><name>Ana Rusk</name></author></entry></feed>`;
  const json = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Orm Post",
    items: [
      {
        id: "1",
        url: harbour.url,
        title: harbour.title,
        date_published: harbour.published,
        authors: [{ name: "Ana Rusk" }],
      },
    ],
  });
  for (const text of [rss, atom, json])
    expect(readFeed(text)).toMatchObject({
      title: "Orm Post",
      entries: [{ ...harbour, authors: ["Ana Rusk"] }],
    });
  expect(readFeed(rss).entries[0]?.html).toBe("<p>Ice in the harbour.</p>");
});

test("a feed cut off in the middle gives what it holds or a problem, never an exception", () => {
  for (let at = 0; at < rss.length; at += 7) {
    const { entries, problem } = readFeed(rss.slice(0, at));
    expect(entries.length > 0 || problem !== undefined || at > 150).toBe(true);
  }
});

test("entity bombs and deep nesting are refused or left unread", () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(10)}"><!ENTITY c "${"&b;".repeat(10)}">]><rss version="2.0"><channel><title>&c;</title></channel></rss>`;
  expect((readFeed(bomb).title ?? "").length).toBeLessThan(50);
  expect(readFeed("<rss>".repeat(100_000)).problem?.code).toBe("too-deep");
});

test("a sitemap gives pages and further sitemaps, with their days", () => {
  const news = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://orm.example/a</loc><lastmod>2025-02-01</lastmod><news:news><news:publication_date>2025-01-06</news:publication_date><news:title>Harbour closed</news:title></news:news></url></urlset>`;
  expect(readSitemap(news).entries).toEqual([
    { url: "https://orm.example/a", isSitemap: false, date: "2025-01-06", title: "Harbour closed" },
  ]);
  const index = `<sitemapindex><sitemap><loc>https://orm.example/s1.xml</loc></sitemap></sitemapindex>`;
  expect(readSitemap(index).entries).toEqual([{ url: "https://orm.example/s1.xml", isSitemap: true }]);
  expect(readSitemap("https://orm.example/a\nno address\n").entries).toHaveLength(1);
});

test("a damaged sitemap keeps the addresses before the damage", () => {
  const { entries, problem } = readSitemap(
    `<urlset><url><loc>https://orm.example/a</loc></url><url><loc>https://`,
  );
  expect(entries).toHaveLength(1);
  expect(problem?.code).toBe("broken-sitemap");
});

test("a feed or a sitemap is known by its beginning", () => {
  const prologue = `<?xml version="1.0"?>\n<!-- made by hand -->\n<?xml-stylesheet href="a.xsl"?>\n`;
  expect(listingKind(`${prologue}<rss version="2.0">`, "")).toBe("feed");
  expect(listingKind(`{"version":"https://jsonfeed.org/version/1.1","items":[]}`, "")).toBe("feed");
  expect(listingKind(`${prologue}<sitemapindex>`, "")).toBe("sitemap");
  expect(listingKind("https://orm.example/a\nhttps://orm.example/b\n", "/sitemap1.txt")).toBe("sitemap");
  expect(listingKind("<html><p>rss</p></html>", "")).toBeUndefined();
  expect(listingKind(`{"title":"Harbour closed","text":"Ice."}`, "")).toBeUndefined();
  expect(listingKind("<!--".repeat(2_000), "")).toBeUndefined();
});

test("a feed given as a file gives the articles it holds whole, and says how many it does not hold", () => {
  const paragraphs = [
    "The harbour of Orm stayed closed on Monday, the harbour office said, because of ice.",
    "“No.”",
  ];
  const whole = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Orm Echo</title>
<item><title>Harbour closed</title><link>https://orm.example/ice</link><pubDate>Mon, 03 Mar 2025 08:00:00 GMT</pubDate>
<content:encoded><![CDATA[<p>${paragraphs.join("</p><p>")}</p><figure><img src="https://orm.example/a.jpg"><figcaption>Ice at Orm</figcaption></figure><p>It goes on.</p>]]></content:encoded></item>
<item><title>Ferry late</title><link>https://orm.example/ferry</link><description>The ferry was late.</description></item></channel></rss>`;
  const { articles, problems } = read({ bytes: new TextEncoder().encode(whole), path: "feed.xml" });
  expect(articles).toHaveLength(1);
  expect(articles[0]).toMatchObject({
    title: "Harbour closed",
    site: "Orm Echo",
    url: "https://orm.example/ice",
    published: { value: "2025-03-03T08:00:00Z", from: "feed" },
    text: [...paragraphs, "Ice at Orm", "It goes on."].join("\n\n"),
    images: [{ url: "https://orm.example/a.jpg" }],
  });
  expect(problems).toMatchObject([
    {
      code: "no-text",
      message: "1 of the 2 entries of this feed hold no whole text.",
      place: { path: "feed.xml" },
    },
  ]);
  const sitemap = `<urlset><url><loc>https://orm.example/ice</loc></url></urlset>`;
  expect(read({ bytes: new TextEncoder().encode(sitemap) }).problems[0]?.code).toBe("no-text");
});
