// What `npm start` and `npm test` share. Plain JavaScript that any Node from 18 on can run: it brings the right one.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createHash } from "node:crypto";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stamps = join(root, "node_modules", ".hearsay");

/** Runs a command in the root with the project's own tools first on the PATH; ends this process if it fails. */
export function run(command, args, options = {}) {
  const { status } = attempt(command, args, options);
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs a command and gives its exit status, whatever it is. */
export function attempt(command, args, options = {}) {
  const path = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  return spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    ...options,
    env: { ...process.env, PATH: path, ...options.env },
  });
}

/** Installs the packages of the lock file, once per lock file. */
export function installPackages() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (stampOf("packages") === lock) return;
  console.log("Installing packages (once) …");
  run("npm", ["ci", "--no-fund", "--no-audit", "--loglevel", "error"]);
  stamp("packages", lock);
}

/** Path of a Node that Hearsay runs on: the one installed with it, else this one if it is new enough. */
export function hearsayNode() {
  const own = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(own)) return own;
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 22)) return process.execPath;
  console.error(
    `Hearsay needs Node 22.22 or newer; this is ${process.version}.\n` +
      "Install one from your system, or allow the package `node` to run its install script: npm rebuild node",
  );
  process.exit(1);
}

/** Compiles src into dist and bundles the pages' client, when any source is newer than the last build. */
export function build() {
  const sources = hashOfTree([
    join(root, "src"),
    join(root, "tsconfig.json"),
    join(root, "tsconfig.build.json"),
    join(root, "package-lock.json"),
  ]);
  if (stampOf("build") === sources && existsSync(join(root, "dist"))) return;
  console.log("Building …");
  run(process.platform === "win32" ? "npm.cmd" : "npm", ["run", "-s", "build"]);
  stamp("build", sources);
}

function hashOfTree(paths) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesUnder).sort()) hash.update(path).update(readFileSync(path));
  return hash.digest("hex");
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  return statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => filesUnder(join(path, name)))
    : [path];
}

function stampOf(name) {
  const file = join(stamps, name);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function stamp(name, value) {
  mkdirSync(stamps, { recursive: true });
  writeFileSync(join(stamps, name), value);
}
