import { sheetSaying } from "../../export/sheet.ts";
import type { Corrected } from "../../ledger/corrected.ts";
import type { Change } from "../../schema/link.ts";
import type { Statement } from "../../schema/statement.ts";
import { addressOf, outletAddress, voiceAddress } from "../../web/addresses.ts";
import { saidHere } from "../../web/search/search.tsx";
import { NamePage, type NameView } from "../../web/voices/voices.tsx";
import { wordsOf } from "../../web/words.ts";
import type { Answer, Asked, Door } from "../answer.ts";
import { correctionsAbout, sheetArticles } from "../sheets.ts";
import { changeViews } from "./views.ts";

const pageSize = 20;
const mostSaid = 8;

/** Everything one name said. */
export const voiceDoor: Door = async (asked) => {
  const names = await asked.corrections.namesLike(asked.params.name ?? "");
  return nameAnswer(asked, "voice", { speakers: names });
};

/** Everything one outlet published. */
export const outletDoor: Door = (asked) => nameAnswer(asked, "outlet", { site: asked.params.name ?? "" });

async function nameAnswer(
  asked: Asked,
  kind: NameView["kind"],
  search: { readonly speakers?: readonly string[]; readonly site?: string },
): Promise<Answer | undefined> {
  const { ledger, query } = asked;
  const name = asked.params.name ?? "";
  const page = Math.max(1, Math.min(100_000, Number.parseInt(query.page ?? "1", 10) || 1));
  const { total, articles } = await ledger.list({
    ...search,
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  if (total === 0) return undefined;
  const laid = await laidOver(
    asked,
    articles.map(({ id }) => id),
  );
  const own = (statement: Statement) => kind === "outlet" || statement.speaker?.name === name;
  const said = laid.map(({ annotation }) => annotation.statements.filter(own));
  const base = kind === "voice" ? voiceAddress(name) : outletAddress(name);
  const at = (to: number) => addressOf(base, { page: to > 1 ? String(to) : undefined });
  const standing = await asked.corrections.standing();
  const about = { article: (id: string) => laid.find(({ article }) => article.id === id) };
  const view: NameView = {
    kind,
    name,
    merged: standing.flatMap(({ id, action, target, value }) =>
      action === "merge" && target.kind === "entity" && value === name
        ? [{ name: target.id, correction: id }]
        : [],
    ),
    alike: kind === "voice" ? await alikeTo(asked, name) : [],
    total,
    articles: articles.map((article, i) => ({
      ...article,
      said: (said[i] ?? [])
        .slice(0, kind === "voice" ? mostSaid : 2)
        .map((one) => saidHere(one, laid[i] as Corrected)),
    })),
    to: tally(
      laid.flatMap(({ article }, i) =>
        (said[i] ?? []).flatMap(({ addressee }) => (addressee ? wordsOf(article.text, [addressee]) : [])),
      ),
    ),
    through: tally(
      said
        .flat()
        .flatMap(({ chain }) => chain.flatMap(({ part, name: hand }) => (part === "carrier" ? hand : []))),
    ),
    changes: await changeViews(asked, await changesOf(asked, laid, said)),
    notes: standing.filter(
      ({ action, target }) => action === "note" && target.kind === "entity" && target.id === name,
    ),
    ...(page * pageSize < total ? { next: at(page + 1) } : {}),
    ...(page > 1 ? { previous: at(page - 1) } : {}),
  };
  return {
    model: view,
    frame: { title: name, part: "voices", scripts: ["lines"] },
    sheet: async () => ({
      title: name,
      summary: `${view.articles.length} of ${total} articles`,
      articles: await sheetArticles(
        asked,
        articles.map(({ id }) => id),
      ),
      sayings: view.articles.flatMap(({ id, said: shown = [] }) => {
        const one = about.article(id);
        const ids = new Set(shown.map((saying) => saying.id));
        return one
          ? one.annotation.statements
              .filter((statement) => ids.has(statement.id))
              .map((statement) => sheetSaying(statement, one))
          : [];
      }),
      corrections: correctionsAbout(standing, new Set(), name),
    }),
    page: (frame) => <NamePage view={view} frame={frame} />,
  };
}

async function laidOver({ shelf, corrections }: Asked, ids: readonly string[]): Promise<Corrected[]> {
  const found = await Promise.all(ids.map((id) => shelf.annotated(id)));
  return Promise.all(found.flatMap((one) => (one ? corrections.over(one) : [])));
}

/** Names that share the last word of a name. */
async function alikeTo({ ledger }: Asked, name: string): Promise<string[]> {
  const last = name.trim().split(/\s+/).at(-1) ?? name;
  const { names } = await ledger.names({ of: "speaker", holds: last, limit: 12 });
  return names.map(({ value }) => value).filter((value) => value !== name);
}

/** Changes in the stories of these articles that one of these statements is an end of. */
async function changesOf(
  asked: Asked,
  laid: readonly Corrected[],
  said: readonly (readonly Statement[])[],
): Promise<Change[]> {
  const found = new Map<string, Change>();
  for (const [i, { article }] of laid.entries()) {
    const links = await asked.links.storyOf(article.id);
    for (const change of links?.changes ?? [])
      for (const end of [change.from, change.to])
        if (
          end.article === article.id &&
          said[i]?.some(({ content }) => content.some(([from, to]) => from < end.span[1] && to > end.span[0]))
        )
          found.set(change.id, change);
  }
  return [...found.values()];
}

function tally(names: readonly string[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}
