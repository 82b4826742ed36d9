import { expect, test } from "vitest";
import { governingTenses } from "../../src/annotate/times/govern.ts";
import type { Word } from "../../src/language/analysis.ts";

/** A sentence as "word/tag/head" with heads by number, UD style; -1 is the root. */
function sentence(marked: string): { words: Word[]; offset: (word: string) => number } {
  let at = 0;
  const words = marked.split(" ").map((piece): Word => {
    const [form = "", tag = "", head = "", relation = "dep"] = piece.split("/");
    const start = at;
    at += form.length + 1;
    const upos = /^(VB|MD)/.test(tag) ? (relation === "aux" || relation === "cop" ? "AUX" : "VERB") : "NOUN";
    const lemma = { had: "have", planned: "plan", was: "be" }[form] ?? form;
    return { start, end: start + form.length, lemma, upos, tag, feats: "", head: Number(head), relation };
  });
  const forms = marked.split(" ").map((piece) => piece.split("/")[0]);
  return { words, offset: (form) => words[forms.indexOf(form)]?.start ?? -1 };
}

test.each([
  ["He/PRP/1 spoke/VBD/-1 on/IN/3 Sunday/NNP/1", "past"],
  ["It/PRP/2 will/MD/2/aux meet/VB/-1 on/IN/4 Sunday/NNP/2", "future"],
  ["It/PRP/3 had/VBD/3/aux been/VBN/3/cop due/JJ/-1 on/IN/5 Sunday/NNP/3", "past"],
  ["It/PRP/2 was/VBD/2/cop due/JJ/-1 on/IN/4 Sunday/NNP/2", "future"],
  ["They/PRP/1 planned/VBD/-1 a/DT/3 march/NN/1 on/IN/5 Sunday/NNP/1", "future"],
  ["On/IN/1 Sunday/NNP/3 they/PRP/3 planned/VBD/-1 it/PRP/3", "past"],
  ["A/DT/1 march/NN/-1 on/IN/3 Sunday/NNP/1", undefined],
])("%s", (marked, tense) => {
  const { words, offset } = sentence(marked);
  const read = governingTenses([{ span: [0, 200], block: 0, words }]);
  expect(read(offset("Sunday"))).toBe(tense);
});
