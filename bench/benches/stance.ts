import { articleFromText } from "../../src/read/plain.ts";
import type { AnnotatedArticle } from "../../src/schema/annotation.ts";
import type { Bench } from "../run.ts";
import { readRecords, sharedPath } from "../shared.ts";
import { likestSaying } from "../stances.ts";
import { annotator } from "../statements.ts";

interface Body {
  readonly id: string | number;
  readonly text: string;
}

interface Pair {
  readonly headline: string;
  readonly body: string | number;
  readonly stance: string;
}

/** How an article stands to a headline that tells of the same event: FNC-1, its related pairs that take sides. Option: how many bodies. */
export const bench: Bench = {
  about: "stance of articles towards headlines, agree or disagree",
  run: (gold, options) => {
    const file = gold ?? sharedPath("data/match", "fnc_test_stances.ndjson");
    const most = Number(options[0] ?? 150);
    const pairs = readRecords<Pair>(file).filter(({ stance }) => stance === "agree" || stance === "disagree");
    const bodies = readRecords<Body>(sharedPath("data/match", "fnc_test_bodies.ndjson"));
    const asked = Map.groupBy(pairs, ({ body }) => String(body));
    const annotate = annotator();
    const read = (text: string): AnnotatedArticle => {
      const article = articleFromText(text, { language: "en" });
      return { article, annotation: annotate(article) };
    };
    const answers = bodies
      .filter(({ id }) => asked.has(String(id)))
      .slice(0, most)
      .flatMap(({ id, text }) => {
        const body = read(text);
        return (asked.get(String(id)) ?? []).map(({ headline, stance }) => ({
          gold: stance,
          found: stanceTowards(read(`${headline}.`), body),
        }));
      });
    return linesOf(answers);
  },
};

/** Likeness in words from which a saying of the body is what the headline speaks of. */
const alike = 0.15;

/** Whether the body's likest saying and the headline say the same; agreement where none is like it. */
function stanceTowards(headline: AnnotatedArticle, body: AnnotatedArticle): "agree" | "disagree" {
  const likest = likestSaying(headline, body);
  return likest && likest.score >= alike && likest.turned ? "disagree" : "agree";
}

function linesOf(answers: readonly { readonly gold: string; readonly found: string }[]): string {
  const right = answers.filter(({ gold, found }) => gold === found).length;
  const lines = ["agree", "disagree"].map((side) => {
    const found = answers.filter((one) => one.found === side).length;
    const gold = answers.filter((one) => one.gold === side).length;
    const both = answers.filter((one) => one.found === side && one.gold === side).length;
    return `${side.padEnd(9)} P ${percent(both, found)}  R ${percent(both, gold)}  ${both} right, ${found} found, ${gold} gold`;
  });
  return [...lines, `accuracy  ${percent(right, answers.length)} of ${answers.length} pairs`].join("\n");
}

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(1);
}
