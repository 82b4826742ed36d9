import { type Command, Option } from "commander";
import { examples, ledgerOption, number } from "./options.ts";

/** Adds `entities` and what stands under it: who is who over all articles. */
export function addEntities(program: Command): void {
  const entities = program
    .command("entities")
    .description("Who is who over all articles: list, show, merge, split, rename, alias, undo, corrections.");
  addReading(entities);
  addCorrecting(entities);
}

function addReading(entities: Command): void {
  entities
    .command("list")
    .description("People, bodies and places by how many articles speak of them.")
    .argument("[words...]", "a part of a name")
    .addOption(ledgerOption())
    .option("--kind <kind>", "person, organisation, place, event or product")
    .option("--limit <n>", "most entities to list", number, 50)
    .option("--json", "as NDJSON")
    .addHelpText("after", examples("hearsay entities list", "hearsay entities list brandt --kind person"))
    .action(async (words, options) => (await import("./commands/entities.ts")).listEntities(words, options));
  entities
    .command("show")
    .description("Names, roles, articles, and why these are taken for one.")
    .argument("<id>", "the entity's id, a beginning of it, or its name")
    .addOption(ledgerOption())
    .option("--json", "as JSON")
    .addHelpText("after", examples("hearsay entities show 'Edda Brandt'"))
    .action(async (id, options) => (await import("./commands/entities.ts")).showEntity(id, options));
  entities
    .command("corrections")
    .description("What people decided, in order.")
    .addOption(ledgerOption())
    .option("--json", "as NDJSON")
    .addHelpText("after", examples("hearsay entities corrections"))
    .action(async (options) => (await import("./commands/entities.ts")).listCorrections(options));
}

function addCorrecting(entities: Command): void {
  entities
    .command("merge")
    .description("These are one: kept as your correction, whatever is read anew.")
    .argument("<id>", "the entity to keep")
    .argument("<others...>", "the entities that are the same")
    .addOption(ledgerOption())
    .addOption(authorOption())
    .addHelpText("after", examples("hearsay entities merge 4k7w 9xq2"))
    .action(async (id, others, options) =>
      (await import("./commands/entities.ts")).mergeEntities(id, others, options),
    );
  entities
    .command("split")
    .description("In these articles it is somebody or something else.")
    .argument("<id>", "the entity to split")
    .argument("<articles...>", "ids of the articles to take out")
    .addOption(ledgerOption())
    .addOption(authorOption())
    .addHelpText("after", examples("hearsay entities split 4k7w 9xq2m"))
    .action(async (id, articles, options) =>
      (await import("./commands/entities.ts")).splitEntity(id, articles, options),
    );
  entities
    .command("rename")
    .description("Call it by this name.")
    .argument("<id>", "the entity")
    .argument("<name>", "its name from now on")
    .addOption(ledgerOption())
    .addOption(authorOption())
    .addHelpText("after", examples("hearsay entities rename 4k7w 'Edda M. Brandt'"))
    .action(async (id, name, options) =>
      (await import("./commands/entities.ts")).renameEntity(id, name, options),
    );
  entities
    .command("alias")
    .description("It is known by this name too.")
    .argument("<id>", "the entity")
    .argument("<name>", "a further name")
    .addOption(ledgerOption())
    .addOption(authorOption())
    .addHelpText("after", examples("hearsay entities alias 4k7w 'the Lady of the Lock'"))
    .action(async (id, name, options) =>
      (await import("./commands/entities.ts")).aliasEntity(id, name, options),
    );
  entities
    .command("undo")
    .description("Take back a correction.")
    .argument("<correction>", "its id, or a beginning of it that only it has")
    .addOption(ledgerOption())
    .addOption(authorOption())
    .addHelpText("after", examples("hearsay entities undo 7tq3"))
    .action(async (id, options) => (await import("./commands/entities.ts")).undoEntities(id, options));
}

function authorOption(): Option {
  return new Option("--author <name>", "who decides")
    .env("HEARSAY_AUTHOR")
    .default(process.env.USER || process.env.USERNAME || "someone");
}
