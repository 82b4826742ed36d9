import { numberWords } from "../web/words.ts";
import { type PointView, slugOf } from "../web/claim/figure.tsx";

interface Dot {
  readonly x: Date;
  readonly low: number;
  readonly high: number;
  readonly by: string;
  readonly stale: boolean;
  readonly href: string;
  readonly title: string;
}

/** Colours of the style sheet, so that one drawing serves light and dark. */
const colours = Array.from({ length: 8 }, (_, i) => `var(--series-${i + 1})`);

/** Shapes of marks with the letters that stand for them in the legend. */
const symbols = [
  ["circle", "●"],
  ["diamond2", "◆"],
  ["triangle2", "▲"],
  ["square2", "■"],
  ["cross", "✚"],
  ["star", "★"],
] as const;

/** Values over time as an SVG drawn by Observable Plot: one mark a source, ranges as bars, bounds as arrows; undefined for fewer than two dates. */
export async function plotOf(points: readonly PointView[]): Promise<string | undefined> {
  const dots = points.flatMap(dotOf);
  if (dots.length < 2) return undefined;
  const [Plot, { parseHTML }] = await Promise.all([import("@observablehq/plot"), import("linkedom")]);
  const top = Math.max(...dots.map(({ high }) => high));
  const reach = top * 0.09;
  const names = [...new Set(dots.map(({ by }) => by))];
  const up = dots.filter((_, i) => /at least|more than/.test(boundAt(points, i)));
  const down = dots.filter((_, i) => /up to|less than|nearly/.test(boundAt(points, i)));
  const drawn = Plot.plot({
    document: parseHTML("<html></html>").document as unknown as Document,
    className: "plot",
    width: 1040,
    height: 340,
    marginLeft: 56,
    marginRight: 70,
    marginBottom: 44,
    x: { type: "utc", label: null, inset: 24, ...(isOneDay(dots) ? { ticks: 1 } : {}) },
    y: { label: null, grid: true, zero: true, nice: true, domain: [0, top + reach] },
    color: { type: "ordinal", domain: names, range: colours },
    symbol: { type: "ordinal", domain: names, range: symbols.map(([symbol]) => symbol) },
    marks: [
      Plot.ruleY([0]),
      Plot.line(dots, { x: "x", y: "high", z: "by", stroke: "by", strokeOpacity: 0.4, curve: "step-after" }),
      Plot.ruleX(
        dots.filter(({ low, high }) => low !== high),
        { x: "x", y1: "low", y2: "high", stroke: "by", strokeWidth: 6, strokeOpacity: 0.5 },
      ),
      Plot.arrow(up, arrowOf(reach)),
      Plot.arrow(down, arrowOf(-reach)),
      Plot.dot(dots, {
        x: "x",
        y: "high",
        stroke: "by",
        fill: (dot: Dot) => (dot.stale ? "var(--paper)" : dot.by),
        symbol: "by",
        r: 6,
        strokeWidth: 2,
        href: "href",
        title: "title",
      }),
      Plot.text(dots, {
        x: "x",
        y: "high",
        text: (dot: Dot) => labelOf(dot),
        dx: 11,
        textAnchor: "start",
        fontSize: 13,
        fill: "currentColor",
      }),
    ],
  });
  return cleaned(drawn.outerHTML) + legendOf(names);
}

function arrowOf(reach: number) {
  return {
    x1: "x",
    x2: "x",
    y1: "high",
    y2: (dot: Dot) => dot.high + reach,
    stroke: "by",
    strokeWidth: 2,
    headLength: 7,
  };
}

function dotOf(point: PointView): Dot[] {
  const x = point.asOf
    ? Date.parse(`${point.asOf.length === 4 ? `${point.asOf}-01` : point.asOf.slice(0, 10)}`)
    : Number.NaN;
  if (Number.isNaN(x)) return [];
  const by = point.by ?? "no source named";
  return [
    {
      x: new Date(x),
      low: point.low,
      high: point.high,
      by,
      stale: point.stale,
      href: `#p-${slugOf(point)}`,
      title: `${point.value}, ${by}, ${point.asOf ?? ""}${point.stale ? ", repeated late" : ""}`,
    },
  ];
}

/** The bound of the i-th dated point. */
function boundAt(points: readonly PointView[], i: number): string {
  return points.filter((point) => dotOf(point).length > 0)[i]?.bound ?? "";
}

function labelOf({ low, high }: Dot): string {
  return low === high ? numberWords(low) : `${numberWords(low)}–${numberWords(high)}`;
}

function isOneDay(dots: readonly Dot[]): boolean {
  return new Set(dots.map(({ x }) => x.getTime())).size === 1;
}

/** Without the style element that the page's policy would refuse; its rules stand in our own sheet. */
function cleaned(svg: string): string {
  return svg
    .replace(/<style>[^]*?<\/style>/g, "")
    .replaceAll("xlink:href=", "href=")
    .replace(
      /(<g\b[^>]*?) aria-label="([^"]*)"/g,
      (_, before: string, name: string) => `${before} class="plot-${name.replaceAll(" ", "-")}"`,
    )
    .replace("<svg ", '<svg role="group" aria-label="Values over time" ');
}

function legendOf(names: readonly string[]): string {
  const items = names.map((name, i) => {
    const [, sign] = symbols[i % symbols.length] ?? symbols[0];
    return `<li><span class="series-${(i % colours.length) + 1}" aria-hidden="true">${sign}</span> ${escaped(name)}</li>`;
  });
  return `<ul class="plot-legend">${items.join("")}</ul>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
