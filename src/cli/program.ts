import { Command, Option } from "commander";
import { addEntities } from "./entities.ts";
import { allowHostOption, examples, ledgerOption, number, parserOption } from "./options.ts";

/** All commands of `hearsay`; each loads its own code when it runs. */
export const program = new Command("hearsay")
  .description(
    "Reads news coverage and lays out who said what, through whom, how sure, with which figures and dates.",
  )
  .version("0.1.0")
  .option("--debug", "show where in the program an error arose")
  .addHelpText(
    "after",
    examples(
      "hearsay add clippings/",
      'hearsay find "death toll"',
      "hearsay show 4k7w",
      "hearsay serve",
      "cat page.html | hearsay annotate -",
    ),
  )
  .exitOverride()
  .showHelpAfterError("Run with --help to see what there is.");

program
  .command("add")
  .description(
    "Read coverage into the ledger: pages, text, Markdown, NDJSON, web archives, folders of them; addresses of pages, feeds and sitemaps; - reads standard input.",
  )
  .argument(
    "<places...>",
    "files, folders and addresses; only addresses given here, and what they list, are fetched",
  )
  .addOption(ledgerOption())
  .option("--workers <n>", "threads that read; one for each core unless told", number)
  .option("--seconds <n>", "most seconds of processor time that one document may take", number, 5)
  .option("--memory <mb>", "most megabytes that one document may take", number, 512)
  .addOption(allowHostOption())
  .option("--pages <n>", "most pages to fetch of one feed or sitemap, newest first", number, 100)
  .option("--pause <seconds>", "seconds between two requests to one host", number, 1)
  .option("--timeout <seconds>", "most seconds that one address may take", number, 30)
  .option("--record <mb>", "most megabytes of one record of a web archive, unpacked", number, 32)
  .option("--packed-record <mb>", "most megabytes of one record of a web archive, as packed", number, 32)
  .option(
    "--ratio <n>",
    "most times its packed size that a record of a web archive may unpack to",
    number,
    200,
  )
  .option("--no-site-memory", "leave blocks that recur on the pages of a site as they are")
  .addHelpText(
    "after",
    examples(
      "hearsay add clippings/ more/page.html",
      "zcat archive.ndjson.gz | hearsay add -",
      "hearsay add --ledger flood.sqlite flood/",
      "hearsay add https://news.example/2025/03/dam-breaks",
      "hearsay add --pages 20 https://news.example/feed.xml https://news.example/news-sitemap.xml",
      "hearsay add --allow-host archive.lan:8080 http://archive.lan:8080/story.html",
    ),
  )
  .action(async (places, options) => (await import("./commands/add.ts")).addCommand(places, options));

program
  .command("show")
  .description("Print one article with what was found in it.")
  .argument("<id>", "the article's id, or a beginning of it that only it has")
  .addOption(ledgerOption())
  .option("--json", "as JSON, the same as the page's twin")
  .addHelpText("after", examples("hearsay show 4k7w", "hearsay show 4k7w --json | jq .statements"))
  .action(async (id, options) => (await import("./commands/show.ts")).showCommand(id, options));

program
  .command("find")
  .description(
    "Search titles and texts: all words must occur; minist* for beginnings, quotation marks for a phrase.",
  )
  .argument("<words...>", "what to look for")
  .addOption(ledgerOption())
  .option("--site <name>", "only this outlet")
  .option("--speaker <name>", "only articles in which this person or body speaks")
  .option("--limit <n>", "most articles to list", number, 20)
  .option("--json", "as NDJSON")
  .addHelpText(
    "after",
    examples("hearsay find ammonium nitrate", "hearsay find '\"ministry of ports\"' --site Northwire"),
  )
  .action(async (words, options) => (await import("./commands/find.ts")).findCommand(words, options));

program
  .command("stories")
  .description("List stories: articles about one running event, with how many independent origins they have.")
  .addOption(ledgerOption())
  .option("--least <n>", "only stories with at least so many articles", number, 2)
  .option("--limit <n>", "most stories to list", number, 20)
  .option("--json", "as NDJSON")
  .addHelpText("after", examples("hearsay stories", "hearsay stories --least 10 --json"))
  .action(async (options) => (await import("./commands/stories.ts")).storiesCommand(options));

program
  .command("origins")
  .description(
    "Print who stands behind a story: its independent origins, and who copied whom, with the reasons.",
  )
  .argument("<id>", "the id of a story or of an article, or a beginning that only it has")
  .addOption(ledgerOption())
  .option("--json", "as JSON")
  .addHelpText("after", examples("hearsay origins 4k7w", "hearsay origins 4k7w --json | jq .origins"))
  .action(async (id, options) => (await import("./commands/origins.ts")).originsCommand(id, options));

