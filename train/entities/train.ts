import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { writeRanker } from "../../src/annotate/entities/rank/model.ts";
import { analyse } from "../../src/language/analyse.ts";
import { entityModelFile } from "../../src/pipeline/entity-model.ts";
import { loadModels } from "../../src/pipeline/load.ts";
import { gap, litbank, ontogum, type Parse } from "./corpora.ts";
import { learn } from "./learn.ts";

// Trains the ranker of antecedents and writes it to models/entities/ (or to --out). The same corpora give the same bytes.
const { values } = parseArgs({
  options: {
    out: { type: "string", default: entityModelFile },
    epochs: { type: "string", default: "4" },
    bits: { type: "string", default: "18" },
    /** Weights of GAP and LitBank beside OntoGUM; nought leaves one out. */
    mix: { type: "string", default: "1.5,0" },
  },
});

const { language, register } = loadModels().annotate;
const parse: Parse = (text) => analyse(text, [{ kind: "paragraph", span: [0, text.length] }], language);
const [ofGap = 0, ofNovels = 0] = values.mix.split(",").map(Number);
const examples = [
  ...ontogum("train", parse, register),
  ...(ofGap > 0 ? gap(parse, register, ofGap) : []),
  ...(ofNovels > 0 ? litbank(parse, register, ofNovels) : []),
];
const ranker = learn(
  examples,
  {
    bits: Number(values.bits),
    epochs: Number(values.epochs),
    rate: 0.1,
    costs: { link: 0.1, none: 3, wrong: 1 },
    shrink: 0,
    drop: 0.3,
    runs: 5,
  },
  console.error,
);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, gzipSync(writeRanker(ranker), { level: 9 }));
