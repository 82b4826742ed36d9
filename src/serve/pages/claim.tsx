import type { Claim } from "../../schema/link.ts";
import { ClaimPage, type ClaimView, type OriginSayings, type SayingView } from "../../web/claim/claim.tsx";
import type { SheetContent } from "../../export/sheet.ts";
import { doubtOf, rangeOf, sourceKindWords } from "../../web/words.ts";
import type { Asked, Door } from "../answer.ts";
import { chartOfClaim, copiesWithin } from "../charts.ts";
import { quoted } from "../evidence.ts";
import { laidOut } from "../layout.ts";
import type { StoryLinks } from "../links.ts";
import type { Corrected } from "../../ledger/corrected.ts";
import type { Statement } from "../../schema/statement.ts";
import { correctionsAbout, placedSayings, sheetArticles, sheetChanges } from "../sheets.ts";
import { changeViews, isAgainst } from "./views.ts";

/** One claim. */
export const claimDoor: Door = async (asked) => {
  const found = await asked.links.claim(asked.params.id ?? "");
  if (!found) return undefined;
  const view = await claimView(asked, found.claim, found.links);
  return {
    model: view,
    frame: { title: view.words, part: "stories", scripts: ["story"] },
    sheet: () => claimSheet(asked, view, found.links.copies),
    page: (frame) => <ClaimPage view={view} laid={laidOut(view.chart)} frame={frame} />,
  };
};

/** Claims offered to be put together with one. */
const mostOthers = 60;

type Said = Claim["sayings"][number] & { readonly view: SayingView; readonly found?: Statement };

async function claimView(asked: Asked, claim: Claim, links: StoryLinks): Promise<ClaimView> {
  const articles = new Set(claim.sayings.map(({ article }) => article));
  const laid = await laidOver(asked, articles);
  const said = await Promise.all(
    claim.sayings.map((saying) => saidOf(asked, saying, laid.get(saying.article))),
  );
  const touching = links.changes.filter(({ from, to }) =>
    [from, to].some(({ article, span }) =>
      claim.sayings.some((one) => one.article === article && one.span[0] < span[1] && one.span[1] > span[0]),
    ),
  );
  const standing = await asked.corrections.standing();
  return {
    id: claim.id,
    words: claim.words,
    story: { id: links.story.id, title: links.story.title },
    origins: { least: claim.origins.least, most: claim.origins.most },
    articles: articles.size,
    states: await Promise.all(
      claim.states.map(async ({ state, at, evidence }) => ({
        state,
        ...(at ? { at } : {}),
        quoted: await quoted(asked, evidence),
      })),
    ),
    sayings: grouped(
      claim,
      said.filter(({ stance }) => !isAgainst(stance)),
    ),
    against: said.filter(({ stance }) => isAgainst(stance)).map(({ view }) => view),
    changes: await changeViews(asked, touching),
    gaps: missing(said),
    chart: chartOfClaim(
      said.map(({ view, found }) => ({
        article: view.quoted.article,
        chain: found?.chain ?? [],
        ...(view.voice ? { voice: view.voice } : {}),
      })),
      copiesWithin(claim, links.copies),
    ),
    others: links.claims
      .filter(({ id }) => id !== claim.id)
      .slice(0, mostOthers)
      .map(({ id, words }) => ({ id, words })),
    notes: standing.filter(
      ({ action, target }) => action === "note" && target.kind === "claim" && target.id === claim.id,
    ),
  };
}

async function claimSheet(
  asked: Asked,
  view: ClaimView,
  copies: StoryLinks["copies"],
): Promise<SheetContent> {
  const shown = [
    ...view.sayings.flatMap(({ outlets }) => outlets.flatMap(({ sayings }) => sayings)),
    ...view.against,
  ];
  const articles = new Set(shown.map(({ quoted: { article } }) => article.id));
  const { origins, words, id } = view;
  const state = view.states.at(-1)?.state;
  return {
    title: words,
    summary: `${articles.size} articles, ${rangeOf(origins.least, origins.most)} origins`,
    articles: await sheetArticles(asked, articles),
    claims: [{ id, words, origins, ...(state ? { state } : {}) }],
    sayings: await placedSayings(
      asked,
      shown.map(({ quoted: place, voice, stance, at }) => ({
        quoted: place,
        about: { claim: id, voice, stance, said: at },
      })),
    ),
    changes: sheetChanges(view.changes),
    copies: copies.filter(({ from, to }) => articles.has(from) && articles.has(to)),
    corrections: correctionsAbout(await asked.corrections.standing(), articles, id),
  };
}

async function laidOver(
  { shelf, corrections }: Asked,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, Corrected>> {
  const laid = new Map<string, Corrected>();
  for (const id of ids) {
    const found = await shelf.annotated(id);
    if (found) laid.set(id, await corrections.over(found));
  }
  return laid;
}

async function saidOf(
  asked: Asked,
  saying: Claim["sayings"][number],
  laid: Corrected | undefined,
): Promise<Said> {
  const found = laid?.annotation.statements.find(({ id }) => id === saying.statement);
  const voice = found?.speaker?.name ?? (saying.speaker || undefined);
  const doubt = found && laid ? doubtOf(found.hedges, laid.article.text) : undefined;
  const at = saying.at ?? found?.said?.value;
  const view = {
    stance: saying.stance,
    ...(voice ? { voice } : {}),
    ...(found && found.sourceKind !== "person" ? { authority: sourceKindWords[found.sourceKind] } : {}),
    ...(doubt ? { doubt } : {}),
    ...(at ? { at } : {}),
    quoted: await quoted(asked, saying),
  };
  return { ...saying, view, ...(found ? { found } : {}) };
}

/** By origin, then outlet; what no origin claims stands under the outlet's own name. */
function grouped(claim: Claim, said: readonly Said[]): OriginSayings[] {
  const originOf = (article: string) => claim.origins.list.find(({ articles }) => articles.includes(article));
  const byOrigin = Map.groupBy(
    said,
    ({ article, view }) => originOf(article)?.name ?? view.quoted.article.site ?? "Origin not known",
  );
  return [...byOrigin].map(([name, sayings]) => ({
    name,
    sure: claim.origins.list.find((origin) => origin.name === name)?.sure ?? false,
    outlets: [...Map.groupBy(sayings, ({ view }) => view.quoted.article.site ?? "Outlet not found")].map(
      ([site, own]) => ({
        site,
        sayings: own.map(({ view }) => view),
      }),
    ),
  }));
}

function missing(said: readonly Said[]): string[] {
  const unnamed = said.filter(({ view }) => !view.voice).length;
  const anonymous = said.filter(({ found }) => found?.sourceKind === "anonymous").length;
  const undated = said.filter(({ view }) => !view.at).length;
  return [
    ...(unnamed > 0 ? [`No source is named in ${unnamed} of ${said.length} sayings.`] : []),
    ...(anonymous > 0 ? [`An unnamed source stands behind ${anonymous} of ${said.length} sayings.`] : []),
    ...(undated > 0 ? [`When it was said is not told in ${undated} of ${said.length} sayings.`] : []),
  ];
}