/** A story's report and its parts: what each command prints, and a word for the example. */
const reports = [
  [
    "story",
    undefined,
    "Print what a story comes to: figures, changes, claims, timeline and gaps, with their words.",
  ],
  [
    "claims",
    "claims",
    "Print who says what in a story: sayings that say the same, with the origins behind them.",
  ],
  ["figures", "figures", "Print how a story's figures moved, by source and date."],
  [
    "changes",
    "changes",
    "Print who changed their story: reversals, corrections, contradictions, retractions, updates.",
  ],
  ["timeline", "timeline", "Print a story's happenings by when they happened."],
  ["gaps", "gaps", "Print what a story's articles say is not known, and what may have answered it since."],
] as const;
for (const [name, part, about] of reports)
  program
    .command(name)
    .description(about)
    .argument("<id>", "the id of a story or of an article in it, or a beginning that only it has")
    .addOption(ledgerOption())
    .addOption(new Option("--format <form>", "how").choices(["markdown", "json"]).default("markdown"))
    .option("--since <day>", "only what articles published on this day or later tell")
    .addHelpText(
      "after",
      examples(`hearsay ${name} 4k7w`, `hearsay ${name} 4k7w --since 2025-03-10 --format json`),
    )
    .action(async (id, options) => (await import("./commands/story.ts")).storyCommand(id, options, part));

program
  .command("annotate")
  .description("Documents or NDJSON in, one JSON object an article out; nothing is stored.")
  .argument("[paths...]", "files and folders; standard input unless told")
  .option("--workers <n>", "threads that read; one for each core unless told", number)
  .addHelpText(
    "after",
    examples(
      "hearsay annotate page.html",
      "cat articles.ndjson | hearsay annotate | jq '.statements | length'",
    ),
  )
  .action(async (paths, options) => (await import("./commands/annotate.ts")).annotateCommand(paths, options));

program
  .command("parse")
  .description("Print words, lemmas, tags and trees as CoNLL-U; nothing is stored.")
  .argument("[paths...]", "files and folders; standard input unless told")
  .addOption(parserOption())
  .addHelpText("after", examples("hearsay parse page.html", "echo 'She left, he said.' | hearsay parse"))
  .action(async (paths, options) => (await import("./commands/parse.ts")).parseCommand(paths, options));

program
  .command("export")
  .description(
    "Write everything the ledger holds to standard output, in an order that does not depend on arrival.",
  )
  .addOption(ledgerOption())
  .addOption(
    new Option("--format <form>", "how").choices(["ndjson", "csv", "web-annotation"]).default("ndjson"),
  )
  .addHelpText(
    "after",
    examples("hearsay export > coverage.ndjson", "hearsay export --format csv > statements.csv"),
  )
  .action(async (options) => (await import("./commands/export.ts")).exportCommand(options));

program
  .command("serve")
  .description("Open the ledger in the browser, on this machine only.")
  .addOption(ledgerOption())
  .option("--port <n>", "port; a free one is taken if it is in use", number, 4321)
  .addOption(allowHostOption())
  .addHelpText("after", examples("hearsay serve", "hearsay serve --ledger flood.sqlite --port 8080"))
  .action(async (options) => (await import("./commands/serve.ts")).serveCommand(options));

const ledger = program.command("ledger").description("Look after the ledger: info, check, reread.");
ledger
  .command("info")
  .description("How much the ledger holds.")
  .addOption(ledgerOption())
  .addHelpText("after", examples("hearsay ledger info --ledger flood.sqlite"))
  .action(async (options) => (await import("./commands/ledger.ts")).infoCommand(options));
ledger
  .command("check")
  .description("Verify the hashes of stored bytes and the spans of findings; exits 1 if anything is wrong.")
  .addOption(ledgerOption())
  .addHelpText("after", examples("hearsay ledger check"))
  .action(async (options) => (await import("./commands/ledger.ts")).checkCommand(options));
ledger
  .command("reread")
  .description("Read all stored bytes again with this version of Hearsay.")
  .addOption(ledgerOption())
  .option("--workers <n>", "threads that read; one for each core unless told", number)
  .addHelpText("after", examples("hearsay ledger reread --workers 4"))
  .action(async (options) => (await import("./commands/ledger.ts")).rereadCommand(options));

addEntities(program);
