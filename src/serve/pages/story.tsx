import { folded } from "../../web/chart/chart.ts";
import { StoryPage } from "../../web/story/story.tsx";
import type { GapView, StoryView } from "../../web/story/view.ts";
import type { Asked, Desk, Door } from "../answer.ts";
import { chartOfStory } from "../charts.ts";
import { nameAt, quoted } from "../evidence.ts";
import { laidOut } from "../layout.ts";
import type { StoryLinks } from "../links.ts";
import { seenChanges } from "../seen.ts";
import { changeViews, claimRow, originViews, seriesRow } from "./views.ts";

/** One story. */
export const storyDoor: Door = async (asked) => {
  const links = await asked.links.story(asked.params.id ?? "");
  if (!links) return undefined;
  const view = await storyView(asked, links);
  const drawn = asked.query.fold === "none" ? view.chart : folded(view.chart);
  return {
    model: view,
    frame: { title: view.title, part: "stories", scripts: ["lines", "story"] },
    page: (frame) => <StoryPage view={view} laid={laidOut(drawn)} frame={frame} />,
  };
};

const mostClaims = 40;
const mostHappenings = 30;

async function storyView(asked: Asked, links: StoryLinks): Promise<StoryView> {
  const { story, origins, claims, series, changes, happenings } = links;
  const names = await Promise.all(story.articles.map((id) => nameAt(asked, id)));
  const articles = names.toSorted((a, b) => (a.published ?? "~").localeCompare(b.published ?? "~"));
  const list = await originViews(asked, links);
  const seen = await seenChanges(asked.ledger, story.id);
  const standing = await asked.corrections.standing();
  return {
    id: story.id,
    title: story.title,
    ...(story.first ? { first: story.first } : {}),
    ...(story.last ? { last: story.last } : {}),
    articles,
    origins: { least: origins.least, most: origins.most, list },
    claims: await Promise.all(weightiest(claims).map((claim) => claimRow(asked, claim, list))),
    series: series.filter(({ points }) => points.length > 1).map(seriesRow),
    changes: await changeViews(asked, changes, seen),
    happenings: await Promise.all(
      happenings
        .toSorted((a, b) => a.when.localeCompare(b.when))
        .slice(0, mostHappenings)
        .map(async ({ when, words, evidence }) => ({
          when,
          words,
          evidence: await Promise.all(evidence.slice(0, 6).map((one) => quoted(asked, one))),
        })),
    ),
    gaps: await gapViews(asked, story.articles),
    chart: chartOfStory(links, articles),
    notes: standing.filter(
      ({ action, target }) => action === "note" && target.kind === "story" && target.id === story.id,
    ),
  };
}

/** Claims that more than one article carries, most carried first. */
function weightiest(claims: StoryLinks["claims"]): StoryLinks["claims"] {
  const carried = ({ sayings }: StoryLinks["claims"][number]) =>
    new Set(sayings.map(({ article }) => article)).size;
  return claims
    .filter((claim) => carried(claim) > 1)
    .toSorted((a, b) => carried(b) - carried(a))
    .slice(0, mostClaims);
}

const mostRead = 12;
const mostGaps = 8;

/** What the newest articles say is not known; each wording once. */
async function gapViews(desk: Desk, ids: readonly string[]): Promise<GapView[]> {
  const gaps: GapView[] = [];
  const told = new Set<string>();
  for (const id of ids.slice(-mostRead).toReversed()) {
    const found = await desk.shelf.annotated(id);
    if (!found) continue;
    const { annotation } = await desk.corrections.over(found);
    for (const { kind, span } of annotation.gaps) {
      const one = await quoted(desk, { article: id, span });
      if (told.has(one.words) || gaps.length >= mostGaps) continue;
      told.add(one.words);
      gaps.push({ kind, quoted: one });
    }
  }
  return gaps;
}
