import { join } from "node:path";
import type { Article } from "../../src/schema/article.ts";
import type { Annotation } from "../../src/schema/annotation.ts";
import type { Entity } from "../../src/schema/entity.ts";
import type { Figure } from "../../src/schema/figure.ts";
import type { Span } from "../../src/schema/span.ts";
import type { Statement } from "../../src/schema/statement.ts";
import { anonymityReason } from "../../src/annotate/statements/en/sources.ts";
import { articleFromText } from "../../src/read/plain.ts";
import { dossiersOf } from "../../src/link/entities/dossier.ts";
import { profilesOf } from "../../src/link/entities/profiles.ts";
import type { Digest } from "../../src/schema/digest.ts";
import type { Evidence } from "../../src/schema/link.ts";
import { registerOf } from "../../src/annotate/entities/register/register.ts";
import { creditedIn, withCarriers } from "../../src/link/copies/carried.ts";
import type { Branch } from "../../src/link/copies/tree.ts";
import { digestFrom } from "../digests.ts";
import { branchesFrom, tracesFrom } from "../links.ts";
import type { Bench } from "../run.ts";
import { score } from "../score.ts";
import { callingsOf, outletNames } from "../callings.ts";
import { readRecords, sharedPath } from "../shared.ts";
import { annotator } from "../statements.ts";

/** One article of a story folder. */
interface StoryArticle {
  readonly id: string;
  readonly site: string;
  readonly url: string;
  readonly title: string;
  readonly byline?: string;
  readonly publishedAt: string;
  readonly text: string;
}

/** An article with its id in the story and what was found in it. */
export interface Read {
  readonly id: string;
  readonly article: Article;
  readonly annotation: Annotation;
}

/** A story folder read article by article: each part of the answer is one function below. `answer` prints it instead. */
export const bench: Bench = {
  about: "a whole invented story against its gold",
  run: async (gold, options) => {
    const folder = gold ?? sharedPath("stories", "brannick-dam");
    const annotate = annotator();
    const reads = readRecords<StoryArticle>(join(folder, "articles.ndjson")).map((record): Read => {
      const article = articleOf(record);
      return { id: record.id, article, annotation: annotate(article) };
    });
    const branches = branchesFrom(reads, tracesFrom(reads));
    const carried = carriedIn(reads, branches);
    const digest = digestFrom(reads, branches);
    const names = new Map(reads.map(({ id, article }) => [article.id, id]));
    const answer = {
      statements: carried.flatMap(statementsOf),
      gaps: reads.flatMap(gapsOf),
      times: reads.flatMap(timesOf),
      figures: reads.flatMap((read) => figuresOf(read, digest)),
      entities: entitiesOf(reads),
      copies: copiesAnswer(branches, (article) => names.get(article) ?? article),
      ...digestAnswer(digest, (article) => names.get(article) ?? article),
    };
    const filled = Object.fromEntries(Object.entries(answer).filter(([, list]) => list.length > 0));
    return options.includes("answer")
      ? JSON.stringify(filled)
      : score("stories.mjs", folder, JSON.stringify(filled));
  },
};

/** The articles with what each took from another and credits to it in the chains of its statements. */
function carriedIn(reads: readonly Read[], branches: readonly Branch[]): Read[] {
  const sites = new Map(reads.map(({ article }) => [article.id, article.site]));
  const copies = branches.flatMap((branch) => branch.copies);
  return reads.map((read) => {
    const credited = creditedIn(read, copies, (id) => sites.get(id));
    return { ...read, annotation: withCarriers(read.annotation, credited, registerOf()) };
  });
}

/** The article as a reader would have given it. */
export function articleOf({ site, url, title, byline, publishedAt, text }: StoryArticle): Article {
  return articleFromText(text, {
    site,
    url,
    title,
    ...(byline ? { byline } : {}),
    published: { value: publishedAt, from: "given" },
    language: "en",
  });
}

