import { analyse } from "../../src/language/analyse.ts";
import { loadLanguageModels } from "../../src/pipeline/load.ts";
import { type NameDocument, readNameColumns } from "../../train/language/name-gold.ts";
import { type LanguagePeer, languagePeers } from "../language-peers.ts";
import { folderIn, textOf } from "../language.ts";
import type { Bench } from "../run.ts";
import { ndjson, score } from "../score.ts";
import { sharedPath } from "../shared.ts";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Names against a file in CoNLL columns, the tokens joined as one would write them, each line of the corpus a block.
 * The default is every tenth document of the worldwide set, which the shipped model has not seen. Persons,
 * organisations and places count (the corpora's facilities as places); the option `all` counts every kind, `peers` runs
 * compromise on the same texts, `models=FOLDER` reads with others than the shipped.
 */
export const bench: Bench = {
  about: "persons, organisations and places against a file in CoNLL columns",
  run: (gold, options) => {
    const file = gold ?? sharedPath("data/language/names", "worldwide-train.tsv");
    const documents = readNameColumns(file).filter((_, i) => gold !== undefined || i % 10 === 9);
    const models = loadLanguageModels(undefined, folderIn(options));
    const types = options.includes("all") ? [] : ["--types", "person,organisation,place"];
    const ours = report(documents, (text, blocks) => analyse(text, blocks, models), types);
    if (!options.includes("peers")) return ours;
    const theirs = report(documents, languagePeers.compromise!.analyse, types);
    return `hearsay\n${ours}\n\ncompromise\n${theirs}`;
  },
};

function report(documents: readonly NameDocument[], read: LanguagePeer["analyse"], types: string[]): string {
  const texts = documents.map(({ lines }) => textOf(lines.map(({ text }) => text)));
  const answer = texts.map(({ text, blocks }, i) => ({
    id: documents[i]?.id,
    names: read(text, blocks).names.map(({ span: [start, end], kind }) => ({ start, end, type: kind })),
  }));
  const folder = mkdtempSync(join(tmpdir(), "hearsay-names-"));
  try {
    const goldFile = join(folder, "gold.ndjson");
    writeFileSync(goldFile, ndjson(documents.map((document, i) => goldOf(document, texts[i]!.blocks))));
    return score("names.mjs", goldFile, ndjson(answer), types).trimEnd();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function goldOf({ id, lines }: NameDocument, blocks: ReturnType<typeof textOf>["blocks"]) {
  return {
    id,
    names: lines.flatMap(({ names }, i) =>
      names
        .filter(({ type }) => type && type !== "misc")
        .map(({ start, end, type }) => ({
          start: start + blocks[i]!.span[0],
          end: end + blocks[i]!.span[0],
          type: type === "facility" ? "place" : type,
        })),
    ),
  };
}
