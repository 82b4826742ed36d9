import { outdatedIn } from "../../ingest/outdated.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { StoryRecord } from "../../ledger/links.ts";
import type { Article } from "../../schema/article.ts";
import type { Copy, Descent, OutdatedText } from "../../schema/link.ts";
import { UserError } from "../errors.ts";
import { withExistingLedger } from "../ledger.ts";
import { count, rangeOf } from "./stories.ts";

/** `hearsay origins`: who stands behind a story, or behind the story an article is in, as a tree with reasons. */
export async function originsCommand(
  id: string,
  options: { readonly ledger: string; readonly json?: boolean },
): Promise<void> {
  await withExistingLedger(options, async (ledger) => {
    const found = await storyBehind(ledger, id);
    if (!found)
      throw new UserError(
        `No story and no article has the id ${id}, or several begin with it.`,
        "`hearsay stories` lists stories, `hearsay find WORDS` articles, both with their ids.",
      );
    const outdated = await outdatedIn(ledger, found.story.articles);
    if (options.json) console.log(JSON.stringify({ ...found, outdated }, null, 2));
    else for (const line of await linesFor(ledger, found, outdated)) console.log(line);
  });
}

async function storyBehind(ledger: Ledger, id: string): Promise<StoryRecord | undefined> {
  const story = await ledger.links.story(id);
  if (story) return story;
  const article = await ledger.article(id);
  const of = article && (await ledger.links.storyOf(article.article.id));
  return of === undefined ? undefined : ledger.links.story(of);
}

async function linesFor(
  ledger: Ledger,
  record: StoryRecord,
  outdated: readonly OutdatedText[],
): Promise<string[]> {
  const headings = new Map(await headingsOf(ledger, record.story.articles));
  const others = outdated.flatMap(({ copies }) => copies.map(({ article }) => article));
  for (const [id, heading] of await headingsOf(ledger, others)) headings.set(id, heading);
  return [...linesOf(record, headings), ...outdated.flatMap((one) => outdatedLines(one, headings))];
}

const outdatedWords = {
  corrected: "Corrected, and still carried",
  withdrawn: "Withdrawn, and still carried",
  changed: "Changed in a later revision, and still carried as it was",
} as const;

function outdatedLines(
  { article, kind, words, copies }: OutdatedText,
  headings: ReadonlyMap<string, string>,
): string[] {
  const carriers = new Set(copies.map((copy) => copy.article));
  return [
    "",
    `${outdatedWords[kind]}: “${words}”`,
    `  by ${headings.get(article) ?? article}`,
    ...[...carriers].map((id) => {
      const places = copies.filter((copy) => copy.article === id).map(({ span }) => span.join("–"));
      return `  still in ${headings.get(id) ?? id} at ${places.join(", ")}`;
    }),
  ];
}

async function headingsOf(ledger: Ledger, articles: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const headings = new Map<string, string>();
  for (const id of articles) {
    const found = await ledger.article(id);
    if (found) headings.set(id, headingOf(found.article));
  }
  return headings;
}

function headingOf({ id, site, title, published }: Article): string {
  const day = published?.value.slice(0, 16).replace("T", " ") ?? "no date";
  return `${site ?? "?"}, ${day}: ${title ?? "Untitled"}  [${id}]`;
}

/** The story's origins and its tree as lines of text. */
export function linesOf(
  { story, origins, descents, copies }: StoryRecord,
  headings: ReadonlyMap<string, string>,
): string[] {
  const outlets = new Set([...headings.values()].map((heading) => heading.slice(0, heading.indexOf(", "))));
  return [
    `${story.title}  [${story.id}]`,
    `${count(story.articles.length, "article")}, ${count(outlets.size, "outlet")}, independent origins: ${rangeOf(origins)}`,
    "",
    ...origins.list.map(
      ({ name, sure, articles }) =>
        `  ${sure ? "surely  " : "possibly"}  ${name}  (${articles.length === 0 ? "not held" : count(articles.length, "article")})`,
    ),
    "",
    ...treeLines({ descents, copies, headings }),
  ];
}

interface Tree {
  readonly descents: readonly Descent[];
  readonly copies: readonly Copy[];
  readonly headings: ReadonlyMap<string, string>;
}

function treeLines(tree: Tree): string[] {
  const held = new Set(tree.descents.map(({ article }) => article));
  const isRoot = ({ from }: Descent) =>
    !from.some(({ article }) => article !== undefined && held.has(article));
  const roots = tree.descents.filter(isRoot);
  const absent = new Set(roots.flatMap(({ from }) => from.map(({ name }) => name)));
  const ofNobody = roots.filter(({ from }) => from.length === 0);
  return [
    ...ofNobody.flatMap((root) => branchLines(tree, root, "", new Set())),
    ...[...absent].flatMap((name) => [
      `${name}: not held`,
      ...childLines(
        tree,
        roots.filter(({ from }) => from[0]?.name === name),
        "",
        new Set(),
      ),
    ]),
  ];
}

function branchLines(tree: Tree, node: Descent, indent: string, above: ReadonlySet<string>): string[] {
  const seen = new Set([...above, node.article]);
  const children = tree.descents.filter(
    ({ article, from }) => from[0]?.article === node.article && !seen.has(article),
  );
  return [tree.headings.get(node.article) ?? node.article, ...childLines(tree, children, indent, seen)];
}

function childLines(
  tree: Tree,
  children: readonly Descent[],
  indent: string,
  above: ReadonlySet<string>,
): string[] {
  return children.flatMap((child, i) => {
    const last = i === children.length - 1;
    const inner = `${indent}${last ? "   " : "│  "}`;
    const [heading = "", ...below] = branchLines(tree, child, inner, above);
    return [`${indent}${last ? "└─ " : "├─ "}${heading}`, `${inner}  ${whyOf(tree, child)}`, ...below];
  });
}

function whyOf({ copies }: Tree, { article, standing, taken, from, reasons }: Descent): string {
  const copy = copies.find((one) => one.to === article && one.from === from[0]?.article);
  const how = copy ? `${copy.relation}, ${Math.round(100 * taken)}% of its words` : standing;
  const why = (copy?.reasons ?? reasons).map(({ words }) => words);
  return [how, ...why].join("; ");
}
