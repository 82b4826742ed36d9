import type { Claim, Copy } from "../schema/link.ts";
import type { ChainLink } from "../schema/statement.ts";
import { outletAddress, voiceAddress } from "../web/addresses.ts";
import type { Chart, ChartEdge, ChartNode } from "../web/chart/chart.ts";
import type { ArticleName } from "../web/reader/reading.ts";
import { relationWords, reasonWords } from "../web/relations.ts";
import { dayOf } from "../web/words.ts";
import type { StoryLinks } from "./links.ts";

/** Who had a story's text from whom: articles as nodes, copies as edges; what is named and not held is a node too. */
export function chartOfStory(
  { copies, descents }: Pick<StoryLinks, "copies" | "descents">,
  articles: readonly ArticleName[],
): Chart {
  const nodes = new Map<string, ChartNode>(articles.map((article) => [article.id, articleNode(article)]));
  const edges: ChartEdge[] = direct(copies).map((copy) => copyEdge(copy));
  for (const { article, from, reasons } of descents)
    for (const { name, article: held } of from) {
      if (!nodes.has(article)) continue;
      if (held) {
        if (!edges.some((edge) => edge.from === held && edge.to === article))
          edges.push({
            from: held,
            to: article,
            label: "tells its news",
            inferred: false,
            href: `/articles/${article}/against/${held}`,
          });
        continue;
      }
      const id = `unheld ${name}`;
      nodes.set(id, { id, label: name, note: "not held here", kind: "unheld" });
      edges.push({ from: id, to: article, label: reasons[0]?.words ?? "credits it", inferred: false });
    }
  const gave = new Set(edges.map(({ from }) => from));
  return {
    nodes: [...nodes.values()].map((node) =>
      gave.has(node.id) && node.kind === "outlet" ? { ...node, kind: "agency" } : node,
    ),
    edges: edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
  };
}

function articleNode({ id, site, published }: ArticleName): ChartNode {
  return {
    id,
    label: site ?? "Outlet not found",
    ...(published ? { note: dayOf(published).replace(/ \d{4}/, "") } : {}),
    kind: "outlet",
    href: `/articles/${id}`,
  };
}

/** Of several sources of one article those that are not standing text. */
function direct(copies: readonly Copy[]): readonly Copy[] {
  return copies.filter(({ relation }) => relation !== "boilerplate");
}

function copyEdge({ from, to, relation, coverage, reasons }: Copy): ChartEdge {
  const said = reasons.find(({ kind }) => kind === "credit-line" || kind === "in-text");
  const share = Math.round(coverage.to * 100);
  return {
    from,
    to,
    label: said
      ? (reasonWords[said.kind] ?? said.words)
      : relation === "quote-only"
        ? relationWords[relation]
        : `${share}% same words`,
    inferred: said === undefined,
    href: `/articles/${to}/against/${from}`,
  };
}

/** The ways a claim took: first voices, carriers, outlets, from the chains of its sayings and the copies between its articles. */
export function chartOfClaim(
  sayings: readonly {
    readonly article: ArticleName;
    readonly chain: readonly ChainLink[];
    readonly voice?: string;
  }[],
  copies: readonly Copy[],
): Chart {
  const nodes = new Map<string, ChartNode>();
  const edges = new Map<string, ChartEdge>();
  const add = (node: ChartNode) => (nodes.has(node.id) ? node.id : (nodes.set(node.id, node), node.id));
  const join = (from: string, to: string, label: string, rest: Partial<ChartEdge> = {}) => {
    if (from !== to && !edges.has(`${from}\n${to}`))
      edges.set(`${from}\n${to}`, { from, to, label, inferred: false, ...rest });
  };
  const byArticle = new Map(sayings.map(({ article }) => [article.id, article]));
  const taken = new Set(copies.filter(({ from }) => byArticle.has(from)).map(({ to }) => to));
  for (const { article, chain, voice } of sayings) {
    const end = add(articleNode(article));
    if (taken.has(article.id)) continue;
    const hands = handsOf(chain, voice, article.site);
    if (hands.length === 0) hands.push({ id: "voice none", label: "no source named", kind: "unheld" });
    const ids = hands.map(add);
    for (const [i, id] of ids.entries()) join(id, ids[i + 1] ?? end, i === 0 ? "says" : "reports");
  }
  for (const copy of direct(copies)) {
    const { from, to } = copy;
    if (byArticle.has(from) && byArticle.has(to)) join(from, to, "", copyEdge(copy));
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

function handsOf(
  chain: readonly ChainLink[],
  voice: string | undefined,
  site: string | undefined,
): ChartNode[] {
  const links = chain.filter(({ part, name }) => part !== "outlet" && name !== site);
  if (links.length === 0) return voice ? [voiceNode(voice)] : [];
  return links.map(({ name, part }) =>
    part === "voice"
      ? voiceNode(name)
      : { id: `carrier ${name}`, label: name, kind: "agency", href: outletAddress(name) },
  );
}

function voiceNode(name: string): ChartNode {
  return { id: `voice ${name}`, label: name, kind: "voice", href: voiceAddress(name) };
}

/** Copies that join articles which carry a claim. */
export function copiesWithin(claim: Claim, copies: readonly Copy[]): Copy[] {
  const carrying = new Set(claim.sayings.map(({ article }) => article));
  return copies.filter(({ from, to }) => carrying.has(from) && carrying.has(to));
}
