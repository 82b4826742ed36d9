import { analyse } from "../../language/analyse.ts";
import { toConllu } from "../../language/conllu.ts";
import { loadModels } from "../../pipeline/load.ts";
import type { ParserName } from "../../pipeline/parser.ts";
import { read } from "../../read/read.ts";
import { documentsOf } from "../../sources/files.ts";
import { problemLine } from "./add.ts";

/** `hearsay parse`: documents in, CoNLL-U out, an article a document, a block a paragraph; problems to standard error. */
export async function parseCommand(
  paths: readonly string[],
  { parser }: { readonly parser: ParserName },
): Promise<void> {
  const models = loadModels(parser);
  for await (const found of documentsOf(paths.length > 0 ? paths : ["-"])) {
    const { articles, problems } =
      "problem" in found ? { articles: [], problems: [found.problem] } : read(found.document, models.read);
    for (const problem of problems) console.error(problemLine(problem));
    if (articles.length === 0) process.exitCode = 1;
    for (const { id, text, blocks } of articles)
      process.stdout.write(
        `# newdoc id = ${id}\n${toConllu(analyse(text, blocks, models.annotate.language))}\n`,
      );
  }
}
