import type { Series } from "../../schema/link.ts";
import { addressOf } from "../../web/addresses.ts";
import { type Home, HomePage, type StoryLine } from "../../web/home/home.tsx";
import type { Asked, Door } from "../answer.ts";
import type { StorySummary } from "../links.ts";
import { seenChanges } from "../seen.ts";

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
  const { articles, statements } = await asked.ledger.counts();
  return {
    stories: await Promise.all(stories.map((story) => lineOf(asked, story))),
    total,
    articles: newest?.articles ?? [],
    counts: { articles, statements },
    ...(page * pageSize < total ? { next: addressOf("/", { page: String(page + 1) }) } : {}),
    ...(page > 1 ? { previous: addressOf("/", { page: page > 2 ? String(page - 1) : undefined }) } : {}),
  };
}

async function lineOf({ ledger }: Asked, summary: StorySummary): Promise<StoryLine> {
  const { id, title, articles, first, last, origins, series, changes } = summary;
  const seen = changes.length > 0 ? await seenChanges(ledger, id) : new Set<string>();
  return {
    id,
    title,
    articles,
    origins,
    ...(first ? { first } : {}),
    ...(last ? { last } : {}),
    contested: contestedOf(series).slice(0, 3),
    changes: changes.length,
    unread: changes.filter((change) => !seen.has(change.id)).length,
  };
}

/** Figures whose last words by different sources differ. */
export function contestedOf(series: readonly Series[]): StoryLine["contested"] {
  return series.flatMap(({ id, what, scope, points }) => {
    const last = new Map<string, Series["points"][number]>();
    for (const point of points) if (!point.stale) last.set(point.by ?? "", point);
    const standing = [...last.values()];
    const low = Math.min(...standing.map((point) => point.low));
    const high = Math.max(...standing.map((point) => point.high));
    return standing.length > 1 && low !== high ? [{ id, what: measureOf(what, scope), low, high }] : [];
  });
}

/** "deaths, killed" said once: the scope where it tells more than the thing counted. */
export function measureOf(what: string, scope: string | undefined): string {
  const words = scope && scope !== what ? `${what}, ${scope}` : what;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
