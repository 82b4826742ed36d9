// Compiles every wasm/FLOOR/NAME.ts (AssemblyScript) and writes the module as text into src/FLOOR/NAME-kernel.ts.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = mkdtempSync(join(tmpdir(), "hearsay-wasm-"));
try {
  for (const floor of readdirSync(join(root, "wasm")).sort())
    for (const source of readdirSync(join(root, "wasm", floor)).sort())
      if (source.endsWith(".ts")) build(floor, basename(source, ".ts"));
} finally {
  rmSync(folder, { recursive: true });
}

function build(floor, name) {
  const out = join(folder, `${name}.wasm`);
  const options = [
    "-O3",
    "--enable",
    "simd",
    "--runtime",
    "stub",
    "--noAssert",
    "--initialMemory",
    "1",
    "-o",
    out,
  ];
  const asc = join(root, "node_modules/assemblyscript/bin/asc.js");
  const run = spawnSync(process.execPath, [asc, join(root, `wasm/${floor}/${name}.ts`), ...options], {
    stdio: "inherit",
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  writeFileSync(
    join(root, `src/${floor}/${name}-kernel.ts`),
    `// Made from wasm/${floor}/${name}.ts by \`npm run build:wasm\`.\nconst text =\n  "${readFileSync(out).toString("base64")}";\n\n` +
      "/** The bytes of the WebAssembly module. */\n" +
      "export function kernel(): Uint8Array<ArrayBuffer> {\n  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));\n}\n",
  );
}
