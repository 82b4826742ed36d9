import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** One measurement: what it says, and how it is made. `gold` is a path the user gave, else the bench's own default. */
export interface Bench {
  readonly about: string;
  /** Runs the product on the gold's own input and gives the figures to print. */
  readonly run: (gold: string | undefined, options: readonly string[]) => Promise<string> | string;
}

const folder = join(dirname(fileURLToPath(import.meta.url)), "benches");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => file.slice(0, -3));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { gold: { type: "string" }, help: { type: "boolean" } },
});
const [name, ...options] = positionals;
if (!name || values.help || !names.includes(name)) {
  console.error(`usage: npm run -s bench -- NAME [--gold PATH]\nNAME is one of: ${names.join(", ")}`);
  process.exit(2);
}
const { bench } = (await import(join(folder, `${name}.ts`))) as { bench: Bench };
console.log((await bench.run(values.gold as string | undefined, options)).trimEnd());
