import type { SheetContent } from "../../export/sheet.ts";
import type { Series } from "../../schema/link.ts";
import { FigurePage, type FigureView } from "../../web/claim/figure.tsx";
import type { Asked, Door } from "../answer.ts";
import { quoted } from "../evidence.ts";
import type { StoryLinks } from "../links.ts";
import { plotOf } from "../plot.ts";
import { correctionsAbout, placedSayings, sheetArticles, sheetChanges } from "../sheets.ts";
import { measureOf } from "./home.tsx";
import { changeViews, valueWords } from "./views.ts";

/** One figure over time. */
export const figureDoor: Door = async (asked) => {
  const found = await asked.links.series(asked.params.id ?? "");
  if (!found) return undefined;
  const view = await figureView(asked, found.series, found.links);
  const plot = await plotOf(view.points);
  return {
    model: view,
    frame: { title: view.what, part: "stories", scripts: ["story"] },
    sheet: () => figureSheet(asked, view),
    page: (frame) => <FigurePage view={view} plot={plot} frame={frame} />,
  };
};

async function figureView(asked: Asked, series: Series, links: StoryLinks): Promise<FigureView> {
  const ordered = series.points.toSorted((a, b) => (a.asOf ?? "~").localeCompare(b.asOf ?? "~"));
  const places = series.points.flatMap(({ evidence }) => evidence);
  const touching = links.changes.filter(({ from, to }) =>
    [from, to].some(({ article, span }) =>
      places.some((one) => one.article === article && one.span[0] < span[1] && one.span[1] > span[0]),
    ),
  );
  const unnamed = ordered.filter(({ by }) => !by).length;
  const undated = ordered.filter(({ asOf }) => !asOf).length;
  const standing = await asked.corrections.standing();
  return {
    id: series.id,
    what: [measureOf(series.what, series.scope), series.of, series.place].filter(Boolean).join(", "),
    ...(series.unit ? { unit: series.unit } : {}),
    story: { id: links.story.id, title: links.story.title },
    points: await Promise.all(
      ordered.map(async (point) => ({
        value: valueWords(point),
        low: point.low,
        high: point.high,
        ...(point.bound ? { bound: point.bound } : {}),
        ...(point.by ? { by: point.by } : {}),
        ...(point.asOf ? { asOf: point.asOf } : {}),
        stale: point.stale,
        evidence: await Promise.all(point.evidence.map((one) => quoted(asked, one))),
      })),
    ),
    articles: new Set(places.map(({ article }) => article)).size,
    changes: await changeViews(asked, touching),
    gaps: [
      ...(unnamed > 0 ? [`No source is named for ${unnamed} of ${ordered.length} values.`] : []),
      ...(undated > 0 ? [`For ${undated} of ${ordered.length} values it is not told when they held.`] : []),
    ],
    notes: standing.filter(
      ({ action, target }) => action === "note" && target.kind === "figure" && target.id === series.id,
    ),
  };
}

async function figureSheet(asked: Asked, view: FigureView): Promise<SheetContent> {
  const shown = view.points.flatMap(({ evidence, value, by, asOf }) =>
    evidence.map((place) => ({ quoted: place, about: { value, voice: by, said: asOf } })),
  );
  const articles = new Set(shown.map(({ quoted: { article } }) => article.id));
  return {
    title: view.what,
    summary: `${view.points.length} values in ${articles.size} articles`,
    articles: await sheetArticles(asked, articles),
    sayings: await placedSayings(asked, shown),
    changes: sheetChanges(view.changes),
    corrections: correctionsAbout(await asked.corrections.standing(), articles, view.id),
  };
}
