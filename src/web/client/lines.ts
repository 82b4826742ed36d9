/** Steps through the lines of a list with `j` and `k`; Enter then opens, as on any link. */
const lines = [...document.querySelectorAll<HTMLElement>(".line")];

document.addEventListener("hearsay-key", (event) => {
  const { detail: key } = event as CustomEvent<string>;
  if (key !== "j" && key !== "k") return;
  const at = lines.findIndex((line) => line.contains(document.activeElement));
  const next = lines[at < 0 ? (key === "j" ? 0 : lines.length - 1) : at + (key === "j" ? 1 : -1)];
  next?.querySelector<HTMLElement>(".open")?.focus();
});

for (const line of lines) {
  line.addEventListener("focusin", () => line.classList.add("lit"));
  line.addEventListener("focusout", () => line.classList.remove("lit"));
}
