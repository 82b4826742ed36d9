import { type Chart, type ChartBranch, type LaidChart, branchesOf } from "./chart.ts";

const kindWords = {
  voice: "voice",
  agency: "source",
  outlet: "outlet",
  copies: "copies",
  unheld: "not held here",
} as const;

/** Who had it from whom, left to right, and the same as an indented list: `t` turns one into the other. */
export function ChainChart({
  chart,
  laid,
  name,
}: {
  chart: Chart;
  laid: LaidChart | undefined;
  name: string;
}) {
  return (
    <div class="chain-chart">
      {laid ? (
        <div class="scroll drawing" data-view="graph">
          <Drawing laid={laid} name={name} />
        </div>
      ) : null}
      <details class="as-list" data-view="list" open={!laid}>
        <summary data-key="t">The same as a list</summary>
        <Branches branches={branchesOf(chart)} />
      </details>
    </div>
  );
}

function Drawing({ laid: { width, height, nodes, edges }, name }: { laid: LaidChart; name: string }) {
  return (
    <svg
      class="graph"
      viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
      width={Math.ceil(width)}
      height={Math.ceil(height)}
      role="group"
      aria-label={name}
    >
      <defs>
        <marker id="tip" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" orient="auto">
          <path d="M0 0.5 8 4 0 7.5Z" />
        </marker>
      </defs>
      {edges.map((edge) => (
        <g key={`${edge.from} ${edge.to}`} class={`edge${edge.inferred ? " inferred" : ""}`}>
          <path d={curve(edge.points)} marker-end="url(#tip)" />
          {edge.at ? <EdgeLabel label={edge.label} at={edge.at} href={edge.href} /> : null}
        </g>
      ))}
      {nodes.map((node) => (
        <Linked key={node.id} href={node.href}>
          <g
            class={`node ${node.kind}`}
            transform={`translate(${node.x - node.width / 2} ${node.y - node.height / 2})`}
          >
            <rect width={node.width} height={node.height} rx={node.kind === "voice" ? node.height / 2 : 5} />
            <text x={node.width / 2} y={node.note ? 19 : node.height / 2 + 5}>
              {node.label}
            </text>
            {node.note ? (
              <text class="note" x={node.width / 2} y={36}>
                {node.note}
              </text>
            ) : null}
          </g>
        </Linked>
      ))}
    </svg>
  );
}

function Linked({ href, children }: { href?: string; children: preact.ComponentChildren }) {
  return href ? <a href={href}>{children}</a> : <>{children}</>;
}

function EdgeLabel({ label, at, href }: { label: string; at: { x: number; y: number }; href?: string }) {
  return (
    <Linked href={href}>
      <text class="label" x={at.x} y={at.y - 4}>
        {label}
      </text>
    </Linked>
  );
}

/** A smooth line through points: horizontal tangents, since time flows to the right. */
function curve(points: LaidChart["edges"][number]["points"]): string {
  const [first, ...rest] = points;
  if (!first) return "";
  let path = `M${first.x} ${first.y}`;
  let last = first;
  for (const point of rest) {
    const middle = (last.x + point.x) / 2;
    path += `C${middle} ${last.y} ${middle} ${point.y} ${point.x} ${point.y}`;
    last = point;
  }
  return path;
}

function Branches({ branches }: { branches: readonly ChartBranch[] }) {
  if (branches.length === 0) return null;
  return (
    <ul class="branches">
      {branches.map(({ node, by, branches: next }) => (
        <li key={node.id}>
          {node.href ? <a href={node.href}>{node.label}</a> : node.label}{" "}
          <small>
            {kindWords[node.kind]}
            {node.note ? `, ${node.note}` : ""}
          </small>
          {by ? (
            <>
              {" "}
              <span class="soft">
                – {by.href ? <a href={by.href}>{by.label}</a> : by.label}
                {by.inferred ? " (inferred)" : ""}
              </span>
            </>
          ) : null}
          <Branches branches={next} />
        </li>
      ))}
    </ul>
  );
}
