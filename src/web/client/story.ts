/** On pages with a graph, opening the list puts the graph away; without script both stand there. */
for (const chart of document.querySelectorAll<HTMLElement>(".chain-chart")) {
  const list = chart.querySelector<HTMLDetailsElement>(".as-list");
  const drawing = chart.querySelector<HTMLElement>(".drawing");
  if (list && drawing) list.addEventListener("toggle", () => (drawing.hidden = list.open));
}