/** Statements as the stories count them: nothing refused, nothing held without being uttered, one where an outlet relays. */
export function statementsOf({ id, article, annotation }: Read): object[] {
  const { statements, gaps } = annotation;
  const relaying = new Set(statements.filter((s) => isOutlet(s)).map((s) => s.id));
  const relayed = new Set(
    statements.flatMap((s) =>
      s.within && relaying.has(s.within) && covers(s, statements) ? [s.within] : [],
    ),
  );
  return statements
    .filter(
      (s) =>
        s.polarity !== "refused" &&
        (s.speech || s.act === "believe" || s.act === "estimate") &&
        !relayed.has(s.id),
    )
    .filter(
      (s) =>
        !gaps.some(
          ({ span }) =>
            s.polarity !== "affirmed" && s.cue.some(([start, end]) => span[0] <= start && end <= span[1]),
        ),
    )
    .map((s) => ({
      article: id,
      source: s.source,
      cue: s.cue,
      content: s.content,
      speaker: speakerOf(s, annotation.entities, article.text),
      act: s.act,
      via: s.chain
        .filter(({ part, kind }) => part === "carrier" && kind === "outlet")
        .map(({ name }) => name),
    }));
}

/** Who the stories would say it was; somebody who keeps a name back is "the official" from then on. */
function speakerOf(statement: Statement, entities: readonly Entity[], text: string): string | null {
  const entity = entities.find(({ id }) => id === statement.speaker?.entity);
  const noun = entity?.unnamed?.kind === "anonymous" ? nounOfAnonymous(entity, text) : undefined;
  const own = /^the \p{L}+(?: \p{L}+)?$/iu.exec(text.slice(...(statement.source[0] ?? [0, 0])))?.[0];
  if (noun) return own ?? `the ${noun}`;
  return isIdentified(statement, entities) ? (statement.speaker?.name ?? null) : null;
}

/** The noun of an unnamed source that the article takes up again, or that it tells why it does not name. */
function nounOfAnonymous({ mentions }: Entity, text: string): string | undefined {
  const phrases = mentions.filter(({ form }) => form === "nominal").map(({ span }) => span);
  const again = phrases.slice(1).map((span) => /^the (\p{L}+(?: \p{L}+)?)$/iu.exec(text.slice(...span))?.[1]);
  const [first] = phrases;
  const told = again.find(Boolean);
  if (told || !first || !anonymityReason.test(text.slice(first[0], first[1] + 160))) return told;
  const [whole = ""] = text.slice(...first).split(/,| (?:of|at|in|for|from|with|who|that) /u);
  return whole.split(" ").at(-1);
}

/**
 * The stories name no entity for speakers in general ("experts", "two people briefed on the text") or for those who cannot
 * be told ("a lawyer"): whom the article names counts, and what a phrase with "the" can mean alone.
 */
function isIdentified({ sourceKind, speaker }: Statement, entities: readonly Entity[]): boolean {
  const name = speaker?.name ?? "";
  const entity = entities.find(({ id }) => id === speaker?.entity);
  if (entity?.kind !== "group" && entity?.mentions.some(({ form }) => form === "name")) return true;
  if (/^\p{Lu}\S* .*\p{Lu}/u.test(name) && capital.test(name)) return true;
  if (counted.test(name) || entity?.plural || sourceKind === "collective") return false;
  if (sourceKind === "organisation") return true;
  if (/^(?:the|this|its|his|her|their)\b/iu.test(name)) return sourceKind !== "anonymous";
  return capital.test(name);
}

const counted =
  /^(?:an?|one|two|three|four|five|six|some|many|several|both|each|all|other|another|most|few|\d+)\b/iu;
const capital = /^\p{Lu}\S*(?:\s+(?:of|the|for|and|on|de|van|von|\p{Lu}\S*))*$/u;

function isOutlet({ chain, sourceKind }: Statement): boolean {
  return chain[0]?.kind === "outlet" || sourceKind === "outlet";
}

/** Whether an inner statement says most of what its outer says. */
function covers(inner: Statement, all: readonly Statement[]): boolean {
  const outer = all.find(({ id }) => id === inner.within);
  const size = (spans: readonly Span[]): number => spans.reduce((sum, [s, e]) => sum + e - s, 0);
  return outer !== undefined && size(inner.content) > 0.5 * size(outer.content);
}

function gapsOf({ id, annotation }: Read): object[] {
  return annotation.gaps.map(({ span }) => ({ article: id, start: span[0], end: span[1] }));
}

function timesOf({ id, annotation }: Read): object[] {
  return annotation.times.map(({ span, value }) => ({ article: id, start: span[0], end: span[1], value }));
}

