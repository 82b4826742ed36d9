import type { StoryGap } from "../schema/digest.ts";
import type {
  Change,
  Claim,
  Copy,
  Descent,
  Evidence,
  Happening,
  Origins,
  OutdatedText,
  Series,
  Story,
} from "../schema/link.ts";
import { type Brief, briefOf, briefsIn, digestIn, storyOfPart } from "../ingest/digests.ts";
import { outdatedIn } from "../ingest/outdated.ts";
import type { Ledger } from "../ledger/ledger.ts";

/** What linking says of one story. */
export interface StoryLinks {
  readonly story: Story;
  readonly origins: Origins;
  readonly copies: readonly Copy[];
  readonly descents: readonly Descent[];
  readonly claims: readonly Claim[];
  readonly series: readonly Series[];
  readonly changes: readonly Change[];
  readonly happenings: readonly Happening[];
  readonly gaps: readonly StoryGap[];
}

/** The same with what its articles no longer say, and the copies that still carry it. */
export interface WholeStory extends StoryLinks {
  readonly outdated: readonly OutdatedText[];
}

/** A story as a list shows it. */
export interface StorySummary {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  readonly first?: string;
  readonly last?: string;
  readonly origins: { readonly least: number; readonly most: number };
  readonly contested: Brief["contested"];
  /** Ids of changes. */
  readonly changes: readonly string[];
}

/** What pages ask of the links between articles. */
export interface Links {
  /** Stories whose last article is newest first. */
  stories(page: { readonly limit: number; readonly offset: number }): Promise<{
    readonly total: number;
    readonly stories: readonly StorySummary[];
  }>;
  story(id: string): Promise<WholeStory | undefined>;
  storyOf(article: string): Promise<StoryLinks | undefined>;
  claim(id: string): Promise<{ readonly claim: Claim; readonly links: StoryLinks } | undefined>;
  series(id: string): Promise<{ readonly series: Series; readonly links: StoryLinks } | undefined>;
  copiesOf(article: string): Promise<readonly Copy[]>;
}

/** Links over stories held as values: for tests, and where a ledger has none. */
export function linksAmong(stories: readonly WholeStory[]): Links {
  const newest = stories.toSorted((a, b) => (b.story.last ?? "").localeCompare(a.story.last ?? ""));
  const find = <T>(of: (links: StoryLinks) => readonly (T & { id: string })[], id: string) => {
    for (const links of stories) {
      const found = of(links).find((one) => one.id === id);
      if (found) return { found, links };
    }
    return undefined;
  };
  return {
    stories: async ({ limit, offset }) => ({
      total: newest.length,
      stories: newest.slice(offset, offset + limit).map(summaryOf),
    }),
    story: async (id) => stories.find(({ story }) => story.id === id),
    storyOf: async (article) => stories.find(({ story }) => story.articles.includes(article)),
    claim: async (id) => {
      const found = find(({ claims }) => claims, id);
      return found && { claim: found.found, links: found.links };
    },
    series: async (id) => {
      const found = find(({ series }) => series, id);
      return found && { series: found.found, links: found.links };
    },
    copiesOf: async (article) =>
      stories.flatMap(({ copies }) => copies.filter(({ from, to }) => from === article || to === article)),
  };
}

function summaryOf({ story, origins, series, changes }: StoryLinks): StorySummary {
  const { articles, ...about } = story;
  return { ...about, articles: articles.length, origins, ...briefOf({ series, changes }) };
}

/** The links that a ledger keeps, each story digested when it is first asked for. */
export function linksOf(ledger: Ledger): Links {
  const { links } = ledger;
  const story = async (id: string): Promise<StoryLinks | undefined> => {
    const record = await links.story(id);
    if (!record) return undefined;
    const { claims, series, changes, timeline, gaps } = await digestIn(ledger, record);
    const { story: about, origins, copies, descents } = record;
    const digested = { claims, series, changes, happenings: timeline, gaps };
    return { story: about, origins, copies, descents, ...digested };
  };
  const partOf = async <T extends { readonly id: string }>(
    id: string,
    of: (links: StoryLinks) => readonly T[],
    places: (part: T) => readonly Evidence[],
  ) => {
    const known = await storyOfPart(ledger, id);
    if (!known) return undefined;
    const owner = (await links.storyOf(known.place.article)) ?? known.story;
    const found = await story(owner);
    const parts = found ? of(found) : [];
    const part =
      parts.find((one) => one.id === id) ??
      parts.find((one) => places(one).some((place) => overlaps(place, known.place)));
    return found && part ? { part, links: found } : undefined;
  };
  return {
    stories: async (page) => {
      const { total, stories } = await links.stories(page);
      const briefs = await briefsIn(
        ledger,
        stories.map(({ id }) => id),
      );
      const none = { contested: [], changes: [] };
      return { total, stories: stories.map((one) => ({ ...one, ...(briefs.get(one.id) ?? none) })) };
    },
    story: async (id) => {
      const found = await story(id);
      return found && { ...found, outdated: await outdatedIn(ledger, found.story.articles) };
    },
    storyOf: async (article) => {
      const id = await links.storyOf(article);
      return id === undefined ? undefined : story(id);
    },
    claim: async (id) => {
      const found = await partOf(
        id,
        ({ claims }) => claims,
        ({ sayings }) => sayings,
      );
      return found && { claim: found.part, links: found.links };
    },
    series: async (id) => {
      const found = await partOf(
        id,
        ({ series }) => series,
        ({ points }) => points.flatMap(({ evidence }) => evidence),
      );
      return found && { series: found.part, links: found.links };
    },
    copiesOf: (article) => links.copies(article),
  };
}

function overlaps(a: Evidence, b: Evidence): boolean {
  return a.article === b.article && a.span[0] < b.span[1] && a.span[1] > b.span[0];
}
