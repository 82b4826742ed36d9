/** Keys that work on every page; off while a field is typed in, and altogether where a person says so. */
const dialog = document.querySelector<HTMLDialogElement>("#keys");
const on = document.querySelector<HTMLInputElement>("#keys-on");
const offMark = "hearsay-keys-off";

if (on) {
  on.checked = localStorage.getItem(offMark) === null;
  on.addEventListener("change", () => {
    if (on.checked) localStorage.removeItem(offMark);
    else localStorage.setItem(offMark, "1");
  });
}

const acts: Readonly<Record<string, () => void>> = {
  "/": () => document.querySelector<HTMLElement>("#q")?.focus(),
  "?": () => dialog?.showModal(),
  f: () => document.querySelector<HTMLElement>("#filters, .legend input")?.focus(),
  z: () => {
    if (!press("z")) location.assign("/corrections");
  },
  u: () => {
    if (!press("u")) location.assign("/");
  },
};

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target) || dialog?.open) return;
  if (localStorage.getItem(offMark) !== null && event.key !== "?") return;
  const act = acts[event.key];
  if (act) act();
  else if (!press(event.key)) {
    document.dispatchEvent(new CustomEvent("hearsay-key", { detail: event.key }));
    return;
  }
  event.preventDefault();
});

/** Follows the link or presses the button that names this key. */
function press(key: string): boolean {
  if (key.length !== 1 || !/[a-z ]/.test(key)) return false;
  const target = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
  target?.click();
  return target !== null;
}

function isField(target: EventTarget | null): boolean {
  return (
    (target instanceof HTMLInputElement && !["checkbox", "radio"].includes(target.type)) ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}
