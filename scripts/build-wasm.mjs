// Compiles wasm/kernel.ts (AssemblyScript) and writes the module as text into src/language/kernel.ts.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = mkdtempSync(join(tmpdir(), "hearsay-wasm-"));
try {
  const out = join(folder, "kernel.wasm");
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
  const run = spawnSync(process.execPath, [asc, join(root, "wasm/kernel.ts"), ...options], {
    stdio: "inherit",
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  const text = readFileSync(out).toString("base64");
  writeFileSync(
    join(root, "src/language/kernel.ts"),
    `// Made from wasm/kernel.ts by \`npm run build:wasm\`.\nconst text =\n  "${text}";\n\n` +
      "/** The bytes of the WebAssembly module that does the net's arithmetic. */\n" +
      "export function kernel(): Uint8Array<ArrayBuffer> {\n  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));\n}\n",
  );
} finally {
  rmSync(folder, { recursive: true });
}
