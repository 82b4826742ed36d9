import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { sharedPath } from "../../bench/shared.ts";
import { type PageModelJson, readPageModel } from "../../src/read/page/body.ts";
import { trained } from "./fit.ts";
import { type TrainingPage, foldOf, readPages } from "./gold.ts";
import { answersOf, report } from "./measure.ts";

// Trains the classifier of page blocks, on all pages, and writes models/pages/blocks.json. See models/pages/README.md.
//   npm run train:pages
//   npm run train:pages -- --without91          also: trained without the 91 pages and their sites, scored on them
//   npm run train:pages -- --cross              also: cross-validated over sites on the 91 pages and on Fundus
//   npm run train:pages -- --dry --cross        without training on all pages first
//   npm run train:pages -- --dry --cross --small   the same on the 91 pages alone, in a minute

const { values } = parseArgs({
  options: {
    cross: { type: "boolean" },
    without91: { type: "boolean" },
    dry: { type: "boolean" },
    small: { type: "boolean" },
    seeds: { type: "string", default: "3" },
    folds: { type: "string", default: "5" },
  },
});
const seeds = Number(values.seeds);
const aeb = readPages("aeb", sharedPath("data", "extract"));
const fundus = values.small ? [] : readPages("fundus", sharedPath("data", "extract", "fundus"));
// Half of the sites of wcxb: blogs and shops teach less about the news than their number says.
const wcxb = values.small
  ? []
  : readPages("wcxb", sharedPath("data", "extract", "wcxb"), (domain) => foldOf(domain, 2) === 0);
const all = [...wcxb, ...aeb, ...fundus];
const model = (pages: readonly TrainingPage[]) => readPageModel(JSON.stringify(trained(pages, seeds)));
tell(`read ${all.length} pages`);
if (!values.dry) write(trained(all, seeds));
if (values.without91) tell(report(aeb, answersOf(aeb, model(without(all, aeb)))));
if (values.cross) cross(Number(values.folds));

function write(made: PageModelJson): void {
  mkdirSync("models/pages", { recursive: true });
  writeFileSync("models/pages/blocks.json", JSON.stringify(made));
  tell("wrote models/pages/blocks.json");
}

/** Every page of the 91 and of Fundus answered for by a training that saw no page of its site. */
function cross(folds: number): void {
  const measured = [...aeb, ...fundus];
  const answers = new Map<string, string[]>();
  for (let fold = 0; fold < folds; fold++) {
    const held = measured.filter(({ domain }) => foldOf(domain, folds) === fold);
    for (const [id, texts] of answersOf(held, model(without(all, held)))) answers.set(id, texts);
    tell(`fold ${fold + 1} of ${folds}`);
  }
  tell(`the 91 pages: ${report(aeb, answers)}`);
  if (fundus.length > 0) tell(`Fundus: ${report(fundus, answers)}`);
}

function without(pages: readonly TrainingPage[], held: readonly TrainingPage[]): TrainingPage[] {
  const domains = new Set(held.map(({ domain }) => domain));
  return pages.filter(({ domain }) => !domains.has(domain));
}

function tell(what: string): void {
  console.log(`${(process.cpuUsage().user / 1e6).toFixed(0)} CPU s: ${what}`);
}
