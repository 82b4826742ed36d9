import { type SheetSaying, sheetSaying } from "../../export/sheet.ts";
import type { Facet, Search, SearchFacets } from "../../ledger/ledger.ts";
import { termsOf } from "../../ledger/snippet.ts";
import type { AnnotatedArticle } from "../../schema/annotation.ts";
import { Act, SourceKind, type Statement } from "../../schema/statement.ts";
import { addressOf } from "../../web/addresses.ts";
import { type ListedArticle, SearchPage, type SearchResult, saidHere } from "../../web/search/search.tsx";
import { actWords, dayOf, sourceKindWords, voiceOf, wordsOf } from "../../web/words.ts";
import type { Asked, Door } from "../answer.ts";
import { sheetArticles } from "../sheets.ts";

const pageSize = 20;

/** The names of what a search can be narrowed by, as they stand in the query, with what they are called. */
const filters = {
  speaker: "Speaker",
  act: "Act",
  kind: "Kind of source",
  site: "Outlet",
  figure: "Figure",
  month: "Published",
  entity: "Names",
  date: "Speaks of",
} as const;
type Filter = keyof typeof filters;
const filterNames = Object.keys(filters) as Filter[];

/** Search over words, speakers, acts, kinds of source, outlets, figures and dates; all articles where nothing is asked. */
export const searchDoor: Door = async (asked) => {
  const result = await resultOf(asked);
  return {
    model: result,
    frame: {
      title: result.words ? `“${result.words}”` : "Articles",
      part: "articles",
      query: result.words,
      scripts: ["lines"],
    },
    sheet: async () => ({
      title: result.words ? `“${result.words}”` : "Articles",
      summary: `${result.articles.length} of ${result.total} articles`,
      articles: await sheetArticles(
        asked,
        result.articles.map(({ id }) => id),
      ),
      sayings: (await Promise.all(result.articles.map((article) => shownSayings(asked, article)))).flat(),
    }),
    page: (frame) => <SearchPage result={result} frame={frame} />,
  };
};

async function resultOf(asked: Asked): Promise<SearchResult> {
  const { query, ledger } = asked;
  const page = Math.max(1, Math.min(100_000, Number.parseInt(query.page ?? "1", 10) || 1));
  const search: Search = { ...(await searchOf(asked)), limit: pageSize, offset: (page - 1) * pageSize };
  const { total, articles, facets } = await ledger.faceted(search);
  const at = (to: number) => linkTo(query, { page: to > 1 ? String(to) : undefined });
  const shows = Boolean(query.q) || filterNames.some((name) => query[name]);
  return {
    ...(query.q ? { words: query.q } : {}),
    chosen: filterNames.flatMap((name) => {
      const value = query[name];
      return value
        ? [{ name: filters[name], value: shown(name, value), without: linkTo(query, { [name]: undefined }) }]
        : [];
    }),
    total,
    articles: shows ? await Promise.all(articles.map((article) => withSaid(asked, article))) : articles,
    facets: facetLists(facets, query),
    ...(facets.counted < total ? { counted: facets.counted } : {}),
    ...(page * pageSize < total ? { next: at(page + 1) } : {}),
    ...(page > 1 ? { previous: at(page - 1) } : {}),
  };
}

/** The search that a query string asks for. */
export async function searchOf({ query, corrections }: Asked): Promise<Search> {
  const { q, site, speaker, act, kind, figure, entity, date, month } = query;
  return {
    ...(q ? { words: q } : {}),
    ...(site ? { site } : {}),
    ...(speaker ? { speakers: await corrections.namesLike(speaker) } : {}),
    ...(act ? { act } : {}),
    ...(kind ? { sourceKind: kind } : {}),
    ...(figure ? { figure } : {}),
    ...(entity ? { entity } : {}),
    ...(date ? { date } : {}),
    ...(month ? { since: month, until: month } : {}),
  };
}

function facetLists(facets: SearchFacets, query: Asked["query"]): SearchResult["facets"] {
  const list = (name: Filter, values: readonly Facet[]) => ({
    name: filters[name],
    values: query[name]
      ? []
      : values.map(({ value, count }) => ({
          words: shown(name, value),
          count,
          href: linkTo(query, { [name]: value, page: undefined }),
        })),
  });
  return [
    list("speaker", facets.speakers),
    list("act", facets.acts),
    list("kind", facets.sourceKinds),
    list("site", facets.sites),
    list("figure", facets.figures),
    list("month", facets.months),
  ];
}

function shown(name: Filter, value: string): string {
  if (name === "act") return Act.safeParse(value).success ? actWords[value as Act] : value;
  if (name === "kind")
    return SourceKind.safeParse(value).success ? sourceKindWords[value as SourceKind] : value;
  return name === "month" || name === "date" ? dayOf(value) : value;
}

function linkTo(query: Asked["query"], change: Readonly<Record<string, string | undefined>>): string {
  const { q } = query;
  const kept = Object.fromEntries(filterNames.map((name) => [name, query[name]]));
  return addressOf("/search", { q, ...kept, ...change });
}

async function shownSayings(asked: Asked, { id, said = [] }: ListedArticle): Promise<SheetSaying[]> {
  const found = said.length > 0 ? await asked.shelf.annotated(id) : undefined;
  if (!found) return [];
  const laid = await asked.corrections.over(found);
  const shown = new Set(said.map((one) => one.id));
  return laid.annotation.statements.filter((one) => shown.has(one.id)).map((one) => sheetSaying(one, laid));
}

const mostSaid = 4;

/** An article with those of its statements that fit what is searched for. */
async function withSaid(asked: Asked, listed: ListedArticle): Promise<ListedArticle> {
  const found = await asked.shelf.annotated(listed.id);
  if (!found) return listed;
  const laid = await asked.corrections.over(found);
  const fits = fitting(asked.query, laid);
  return {
    ...listed,
    said: laid.annotation.statements
      .filter(fits)
      .slice(0, mostSaid)
      .map((one) => saidHere(one, laid)),
  };
}

function fitting(
  query: Asked["query"],
  { article, annotation }: AnnotatedArticle,
): (statement: Statement) => boolean {
  const { q, speaker, act, kind, figure } = query;
  const terms = termsOf(q ?? "").map(({ words }) => words.toLowerCase());
  const counted = new Set(annotation.figures.filter(({ what }) => what === figure).map(({ id }) => id));
  if (!q && !speaker && !act && !kind && !figure) return () => false;
  return (statement) => {
    const words =
      `${voiceOf(statement, article.text)} ${wordsOf(article.text, statement.content)}`.toLowerCase();
    return (
      terms.every((term) => words.includes(term)) &&
      (!speaker || statement.speaker?.name === speaker) &&
      (!act || statement.act === act) &&
      (!kind || statement.sourceKind === kind) &&
      (!figure || statement.figures.some((id) => counted.has(id)))
    );
  };
}
