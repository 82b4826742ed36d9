import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { readStatementModel } from "../../src/annotate/statements/model.ts";
import { statementModelFile } from "../../src/pipeline/statement-model.ts";
import { defaults, extraction, trainTagger } from "./crf.ts";
import { examplesOf } from "./examples.ts";
import { lexiconOf } from "./gold.ts";
import { linkingAccuracy, trainLinker } from "./linker.ts";
import { modelBytes } from "./write.ts";

// Trains the reader of statements on PolNeAR's training articles, parsed by our own language base (or, with --silver,
// by the parses that come with the corpus), and writes models/statements/statements.bin.gz. Deterministic.
//   npm run -s train:statements [-- --silver] [--out FILE]
const { values } = parseArgs({ options: { silver: { type: "boolean" }, out: { type: "string" } } });
const started = Date.now();
const log = (line: string): void =>
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const examples = examplesOf("train", values.silver === true);
log(`${examples.length} articles read`);
const lexicon = lexiconOf(examples);
const linker = trainLinker(examples);
log(`linker: ${JSON.stringify(linkingAccuracy(examples, linker))} on its own training articles`);
const tagger = trainTagger(examples, extraction(lexicon), { ...defaults, log });
const bytes = modelBytes({ lexicon, tagger, linker });
readStatementModel(bytes);
const out = values.out ?? statementModelFile;
mkdirSync(dirname(out), { recursive: true });
const packed = gzipSync(bytes, { level: 9 });
writeFileSync(out, packed);
log(`${out}: ${(packed.length / 1e6).toFixed(1)} MB`);
