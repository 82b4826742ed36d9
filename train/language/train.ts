import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Lexicon } from "../../src/language/forms.ts";
import { readLanguageModels } from "../../src/language/model.ts";
import { netTables, readNet } from "../../src/language/net.ts";
import { uposNumber } from "../../src/language/parse-features.ts";
import { tagWords } from "../../src/language/tag.ts";
import { unpack } from "../../src/pipeline/unpack.ts";
import { type GoldDocument, type GoldWord, readTreebank } from "./conllu.ts";
import { weightsOf } from "../../src/language/weights.ts";
import { pack } from "./learner.ts";
import { trainLemmas } from "./lemmas.ts";
import { buildLexicon } from "./lexicon.ts";
import { readNameColumns, readRe3d } from "./name-gold.ts";
import { nameLabels, trainNames } from "./names.ts";
import { writeNameData } from "./name-net-data.ts";
import { writeNetData, writeWordRows } from "./net-data.ts";
import { type TreeExample, trainParser } from "./parser.ts";
import { packedNet } from "../packed.ts";
import { stage } from "./stage.ts";
import { trainSentences } from "./sentences.ts";
import { type TagExample, formsOf, trainTagger } from "./tagger.ts";
import { newsParagraphs, wordsOf } from "./texts.ts";
import { cluster, learnVectors } from "./vectors.ts";
import { type ModelParts, writeModel } from "./write.ts";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: process.env.HEARSAY_SHARED ?? join(root, "../shared") },
    /** The folder the models are written to. */
    out: { type: "string", default: join(root, "models/language") },
    open: { type: "boolean", default: false },
    /** A folder to keep what each stage made in, and take it from: for work on a later stage. */
    keep: { type: "string" },
    rounds: { type: "string", default: "10" },
    /** Trains the nets instead, with PyTorch: that of trees, then that of names, which reads what the first makes of words. */
    net: { type: "boolean", default: false },
    /** Trains the net of names alone, on the net of trees in `out`. */
    "name-net": { type: "boolean", default: false },
    python: { type: "string", default: "python3" },
  },
});
const data = join(options.data, "data");
const started = Date.now();
const log = (line: string) =>
  console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

type Groups = [word: string, coarse: number, fine: number][];

/** GUM's genres under a non-commercial licence. */
const nonCommercial = /^GUM_(?:whow|fiction|essay|letter|podcast)_/;
const treebanks = ["gum", "ewt"]
  .flatMap((name) => readTreebank(join(data, `language/ud/en_${name}-ud-train.conllu`)))
  .filter(({ id }) => !options.open || !nonCommercial.test(id));
const sentences = sentencesOf(treebanks);
const tags = [...new Set(sentences.flat().map(tagOf))].sort();
const relations = [...new Set(sentences.flat().map(({ relation }) => relation))].sort();
const tagNumbers = new Map(tags.map((tag, i) => [tag, i]));
log(`${sentences.length} sentences, ${tags.length} tags, ${relations.length} relations`);

const groups = kept("groups", () => wordGroups(treebanks));
log(`${groups.length} words in groups`);
const lexicon = lexiconFrom(groups, sentences);
if (options.net) trainNet();
if (options.net || options["name-net"]) {
  trainNameNet();
  process.exit();
}
const sentenceWeights = kept("sentences", () => trainSentences(treebanks, lexicon));
log("sentence ends learnt");
const tagger = kept("tagger", () =>
  pack(trainTagger(examplesOf(sentences, lexicon), tags.length, 5).rows(), tags.length, 400_000),
);
log("tagger learnt");
const lemmas = kept("lemmas", () =>
  trainLemmas(
    sentences
      .flat()
      .map((word) => ({ form: word.form, lemma: word.lemma, feats: word.feats, tag: tagOf(word) })),
  ),
);
const trees = kept("trees", () => jackknifed(sentences, groups, 2));
log("tags for the parser made");
const parser = kept("parser", () => {
  const { moves, labels } = trainParser(withForms(trees), relations.length, Number(options.rounds), log);
  return {
    moves: moves.rows(),
    labels: labels.rows(),
  };
});
const names = kept("names", () =>
  trainNames(
    nameDocuments(),
    {
      sentences: weightsOf(sentenceWeights),
      lexicon,
      tagger: { weights: weightsOf(tagger), tags },
    },
    6,
    log,
  ),
);
write("english.bin.zst", {
  lists: { scripts: lemmas.scripts, feats: lemmas.feats, names: nameLabels },
  weights: {
    sentences: sentenceWeights,
    names1: pack(names.first, nameLabels.length, 300_000),
    names2: pack(names.second, nameLabels.length, 300_000),
  },
  arrays: {
    "lexicon.keys": lexicon.keys,
    "lexicon.coarse": lexicon.coarse,
    "lexicon.fine": lexicon.fine,
    "lexicon.habits": lexicon.habits,
    "lexicon.only": lexicon.only,
    "lemmas.keys": lemmas.lemmaKeys,
    "lemmas.values": lemmas.lemmaValues,
    "morphology.keys": lemmas.morphKeys,
    "morphology.values": lemmas.morphValues,
  },
});
write("perceptrons.bin.zst", {
  lists: { tags, relations },
  weights: {
    tagger,
    moves: pack(parser.moves, 3, 800_000),
    labels: pack(parser.labels, relations.length, 300_000),
  },
  arrays: {},
});

