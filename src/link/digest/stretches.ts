import type { Saying } from "./sayings.ts";

/** Sayings of a story that are held against each other: some hundred long articles. */
const mostSayings = 4_000;

/**
 * A story in stretches of articles one after another, as even as can be: one for all but giant stories, in which what is
 * said is held against what is said at about the time, so that a digest costs what its articles are, not their square.
 * `sayings` are in order of publication.
 */
export function stretchesOf(sayings: readonly Saying[]): readonly (readonly Saying[])[] {
  const count = Math.ceil(sayings.length / mostSayings);
  if (count <= 1) return [sayings];
  const size = sayings.length / count;
  const stretches: Saying[][] = [[]];
  for (const [i, saying] of sayings.entries()) {
    const isFirstOfArticle = saying.article !== sayings[i - 1]?.article;
    if (isFirstOfArticle && i >= size * stretches.length) stretches.push([]);
    (stretches.at(-1) as Saying[]).push(saying);
  }
  return stretches;
}