/** Figures as the stories count them: parts of one in percent, both ends of a move; whose and of when as the whole story tells. */
function figuresOf({ id, article, annotation }: Read, { series }: Digest): object[] {
  const points = series
    .flatMap((one) => one.points)
    .flatMap(({ by, asOf, evidence }) => evidence.map((place) => ({ by, asOf, ...place })))
    .filter((place) => place.article === article.id);
  return annotation.figures
    .filter(({ kind }) => kind === "figure")
    .flatMap((figure) =>
      endsOf(figure, article.text).map(({ start, end, low, high }) => {
        const point = points.find(({ span }) => span[0] <= start && start < span[1]);
        const { whose, asOf } = figure;
        return {
          article: id,
          start,
          end,
          low,
          high,
          what: figure.what,
          of: figure.of,
          by: point ? point.by : whose?.name,
          asOf: point?.asOf ?? asOf,
        };
      }),
    );
}

interface End {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

function endsOf({ span, number, low, high, unit, change, delta }: Figure, text: string): End[] {
  const words = text.slice(...number);
  const to = text.slice(...span).indexOf(" to ");
  if (change && !delta && low !== high && to > 0) {
    const [first, last] = change === "down" ? [high, low] : [low, high];
    const middle = span[0] + to;
    return [
      { start: span[0], end: middle, low: first, high: first },
      { start: middle + 4, end: span[1], low: last, high: last },
    ];
  }
  const part = !unit && high < 1 && /\p{L}/u.test(words) ? 100 : 1;
  return [{ start: span[0], end: span[1], low: low * part, high: high * part }];
}

/** Entities of all articles as the ledger puts them together, and the outlets the articles are from; those without a name stay with their article. */
export function entitiesOf(reads: readonly Read[]): { name: string; aliases: string[] }[] {
  const outlets = [...new Set(reads.flatMap(({ article }) => article.site ?? []))];
  const profiles = profilesOf(reads.flatMap(dossiersOf), [], outlets);
  const found = new Map(
    reads.flatMap(({ article, annotation }): (readonly [string, Entity])[] =>
      annotation.entities.map((entity) => [`${article.id} ${entity.id}`, entity]),
    ),
  );
  const called = callingsOf(profiles);
  const put = profiles.map((profile) => {
    const { name, aliases, appearances } = profile;
    const own = appearances.flatMap(({ article, entity }) => {
      const key = `${article} ${entity}`;
      const one = found.get(key);
      found.delete(key);
      return one?.aliases ?? [];
    });
    return { name, aliases: [...new Set([...aliases, ...own, ...(called.get(profile) ?? [])])] };
  });
  const nameless = [...found.values()].map(({ name, aliases }) => ({ name, aliases: [...aliases] }));
  const unsaid = outlets.filter((outlet) => !put.some(({ name }) => name === outlet));
  return [...put, ...nameless, ...unsaid.map((name) => ({ name, aliases: [] }))].map((one) =>
    outlets.includes(one.name)
      ? { ...one, aliases: [...one.aliases, ...outletNames(one.name, outlets)] }
      : one,
  );
}

/** Copies as the stories count them: between outlets, of more than a quotation, from where each text mainly is. */
function copiesAnswer(branches: readonly Branch[], nameOf: (article: string) => string): object[] {
  return branches
    .flatMap(({ copies }) => copies.slice(0, 1))
    .filter(({ relation }) => relation !== "quote-only" && relation !== "boilerplate")
    .map(({ from, to }) => ({ from: nameOf(from), to: nameOf(to) }));
}

/** Series, claims, changes and timeline as the stories count them: updates are in the series, not among the changes. */
function digestAnswer({ series, claims, changes, timeline }: Digest, nameOf: (article: string) => string) {
  const placed = ({ article, span }: Evidence) => ({
    article: nameOf(article),
    start: span[0],
    end: span[1],
  });
  return {
    series: series.map(({ id, points }) => ({
      id,
      points: points.map(({ low, high, by, asOf, evidence }) => ({
        low,
        high,
        by,
        asOf,
        articles: [...new Set(evidence.map(({ article }) => nameOf(article)))],
      })),
    })),
    claims: claims.map(({ id, sayings, origins }) => ({
      id,
      evidence: sayings.map(placed),
      origins: [origins.least, origins.most],
    })),
    changes: changes
      .filter(({ kind }) => kind !== "update")
      .map(({ kind, from, to }) => ({ kind, from: placed(from), to: placed(to) })),
    timeline: timeline.map(({ when, evidence }) => ({
      when,
      articles: [...new Set(evidence.map(({ article }) => nameOf(article)))],
    })),
  };
}
