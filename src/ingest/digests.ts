import { corrected, standing } from "../ledger/corrected.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { StoryRecord } from "../ledger/links.ts";
import { packed, unpacked } from "../ledger/rows.ts";
import { digestOf, digestVersion } from "../link/digest/digest.ts";
import { dossiersOf } from "../link/entities/dossier.ts";
import { profilesOf } from "../link/entities/profiles.ts";
import { pipelineVersion } from "../pipeline/pipeline.ts";
import type { AnnotatedArticle } from "../schema/annotation.ts";
import type { Correction } from "../schema/correction.ts";
import type { Digest } from "../schema/digest.ts";
import type { Evidence, Series } from "../schema/link.ts";
import { contentId } from "../text/id.ts";

/** What a list shows of a digest. */
export interface Brief {
  /** Figures that stand in more than one value at once, the newest first words of each source apart. */
  readonly contested: readonly Contested[];
  /** Ids of changes. */
  readonly changes: readonly string[];
}

/** A figure whose sources' last words differ, from the least value to the most. */
export interface Contested extends Pick<Series, "id" | "what" | "scope"> {
  readonly low: number;
  readonly high: number;
}

/** What each kept digest was made by. */
const version = contentId(pipelineVersion, digestVersion);

/** Stories asked for at once. */
const batchSize = 64;

/**
 * Digests the stories that changed since they last were, so that lists show their contested figures and pages open at
 * once. What is digested is kept as it is made: a killed run goes on where it was.
 */
export async function digestChanged(ledger: Ledger, { onDigest, signal }: Digesting = {}): Promise<void> {
  for (;;) {
    const ids = await ledger.links.undigested(version, batchSize);
    if (ids.length === 0) return;
    for (const id of ids) {
      if (signal?.aborted) return;
      const record = await ledger.links.story(id);
      if (record) await digestIn(ledger, record);
      await ledger.links.write({ digested: [{ id, version }] });
      onDigest?.();
    }
  }
}

/** Whom to tell of every story digested, and when to stop. */
export interface Digesting {
  readonly onDigest?: () => void;
  readonly signal?: AbortSignal;
}

/** Articles of a story that are digested: a cluster above that size is no story. */
const mostArticles = 4_000;

/** What a story comes to, with corrections laid over; kept until its articles, their reading or corrections change. */
export async function digestIn(ledger: Ledger, record: StoryRecord): Promise<Digest> {
  const { id, articles } = record.story;
  const corrections = standing(await ledger.corrections()).filter(
    (one) => isAbout(one, articles) && one.action !== "note" && one.action !== "accept",
  );
  const key = contentId(
    version,
    JSON.stringify(articles),
    JSON.stringify(record.descents.map(({ origin }) => origin)),
    corrections.map((one) => one.id).join(" "),
  );
  const kept = (await ledger.shelf("digests").get([id])).get(id) as Kept | undefined;
  if (kept?.key === key) return JSON.parse(unpacked(Buffer.from(kept.packed, "base64")).toString()) as Digest;
  const digest = digestOf(await coverageOf(ledger, record, corrections));
  await keep(ledger, key, digest);
  return digest;
}

/** A digest as it is kept, packed to a tenth, with what it was made from. */
interface Kept {
  readonly key: string;
  readonly packed: string;
}

function isAbout({ target }: Correction, articles: readonly string[]): boolean {
  return target.kind === "entity" || (target.article !== undefined && articles.includes(target.article));
}

async function coverageOf(
  ledger: Ledger,
  { story, descents }: StoryRecord,
  corrections: readonly Correction[],
) {
  const articles: AnnotatedArticle[] = [];
  for (const id of story.articles.slice(0, mostArticles)) {
    const found = await ledger.article(id);
    if (found) articles.push(corrected(found, corrections));
  }
  return {
    story: story.id,
    articles,
    profiles: profilesOf(articles.flatMap(dossiersOf), corrections),
    descents,
    corrections,
  };
}

async function keep(ledger: Ledger, key: string, digest: Digest): Promise<void> {
  const { story, claims, series } = digest;
  const kept: Kept = { key, packed: packed(JSON.stringify(digest)).toString("base64") };
  await ledger.shelf("digests").put([[story, kept]]);
  await ledger.shelf("briefs").put([[story, briefOf(digest)]]);
  const parts: (readonly [string, Part | undefined])[] = [
    ...claims.map(({ id, sayings }) => [id, partOf(story, sayings[0])] as const),
    ...series.map(({ id, points }) => [id, partOf(story, points[0]?.evidence[0])] as const),
  ];
  await ledger.shelf("digested").put(parts.filter(([, part]) => part !== undefined));
}

/** What a list shows of a digest. */
export function briefOf({ series, changes }: Pick<Digest, "series" | "changes">): Brief {
  return { contested: series.flatMap(contestedIn), changes: changes.map(({ id }) => id) };
}

function contestedIn({ id, what, scope, points }: Series): Contested[] {
  const last = new Map(points.filter(({ stale }) => !stale).map((point) => [point.by ?? "", point]));
  const standing = [...last.values()];
  const low = Math.min(...standing.map((point) => point.low));
  const high = Math.max(...standing.map((point) => point.high));
  return standing.length > 1 && low !== high ? [{ id, what, ...(scope ? { scope } : {}), low, high }] : [];
}

/** What lists show of stories digested before. */
export async function briefsIn(
  ledger: Ledger,
  stories: readonly string[],
): Promise<ReadonlyMap<string, Brief>> {
  return (await ledger.shelf("briefs").get(stories)) as ReadonlyMap<string, Brief>;
}

/** Where a claim or a series is, or was: its story, and the words it began with, by which it is found under a new id. */
export interface Part {
  readonly story: string;
  readonly place: Evidence;
}

function partOf(story: string, place: Evidence | undefined): Part | undefined {
  return place && { story, place: { article: place.article, span: place.span } };
}

/** Where a claim or a series belongs, or belonged under this id, where its story has been digested. */
export async function storyOfPart(ledger: Ledger, id: string): Promise<Part | undefined> {
  return (await ledger.shelf("digested").get([id])).get(id) as Part | undefined;
}