/** The net, from the same sentences and word groups; its word rows begin as the word vectors. */
function trainNet(): void {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-net-"));
  try {
    const knowledge = { lexicon, tags, relations };
    writeNetData(folder, "train", sentences, knowledge);
    for (const name of ["gum", "ewt"])
      writeNetData(
        folder,
        `${name}-dev`,
        sentencesOf(readTreebank(join(data, `language/ud/en_${name}-ud-dev.conllu`))),
        knowledge,
      );
    writeFileSync(join(folder, "about.json"), JSON.stringify({ tables: netTables, tags, relations }));
    writeWordRows(
      folder,
      kept("vectors", () => learnVectors(allWords(treebanks))),
    );
    log("data of the net written");
    runNet("net", folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The net of names, from the documents that the perceptrons' names learn from, as the models in `out` read them. */
function trainNameNet(): void {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-names-"));
  try {
    const read = (name: string) => unpack(join(options.out, `${name}.bin.zst`));
    const models = { ...readLanguageModels(read("english")), net: readNet(read("net")) };
    writeNameData(folder, "train", nameDocuments(), models);
    writeNameData(folder, "dev", heldBackNames(), models);
    log("data of the net of names written");
    runNet("names", folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a net's training program over the data in a folder and packs what it wrote. */
function runNet(name: string, folder: string): void {
  const program = `train.language.${name}`;
  const made = join(folder, `${name}.bin`);
  const run = spawnSync(options.python, ["-m", program, folder, made], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, OMP_NUM_THREADS: "1" },
  });
  if (run.status !== 0) throw new Error(`${options.python} ${program} ended with ${run.status ?? run.error}`);
  writeFileSync(join(options.out, `${name}.bin.zst`), packedNet(readFileSync(made)));
  log(`${name}.bin.zst`);
}

function kept<T>(name: string, make: () => T): T {
  return stage(options.keep, name, make);
}

function write(name: string, parts: Omit<ModelParts, "version">): void {
  const size = writeModel(join(options.out, name), { version: "2", ...parts });
  log(`${name}: ${(size / 1e6).toFixed(1)} MB`);
}

/** Every document of the names corpora but the held-back tenth of the worldwide set. */
function nameDocuments() {
  const names = join(data, "language/names");
  const closed = options.open
    ? []
    : [
        ...readNameColumns(join(names, "worldwide-train.tsv")).filter((_, i) => i % 10 !== 9),
        ...readNameColumns(join(names, "conllpp-train.txt")),
      ];
  const open = [
    ...readNameColumns(join(names, "uner-ewt-dev.iob2")),
    ...readRe3d(join(names, "re3d")),
    ...readNameColumns(join(names, "crossner-politics-dev.txt")),
  ];
  return [
    ...closed,
    ...(options.open ? open : []),
    ...readNameColumns(join(names, "crossner-politics-train.txt")),
  ];
}

/** The tenth of the worldwide set that no finder of names learns from. */
function heldBackNames() {
  return readNameColumns(join(data, "language/names/worldwide-train.tsv")).filter((_, i) => i % 10 === 9);
}

function sentencesOf(documents: readonly GoldDocument[]): GoldWord[][] {
  return documents.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
}

function tagOf({ upos, xpos }: GoldWord): string {
  return `${upos} ${xpos}`;
}

function wordGroups(documents: readonly GoldDocument[]): Groups {
  const vectors = learnVectors(allWords(documents));
  const coarse = cluster(vectors, 96);
  const fine = cluster(vectors, 640);
  return vectors.words.map((word, i) => [word, coarse[i] as number, fine[i] as number]);
}

function* allWords(documents: readonly GoldDocument[]): Generator<string[]> {
  if (!options.open) for (const paragraph of newsParagraphs(data)) yield wordsOf(paragraph);
  for (const { paragraphs } of documents) for (const { text } of paragraphs) yield wordsOf(text);
}

function lexiconFrom(groups: Groups, some: readonly GoldWord[][]): Lexicon {
  return buildLexicon(
    groups,
    some.flat().map((word) => [word.form, tagNumbers.get(tagOf(word)) as number] as const),
  );
}

function examplesOf(some: readonly GoldWord[][], lexicon: Lexicon): TagExample[] {
  return some.map((words) => ({
    forms: formsOf(
      words.map(({ form }) => form),
      lexicon,
    ),
    gold: Uint8Array.from(words, (word) => tagNumbers.get(tagOf(word)) as number),
  }));
}

/** Tag numbers for each sentence by a tagger that has not seen it. */
function jackknifed(all: readonly GoldWord[][], groups: Groups, folds: number): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isHeld = (i: number) => Math.floor(i / 40) % folds === fold;
    const rest = all.filter((_, i) => !isHeld(i));
    const knowledge = lexiconFrom(groups, rest);
    const model = {
      weights: weightsOf(pack(trainTagger(examplesOf(rest, knowledge), tags.length, 4).rows(), tags.length)),
      tags,
    };
    all.forEach((words, i) => {
      if (isHeld(i))
        found[i] = tagWords(
          model,
          formsOf(
            words.map(({ form }) => form),
            knowledge,
          ),
        );
    });
  }
  return found;
}

function withForms(found: readonly Uint8Array[]): TreeExample[] {
  return sentences.map((words, i) => ({
    sentence: {
      forms: formsOf(
        words.map(({ form }) => form),
        lexicon,
      ),
      tags: found[i] as Uint8Array,
      coarse: (found[i] as Uint8Array).map((tag) => uposNumber(tags[tag] as string)),
    },
    heads: Int16Array.from(words, ({ head }) => (head < 0 ? words.length : head)),
    relations: Uint8Array.from(words, ({ relation }) => relations.indexOf(relation)),
  }));
}
