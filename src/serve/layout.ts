import { Graph, layout } from "@dagrejs/dagre";
import type { Chart, LaidChart } from "../web/chart/chart.ts";

/** Nodes above which a chart is given as a list alone. */
const mostDrawn = 160;

/** Lays a chart out from left to right; undefined where there is nothing to draw or too much. */
export function laidOut(chart: Chart): LaidChart | undefined {
  if (chart.edges.length === 0 || chart.nodes.length > mostDrawn) return undefined;
  const graph = new Graph();
  graph.setGraph({ rankdir: "LR", nodesep: 16, ranksep: 36, edgesep: 14, marginx: 6, marginy: 6 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, label, note } of chart.nodes)
    graph.setNode(id, { width: widthOf(label, note), height: note ? 46 : 34 });
  for (const { from, to, label } of chart.edges)
    graph.setEdge(from, to, { width: label.length * 6.4 + 14, height: 20, labelpos: "c" });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: chart.nodes.map((node) => ({ ...node, ...placeOf(graph.node(node.id)) })),
    edges: chart.edges.map((edge) => {
      const { points = [], x, y } = graph.edge(edge.from, edge.to) ?? {};
      return { ...edge, points, ...(x !== undefined && y !== undefined ? { at: { x, y } } : {}) };
    }),
  };
}

function widthOf(label: string, note = ""): number {
  return Math.max(70, label.length * 7.6 + 26, note.length * 6.4 + 26);
}

function placeOf({
  x = 0,
  y = 0,
  width = 0,
  height = 0,
}: {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
}) {
  return { x, y, width, height };
}
