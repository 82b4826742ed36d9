/** Joins cards and text: what is under the pointer or focus is shown in both; single keys step, judge and copy. */
const cards = [...document.querySelectorAll<HTMLElement>(".cards .card")];
const cardOf = new Map(cards.map((card) => [card.id, card]));
const marksOf = new Map<string, HTMLElement[]>();
let lit: HTMLElement[] = [];
let current: HTMLElement | undefined;

for (const mark of document.querySelectorAll<HTMLElement>("mark[data-findings]"))
  for (const id of findingsOf(mark)) marksOf.set(id, [...(marksOf.get(id) ?? []), mark]);

for (const card of cards) {
  for (const type of ["mouseover", "focusin"])
    card.addEventListener(type, (event) => {
      event.stopPropagation();
      show([card.id]);
      if (type === "focusin") current = card;
    });
  card.addEventListener("mouseleave", () => show(current ? [current.id] : []));
}
const words = document.querySelector<HTMLElement>(".words");
words?.addEventListener("mouseover", (event) => {
  const mark = markAt(event.target);
  if (mark) show(findingsOf(mark));
});
words?.addEventListener("click", (event) => {
  const mark = markAt(event.target);
  if (mark && document.getSelection()?.isCollapsed) step(innermost(mark), "card");
});

const keys: Readonly<Record<string, () => void>> = {
  j: () => step(cards[at() + 1] ?? cards.at(-1)),
  k: () => step(cards[at() < 0 ? cards.length - 1 : Math.max(0, at() - 1)]),
  a: () => part('[data-act="accept"]')?.click(),
  x: () => part('[data-act="reject"]')?.click(),
  e: () => part('[data-act="edit"]')?.click(),
  w: () => {
    const why = part<HTMLDetailsElement>(".why");
    if (why) why.open = !why.open;
  },
  c: () => void copy(),
};
document.addEventListener("hearsay-key", (event) => keys[(event as CustomEvent<string>).detail]?.());

const pointed = document.querySelector<HTMLElement>("#at");
if (pointed) {
  const card = innermost(pointed);
  if (card) show([card.id, "at"]);
  pointed.scrollIntoView({ block: "center" });
  card?.scrollIntoView({ block: "nearest" });
  current = card;
}

function at(): number {
  return current ? cards.indexOf(current) : -1;
}

/** An element of the current card itself, not of one inside it. */
function part<T extends HTMLElement>(selector: string): T | undefined {
  return [...(current?.querySelectorAll<T>(selector) ?? [])].find((one) => one.closest(".card") === current);
}

function findingsOf(mark: HTMLElement): string[] {
  return (mark.dataset.findings ?? "").split(" ");
}

function markAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("mark[data-findings]") : null;
}

/** The innermost card of a mark: the one that covers the least text is named last. */
function innermost(mark: HTMLElement): HTMLElement | undefined {
  return findingsOf(mark)
    .map((id) => cardOf.get(id))
    .findLast((card) => card !== undefined);
}

function show(findings: readonly string[]): void {
  for (const element of lit) element.classList.remove("lit");
  lit = findings.flatMap((id) => [...(marksOf.get(id) ?? []), ...(cardOf.has(id) ? [cardOf.get(id)!] : [])]);
  for (const element of lit) element.classList.add("lit");
}

function step(card: HTMLElement | undefined, to: "both" | "card" = "both"): void {
  if (!card) return;
  current = card;
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest" });
  if (to === "both") marksOf.get(card.id)?.[0]?.scrollIntoView({ block: "center" });
}

/** Words with outlet, title, date and place, as one would quote them. */
async function copy(): Promise<void> {
  const said = part(".what")?.textContent?.trim();
  if (!said) return;
  const link = part<HTMLAnchorElement>('[data-act="link"]')?.href ?? location.href;
  const facts = [".kicker a", "h1", ".facts time"].map(
    (selector) => document.querySelector(selector)?.textContent?.trim() ?? "",
  );
  const who = part(".who .voice")?.textContent?.trim() ?? "";
  await navigator.clipboard.writeText(`${who}: ${said}\n${facts.filter(Boolean).join(", ")}. ${link}`);
}

/** In the form of correction, words selected in the text go into the field that was last in use. */
let field: HTMLTextAreaElement | undefined;
for (const one of document.querySelectorAll<HTMLTextAreaElement>(".edit textarea[data-span]"))
  one.addEventListener("focus", () => (field = one));
words?.addEventListener("mouseup", () => {
  const selected = document.getSelection();
  if (!field || !selected || selected.isCollapsed || !field.form) return;
  const range = selected.getRangeAt(0);
  const block = (range.startContainer.parentElement ?? words).closest<HTMLElement>("[data-at]");
  if (!block) return;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(range.startContainer, range.startOffset);
  field.value = range.toString();
  field.dataset.start = String(Number(block.dataset.at) + before.toString().length);
  startOf(field).value = field.dataset.start;
});

function startOf(of: HTMLTextAreaElement): HTMLInputElement {
  const name = `${of.name}-start`;
  const known = of.form?.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (known) return known;
  const made = Object.assign(document.createElement("input"), { type: "hidden", name });
  of.form?.append(made);
  return made;
}
