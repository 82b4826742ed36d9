import type { Descent, Origins } from "../../schema/link.ts";
import type { Trace } from "../../schema/trace.ts";
import { type Outlets, sameOutlet } from "./outlets.ts";

/** The articles of one origin while they are counted. */
interface Stand {
  readonly name: string;
  sure: boolean;
  readonly articles: string[];
}

/**
 * The independent origins behind articles: each outlet with a text of its own once, however many it published; the outlet
 * or agency that copies go back to, held or not. Surely independent is who reports without leaning on another; possibly,
 * who has text of its own beside another's, or retells.
 */
export function originsOf(descents: readonly Descent[], traces: readonly Trace[], outlets: Outlets): Origins {
  const stands: Stand[] = [];
  const named = new Map<string, Stand>();
  const sites = new Map(traces.map(({ article, site }) => [article, site]));
  const standOf = (name: string): Stand => {
    const known =
      named.get(name) ??
      stands.find((stand) => stand.name === name || sameOutlet(stand.name, name, outlets)) ??
      madeStand(stands, name);
    named.set(name, known);
    return known;
  };
  for (const { article, standing, origin } of inOrder(descents)) {
    const source = standOf(origin.name);
    if (standing === "original" || standing === "copy") source.sure = true;
    if (standing === "retold" || origin.article !== article) source.sure = true;
    source.articles.push(article);
    const own = sites.get(article);
    const alsoOwn = standing === "retold" || standing === "partly-copied";
    if (alsoOwn && own !== undefined && !sameOutlet(own, origin.name, outlets))
      standOf(own).articles.push(article);
  }
  return counted(stands);
}

function madeStand(stands: Stand[], name: string): Stand {
  const made = { name, sure: false, articles: [] };
  stands.push(made);
  return made;
}

/** Originals first, so that an origin bears the name its own articles give it. */
function inOrder(descents: readonly Descent[]): Descent[] {
  const rank = ({ standing }: Descent) => (standing === "original" ? 0 : 1);
  return descents.toSorted((a, b) => rank(a) - rank(b));
}

function counted(stands: readonly Stand[]): Origins {
  const list = stands
    .map(({ name, sure, articles }) => ({ name, sure, articles: [...new Set(articles)] }))
    .sort(
      (a, b) =>
        Number(b.sure) - Number(a.sure) ||
        b.articles.length - a.articles.length ||
        (a.name < b.name ? -1 : 1),
    );
  return { least: list.filter(({ sure }) => sure).length, most: list.length, list };
}
