import { registerOf } from "../annotate/entities/register/register.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { creditedIn, withCarriers } from "../link/copies/carried.ts";
import type { AnnotatedArticle } from "../schema/annotation.ts";

/** An article as the ledger knows it: with its statements' chains through the outlets whose text it took and credits. */
export async function carriedIn(
  { links }: Pick<Ledger, "links">,
  found: AnnotatedArticle,
): Promise<AnnotatedArticle> {
  const { article, annotation } = found;
  const taken = (await links.copies(article.id)).filter(({ to }) => to === article.id);
  if (taken.length === 0) return found;
  const traces = await links.traces(taken.map(({ from }) => from));
  const sites = new Map(traces.map((trace) => [trace.article, trace.site]));
  const credited = creditedIn(found, taken, (id) => sites.get(id));
  return { article, annotation: withCarriers(annotation, credited, registerOf()) };
}
