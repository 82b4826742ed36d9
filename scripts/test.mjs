// `npm test`: installs what is missing, builds, checks types, lint and format, and runs every test.
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attempt, build, hearsayNode, installPackages, root, run } from "./install.mjs";

installPackages();
build();
installForTests();
run("npm", ["run", "-s", "check"]);
process.exit(runTests());

/** A browser and a database for the tests: installed where we may, else named in one line. */
function installForTests() {
  const missing = [hasBrowser() ? "" : "chromium", hasDatabase() ? "" : "postgresql"].filter(Boolean);
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && attempt("apt-get", ["--version"], { stdio: "ignore" }).status === 0) {
    console.log(`Installing ${missing.join(", ")} for the tests …`);
    attempt("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], {
      env: { DEBIAN_FRONTEND: "noninteractive" },
    });
    return;
  }
  console.error(
    `The tests need ${missing.join(" and ")}: install with \`sudo apt-get install ${missing.join(" ")}\`, or set CHROMIUM to a browser's path.`,
  );
  process.exit(1);
}

function hasBrowser() {
  const places = [
    process.env.CHROMIUM,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ];
  return places.some((place) => place && existsSync(place));
}

function hasDatabase() {
  const versions = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql") : [];
  return versions.length > 0 || existsSync("/usr/local/bin/postgres") || existsSync("/usr/bin/postgres");
}

/** Runs vitest and ends with one line that counts. */
function runTests() {
  const report = join(root, "node_modules", ".hearsay", "tests.json");
  mkdirSync(join(root, "node_modules", ".hearsay"), { recursive: true });
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const { status } = attempt(hearsayNode(), [
    vitest,
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ]);
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numFailedTestSuites: suites,
  } = JSON.parse(readFileSync(report, "utf8"));
  const bad = failed === 0 && status !== 0 ? Math.max(1, suites) : failed;
  console.log(`${passed} passed, ${bad} failed, ${skipped} skipped`);
  return status ?? 1;
}
