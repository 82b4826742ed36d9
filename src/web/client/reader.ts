/** Joins cards and text: what is under the pointer or focus is shown in both; `j` and `k` step through the cards. */
const cards = [...document.querySelectorAll<HTMLElement>(".cards .card")];
const marks = [...document.querySelectorAll<HTMLElement>("mark[data-findings]")];

for (const card of cards) {
  for (const type of ["mouseenter", "focusin"]) card.addEventListener(type, () => show(card.id));
  for (const type of ["mouseleave", "focusout"]) card.addEventListener(type, clear);
}
for (const mark of marks) {
  mark.addEventListener("mouseenter", () => show(...findingsOf(mark)));
  mark.addEventListener("mouseleave", clear);
  mark.addEventListener("click", () => cardOf(mark)?.focus());
}
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
  if (event.key === "j") step(1);
  if (event.key === "k") step(-1);
});

function findingsOf(mark: HTMLElement): string[] {
  return (mark.dataset.findings ?? "").split(" ");
}

/** The innermost card of a mark: the one that covers the least text is listed last. */
function cardOf(mark: HTMLElement): HTMLElement | undefined {
  return findingsOf(mark)
    .map((id) => cards.find((card) => card.id === id))
    .findLast((card) => card !== undefined);
}

function show(...findings: string[]): void {
  clear();
  for (const mark of marks)
    if (findingsOf(mark).some((id) => findings.includes(id))) mark.classList.add("lit");
  for (const card of cards) if (findings.includes(card.id)) card.classList.add("lit");
}

function clear(): void {
  for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
}

function step(by: 1 | -1): void {
  if (cards.length === 0) return;
  const at = cards.indexOf(document.activeElement as HTMLElement);
  const next =
    cards[at < 0 ? (by > 0 ? 0 : cards.length - 1) : Math.min(cards.length - 1, Math.max(0, at + by))];
  next?.focus();
  marks.find((mark) => findingsOf(mark).includes(next?.id ?? ""))?.scrollIntoView({ block: "center" });
}
