import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { type Draft, type LanguageModels, draftsOf } from "../../src/language/analyse.ts";
import { firstMemory } from "../../src/language/name-features.ts";
import { habitRow, nameRows, nameTables } from "../../src/language/name-net.ts";
import { type Net, readWithNet } from "../../src/language/net.ts";
import type { NameDocument } from "./name-gold.ts";
import { goldLabels, nameLabels } from "./names.ts";

/**
 * Writes documents as flat arrays for the training program of the net of names: documents' and sentences' lengths, each
 * word's rows in the tables, its label and its hash as written, and what the net of trees makes of it (16-bit floats).
 */
export function writeNameData(
  folder: string,
  name: string,
  documents: readonly NameDocument[],
  models: LanguageModels & { readonly net: Net },
): void {
  const parts = { docs: [], lengths: [], features: [], gold: [], exact: [] } as Record<string, number[]>;
  const states = openSync(join(folder, `${name}.states`), "w");
  for (const document of documents) {
    const { drafts, gold } = draftsAndGold(document, models);
    const memory = firstMemory(drafts);
    const readings = readWithNet(
      models.net,
      drafts.map(({ forms }) => forms),
    );
    parts.docs?.push(drafts.length);
    drafts.forEach(({ forms }, d) => {
      parts.lengths?.push(forms.length);
      parts.gold?.push(...(gold[d] as Uint8Array));
      forms.forEach((form, i) => {
        parts.exact?.push(form.exact);
        parts.features?.push(...nameRows(form), habitRow(forms, i, memory));
      });
      const halves = new Float16Array(readings[d]?.states as Float32Array);
      writeSync(states, new Uint8Array(halves.buffer));
    });
  }
  closeSync(states);
  for (const [part, numbers] of Object.entries(parts))
    writeFileSync(join(folder, `${name}.${part}`), new Uint8Array(Int32Array.from(numbers).buffer));
  writeFileSync(
    join(folder, "about.json"),
    JSON.stringify({ tables: nameTables, labels: nameLabels, given: models.net.width * 2 }),
  );
}

function draftsAndGold({ lines }: NameDocument, models: LanguageModels) {
  const drafts: Draft[] = [];
  const gold: Uint8Array[] = [];
  lines.forEach(({ text, names }, number) => {
    for (const draft of draftsOf(text, { kind: "paragraph", span: [0, text.length] }, number, models)) {
      drafts.push(draft);
      gold.push(goldLabels(draft, names));
    }
  });
  return { drafts, gold };
}
