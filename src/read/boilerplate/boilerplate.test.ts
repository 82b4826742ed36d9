import { describe, expect, test } from "vitest";
import type { Article, Block } from "../../schema/article.ts";
import { namedBlocks } from "../../text/page-blocks.ts";
import { articleOf } from "../plain.ts";
import { isBoilerplate, withBoilerplate } from "./boilerplate.ts";

interface Told {
  readonly title: string;
  readonly url?: string;
  readonly kinds?: readonly Block["kind"][];
}

/** A page of the Orm Post with these paragraphs. */
function page(paragraphs: readonly string[], { title, url, kinds = [] }: Told): Article {
  const text = paragraphs.join("\n\n");
  let at = 0;
  const blocks = paragraphs.map((words, i): Block => {
    const span = [at, at + words.length] as const;
    at += words.length + 2;
    return { kind: kinds[i] ?? "paragraph", span, page: span };
  });
  const address = url ?? `https://www.ormpost.example/${title.toLowerCase().replaceAll(" ", "-")}`;
  return articleOf(text, blocks, { title, site: "The Orm Post", url: address });
}

const nameOf = (words: string, article: Article) =>
  namedBlocks(article).find(({ block }) => article.text.slice(...block.span) === words)?.name ?? 0;
const judged = (words: string, pages: readonly Article[]) => isBoilerplate(nameOf(words, pages[0]!), pages);

const ferry = "The ferry Adele was towed into the basin of Orm at dawn with a hole below her waterline.";
const wheat = "Growers in the valley expect the smallest wheat harvest in a decade after eleven dry weeks.";
const choir = "Forty singers filled the old mill on Friday for the first concert since its roof was mended.";
const call = "Sign up for our free letter and get the best stories in your inbox every morning.";
const three = (recurring: string) => [
  page([ferry, recurring], { title: "Damaged ferry reaches basin" }),
  page([wheat, recurring], { title: "Drought shrinks harvest" }),
  page([choir, recurring], { title: "Singers return to mill" }),
];

describe("a block is boilerplate", () => {
  test("where it stands on three pages of a site about different things, not where on two", () => {
    expect(judged(call, three(call))).toBe(true);
    expect(judged(call, three(call).slice(1))).toBe(false);
  });

  test("not where the pages are revisions of fewer addresses", () => {
    const [first, second] = three(call) as [Article, Article];
    const revision = page([choir, call], { title: "Singers return", url: second.url ?? "" });
    expect(judged(call, [first, second, revision])).toBe(false);
  });

  test("not where the titles share a word that tells something", () => {
    const pages = [
      page([ferry, call], { title: "Damaged ferry reaches basin" }),
      page([wheat, call], { title: "Growers miss the ferry" }),
      page([choir, call], { title: "Singers return to mill" }),
    ];
    expect(judged(call, pages)).toBe(false);
  });

  test("not where it is the background of a running story, whatever the titles", () => {
    const background =
      "Nine people died when the Adele struck the pier of Orm in heavy fog on the second of May.";
    const pages = [
      page([ferry, background], { title: "Damaged vessel reaches basin" }),
      page(["Divers went down to the Adele twice on Tuesday and found her bell.", background], {
        title: "Divers find bell",
      }),
      page(["The owners of the Adele will pay for the funerals, their lawyer wrote.", background], {
        title: "Owners promise money",
      }),
    ];
    expect(judged(background, pages)).toBe(false);
  });

  test("never where somebody speaks or did not answer, where it is a notice or says whose the text is", () => {
    const lines = [
      "The ministry did not immediately respond to a request for comment.",
      "“We do not speak of single cases,” a woman at the ministry told us.",
      "Reporting by the Northern Press Agency; editing by the night desk in Karsk.",
    ];
    for (const line of lines) expect(judged(line, three(line))).toBe(false);
    const notices = three(call).map((one) => ({
      ...one,
      blocks: one.blocks.map((block, i) => (i === 1 ? { ...block, kind: "notice" as const } : block)),
    }));
    expect(judged(call, notices)).toBe(false);
  });
});

describe("an article that has boilerplate", () => {
  const article = page([ferry, call], { title: "Damaged ferry reaches basin" });
  const names = new Set([nameOf(call, article)]);

  test("keeps its text and its id; the block is marked, and unmarked once it is none", () => {
    const marked = withBoilerplate(article, names);
    expect(marked.blocks.map(({ boilerplate = false }) => boilerplate)).toEqual([false, true]);
    expect({ ...marked, blocks: article.blocks }).toEqual(article);
    expect(withBoilerplate(marked, new Set())).toEqual(article);
  });

  test("is left as it is where nothing else would remain of it", () => {
    expect(withBoilerplate(page([call], { title: "Letter" }), names).blocks[0]?.boilerplate).toBeUndefined();
  });
});

test("a block has one name whatever its case and marks, another on another site, and none where it is of no page", () => {
  const here = page([call], { title: "One" });
  const loud = page([call.toUpperCase().replace(".", "!")], { title: "Two" });
  const away = page([call], { title: "One", url: "https://karsk.example/one" });
  const [one, two, other] = [here, loud, away].map((article) => namedBlocks(article)[0]?.name);
  expect(one).toBe(two);
  expect(one).not.toBe(other);
  expect(Number.isSafeInteger(one)).toBe(true);
  expect(namedBlocks({ ...here, blocks: [{ kind: "paragraph", span: [0, call.length] }] })).toEqual([]);
  expect(namedBlocks(page(["Read more"], { title: "Three" }))).toEqual([]);
});
