import { z } from "zod";
import type { Correction } from "../../schema/correction.ts";
import type { Span } from "../../schema/span.ts";
import type { Saying } from "./sayings.ts";

/** Words of one article: what a saying is found again by when everything has been read anew. */
export const Words = z.object({ article: z.string(), quote: z.string(), start: z.int().nonnegative() });
export type Words = z.infer<typeof Words>;

const Parting = z.object({ sayings: z.array(Words).min(1) });

/** Groups of sayings as people say they belong: claims put together, sayings made a claim of their own; in the order said. */
export function judgedGroups(
  groups: readonly (readonly Saying[])[],
  corrections: readonly Correction[],
): (readonly Saying[])[] {
  let all: (readonly Saying[])[] = [...groups];
  for (const { action, target, value } of corrections) {
    const own = target.kind === "claim" ? Words.safeParse(target) : undefined;
    if (!own?.success) continue;
    const group = groupAt(all, own.data);
    if (!group) continue;
    const other = action === "merge" ? Words.safeParse(value) : undefined;
    if (other?.success) all = united(all, group, groupAt(all, other.data));
    const parting = action === "split" ? Parting.safeParse(value) : undefined;
    if (parting?.success) all = parted(all, group, parting.data.sayings);
  }
  return all;
}

type Group = readonly Saying[];

function groupAt(groups: readonly Group[], words: Words): Group | undefined {
  return groups
    .map((group) => ({ group, shared: Math.max(0, ...group.map((saying) => sharedBy(saying, words))) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)[0]?.group;
}

/** How much of words and saying is the same: intersection over union of their places. */
function sharedBy({ article, span }: Pick<Saying, "article" | "span">, words: Words): number {
  if (article !== words.article) return 0;
  const [start, end]: Span = [words.start, words.start + words.quote.length];
  const shared = Math.min(end, span[1]) - Math.max(start, span[0]);
  return shared / (Math.max(end, span[1]) - Math.min(start, span[0]));
}

function united(groups: readonly Group[], one: Group, other: Group | undefined): Group[] {
  if (!other || other === one) return [...groups];
  return [...groups.filter((group) => group !== one && group !== other), [...one, ...other]];
}

function parted(groups: readonly Group[], from: Group, words: readonly Words[]): Group[] {
  const leaving = new Set(words.flatMap((place) => closest(from, place) ?? []));
  if (leaving.size === 0 || leaving.size === from.length) return [...groups];
  const left = from.filter((saying) => !leaving.has(saying));
  return [...groups.filter((group) => group !== from), left, [...leaving]];
}

function closest(group: Group, words: Words): Saying | undefined {
  const best = group.toSorted((a, b) => sharedBy(b, words) - sharedBy(a, words))[0];
  return best && sharedBy(best, words) > 0 ? best : undefined;
}
