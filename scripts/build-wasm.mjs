// Compiles every wasm/NAME.ts (AssemblyScript) and writes the module as text into src/language/NAME-kernel.ts.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = mkdtempSync(join(tmpdir(), "hearsay-wasm-"));
try {
  for (const source of readdirSync(join(root, "wasm")).sort()) build(basename(source, ".ts"));
} finally {
  rmSync(folder, { recursive: true });
}

function build(name) {
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
  const run = spawnSync(process.execPath, [asc, join(root, `wasm/${name}.ts`), ...options], {
    stdio: "inherit",
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  writeFileSync(
    join(root, `src/language/${name}-kernel.ts`),
    `// Made from wasm/${name}.ts by \`npm run build:wasm\`.\nconst text =\n  "${readFileSync(out).toString("base64")}";\n\n` +
      "/** The bytes of the WebAssembly module. */\n" +
      "export function kernel(): Uint8Array<ArrayBuffer> {\n  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));\n}\n",
  );
}
