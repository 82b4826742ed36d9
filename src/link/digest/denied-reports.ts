import type { Evidence } from "../../schema/link.ts";
import type { Draft } from "./changes.ts";
import type { Desk } from "./coverage.ts";
import { shared } from "./denials.ts";
import { deniedReport, openlyNegating } from "./en/changing.ts";
import { followsWithin, pieceOf, type Saying } from "./sayings.ts";

/** How many stems a denied report and what the outlet had told must have in common. */
const alike = 2;

/** How far behind a denial its voice’s own words stand. */
const nearby = 40;

/**
 * Reports that somebody denies by the name of their outlet, against what that outlet had told: "Police denied a report in the Tarn Post
 * that two men had been arrested". A denial that others pass on is told once.
 */
export function deniedReports(desk: Desk, sayings: readonly Saying[]): Draft[] {
  const told = new Set<Saying>();
  return sayings.flatMap((denial): Draft[] => {
    if (denial.counted || denial.stance !== "denied") return [];
    const outlet = deniedReport.exec(sinceCue(desk, denial))?.[1];
    const reported = outlet && reportedBy(desk, sayings, outlet, denial);
    if (!reported || told.has(reported)) return [];
    told.add(reported);
    return [
      {
        kind: "contradiction",
        from: { article: reported.article, span: pieceOf(desk, reported, denial) },
        to: inOwnWords(sayings, desk, denial),
        reason: `${desk.held(reported.article)?.article.site ?? "The outlet"} reports it; ${denial.speaker ?? "the other side"} denies it.`,
        sure: "surely",
      },
    ];
  });
}

/** The words of a saying from behind its cue on: "denied [a report in the Post that ...]", however much of it is its content. */
function sinceCue(desk: Desk, { article, span, statement }: Saying): string {
  const text = desk.held(article)?.article.text ?? "";
  const cues = statement?.cue.filter(([, end]) => end <= span[0]) ?? [];
  return text.slice(cues.at(-1)?.[1] ?? span[0], span[1]);
}

/** What an outlet had told that is most like what is denied; the first of equals. */
function reportedBy(
  desk: Desk,
  sayings: readonly Saying[],
  outlet: string,
  denial: Saying,
): Saying | undefined {
  const own = sayings.filter(
    (saying) =>
      !saying.counted &&
      saying.published < denial.published &&
      isOf(outlet, desk.held(saying.article)?.article.site) &&
      shared(saying, denial) >= alike,
  );
  return own.reduce<Saying | undefined>(
    (best, one) => (best && shared(best, denial) >= shared(one, denial) ? best : one),
    undefined,
  );
}

const isOf = (outlet: string, site = ""): boolean => plain(site) === plain(outlet);

const plain = (name: string): string => name.toLowerCase().replace(/^the /, "");

/** The words “Nobody was” that follow a denial, else the denial. */
function inOwnWords(sayings: readonly Saying[], desk: Desk, denial: Saying): Evidence {
  const next = sayings.find(
    (other) => followsWithin(nearby, denial, other) && openlyNegating.test(desk.words(other)),
  );
  return { article: denial.article, span: (next ?? denial).span };
}
