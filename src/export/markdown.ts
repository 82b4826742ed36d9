import { citation } from "./citation.ts";
import type { Sheet, SheetSaying } from "./sheet.ts";

/** A page as a report in Markdown: what it weighs, what changed, the claims, every saying with its article, the references. */
export function markdown(sheet: Sheet): string {
  const numbers = new Map(sheet.articles.map(({ id }, i) => [id, i + 1]));
  const parts = [
    `# ${escaped(sheet.title)}`,
    ...(sheet.summary ? [escaped(sheet.summary)] : []),
    ...changes(sheet, numbers),
    ...claims(sheet, numbers),
    ...sayings(sheet, numbers),
    ...notes(sheet),
    ...(sheet.articles.length > 0 ? ["## Articles", references(sheet)] : []),
    `---\n\nFrom ${escaped(sheet.address)}, made ${sheet.made} by ${sheet.program}. Hearsay never says what is true; it says on whose say-so we know it.`,
  ];
  return `${parts.join("\n\n")}\n`;
}

type Numbers = ReadonlyMap<string, number>;

function changes({ changes: all = [] }: Sheet, numbers: Numbers): string[] {
  if (all.length === 0) return [];
  const items = all.map(
    ({ kind, reason, sure, from, to }) =>
      `- **${kind}** (${sure}): ${escaped(reason)}\n  - “${escaped(from.words)}” [${numbers.get(from.article) ?? "?"}]\n  - “${escaped(to.words)}” [${numbers.get(to.article) ?? "?"}]`,
  );
  return ["## Changed", items.join("\n")];
}

function claims({ claims: all = [], sayings: said }: Sheet, numbers: Numbers): string[] {
  if (all.length === 0) return [];
  return [
    "## Claims",
    ...all.map(({ id, words, origins: { least, most }, state }) => {
      const own = said.filter(({ claim }) => claim === id).map((saying) => line(saying, numbers));
      const count = least === most ? `${least}` : `${least} to ${most}`;
      return `### “${escaped(words)}”\n\n${count} ${most === 1 ? "origin" : "origins"}${state ? `; ${state}` : ""}.\n\n${own.join("\n")}`;
    }),
  ];
}

function sayings({ sayings: all, claims: shown = [] }: Sheet, numbers: Numbers): string[] {
  const rest = all.filter(({ claim }) => !claim || shown.length === 0);
  return rest.length > 0 ? ["## Who said what", rest.map((saying) => line(saying, numbers)).join("\n")] : [];
}

function line(
  { voice, source, act, stance, words, value, hedges = [], chain = [], said, article }: SheetSaying,
  numbers: Numbers,
): string {
  const facts = [
    stance ?? act,
    value,
    chain.length > 1 ? `through ${chain.join(" → ")}` : "",
    hedges.length > 0 ? `hedged: ${hedges.join(", ")}` : "",
    said ? `said ${said}` : "",
  ].filter(Boolean);
  return `- **${escaped(voice || source || "No source named")}** (${escaped(facts.join("; "))}): ${escaped(words)} [${numbers.get(article) ?? "?"}]`;
}

function notes({ corrections = [] }: Sheet): string[] {
  const items = corrections
    .filter(({ action }) => action === "note")
    .map(({ author, at, value }) => `- ${escaped(String(value))} (${escaped(author)}, ${at.slice(0, 10)})`);
  return items.length > 0 ? ["## Notes", items.join("\n")] : [];
}

function references({ articles }: Sheet): string {
  return articles.map((article, i) => `${i + 1}. ${escaped(citation(article))}`).join("\n");
}

/** Text that Markdown shows as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&").replace(/\s*\n\s*/g, " ");
}
