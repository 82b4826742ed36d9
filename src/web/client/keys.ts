/** Keys that work on every page: `/` to the search box. Off while a field is being typed in. */
addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
  event.preventDefault();
  document.querySelector<HTMLInputElement>("#q")?.focus();
});

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}
