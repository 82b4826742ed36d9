import type { AnnotatedArticle } from "../../schema/annotation.ts";
import type { Article } from "../../schema/article.ts";
import type { Evidence } from "../../schema/link.ts";
import type { Span } from "../../schema/span.ts";
import type { Draft } from "./changes.ts";
import type { Desk } from "./coverage.ts";
import type { Clashing } from "./clashing.ts";
import { apologising, miscounting, notice, ownWords, retracting } from "./en/changing.ts";
import type { Likeness } from "./likeness.ts";
import { type Saying, pieceOf } from "./sayings.ts";
import type { Told } from "./tellings.ts";

/** What a taking back is read from: everything said and every figure told. */
export interface RetractionInput {
  readonly sayings: readonly Saying[];
  readonly told: readonly Told[];
  readonly inWords: Likeness;
  readonly clashing: Clashing;
}

/** How alike what is taken back and what was said before must be, in words alone. */
const alike = 0.15;

/**
 * What a voice or an outlet takes back, joined to what it had said: the figure in question where it was first given, else the
 * likest thing that it said before, where it was first said.
 */
export function retractions(desk: Desk, { sayings, told, inWords, clashing }: RetractionInput): Draft[] {
  const done = new Set<string>();
  const articles = new Map(desk.articles.map((one) => [one.article.id, one]));
  const noticed = takenBackInNotices(articles, sayings, { inWords, clashing });
  const takenBack = sayings.flatMap((saying, at): Draft[] => {
    const held = articles.get(saying.article);
    if (saying.counted || !held) return [];
    const { text } = held.article;
    const sentence =
      held.annotation.sentences.find(([a, b]) => a <= saying.span[0] && saying.span[0] < b) ?? saying.span;
    const clause = clauseIn(text, [sentence[0], Math.max(sentence[1], saying.span[1])]);
    const key = `${saying.article} ${clause?.[0]}`;
    if (!clause || done.has(key)) return [];
    const near = figuresBefore(told, saying.article, [sentence[0], clause[1]]);
    const voice = saying.voice ?? near.find(({ by, evidence }) => by && evidence.span[0] >= sentence[0])?.by;
    const miscount = miscounting.test(text.slice(...clause)) ? near[0] : undefined;
    if (miscount) {
      done.add(key);
      return [
        {
          kind: "correction",
          from:
            firstGiven(told, [miscount], { article: () => true, by: (name) => name === miscount.by }) ??
            miscount.evidence,
          to: { article: saying.article, span: clause },
          reason: `${saying.speaker ?? miscount.by ?? "The source"} says that ${desk.words(miscount.evidence)} was a miscount.`,
          sure: "probably",
        },
      ];
    }
    const isOutlet = saying.voice === undefined && ownWords.test(text.slice(...sentence));
    if (voice === undefined && !isOutlet) return [];
    const own = isOutlet ? ofSite(articles, held.article) : ofVoice({ voice, speaker: saying.speaker });
    const from =
      firstGiven(
        told,
        near.filter(
          ({ by, evidence }) => isOutlet || by === undefined || own.by(by) || evidence.span[0] >= sentence[0],
        ),
        own,
      ) ??
      (apologising.test(text.slice(...clause))
        ? undefined
        : sayingBefore(desk, sayings, at, { inWords, own }));
    if (!from) return [];
    done.add(key);
    return [
      {
        kind: "retraction",
        from,
        to: { article: saying.article, span: clause },
        reason: `${saying.speaker ?? held.article.site ?? "The outlet"} takes back what was said before.`,
        sure: "possibly",
      },
    ];
  });
  return [...noticed, ...takenBack];
}

/** What an outlet says in a correction against what an article of its own had said. */
function takenBackInNotices(
  articles: ReadonlyMap<string, AnnotatedArticle>,
  sayings: readonly Saying[],
  { inWords, clashing }: Pick<RetractionInput, "inWords" | "clashing">,
): Draft[] {
  return sayings.flatMap((saying, at): Draft[] => {
    const held = articles.get(saying.article);
    if (!held || saying.counted || saying.voice !== undefined) return [];
    const { text, site } = held.article;
    const before = text.slice(text.lastIndexOf("\n", saying.span[0]) + 1, saying.span[0]);
    if (!notice.test(before)) return [];
    const found = sayings
      .map((earlier, i) => ({ earlier, i, score: inWords(i, at) }))
      .filter(
        ({ earlier, i, score }) =>
          score >= alike &&
          !earlier.counted &&
          earlier.published < saying.published &&
          articles.get(earlier.article)?.article.site === site &&
          clashing(i, at),
      )
      .sort((a, b) => b.score - a.score)[0];
    if (!found) return [];
    return [
      {
        kind: "retraction",
        from: { article: found.earlier.article, span: found.earlier.span },
        to: { article: saying.article, span: saying.span },
        reason: `${site ?? "The outlet"} says that what it had reported was not so.`,
        sure: "surely",
      },
    ];
  });
}

