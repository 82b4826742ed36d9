import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { loadLanguageModels } from "../../src/pipeline/load.ts";
import type { ParserName } from "../../src/pipeline/parser.ts";
import type { Block } from "../../src/schema/article.ts";
import { type LanguageModels, analyse, netReach } from "../../src/language/analyse.ts";
import type { Analysis } from "../../src/language/analysis.ts";
import { toConllu } from "../../src/language/conllu.ts";

const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = [];
  for (const { 0: part, index } of text.matchAll(/[^\n]+/g))
    blocks.push({ kind: "paragraph", span: [index, index + part.length] });
  return blocks;
};

describe.each(["perceptron", "net"] as const)("%s", (choice) => {
  let models: LanguageModels;
  beforeAll(() => void (models = loadLanguageModels(choice)), 120_000);
  const read = (text: string): Analysis => analyse(text, blocksOf(text), models);
  const sentences = (text: string): string[] => read(text).sentences.map(({ span }) => text.slice(...span));

  test.each([
    ["a full stop after an abbreviation ends nothing", "Mr. Tarn met Gen. Orlu. They spoke.", 2],
    ["U.S. in the middle", "The U.S. government said so.", 1],
    ["U.S. at an end", "He flew back to the U.S. The talks went on.", 2],
    ["a company at an end", "He works for Acme Inc. It makes tools. Acme Inc. sells them.", 3],
    ["a time of day at an end", "It began at 5 p.m. The crowd left at 6 p.m. Monday.", 2],
    ["initials", "J. K. Tarn and George W. Moss met. Gen. A. Orlu left.", 2],
    ["a note's number stays with its sentence", "He died there. [12] The dam held. [3]", 2],
    ["so does one without brackets", "They kept their rights. 4 Even so the court ruled against them.", 2],
    ["a number that counts opens a sentence", "The dam held. 4 Bridges fell.", 2],
    ["the plural of a quoted word", "Too many “um”s spoil it. Speak on.", 2],
    ["a straight closing quotation mark after an odd one", '"We left.\nNobody helped. "Why?" she asked.', 3],
    ["an ellipsis within", "“Well … maybe so,” he said. “All of it.”", 2],
    ["a dateline and a byline", "By Mara Tarn\nBRANNICK, Feb. 3 (CST) - Crews met at No. 10.", 2],
    ["guillemets", "«We left.» «Nobody helped.»", 2],
    ["emoji", "We won! 🎉 Thanks to all.", 2],
    ["decimals", "Output fell 3.5 percent. Prices rose.", 2],
    ["a quotation of two sentences", "“We left. Nobody helped,” said Mara Tarn.", 2],
    ["a stop within closing quotation marks stays with them", "She said: “We left.” He nodded.", 2],
    ["a missing blank", "They marched on Sunday.Photographs show the square.", 2],
    ["a question in quotation marks", "“Who ordered it?” the judge asked.", 1],
    ["a headline without a stop is a block", "Dam wall cracks\nCrews were sent on Monday.", 2],
  ])("%s", (_, text, count) => expect(sentences(text)).toHaveLength(count));

  test("who did what to whom", () => {
    const text = "The minister told reporters that the dam was safe.";
    const [sentence] = read(text).sentences;
    const word = (form: string) =>
      sentence?.words.findIndex(({ start, end }) => text.slice(start, end) === form) as number;
    expect(sentence?.words[word("minister")]).toMatchObject({
      upos: "NOUN",
      relation: "nsubj",
      head: word("told"),
    });
    expect(sentence?.words[word("told")]).toMatchObject({
      lemma: "tell",
      tag: "VBD",
      relation: "root",
      head: -1,
    });
  });

  // Known gap of the net, which hangs the clause on the reporters. It fails when mended; then it is a test as any other.
  (choice === "net" ? test.fails : test)("what whom was told", () => {
    const text = "The minister told reporters that the dam was safe.";
    const words = read(text).sentences[0]?.words ?? [];
    const safe = words.find(({ start, end }) => text.slice(start, end) === "safe");
    expect(safe).toMatchObject({ relation: "ccomp", head: 2 });
  });

  test("every character is in one sentence, every tree is a tree, offsets slice back, whatever the text", () => {
    const unit = fc.oneof(
      fc.constantFrom("the", "said", ".", "”", "“", " ", "\n", "Kim", "’s", "12", "—", "U.S."),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const text = units.join("");
        const analysis = read(text);
        const words = analysis.sentences.flatMap((sentence) => sentence.words);
        const inOrder = words.every(({ start, end }, i) => start < end && start >= (words[i - 1]?.end ?? 0));
        const left = words.reduceRight(
          (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
          text,
        );
        const isTree = analysis.sentences.every(
          (sentence) =>
            sentence.words.filter(({ head }) => head < 0).length === 1 &&
            sentence.words.every((_, i) => endsAtRoot(sentence.words, i)),
        );
        const named = analysis.names.every(({ span }) => words.some(({ start }) => start === span[0]));
        expect([inOrder, /^[\s\u200b\ufeff\u2060]*$/.test(left), isTree, named]).toEqual([
          true,
          true,
          true,
          true,
        ]);
      }),
    );
  });
});

