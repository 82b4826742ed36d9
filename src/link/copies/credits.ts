import type { AnnotatedArticle } from "../../schema/annotation.ts";
import type { Article } from "../../schema/article.ts";
import type { Span } from "../../schema/span.ts";
import type { Credit } from "../../schema/trace.ts";
import {
  agencies,
  agenciesWord,
  bareDateline,
  beforeName,
  bylineJoint,
  bylineLead,
  bylineTail,
  carrierNoun,
  closings,
  dateline,
  oneName,
  relayed,
} from "./en/credits.ts";
import { type Outlets, sameOutlet } from "./outlets.ts";

/** A name credited by words that stand at `span`, or outside the text. */
interface Found {
  readonly name: string;
  readonly words: string;
  readonly span?: Span;
  /** Named beside others, or as a help: the text is its only in part. */
  readonly shared?: boolean;
  /** Not known for an outlet. */
  readonly guess?: boolean;
}

/**
 * The outlets other than its own that an article credits: for its text (dateline, byline, copyright, closing line), and for
 * news it tells in its own words ("Harbour Watch reported", "told Yonhap"), from its statements' chains and its own words.
 */
export function creditsOf({ article, annotation }: AnnotatedArticle, outlets: Outlets): Credit[] {
  const own = (name: string) =>
    [article.site, hostOf(article.url)].some((site) => site !== undefined && sameOutlet(site, name, outlets));
  const forText = [
    ...headCredits(article, outlets),
    ...bylineCredits(article, outlets),
    ...closingCredits(article),
  ];
  const texts = forText.filter(({ name }) => !own(name));
  const news = [...chainCredits(annotation), ...relayedCredits(article.text, outlets)]
    .filter(({ name }) => !own(name) && !texts.some((text) => sameOutlet(text.name, name, outlets)))
    .sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
  const isDatelined = forText.some(({ name, span }) => span !== undefined && own(name));
  const lead = isDatelined ? 0 : (firstParagraph(article)?.[1] ?? 0);
  const credit =
    (kind: "text" | "news") =>
    (found: Found): Credit => ({
      name: outlets.byName(found.name)?.name ?? found.name,
      for: found.shared ? "part" : kind,
      ...(found.guess ? { guess: true } : {}),
      ...(kind === "news" && found.span && found.span[1] <= lead ? { lead: true } : {}),
      words: found.words,
      ...(found.span ? { evidence: { article: article.id, span: found.span } } : {}),
    });
  return firstOfEach([...texts.map(credit("text")), ...news.map(credit("news"))]);
}

function firstOfEach(credits: readonly Credit[]): Credit[] {
  const seen = new Set<string>();
  return credits.filter(({ name, for: kind }) => {
    const key = `${kind} ${name.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}

function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url ?? "")?.[1];
}

function firstParagraph({ blocks }: Article): Span | undefined {
  return blocks.find(({ kind }) => kind === "paragraph" || kind === "quote")?.span;
}

function headCredits(article: Article, outlets: Outlets): Found[] {
  const { text, credits } = article;
  const first = firstParagraph(article) ?? [0, text.length];
  const head = text.slice(first[0], Math.min(first[1], first[0] + 200));
  const found = dateline.exec(head) ?? knownOnly(bareDateline.exec(head), outlets);
  const name = found?.groups?.name;
  const printed = credits
    .filter((line) => !agenciesWord.test(line))
    .map((line) => ({ name: line, words: `credit “${line}”` }));
  if (!found || name === undefined) return printed;
  const at = first[0] + found.index + found[0].indexOf(name);
  return [{ name, words: `dateline “(${name})”`, span: [at, at + name.length] }, ...printed];
}

function knownOnly(found: RegExpExecArray | null, outlets: Outlets): RegExpExecArray | null {
  return found && outlets.byName(found.groups?.name ?? "") ? found : null;
}

function bylineCredits({ byline }: Article, outlets: Outlets): Found[] {
  if (!byline) return [];
  const parts = byline
    .replace(bylineLead, "")
    .split(bylineJoint)
    .map((part) => part.replace(bylineTail, "").trim());
  const known = (part: string): boolean => isCarrier(part, outlets);
  const carriers = parts.filter((part) => (known(part) || oneName.test(part)) && !agenciesWord.test(part));
  const shared = carriers.length < parts.length;
  const named = carriers.map((name): Found => ({
    name,
    words: `byline “${byline}”`,
    ...(shared ? { shared } : {}),
    ...(known(name) ? {} : { guess: true }),
  }));
  const unnamed: Found = { name: agencies, words: `byline “${byline}”`, shared: true };
  return agenciesWord.test(byline) ? [...named, unnamed] : named;
}

function isCarrier(name: string, outlets: Outlets): boolean {
  if (!/^\p{Lu}/u.test(name) || name.split(/\s+/).length > 6) return false;
  return /^\p{Lu}{2,6}$/u.test(name) || outlets.byName(name) !== undefined || carrierNoun.test(name);
}

/** How much of the end of a text holds its closing lines. */
const closingLength = 400;

function closingCredits({ text }: Article): Found[] {
  const from = Math.max(0, text.length - closingLength);
  return closings.flatMap((pattern, i) =>
    [...text.slice(from).matchAll(pattern)].map((match) => {
      const name = match.groups?.name ?? "";
      const at = from + match.index + match[0].indexOf(name);
      const found = { name, words: `“${match[0].trim()}”`, span: [at, at + name.length] as const };
      return i === 0 ? found : { ...found, shared: true };
    }),
  );
}

/** Outlets that statements came through, as the reader of statements found them. */
function chainCredits({ statements }: AnnotatedArticle["annotation"]): Found[] {
  return statements.flatMap(({ chain, sourceKind, speaker, source }) => {
    const carriers = chain.flatMap(({ part, name, span }) =>
      part === "carrier" && span ? [{ name, words: `told through ${name}`, span }] : [],
    );
    const span = source[0];
    const voice =
      sourceKind === "outlet" && speaker && span
        ? [{ name: speaker.name, words: `“${speaker.name}” reported`, span }]
        : [];
    return [...voice, ...carriers];
  });
}

function relayedCredits(text: string, outlets: Outlets): Found[] {
  return relayed.flatMap(({ cue, pattern }) =>
    // Few texts have the cue, which is sought much faster than a name before it.
    (cue.test(text) ? [...text.matchAll(pattern)] : []).flatMap((match) => {
      const full = match.groups?.name ?? "";
      const name = full.replace(beforeName, "");
      const known = outlets.byName(name) ?? (carrierNoun.test(full) || carrierNoun.test(match[0]));
      if (!known || !/^\p{Lu}/u.test(name)) return [];
      const at = match.index + match[0].indexOf(full) + full.length - name.length;
      return [
        { name, words: `“${match[0].replace(/\s+/g, " ").trim()}”`, span: [at, at + name.length] as const },
      ];
    }),
  );
}
