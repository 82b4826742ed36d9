/** What a node of the source chain is; each has a shape of its own. */
export type NodeKind = "voice" | "agency" | "outlet" | "copies" | "unheld";

/** A hand that the news went through. */
export interface ChartNode {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly kind: NodeKind;
  readonly href?: string;
}

/** From who had it to who took it, with what shows that. */
export interface ChartEdge {
  readonly from: string;
  readonly to: string;
  /** What shows it: "credits AP", "92% same words". */
  readonly label: string;
  /** True where no article says it. */
  readonly inferred: boolean;
  /** Both passages side by side. */
  readonly href?: string;
}

/** Who had it from whom. */
export interface Chart {
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
}

/** A chart with a place for everything; sizes in pixels. */
export interface LaidChart {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (ChartNode & {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  })[];
  readonly edges: readonly (ChartEdge & {
    readonly points: readonly { readonly x: number; readonly y: number }[];
    readonly at?: { readonly x: number; readonly y: number };
  })[];
}

/** Folds copies that nothing was taken from: four or more from one source become one node that counts them. */
export function folded(chart: Chart, least = 4): Chart {
  const gave = new Set(chart.edges.map(({ from }) => from));
  const taken = Map.groupBy(chart.edges, ({ to }) => to);
  const byId = new Map(chart.nodes.map((node) => [node.id, node]));
  const leaves = chart.edges.filter(
    ({ to }) => !gave.has(to) && taken.get(to)?.length === 1 && byId.get(to)?.kind === "outlet",
  );
  const gone = new Set<string>();
  const groups = [...Map.groupBy(leaves, ({ from }) => from)].filter(([, edges]) => edges.length >= least);
  for (const [, edges] of groups) for (const { to } of edges) gone.add(to);
  return {
    nodes: [
      ...chart.nodes.filter(({ id }) => !gone.has(id)),
      ...groups.map(([from, edges]) => ({
        id: `copies of ${from}`,
        label: `${edges.length} outlets carrying it`,
        kind: "copies" as const,
      })),
    ],
    edges: [
      ...chart.edges.filter(({ to }) => !gone.has(to)),
      ...groups.map(([from, edges]) => ({
        from,
        to: `copies of ${from}`,
        label: "same text",
        inferred: edges.every(({ inferred }) => inferred),
      })),
    ],
  };
}

/** The chart as a tree to read aloud: who had it first, under it who took it; what was taken twice stands twice. */
export interface ChartBranch {
  readonly node: ChartNode;
  readonly by?: ChartEdge;
  readonly branches: readonly ChartBranch[];
}

/** The branches that begin at nodes nothing was taken from by; loops are cut where they close. */
export function branchesOf({ nodes, edges }: Chart): ChartBranch[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const from = Map.groupBy(edges, (edge) => edge.from);
  const reached = new Set<string>();
  const grow = (node: ChartNode, above: readonly string[], by?: ChartEdge): ChartBranch => {
    reached.add(node.id);
    const next = (from.get(node.id) ?? []).flatMap((edge) => {
      const taker = byId.get(edge.to);
      return taker && !above.includes(edge.to) ? [grow(taker, [...above, node.id], edge)] : [];
    });
    return { node, ...(by ? { by } : {}), branches: next };
  };
  const taken = new Set(edges.map(({ to }) => to));
  const roots = nodes.filter(({ id }) => !taken.has(id)).map((node) => grow(node, []));
  const loops = nodes
    .filter(({ id }) => !reached.has(id))
    .flatMap((node) => (reached.has(node.id) ? [] : [grow(node, [])]));
  return [...roots, ...loops];
}
