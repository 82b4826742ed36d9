// Copies what the compiler leaves behind: styles and pictures of the pages.
import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
for (const file of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
  if (!/\.(?:css|svg)$/.test(file)) continue;
  mkdirSync(dirname(join(root, "dist", file)), { recursive: true });
  copyFileSync(join(root, "src", file), join(root, "dist", file));
}
