import { corrected, standing } from "../ledger/corrected.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { StoryRecord } from "../ledger/links.ts";
import { digestOf, digestVersion } from "../link/digest/digest.ts";
import { dossiersOf } from "../link/entities/dossier.ts";
import { profilesOf } from "../link/entities/profiles.ts";
import { pipelineVersion } from "../pipeline/pipeline.ts";
import type { AnnotatedArticle } from "../schema/annotation.ts";
import type { Correction } from "../schema/correction.ts";
import type { Digest } from "../schema/digest.ts";
import { contentId } from "../text/id.ts";

/** What a list shows of a digest. */
export type Brief = Pick<Digest, "series" | "changes">;

/** Articles of a story above which it is not digested: a cluster of that size is no story. */
const mostArticles = 1000;

/** What a story comes to, with corrections laid over; kept until its articles, their reading or corrections change. */
export async function digestIn(ledger: Ledger, record: StoryRecord): Promise<Digest> {
  const { id, articles } = record.story;
  const corrections = standing(await ledger.corrections()).filter((one) => isAbout(one, articles));
  const key = contentId(
    pipelineVersion,
    digestVersion,
    JSON.stringify(articles),
    JSON.stringify(record.descents.map(({ origin }) => origin)),
    corrections.map((one) => one.id).join(" "),
  );
  const kept = (await ledger.shelf("digests").get([id])).get(id) as Kept | undefined;
  if (kept?.key === key) return kept.digest;
  const digest = digestOf(await coverageOf(ledger, record, corrections));
  await keep(ledger, { key, digest });
  return digest;
}

interface Kept {
  readonly key: string;
  readonly digest: Digest;
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
  };
}

async function keep(ledger: Ledger, kept: Kept): Promise<void> {
  const { story, claims, series, changes } = kept.digest;
  await ledger.shelf("digests").put([[story, kept]]);
  await ledger
    .shelf("briefs")
    .put([[story, { series: series.filter(({ points }) => points.length > 1), changes }]]);
  await ledger.shelf("digested").put([...claims, ...series].map(({ id }) => [id, story] as const));
}

/** What lists show of stories digested before. */
export async function briefsIn(
  ledger: Ledger,
  stories: readonly string[],
): Promise<ReadonlyMap<string, Brief>> {
  return (await ledger.shelf("briefs").get(stories)) as ReadonlyMap<string, Brief>;
}

/** The story that a claim or a series belongs to, where its story has been digested. */
export async function storyOfPart(ledger: Ledger, id: string): Promise<string | undefined> {
  return (await ledger.shelf("digested").get([id])).get(id) as string | undefined;
}
