import { addressOf } from "../../web/addresses.ts";
import { type Home, HomePage, type StoryLine } from "../../web/home/home.tsx";
import type { Asked, Door } from "../answer.ts";
import type { StorySummary } from "../links.ts";
import { seenIn } from "../seen.ts";

const pageSize = 30;

/** The first screen: stories, newest change first; the newest articles while there is no story. */
export const homeDoor: Door = async (asked) => {
  const home = await homeOf(asked);
  return {
    model: home,
    frame: { title: "Hearsay", part: "stories", scripts: ["add", "lines"] },
    page: (frame) => <HomePage home={home} frame={frame} />,
  };
};

async function homeOf(asked: Asked): Promise<Home> {
  const page = Math.max(1, Math.min(100_000, Number.parseInt(asked.query.page ?? "1", 10) || 1));
  const { total, stories } = await asked.links.stories({ limit: pageSize, offset: (page - 1) * pageSize });
  const newest = stories.length === 0 ? await asked.ledger.list({ limit: 20 }) : undefined;
  const seen = await seenIn(
    asked.ledger,
    stories.map(({ id }) => id),
  );
  const { articles, statements } = await asked.ledger.counts();
  return {
    stories: stories.map((story) => lineOf(story, seen.get(story.id) ?? new Set())),
    total,
    articles: newest?.articles ?? [],
    counts: { articles, statements },
    ...(page * pageSize < total ? { next: addressOf("/", { page: String(page + 1) }) } : {}),
    ...(page > 1 ? { previous: addressOf("/", { page: page > 2 ? String(page - 1) : undefined }) } : {}),
  };
}

function lineOf(summary: StorySummary, seen: ReadonlySet<string>): StoryLine {
  const { id, title, articles, first, last, origins, contested, changes } = summary;
  return {
    id,
    title,
    articles,
    origins,
    ...(first ? { first } : {}),
    ...(last ? { last } : {}),
    contested: contested.slice(0, 3).map(({ id: figure, what, scope, low, high }) => ({
      id: figure,
      what: measureOf(what, scope),
      low,
      high,
    })),
    changes: changes.length,
    unread: changes.filter((change) => !seen.has(change)).length,
  };
}

/** "People killed", "Houses destroyed": the scope where it tells more than the thing counted. */
export function measureOf(what: string, scope: string | undefined): string {
  const counted = what === "person" ? "people" : what;
  const words = scope && scope !== what ? `${counted} ${scope}` : counted;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