function endsAtRoot(words: readonly { readonly head: number }[], start: number): boolean {
  let at = start;
  for (let steps = 0; steps <= words.length; steps++) {
    if (at < 0) return true;
    at = (words[at] as { head: number }).head;
  }
  return false;
}

test("names of people, bodies, places and peoples", () => {
  const text =
    "Mara Tarn of the World Health Organization flew from Paris to Kenya with French doctors on Monday.";
  const { names } = analyse(text, blocksOf(text), loadLanguageModels());
  expect(names.map(({ span, kind }) => `${text.slice(...span)}: ${kind}`)).toEqual([
    "Mara Tarn: person",
    "World Health Organization: organisation",
    "Paris: place",
    "Kenya: place",
    "French: group",
  ]);
});

test("without models the words and sentences are there, on a flat tree", () => {
  const text = "The dam held. Nobody knew why.";
  expect(analyse(text, blocksOf(text), {}).sentences.map(({ words }) => words.length)).toEqual([4, 4]);
});

test("CoNLL-U marks words of one surface token, blanks and paragraphs", () => {
  const text = "She didn't.\nNo.";
  expect(
    toConllu(analyse(text, blocksOf(text), {}))
      .split("\n")
      .slice(0, 7)
      .map((line) => line.split("\t").slice(0, 2).join(" ")),
  ).toEqual(["# newpar", "# sent_id = 1", "# text = She didn't.", "1 She", "2-3 didn't", "2 did", "3 n't"]);
});

test("what lies beyond the net's reach is read by the perceptrons, and every tree is a tree", () => {
  const sentence = "The minister said that the ferry was late. ";
  const wordsOf = (parser: ParserName, times: number) => {
    const text = sentence.repeat(times).trimEnd();
    const { sentences } = analyse(text, blocksOf(text), loadLanguageModels(parser));
    return sentences.map(({ words }) => words.map((word) => ({ ...word, start: 0, end: 0 })));
  };
  const [near] = wordsOf("net", 1);
  const [far] = wordsOf("perceptron", 1);
  const both = wordsOf("net", Math.ceil(netReach / 9) + 10);
  expect(both[0]).toEqual(near);
  expect(both.at(-1)).toEqual(far);
  expect(both.every((words) => words.filter(({ head }) => head < 0).length === 1)).toBe(true);
});

test("a long paragraph without a full stop takes time in proportion to its length", () => {
  const models = loadLanguageModels();
  const seconds = (times: number): number => {
    const text = "the minister said that ".repeat(times);
    const started = process.cpuUsage();
    analyse(text, [{ kind: "paragraph", span: [0, text.length] }], models);
    return process.cpuUsage(started).user / 1e6;
  };
  seconds(500);
  expect(seconds(4_000)).toBeLessThan(8 * Math.max(0.02, seconds(1_000)));
});
