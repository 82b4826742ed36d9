import type { SheetContent } from "../../export/sheet.ts";
import { folded } from "../../web/chart/chart.ts";
import { StoryPage } from "../../web/story/story.tsx";
import type { GapView, OutdatedView, StoryView } from "../../web/story/view.ts";
import { count, rangeOf } from "../../web/words.ts";
import type { Asked, Desk, Door } from "../answer.ts";
import { chartOfStory } from "../charts.ts";
import { namesAt, quoted } from "../evidence.ts";
import { laidOut } from "../layout.ts";
import type { StoryLinks, WholeStory } from "../links.ts";
import { seenChanges } from "../seen.ts";
import { correctionsAbout, placedSayings, sheetArticles, sheetChanges } from "../sheets.ts";
import { measureOf } from "./home.tsx";
import { changeViews, claimRow, originViews, seriesRow, valueWords } from "./views.ts";

/** One story. */
export const storyDoor: Door = async (asked) => {
  const links = await asked.links.story(asked.params.id ?? "");
  if (!links) return undefined;
  const view = await storyView(asked, links);
  const drawn = asked.query.fold === "none" ? view.chart : folded(view.chart);
  return {
    model: view,
    frame: { title: view.title, part: "stories", scripts: ["lines", "story"] },
    sheet: () => storySheet(asked, view, links),
    page: (frame) => <StoryPage view={view} laid={laidOut(drawn)} frame={frame} />,
  };
};

const mostClaims = 40;
const mostHappenings = 30;

async function storyView(asked: Asked, links: WholeStory): Promise<StoryView> {
  const { story, origins, claims, series, changes, happenings, gaps } = links;
  const names = await namesAt(asked, story.articles);
  await asked.shelf.fetch(story.articles);
  const articles = names.toSorted((a, b) => (a.published ?? "~").localeCompare(b.published ?? "~"));
  const list = originViews(links, articles);
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
    outdated: await Promise.all(links.outdated.map((one) => outdatedView(asked, one))),
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
    gaps: await Promise.all(gaps.slice(0, mostGaps).map((gap) => gapView(asked, gap))),
    chart: chartOfStory(links, articles),
    others: await likeTitles(asked, story),
    notes: standing.filter(
      ({ action, target }) => action === "note" && target.kind === "story" && target.id === story.id,
    ),
  };
}

/** Of the newest stories those whose titles share most words with this one's. */
async function likeTitles(
  { links }: Asked,
  { id, title }: StoryLinks["story"],
): Promise<StoryView["others"]> {
  const { stories } = await links.stories({ limit: 100, offset: 0 });
  const words = (of: string) => new Set(of.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const own = words(title);
  const shared = (other: string) => [...words(other)].filter((word) => own.has(word)).length;
  return stories
    .filter((other) => other.id !== id)
    .toSorted((a, b) => shared(b.title) - shared(a.title))
    .slice(0, 12)
    .map((other) => ({ id: other.id, title: other.title }));
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

async function outdatedView(
  desk: Desk,
  { kind, evidence, before, copies }: WholeStory["outdated"][number],
): Promise<OutdatedView> {
  return {
    kind,
    evidence: await quoted(desk, evidence),
    ...(before ? { before: await quoted(desk, before) } : {}),
    copies: await Promise.all(copies.map((copy) => quoted(desk, copy))),
  };
}

const mostGaps = 12;

async function gapView(desk: Desk, { kind, evidence, answer }: StoryLinks["gaps"][number]): Promise<GapView> {
  const [first] = evidence;
  return {
    kind,
    quoted: await quoted(desk, first ?? { article: "", span: [0, 0] }),
    count: new Set(evidence.map(({ article }) => article)).size,
    ...(answer
      ? {
          answer: {
            ...(answer.by ? { by: answer.by } : {}),
            ...(answer.at ? { at: answer.at } : {}),
            quoted: await quoted(desk, answer.evidence),
          },
        }
      : {}),
  };
}

/** The claims shown with all their sayings, the figures with all their values, changes, copies, notes. */
async function storySheet(asked: Asked, view: StoryView, links: StoryLinks): Promise<SheetContent> {
  const shown = new Set(view.claims.map(({ id }) => id));
  const followed = new Set(view.series.map(({ id }) => id));
  const claims = links.claims.filter(({ id }) => shown.has(id));
  const said = claims.flatMap(({ id, sayings }) =>
    sayings.map((one) => ({
      evidence: one,
      about: { claim: id, statement: one.statement, voice: one.speaker, stance: one.stance, said: one.at },
    })),
  );
  const values = links.series
    .filter(({ id }) => followed.has(id))
    .flatMap(({ points, what, scope }) =>
      points.flatMap((point) =>
        point.evidence.map((evidence) => ({
          evidence,
          about: {
            value: `${measureOf(what, scope)}: ${valueWords(point)}`,
            voice: point.by,
            said: point.asOf,
          },
        })),
      ),
    );
  const placed = await Promise.all(
    [...said, ...values].map(async ({ evidence, about }) => ({
      quoted: await quoted(asked, evidence),
      about,
    })),
  );
  const { least, most } = view.origins;
  return {
    title: view.title,
    summary: `${count(view.articles.length, "article")}, ${rangeOf(least, most)} ${most === 1 ? "origin" : "origins"}`,
    articles: await sheetArticles(
      asked,
      view.articles.map(({ id }) => id),
    ),
    claims: claims.map(({ id, words, origins, states }) => ({
      id,
      words,
      origins,
      state: states.at(-1)?.state,
    })),
    sayings: await placedSayings(asked, placed),
    changes: sheetChanges(view.changes),
    copies: links.copies,
    corrections: correctionsAbout(await asked.corrections.standing(), new Set(links.story.articles), view.id),
  };
}
