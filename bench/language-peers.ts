import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import wink, { type ItemSentence } from "wink-nlp";
import type { Analysis, Name, Sentence, Upos, Word } from "../src/language/analysis.ts";
import type { Block } from "../src/schema/article.ts";

/** A library that reads text; its answers are put into our words so that one scorer counts them. */
export interface LanguagePeer {
  readonly analyse: (text: string, blocks: readonly Block[]) => Analysis;
  /** What it answers of the scorer's lines; the others would say nothing of it. */
  readonly gives: readonly string[];
}

/** Libraries run on the same input. */
export const languagePeers: Readonly<Record<string, LanguagePeer>> = {
  "wink-nlp": { analyse: withWink, gives: ["tokens", "sentences", "words", "UPOS", "lemma"] },
  compromise: { analyse: withCompromise, gives: ["tokens", "sentences", "words", "UPOS"] },
};

type Piece = Pick<Word, "start" | "end" | "lemma" | "upos">;

const { readDoc, its } = wink(model, ["sbd", "pos"]);

function withWink(text: string, blocks: readonly Block[]): Analysis {
  const sentences = blocks.flatMap(({ span }, block) => {
    let at = span[0];
    const found: Sentence[] = [];
    readDoc(text.slice(...span))
      .sentences()
      .each((sentence: ItemSentence) => {
        const tokens = sentence.tokens();
        const [tags, lemmas] = [tokens.out(its.pos), tokens.out(its.lemma as unknown as typeof its.value)];
        const pieces = tokens.out().map((value, i): Piece => {
          const start = text.indexOf(value, at);
          at = start + value.length;
          const upos = tags[i] as Upos;
          // Its lemmas have no capitals.
          return { start, end: at, lemma: upos === "PROPN" ? value : (lemmas[i] as string), upos };
        });
        found.push(
          ...sentenceOf(
            pieces.filter(({ start, end }) => text.slice(start, end).trim()),
            block,
          ),
        );
      });
    return found;
  });
  return { text, sentences, names: [] };
}

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

interface View {
  json(options: { offset: boolean }): { readonly terms: readonly Term[]; readonly offset: Term["offset"] }[];
}

/** Its marks hang on words and its contractions on the first of their words; both are parted here as UD parts them. */
function withCompromise(text: string, blocks: readonly Block[]): Analysis {
  const sentences: Sentence[] = [];
  const names: Name[] = [];
  blocks.forEach(({ span: [from, to] }, block) => {
    const view = nlp(text.slice(from, to));
    let at = from;
    const all = (view as unknown as View).json({ offset: true });
    all.forEach(({ terms }, i) => {
      const next = all[i + 1]?.terms[0]?.offset.start;
      const pieces = terms.flatMap((term, k) => {
        const start = from + term.offset.start;
        if (term.text === "") return [];
        const before = marksBetween(text, at, start);
        const words = wordsOf(term, text, start, terms[k + 1]);
        at = words.at(-1)!.end;
        return [...before, ...words];
      });
      // Marks before the next sentence's first word open it; those that follow a word close this one.
      const gap = text.slice(at, next === undefined ? to : from + next);
      const end = next === undefined ? to : at + gap.search(/[^\s\p{L}\p{N}]*$/u);
      pieces.push(...marksBetween(text, at, end));
      at = end;
      sentences.push(...sentenceOf(pieces, block));
    });
    names.push(...namesOf(view as unknown as Views, from));
  });
  return { text, sentences, names };
}

function wordsOf({ text: word, tags, offset }: Term, text: string, start: number, next?: Term): Piece[] {
  const stop = tags.includes("Abbreviation") && text[start + offset.length] === "." ? 1 : 0;
  const end = start + offset.length + stop;
  const clitic = /(?:n['’]t|['’]\p{L}*)$/iu.exec(word)?.[0].length ?? 0;
  const isPossessive = tags.includes("Possessive") && clitic > 0;
  if ((next?.text !== "" && !isPossessive) || clitic === 0 || clitic === word.length)
    return [{ start, end, lemma: "", upos: uposOf(tags) }];
  const cut = end - clitic;
  return [
    { start, end: cut, lemma: "", upos: uposOf(tags) },
    { start: cut, end, lemma: "", upos: isPossessive ? "PART" : uposOf(next?.tags ?? []) },
  ];
}

const coarse: readonly (readonly [tag: string, upos: Upos])[] = [
  ["Negative", "PART"],
  ["Pronoun", "PRON"],
  ["ProperNoun", "PROPN"],
  ["Modal", "AUX"],
  ["Auxiliary", "AUX"],
  ["Copula", "AUX"],
  ["Verb", "VERB"],
  ["Value", "NUM"],
  ["Adjective", "ADJ"],
  ["Adverb", "ADV"],
  ["Determiner", "DET"],
  ["Preposition", "ADP"],
  ["Conjunction", "CCONJ"],
  ["QuestionWord", "PRON"],
  ["Expression", "INTJ"],
  ["Noun", "NOUN"],
];

function uposOf(tags: readonly string[]): Upos {
  return coarse.find(([tag]) => tags.includes(tag))?.[1] ?? "X";
}

function marksBetween(text: string, from: number, to: number): Piece[] {
  return [...text.slice(from, to).matchAll(/([^\s])\1*/gu)].map(({ 0: mark, index }) => ({
    start: from + index,
    end: from + index + mark.length,
    lemma: "",
    upos: "PUNCT",
  }));
}

interface Views {
  people(): View;
  organizations(): View;
  places(): View;
}

function namesOf(view: Views, from: number): Name[] {
  const kinds = { person: view.people(), organisation: view.organizations(), place: view.places() } as const;
  return Object.entries(kinds).flatMap(([kind, found]) =>
    found.json({ offset: true }).map(({ terms }): Name => {
      const [first, last] = [terms[0]!, terms.at(-1)!];
      const end = from + last.offset.start + last.text.replace(/['’]s?$/u, "").length;
      return { span: [from + first.offset.start, end], kind: kind as Name["kind"] };
    }),
  );
}

function sentenceOf(pieces: readonly Piece[], block: number): Sentence[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return [];
  const words = pieces.map((piece, i) => ({ ...piece, tag: "", feats: "", head: i - 1, relation: "dep" }));
  return [{ span: [first.start, last.end], block, words }];
}
