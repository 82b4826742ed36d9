import type { Claim } from "../../schema/link.ts";
import { contentId } from "../../text/id.ts";
import { claimOrigins } from "./claim-origins.ts";
import { type Desk, compare } from "./coverage.ts";
import { judgedGroups } from "./judged.ts";
import { likenessOf } from "./likeness.ts";
import type { Saying } from "./sayings.ts";
import { type VoiceBook, voiceBookOf } from "./claim-voices.ts";
import { stretchesOf } from "./stretches.ts";

/** Sayings at least this alike say the same: chosen on five invented stories. */
const alike = 0.15;

/** Share of that likeness which two groups must have on average to become one. */
const cohesion = 0.7;

/** What is claimed in a story: sayings put together that say the same thing, those of most articles first. */
export function claimsOf(desk: Desk, all: readonly Saying[]): Claim[] {
  const sayings = all.filter(
    ({ stems, statement, values }) => values.length > 0 || stems.length >= (statement ? 1 : 4),
  );
  const book = voiceBookOf(desk);
  const order = new Map(sayings.map((saying, i) => [saying, i]));
  const place = (saying: Saying) => order.get(saying) ?? 0;
  return judgedGroups(stretchesOf(sayings).flatMap(groupsOf), desk.corrections)
    .filter((group) => group.length > 1)
    .map((group) => group.toSorted((a, b) => place(a) - place(b)))
    .map((group) => claimOf(desk, book, group))
    .sort((a, b) => articlesIn(b) - articlesIn(a) || compare(a.id, b.id));
}

const articlesIn = ({ sayings }: Claim): number => new Set(sayings.map(({ article }) => article)).size;

/** Average-link clustering over pairs that share rare words: best pairs first, ties by place. */
function groupsOf(sayings: readonly Saying[]): Saying[][] {
  const { pairs, likeness } = likenessOf(sayings);
  const groupOf = sayings.map((_, i) => [i]);
  /** How large two groups, named by their first sayings, were together when they were found too unlike. */
  const unlike = new Map<string, number>();
  for (const { a, b, score } of pairs()) {
    if (score < alike) break;
    const [left, right] = [groupOf[a] as number[], groupOf[b] as number[]];
    if (left === right) continue;
    const [both, size] = [`${left[0]} ${right[0]}`, left.length + right.length];
    if (unlike.get(both) === size) continue;
    if (meanLikeness(left, right, likeness) < alike * cohesion) {
      unlike.set(both, size);
      continue;
    }
    left.push(...right);
    for (const i of right) groupOf[i] = left;
  }
  return [...new Set(groupOf)].map((group) =>
    group.toSorted((a, b) => a - b).map((i) => sayings[i] as Saying),
  );
}

function meanLikeness(
  left: readonly number[],
  right: readonly number[],
  likeness: (a: number, b: number) => number,
): number {
  const [some, others] = [sampled(left), sampled(right)];
  let sum = 0;
  for (const a of some) for (const b of others) sum += likeness(a, b);
  return sum / (some.length * others.length);
}

/** Members of a group that stand for it where it is large: evenly spread, 24 at most. */
function sampled(group: readonly number[]): readonly number[] {
  const most = 24;
  if (group.length <= most) return group;
  return Array.from({ length: most }, (_, i) => group[Math.floor((i * group.length) / most)] as number);
}

function claimOf(desk: Desk, book: VoiceBook, group: readonly Saying[]): Claim {
  const [first] = group as [Saying];
  const words = desk.words({ article: first.article, span: first.span });
  return {
    id: contentId(desk.story, first.article, String(first.span[0]), words),
    story: desk.story,
    words,
    sayings: group.map(({ article, statement, span, stance, speaker, published }) => ({
      article,
      ...(statement ? { statement: statement.id } : {}),
      span,
      stance,
      ...(speaker ? { speaker } : {}),
      ...(published ? { at: published } : {}),
    })),
    origins: claimOrigins(desk, book, group),
    states: statesOf(group),
  };
}

/** Each change of state, with the saying that made it. */
function statesOf(group: readonly Saying[]): Claim["states"] {
  const states: Claim["states"][number][] = [];
  for (const { stance, published, article, span } of group)
    if (states.at(-1)?.state !== stance)
      states.push({ state: stance, ...(published ? { at: published } : {}), evidence: { article, span } });
  return states;
}
