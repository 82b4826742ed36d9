import { articleFromText } from "../../src/read/plain.ts";
import type { AnnotatedArticle } from "../../src/schema/annotation.ts";
import type { Article } from "../../src/schema/article.ts";
import type { Trace } from "../../src/schema/trace.ts";
import { branchesFrom, tracesFrom } from "../links.ts";
import type { Bench } from "../run.ts";
import { ndjson, score } from "../score.ts";
import { readRecords, sharedPath } from "../shared.ts";

interface Record {
  readonly id: string;
  readonly story: string;
  readonly outlet: string;
  readonly time: string;
  readonly headline: string;
  readonly text: string;
}

/** Who copied whom and how many independent origins each story has. `shuffle` reads each story in ten orders. */
export const bench: Bench = {
  about: "origins and copies of synthetic syndication",
  run: (gold, options) => {
    const file = gold ?? sharedPath("data/copies", "syndication-dev.ndjson");
    const stories = storiesOf(readRecords<Record>(file));
    const answer = stories.flatMap(answersOf);
    const lines = [score("origins.mjs", file, ndjson(answer))];
    if (options.includes("answer")) return ndjson(answer);
    if (options.includes("shuffle")) lines.push(shuffled(stories, answer));
    return lines.join("\n");
  },
};

interface Answer {
  readonly id: string;
  readonly origin: string;
  readonly copiedFrom: readonly string[];
}

type Story = readonly { readonly annotated: AnnotatedArticle; readonly trace: Trace }[];

function answersOf(story: Story): Answer[] {
  const branches = branchesFrom(
    story.map(({ annotated }) => annotated),
    story.map(({ trace }) => trace),
  );
  return branches.map(({ article, standing, origin, copies }) => ({
    id: article,
    // What is retold in other words is an article of its own in the gold.
    origin: standing === "retold" ? article : (origin.article ?? origin.name),
    // The gold names one source for each article, though some were put together from two: the main one comes first.
    copiedFrom: copies.slice(0, 1).map(({ from }) => from),
  }));
}

function storiesOf(records: readonly Record[]): Story[] {
  const articles = records.map((record) => {
    const article = articleOf(record);
    return { article, annotation: nothingFound(article) };
  });
  const traces = tracesFrom(articles);
  const rows = records.map(({ story }, i) => ({ story, annotated: articles[i]!, trace: traces[i]! }));
  return [...Map.groupBy(rows, ({ story }) => story).values()];
}

function articleOf({ id, outlet, time, headline, text }: Record): Article {
  const published = { value: time, from: "given" as const };
  return { ...articleFromText(text, { title: headline, published }), site: outlet, id };
}

function nothingFound({ id }: Article) {
  const none = { entities: [], times: [], figures: [], statements: [], gaps: [], problems: [] };
  return { article: id, version: "", sentences: [], ...none };
}

/** Reads every story in ten orders by a fixed sequence and says how many answers differ. */
function shuffled(stories: readonly Story[], answer: readonly Answer[]): string {
  const expected = new Map(answer.map((one) => [one.id, JSON.stringify(one)]));
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  let different = 0;
  for (let round = 0; round < 10; round++)
    for (const story of stories) {
      const keyed = story.map((row) => ({ row, key: random() })).sort((a, b) => a.key - b.key);
      for (const one of answersOf(keyed.map(({ row }) => row)))
        if (expected.get(one.id) !== JSON.stringify(one)) different++;
    }
  return `ten shuffles: ${different} of ${10 * answer.length} answers differ`;
}