/** Whether an earlier place is one's own. */
interface Own {
  readonly article: (id: string) => boolean;
  readonly by: (name: string | undefined) => boolean;
}

function ofSite(articles: ReadonlyMap<string, { readonly article: Article }>, { site }: Article): Own {
  return { article: (id) => articles.get(id)?.article.site === site, by: () => true };
}

function ofVoice({ voice, speaker }: { voice: string | undefined; speaker: string | undefined }): Own {
  return { article: () => true, by: (name) => name !== undefined && (name === voice || name === speaker) };
}

/** The clause that takes back: from the break before the words that do to the break after them. */
function clauseIn(text: string, [start, end]: Span): Span | undefined {
  const words = text.slice(start, end);
  const found = retracting.exec(words);
  if (!found) return undefined;
  const before = /[^,;:“”"]*$/.exec(words.slice(0, found.index))?.[0] ?? "";
  const after = /^[^,;:.“”"]*?(?=[,;:.“”"]| but |$)/.exec(words.slice(found.index))?.[0] ?? "";
  const from = start + found.index - before.trimStart().length;
  const said = start + found.index + after.trimEnd().length;
  const which = /^, (?:which|that)\b(?:[^,;:.“”"]|\.(?=\d))*/.exec(text.slice(said, end))?.[0] ?? "";
  return [from, said + which.trimEnd().length];
}

/** Figures told in the words up to a taking back, or just before its sentence for "that number". */
function figuresBefore(told: readonly Told[], article: string, [start, end]: Span): Told[] {
  return told.filter(
    ({ evidence, low }) =>
      low >= 13 && evidence.article === article && evidence.span[0] > start - 120 && evidence.span[1] <= end,
  );
}

/** Where the figure in question was first given, in the longest words for it. */
function firstGiven(told: readonly Told[], [figure]: readonly Told[], own: Own): Evidence | undefined {
  if (!figure) return undefined;
  const given = told.filter(
    ({ low, high, by, evidence, published }) =>
      low === figure.low &&
      high === figure.high &&
      published < figure.published &&
      own.article(evidence.article) &&
      own.by(by),
  );
  const alike = given.filter(({ key }) => key === figure.key);
  const same = alike.length > 0 ? alike : given;
  const first = same.filter(({ evidence }) => evidence.article === same[0]?.evidence.article);
  const says = ({ figure: { scope, what } }: Told): number =>
    scope !== undefined || what !== undefined ? 1 : 0;
  return first.sort(
    (a, b) =>
      says(b) - says(a) ||
      b.evidence.span[1] - b.evidence.span[0] - (a.evidence.span[1] - a.evidence.span[0]),
  )[0]?.evidence;
}

/** The likest thing said before by the same, where it was first said; what is said beside the taking back helps to find it. */
function sayingBefore(
  desk: Desk,
  sayings: readonly Saying[],
  at: number,
  { inWords, own }: { readonly inWords: Likeness; readonly own: Own },
): Evidence | undefined {
  const taking = sayings[at] as Saying;
  const beside = sayings.flatMap((other, i) =>
    other.article === taking.article &&
    !other.counted &&
    (other.speaker === taking.speaker || (taking.voice === undefined && isOwnTelling(desk, other))) &&
    Math.abs(other.span[0] - taking.span[0]) < 400
      ? [i]
      : [],
  );
  const before = sayings.flatMap((earlier, i) => {
    if (earlier.counted || earlier.stance === "denied" || earlier.published >= taking.published) return [];
    if (!own.article(earlier.article) || !(own.by(earlier.voice) || own.by(earlier.speaker))) return [];
    const span = { article: earlier.article, span: pieceOf(desk, earlier, taking) };
    const score = Math.max(...beside.map((one) => inWords(one, i)));
    const common = Math.max(...beside.map((one) => shared(sayings[one] as Saying, earlier)));
    return (score >= alike || (common >= 2 && taking.voice !== undefined)) &&
      !retracting.test(desk.words(span))
      ? [{ span, score }]
      : [];
  });
  const best = Math.max(0, ...before.map(({ score }) => score));
  return before.find(({ score }) => score >= 0.8 * best)?.span;
}

/** "this paper told you that", "on Monday HBC reported that" in HBC: what an outlet says that it had said. */
function isOwnTelling(desk: Desk, { article, statement, speaker }: Saying): boolean {
  if (speaker !== undefined && speaker === desk.held(article)?.article.site) return true;
  return (statement?.source ?? []).some((span) => ownWords.test(desk.words({ article, span })));
}

function shared({ stems }: Saying, { stems: others }: Saying): number {
  return stems.filter((stem) => others.includes(stem)).length;
}
