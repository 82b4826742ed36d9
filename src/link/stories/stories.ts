import type { Story } from "../../schema/link.ts";
import type { Trace } from "../../schema/trace.ts";
import { contentId } from "../../text/id.ts";

/** An article and the earlier ones it was joined to. */
export interface Joined {
  readonly article: string;
  readonly joins: readonly string[];
}

/** The groups that joins make, each in the order given. */
export function groupsOf(joined: readonly Joined[]): string[][] {
  const above = new Map(joined.map(({ article }) => [article, article]));
  const rootOf = (article: string): string => {
    let root = article;
    while (above.get(root) !== root) root = above.get(root) as string;
    above.set(article, root);
    return root;
  };
  for (const { article, joins } of joined)
    for (const other of joins) if (above.has(other)) above.set(rootOf(article), rootOf(other));
  const groups = Map.groupBy(joined, ({ article }) => rootOf(article));
  return [...groups.values()].map((group) => group.map(({ article }) => article));
}

/** A story of articles in order of publication: its id and title are the first one's. */
export function storyOf(traces: readonly Trace[]): Story {
  const [founder] = traces as [Trace, ...Trace[]];
  const moments = traces.map(({ moment }) => moment).filter((moment) => moment !== "");
  const [first, last] = [moments[0], moments.at(-1)];
  return {
    id: contentId("story", founder.article),
    title: traces.find(({ title }) => title)?.title ?? "Untitled",
    articles: traces.map(({ article }) => article),
    ...(first ? { first } : {}),
    ...(last ? { last } : {}),
  };
}

/** Order of publication: by moment, undated last, then by id, so that it is the same whatever the order of arrival. */
export function byMoment(a: Position, b: Position): number {
  const [x, y] = [a.moment || "~", b.moment || "~"];
  if (x !== y) return x < y ? -1 : 1;
  return a.article < b.article ? -1 : a.article > b.article ? 1 : 0;
}

/** Where an article stands in the order of publication. */
type Position = Pick<Trace, "moment" | "article">;
