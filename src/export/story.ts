import type { Digest } from "../schema/digest.ts";
import type { Article } from "../schema/article.ts";
import type { Change, Claim, Evidence, Happening, Point, Series } from "../schema/link.ts";

/** A digest with the articles its evidence stands in. */
export interface StoryFile {
  readonly title: string;
  readonly origins: { readonly least: number; readonly most: number };
  readonly digest: Digest;
  readonly articles: ReadonlyMap<string, Article>;
}

/** The parts of a story's report, in its order. */
export const storyParts = ["figures", "changes", "claims", "timeline", "gaps"] as const;
export type StoryPart = (typeof storyParts)[number];

/** The report of a story in Markdown: its figures, changes, claims, timeline and gaps, every finding with its words. */
export function storyMarkdown(file: StoryFile, parts: readonly StoryPart[] = storyParts): string {
  const { title, origins, articles } = file;
  const { least, most } = origins;
  const behind = least === most ? `${least}` : `${least} surely, up to ${most}`;
  return [
    `# ${title}`,
    `${articles.size} articles; independent origins: ${behind}. Hearsay says on whose say-so something is known, never whether it is true.`,
    ...parts.map((part) => partMarkdown(file, part)),
  ].join("\n\n");
}

function partMarkdown(file: StoryFile, part: StoryPart): string {
  const { series, changes, claims, timeline, gaps } = file.digest;
  const sections: Readonly<Record<StoryPart, readonly string[]>> = {
    figures: series.map((one) => seriesMarkdown(file, one)),
    changes: changes.map((one) => changeMarkdown(file, one)),
    claims: claims.map((one) => claimMarkdown(file, one)),
    timeline: timeline.map((one) => happeningMarkdown(file, one)),
    gaps: gaps.map(({ words, evidence, answer }) =>
      [
        `- “${oneLine(words)}” ${placesOf(file, evidence)}`,
        ...(answer
          ? [`  - later: ${quoted(file, answer.evidence)}${answer.by ? `, ${answer.by}` : ""}`]
          : []),
      ].join("\n"),
    ),
  };
  const lines = sections[part];
  return [`## ${headings[part]}`, ...(lines.length > 0 ? lines : ["None found."])].join("\n\n");
}

const headings: Readonly<Record<StoryPart, string>> = {
  figures: "Figures",
  changes: "What changed",
  claims: "Who says what",
  timeline: "Timeline",
  gaps: "What is not known",
};

function seriesMarkdown(file: StoryFile, { what, scope, unit, points }: Series): string {
  const name = scope && scope !== what ? `${what}, ${scope}` : what;
  return [
    `### ${name}${unit && unit !== what ? ` (${unit})` : ""}`,
    "| as of | value | whose | |",
    "|---|---|---|---|",
    ...points.map(
      (point) =>
        `| ${point.asOf ?? ""} | ${valueWords(point)} | ${cell(point.by ?? "")} | ${point.stale ? "repeated after an update; " : ""}${placesOf(file, point.evidence)} |`,
    ),
  ].join("\n");
}

/** A value in words: "at least 12", "about 60", "12 to 15". */
export function valueWords({ low, high, bound, approximate }: Point): string {
  const range = low === high ? number(low) : `${number(low)} to ${number(high)}`;
  return `${approximate ? "about " : ""}${bound ? `${bound} ` : ""}${range}`;
}

function changeMarkdown(file: StoryFile, { kind, reason, sure, from, to }: Change): string {
  return [`- **${kind}** (${sure}): ${reason}`, `  - ${quoted(file, from)}`, `  - ${quoted(file, to)}`].join(
    "\n",
  );
}

function claimMarkdown(file: StoryFile, { words, sayings, origins }: Claim): string {
  const { least, most } = origins;
  const behind = least === most ? `${least} origin${least === 1 ? "" : "s"}` : `${least} to ${most} origins`;
  return [
    `- “${oneLine(words)}” (${behind})`,
    ...sayings.map(
      ({ article, span, stance, speaker }) =>
        `  - ${stance}${speaker ? `, ${speaker}` : ""}: ${quoted(file, { article, span })}`,
    ),
  ].join("\n");
}

function happeningMarkdown(file: StoryFile, { when, words, evidence }: Happening): string {
  return `- **${when}** ${oneLine(words)} ${placesOf(file, evidence)}`;
}

function quoted(file: StoryFile, evidence: Evidence): string {
  const text = file.articles.get(evidence.article)?.text.slice(...evidence.span) ?? "";
  return `“${oneLine(text)}” ${placesOf(file, [evidence])}`;
}

/** The outlets and days that evidence stands in, each article once. */
function placesOf({ articles }: StoryFile, evidence: readonly Evidence[]): string {
  const ids = [...new Set(evidence.map(({ article }) => article))];
  const names = ids.map((id) => {
    const { site = "?", published } = articles.get(id) ?? {};
    return `${site}${published ? ` ${published.value.slice(0, 10)}` : ""} [${id}]`;
  });
  return `(${names.join("; ")})`;
}

const oneLine = (words: string): string => words.replace(/\s+/g, " ").trim();
const cell = (words: string): string => words.replaceAll("|", "\\|");
const number = (value: number): string => value.toLocaleString("en", { maximumFractionDigits: 4 });
