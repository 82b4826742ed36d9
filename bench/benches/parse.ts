import { analyse } from "../../src/language/analyse.ts";
import type { Analysis } from "../../src/language/analysis.ts";
import { toConllu } from "../../src/language/conllu.ts";
import { loadLanguageModels } from "../../src/pipeline/load.ts";
import { type ParserName, defaultParser, parserNames } from "../../src/pipeline/parser.ts";
import { readTreebank } from "../../train/language/conllu.ts";
import { type LanguagePeer, languagePeers } from "../language-peers.ts";
import { cpuSeconds, folderIn, rawText } from "../language.ts";
import type { Bench } from "../run.ts";
import { score } from "../score.ts";
import { sharedPath } from "../shared.ts";

/**
 * Tokens to relations on raw text against a CoNLL-U file, the subjects of its speech verbs, and the speed of it all.
 * Options: `net` (unless told), `perceptron`; `models=FOLDER` for others than the shipped; `peers` runs both and then libraries on the same text, for what they give.
 */
export const bench: Bench = {
  about: "tokens, sentences, tags, lemmas and trees against a treebank, from raw text",
  run: (gold, options) => {
    const file = gold ?? sharedPath("data/language/ud", "en_gum-ud-dev.conllu");
    if (!options.includes("peers"))
      return ours(
        file,
        parserNames.find((name) => options.includes(name)) ?? defaultParser,
        folderIn(options),
      );
    return [
      ...parserNames.map((name) => `${name}\n${ours(file, name)}`),
      ...Object.entries(languagePeers).map(
        ([name, { analyse: read, gives }]) => `${name}\n${report(file, read, gives)}`,
      ),
    ].join("\n\n");
  },
};

function ours(file: string, parser: ParserName, folder?: string): string {
  const models = loadLanguageModels(parser, folder);
  return report(file, (text, blocks) => analyse(text, blocks, models));
}

/** The scorer's lines, all or those named, and the speed the second time a text is read. */
function report(file: string, read: LanguagePeer["analyse"], gives?: readonly string[]): string {
  const { text, blocks } = rawText(file);
  let analysis = read(text, blocks);
  const seconds = cpuSeconds(() => (analysis = read(text, blocks)));
  const words = analysis.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const lines = score("parse.mjs", file, toConllu(analysis)).trimEnd().split("\n");
  return [
    ...lines.filter((line) => !gives || gives.includes(line.split(" ")[0] as string)),
    ...(gives ? [] : [speechSubjects(file, analysis)]),
    `${Math.round(words / seconds)} words a second (processor time, one core; all it gives)`,
  ].join("\n");
}

const speech =
  /^(?:say|tell|add|claim|announce|report|argue|note|explain|state|admit|deny|confirm|insist|ask|suggest|warn|believe|think|declare|reply|write|reveal|acknowledge|allege|describe|comment|remark|respond|stress|agree|call|promise|accuse|predict)$/;

/** Subjects of speech verbs, head and relation right, by the characters of both words. */
function speechSubjects(file: string, { text, sentences }: Analysis): string {
  const place = placesWithoutBlanks(text);
  const found = new Set<string>();
  for (const { words } of sentences)
    for (const { start, head, relation } of words)
      if (relation.startsWith("nsubj") && head >= 0 && isSpeech(words[head]))
        found.add(`${place(start)} ${place(words[head]!.start)}`);
  const gold = new Set<string>();
  let base = 0;
  for (const { paragraphs } of readTreebank(file))
    for (const paragraph of paragraphs) {
      const at = placesWithoutBlanks(paragraph.text);
      for (const words of paragraph.sentences)
        for (const { start, head, relation } of words)
          if (relation.startsWith("nsubj") && head >= 0 && isSpeech(words[head]))
            gold.add(`${base + at(start)} ${base + at(words[head]!.start)}`);
      base += at(paragraph.text.length);
    }
  const hits = [...found].filter((pair) => gold.has(pair)).length;
  const [p, r] = [hits / found.size, hits / gold.size];
  return `subjects of speech verbs   P ${percent(p)}  R ${percent(r)}  F1 ${percent((2 * p * r) / (p + r))}   ${hits} right, ${found.size} predicted, ${gold.size} gold`;
}

function isSpeech(word: { readonly lemma: string; readonly upos: string } | undefined): boolean {
  return word?.upos === "VERB" && speech.test(word.lemma);
}

/** How many characters that are not blank stand before a place. */
function placesWithoutBlanks(text: string): (place: number) => number {
  const counts = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++)
    counts[i + 1] = (counts[i] as number) + (/\s/.test(text[i] as string) ? 0 : 1);
  return (place) => counts[place] as number;
}

const percent = (share: number): string => (100 * share).toFixed(1);
