import type { Block } from "../src/schema/article.ts";
import { readTreebank } from "../train/language/conllu.ts";

/** Raw text of a treebank file: its paragraphs as blocks. */
export function rawText(file: string): { text: string; blocks: Block[] } {
  return textOf(readTreebank(file).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text.trimEnd())));
}

/** Paragraphs joined by blank lines. */
export function textOf(paragraphs: readonly string[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = "";
  for (const paragraph of paragraphs) {
    if (text) text += "\n\n";
    blocks.push({ kind: "paragraph", span: [text.length, text.length + paragraph.length] });
    text += paragraph;
  }
  return { text, blocks };
}

/** Seconds of this process's work that a function takes; other programs on the machine do not count. */
export function cpuSeconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The folder of language models that an option "models=FOLDER" names. */
export function folderIn(options: readonly string[]): string | undefined {
  return options.find((option) => option.startsWith("models="))?.slice(7);
}
