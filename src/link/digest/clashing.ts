import { contradictionsOf } from "../contradictions/contradictions.ts";
import { type Passage, passageOf } from "../contradictions/passage.ts";
import type { Desk } from "./coverage.ts";
import type { Saying } from "./sayings.ts";

/** Whether two sayings, by their places in the list, cannot both hold: of the same parties, clause against clause. */
export type Clashing = (a: number, b: number) => boolean;

/** Sets sayings against each other as they are asked for; each is laid out once. */
export function clashingOf(desk: Desk, sayings: readonly Saying[]): Clashing {
  const articles = new Map(desk.articles.map((one) => [one.article.id, one]));
  const passages = new Map<number, Passage | undefined>();
  const laidOut = (at: number): Passage | undefined => {
    if (!passages.has(at)) {
      const saying = sayings[at];
      const held = saying && articles.get(saying.article);
      passages.set(at, held ? passageOf(held, saying.span) : undefined);
    }
    return passages.get(at);
  };
  return (a, b) => {
    const [one, other] = [laidOut(a), laidOut(b)];
    if (!one || !other) return false;
    return [...contradictionsOf(one, other), ...contradictionsOf(other, one)].some(
      ({ kind, sure }) => sure === "probably" && (kind === "polarity" || kind === "opposite"),
    );
  };
}
