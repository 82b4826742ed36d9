import { z } from "zod";
import type { Correction } from "../../schema/correction.ts";
import type { Joined } from "./stories.ts";

/** What a person says of which articles are about one event. */
export type Grouping =
  | { readonly kind: "together"; readonly articles: readonly [string, string] }
  /** These are a story of their own, without the article that stays. */
  | { readonly kind: "apart"; readonly stays: string; readonly articles: readonly string[] };

const Other = z.object({ article: z.string() });
const Leaving = z.object({ articles: z.array(z.string()).min(1) });

/** What standing corrections say of stories, in the order they were made. A story is named by one of its articles. */
export function groupingsOf(corrections: readonly Correction[]): Grouping[] {
  return corrections.flatMap(({ action, target, value }): Grouping[] => {
    const { kind, article } = target;
    if (kind !== "story" || article === undefined) return [];
    const other = Other.safeParse(value);
    if (action === "merge" && other.success)
      return [{ kind: "together", articles: [article, other.data.article] }];
    const leaving = Leaving.safeParse(value);
    if (action === "split" && leaving.success)
      return [{ kind: "apart", stays: article, articles: leaving.data.articles }];
    return [];
  });
}

/** Every article that a grouping speaks of. */
export function namedIn(grouping: Grouping): readonly string[] {
  return grouping.kind === "together" ? grouping.articles : [grouping.stays, ...grouping.articles];
}

/** Joins without those between articles that people set apart and the others. */
export function cut<T extends Joined>(joined: readonly T[], groupings: readonly Grouping[]): T[] {
  const sets = groupings.flatMap((one) => (one.kind === "apart" ? [new Set(one.articles)] : []));
  const isCut = (a: string, b: string) => sets.some((set) => set.has(a) !== set.has(b));
  return joined.map((one) => ({ ...one, joins: one.joins.filter((other) => !isCut(one.article, other)) }));
}

/** Groups of articles as people say they belong, the last word of each pair counting. */
export function regrouped(
  groups: readonly (readonly string[])[],
  groupings: readonly Grouping[],
): (readonly string[])[] {
  let all: (readonly string[])[] = [...groups];
  for (const grouping of groupings)
    all = grouping.kind === "together" ? united(all, grouping) : parted(all, grouping);
  return all;
}

function united(
  groups: readonly (readonly string[])[],
  { articles: [one, other] }: Extract<Grouping, { kind: "together" }>,
): (readonly string[])[] {
  const [a, b] = [one, other].map((article) => groups.find((group) => group.includes(article)));
  if (!a || !b || a === b) return [...groups];
  return [...groups.filter((group) => group !== a && group !== b), [...a, ...b]];
}

function parted(
  groups: readonly (readonly string[])[],
  { stays, articles }: Extract<Grouping, { kind: "apart" }>,
): (readonly string[])[] {
  const from = groups.find((group) => group.includes(stays));
  const leaving = from?.filter((article) => article !== stays && articles.includes(article)) ?? [];
  if (!from || leaving.length === 0) return [...groups];
  const left = from.filter((article) => !leaving.includes(article));
  return [...groups.filter((group) => group !== from), left, leaving];
}
