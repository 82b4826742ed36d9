import type { Change, Claim, Series } from "../../schema/link.ts";
import type { ArticleName } from "../../web/reader/reading.ts";
import type { Cell, ChangeView, ClaimRow, OriginView, SeriesRow } from "../../web/story/view.ts";
import { rangeOf } from "../../web/words.ts";
import type { Desk } from "../answer.ts";
import { quoted } from "../evidence.ts";
import type { StoryLinks } from "../links.ts";
import { measureOf } from "./home.tsx";

/** A value in words: "at least 12", "about 60", "12 to 15". */
export function valueWords({
  low,
  high,
  bound,
  approximate,
}: Pick<Series["points"][number], "low" | "high" | "bound" | "approximate">): string {
  return `${approximate ? "about " : ""}${bound ? `${bound} ` : ""}${rangeOf(low, high)}`;
}

/** The origins of a story with their articles by name. */
export function originViews({ origins }: StoryLinks, names: readonly ArticleName[]): OriginView[] {
  const byId = new Map(names.map((name) => [name.id, name]));
  return origins.list.map(({ name, sure, articles }) => ({
    name,
    sure,
    articles: articles.map((id) => byId.get(id) ?? { id }),
  }));
}

/** Changes with both ends in words; `seen` those looked at before. */
export async function changeViews(
  desk: Desk,
  changes: readonly Change[],
  seen?: ReadonlySet<string>,
): Promise<ChangeView[]> {
  return Promise.all(
    changes.map(async ({ id, kind, sure, reason, from, to }) => ({
      id,
      kind,
      sure,
      reason,
      from: await quoted(desk, from),
      to: await quoted(desk, to),
      unread: seen !== undefined && !seen.has(id),
    })),
  );
}

/** A claim against the story's origins. */
export async function claimRow(desk: Desk, claim: Claim, origins: readonly OriginView[]): Promise<ClaimRow> {
  const cells = await Promise.all(origins.map((origin) => cellOf(desk, claim, origin)));
  const state = claim.states.at(-1)?.state;
  return {
    id: claim.id,
    words: claim.words,
    ...(state ? { state } : {}),
    origins: { least: claim.origins.least, most: claim.origins.most },
    sayings: claim.sayings.length,
    contested: isContested(claim),
    cells,
  };
}

/** True where somebody denies or disputes what somebody else says. */
export function isContested({ sayings }: Claim): boolean {
  const against = sayings.filter(({ stance }) => isAgainst(stance)).length;
  return against > 0 && against < sayings.length;
}

/** True for the stances that speak against a claim. */
export function isAgainst(stance: Claim["sayings"][number]["stance"]): boolean {
  return stance === "denied" || stance === "disputed" || stance === "retracted";
}

/** The last that an origin says, with how often it says anything. */
async function cellOf(desk: Desk, claim: Claim, origin: OriginView): Promise<Cell | null> {
  const ids = new Set(origin.articles.map(({ id }) => id));
  const own = claim.sayings.filter(({ article }) => ids.has(article));
  const last = own.toSorted((a, b) => (a.at ?? "").localeCompare(b.at ?? "")).at(-1);
  if (!last) return null;
  return { stance: last.stance, quoted: await quoted(desk, last), count: own.length };
}

/** A figure series as a line: the values that stand. */
export function seriesRow({ id, what, scope, unit, points }: Series): SeriesRow {
  const standing = points.filter(({ stale }) => !stale);
  const lastBy = new Map(standing.map((point) => [point.by ?? "", point]));
  const shown = (point: Series["points"][number]) => ({
    value: valueWords(point),
    ...(point.by ? { by: point.by } : {}),
    ...(point.asOf ? { asOf: point.asOf } : {}),
  });
  const ends = [...lastBy.values()].map(({ low, high }) => `${low} ${high}`);
  return {
    id,
    what: measureOf(what, scope),
    ...(unit ? { unit } : {}),
    values: standing.map(shown),
    last: [...lastBy.values()].map(shown),
    contested: new Set(ends).size > 1,
  };
}
