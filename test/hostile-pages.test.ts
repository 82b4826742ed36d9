import { describe, expect, test } from "vitest";
import { loadPageModel } from "../src/pipeline/load.ts";
import { read } from "../src/read/read.ts";

const options = { pageModel: loadPageModel() };
const prose = `<p>${"The harbour stayed closed on Monday because nobody had measured the ice. ".repeat(4)}</p>
<p>The mayor of Orm said that two engineers would come by helicopter on Tuesday, and that no ferry would leave before that.</p>`;

/** Pages made to break a reader, and the problem each ends with; none where an article must come of it. */
const hostile: Readonly<Record<string, { page: () => string; problem?: string }>> = {
  "200,000 nested elements": { page: () => "<div>".repeat(200_000) + prose, problem: "too-many-nodes" },
  "5,000 nested elements": { page: () => "<div>".repeat(5_000) + prose, problem: "too-deep" },
  "50 MB": { page: () => `<html>${"x".repeat(50_000_000)}`, problem: "too-large" },
  "19 MB of one paragraph": {
    page: () => `<html><p>${"ice and fog ".repeat(1_500_000)}</p>`,
    problem: "too-large",
  },
  "2 MB of one paragraph": { page: () => `<html><p>${"ice and fog ".repeat(170_000)}</p>` },
  "19 MB of script": { page: () => `<html><script>${"a < b && c(); ".repeat(1_300_000)}</script>${prose}` },
  "300,000 paragraphs": { page: () => "<html>" + "<p>ice".repeat(300_000), problem: "too-many-nodes" },
  "200,000 attributes": {
    page: () => `<html><p ${Array.from({ length: 200_000 }, (_, i) => `a${i}=1`).join(" ")}>ice</p>${prose}`,
    problem: "too-many-attributes",
  },
  "5 MB of <": { page: () => `<html>${"<".repeat(5_000_000)}${prose}`, problem: "too-large" },
  "3 MB of <": { page: () => `<html>${"<".repeat(3_000_000)}${prose}` },
  "interleaved formatting": { page: () => `<html>${"<b><i><p>".repeat(5_000)}${prose}` },
  "a comment without end": { page: () => `<html>${prose}<!--${"-".repeat(2_000_000)}` },
  "a script without end": { page: () => `<html>${prose}<script>${"<script ".repeat(100_000)}` },
  "a tag without end": { page: () => `<html>${prose}<p class="${"a ".repeat(1_000_000)}` },
  "200,000 broken references": { page: () => `<html>${prose}<p>${"&#x1F600;&amp;&".repeat(200_000)}</p>` },
  "100,000 line breaks": { page: () => `<html>${prose}<div>${"<br>".repeat(100_000)}</div>` },
  "tables in tables": { page: () => `<html>${prose}${"<table><tr><td>".repeat(100)}ice` },
  "JSON-LD 50,000 deep": {
    page: () => `<html><script type="application/ld+json">${"[".repeat(50_000)}</script>${prose}`,
  },
  "a figure of 40,000 pictures": {
    page: () => `<html>${prose}<figure>${"<img src=a.jpg>".repeat(40_000)}</figure>${prose}`,
  },
  "blanks without end": { page: () => `<html>${prose}<p>${" \n".repeat(1_000_000)}ice</p>` },
  "dashes in a caption": {
    page: () =>
      `<html>${prose}<figure><img src=a.jpg><figcaption>${"– ".repeat(100_000)}</figcaption></figure>${prose}`,
  },
};

describe("a hostile page ends within 5 CPU seconds and 512 MB, with an article or a problem that says why", () => {
  test.each(Object.entries(hostile))("%s", { timeout: 120_000 }, (_, { page, problem }) => {
    const bytes = new TextEncoder().encode(page());
    const before = process.memoryUsage().rss;
    const started = process.cpuUsage();
    const { articles, problems } = read({ bytes, contentType: "text/html" }, options);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(5);
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(512);
    expect(problems.map(({ code }) => code)).toEqual(problem ? [problem] : []);
    expect(articles).toHaveLength(problem ? 0 : 1);
    for (const { message, hint } of problems) expect(message.length + hint.length).toBeGreaterThan(30);
  });

  test("an empty and a binary document say what they are", () => {
    expect(read({ bytes: new Uint8Array(), contentType: "text/html" }).problems[0]?.code).toBe("empty-input");
    const pdf = Uint8Array.from("%PDF-1.7\u0000\u0001\u0002\u0003\u0000\u0000", (letter) =>
      letter.charCodeAt(0),
    );
    expect(read({ bytes: pdf, contentType: "text/html" }).problems[0]).toMatchObject({
      code: "wrong-type",
      message: expect.stringContaining("PDF"),
    });
  });

  test("a page in another charset than it says is read, with the letters it has", () => {
    const bytes = Uint8Array.from(`<html><meta charset="utf-8">${prose}<p>caf\u00e9`, (letter) =>
      letter.charCodeAt(0),
    );
    expect(read({ bytes, contentType: "text/html" }, options).articles).toHaveLength(1);
  });

  test("bounds are options", () => {
    const document = {
      bytes: new TextEncoder().encode(`<html>${"<div>".repeat(20)}${prose}`),
      contentType: "text/html",
    };
    expect(read(document, options).articles).toHaveLength(1);
    expect(read(document, { ...options, bounds: { maxDepth: 10 } }).problems[0]?.code).toBe("too-deep");
    expect(read(document, { ...options, bounds: { maxBytes: 100 } }).problems[0]?.code).toBe("too-large");
  });
});
