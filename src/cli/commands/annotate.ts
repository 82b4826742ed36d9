import { annotationRecord } from "../../export/records.ts";
import { startPool } from "../../pipeline/pool.ts";
import { documentsOf } from "../../sources/files.ts";
import { problemLine } from "./add.ts";

/** `hearsay annotate`: one JSON object an article to standard output, in the order of the input; problems to standard error. */
export async function annotateCommand(
  paths: readonly string[],
  options: { readonly workers?: number },
): Promise<void> {
  const pool = startPool(options);
  let waiting: ReturnType<typeof pool.process>[] = [];
  const flush = async () => {
    for (const { articles, problems } of await Promise.all(waiting)) {
      for (const problem of problems) console.error(problemLine(problem));
      for (const annotated of articles)
        process.stdout.write(`${JSON.stringify(annotationRecord(annotated))}\n`);
      if (articles.length === 0) process.exitCode = 1;
    }
    waiting = [];
  };
  try {
    for await (const found of documentsOf(paths.length > 0 ? paths : ["-"])) {
      if ("problem" in found) {
        console.error(problemLine(found.problem));
        process.exitCode = 1;
        continue;
      }
      waiting.push(pool.process(found.document));
      if (waiting.length >= 4 * pool.size) await flush();
    }
    await flush();
  } finally {
    await pool.close();
  }
}
