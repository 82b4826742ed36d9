import { type StoryFile, type StoryPart, storyMarkdown, storyParts } from "../../export/story.ts";
import { digestIn } from "../../ingest/digests.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Article } from "../../schema/article.ts";
import type { Digest } from "../../schema/digest.ts";
import { UserError } from "../errors.ts";
import { withExistingLedger } from "../ledger.ts";

interface Options {
  readonly ledger: string;
  readonly format: "markdown" | "json";
  readonly since?: string;
}

/** `hearsay story`, `claims`, `figures`, `changes`, `timeline`, `gaps`: a story's report, or one part of it. */
export async function storyCommand(
  id: string,
  { format, since, ...options }: Options,
  part?: StoryPart,
): Promise<void> {
  await withExistingLedger(options, async (ledger) => {
    const file = await storyFile(ledger, id, since);
    const parts = part ? [part] : storyParts;
    if (format === "markdown") return console.log(storyMarkdown(file, parts));
    const { digest } = file;
    const fields = {
      figures: "series",
      changes: "changes",
      claims: "claims",
      timeline: "timeline",
      gaps: "gaps",
    } as const;
    console.log(JSON.stringify(part ? digest[fields[part]] : digest, null, 2));
  });
}

async function storyFile(ledger: Ledger, id: string, since: string | undefined): Promise<StoryFile> {
  const record = await recordOf(ledger, id);
  const { story, origins } = record;
  const digest = await digestIn(ledger, record);
  const articles = new Map<string, Article>();
  for (const one of story.articles) {
    const found = await ledger.article(one);
    if (found) articles.set(one, found.article);
  }
  return { title: story.title, origins, articles, digest: since ? newer(digest, since, articles) : digest };
}

async function recordOf(ledger: Ledger, id: string) {
  const article = (await ledger.links.story(id)) ? undefined : await ledger.article(id);
  const of = article ? await ledger.links.storyOf(article.article.id) : id;
  const record = of === undefined ? undefined : await ledger.links.story(of);
  if (record) return record;
  throw new UserError(
    `No story and no article has the id ${id}, or several begin with it.`,
    "`hearsay stories` lists stories, `hearsay find WORDS` articles, both with their ids.",
  );
}

/** What articles published on this day or after it tell. */
function newer(digest: Digest, since: string, articles: ReadonlyMap<string, Article>): Digest {
  const isNew = ({ article }: { readonly article: string }) =>
    (articles.get(article)?.published?.value ?? "") >= since;
  return {
    ...digest,
    claims: digest.claims.filter(({ sayings }) => sayings.some(isNew)),
    series: digest.series.filter(({ points }) => points.some(({ evidence }) => evidence.some(isNew))),
    changes: digest.changes.filter(({ to }) => isNew(to)),
    timeline: digest.timeline.filter(({ evidence }) => evidence.some(isNew)),
    gaps: digest.gaps.filter(({ evidence }) => evidence.some(isNew)),
  };
}
