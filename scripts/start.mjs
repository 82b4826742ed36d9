// `npm start`: installs what is missing, builds, reads the sample coverage into an embedded ledger and opens the app.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { attempt, build, hearsayNode, installPackages, root, run } from "./install.mjs";

installPackages();
build();
const ledger = process.env.HEARSAY_LEDGER ?? join(root, ".hearsay", "sample.sqlite");
mkdirSync(join(root, ".hearsay"), { recursive: true });
const hearsay = join(root, "dist", "cli", "main.js");
run(hearsayNode(), [hearsay, "add", "--ledger", ledger, join(root, "examples")]);
process.on("SIGINT", () => {});
process.exit(
  attempt(hearsayNode(), [hearsay, "serve", "--ledger", ledger, ...process.argv.slice(2)]).status ?? 0,
);
