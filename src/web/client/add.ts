/** Files and folders dropped on the box, or anywhere on the page, are read like those chosen. */
const form = document.querySelector<HTMLFormElement>("#add");
const note = form?.querySelector<HTMLElement>(".dropped");
const chooser = form?.querySelector<HTMLInputElement>("input[type=file]");

if (form && note && chooser) {
  chooser.addEventListener("change", () => {
    if (chooser.files && chooser.files.length > 0) form.requestSubmit();
  });
  form.querySelector("textarea")?.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !/\n/.test((event.target as HTMLTextAreaElement).value)) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  for (const type of ["dragover", "dragleave", "drop"])
    addEventListener(type, (event) => {
      event.preventDefault();
      form.classList.toggle("over", type === "dragover");
    });
  addEventListener("drop", (event) => void send(event.dataTransfer));
}

async function send(dropped: DataTransfer | null): Promise<void> {
  if (!dropped || !form || !note) return;
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const body = new FormData();
  if (entries.length === 0) body.append("what", dropped.getData("text/plain"));
  for (const entry of entries)
    for await (const [path, file] of filesOf(entry)) {
      body.append("files", file, path);
      note.textContent = `${body.getAll("files").length} files …`;
    }
  const answer = await fetch("/add", { method: "POST", body });
  location.assign(answer.url);
}

/** Every file under an entry, with its path; a folder gives its entries a hundred at a time. */
async function* filesOf(entry: FileSystemEntry): AsyncGenerator<readonly [string, File]> {
  if (entry.isFile) {
    const file = await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed));
    yield [entry.fullPath.slice(1), file];
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return;
    for (const inner of some) yield* filesOf(inner);
  }
}
