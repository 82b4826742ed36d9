import { type Entry, type Ledger, documentKey } from "../ledger/ledger.ts";
import { hashBytes } from "../pipeline/load.ts";
import { type Pool, type PoolOptions, startPool } from "../pipeline/pool.ts";
import { pipelineVersion } from "../pipeline/pipeline.ts";
import type { Article } from "../schema/article.ts";
import type { Document } from "../schema/document.ts";
import type { Problem } from "../schema/problem.ts";
import type { Visited } from "../sources/web/visitor.ts";
import { learnBoilerplate } from "./boilerplate.ts";
import { digestChanged } from "./digests.ts";
import { rememberFetched } from "./fetched.ts";
import { linkerOf } from "./link.ts";

/** What has happened so far; given to `onProgress` after every batch written. */
export interface Progress {
  readonly documents: number;
  /** Documents the ledger already held, read by this version. */
  readonly known: number;
  readonly articles: number;
  readonly problems: number;
  /** Stories that what was added changed and that have been laid out anew. */
  readonly stories: number;
}

export interface AddOptions extends PoolOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly onProblem?: (problem: Problem) => void;
  /** Given each article once it is written. */
  readonly onArticle?: (article: Article) => void;
  /** False: blocks that recur on the pages of a site are left as they are. */
  readonly siteMemory?: boolean;
  /** Stops between documents; what was read is written. */
  readonly signal?: AbortSignal;
}

/** Documents read between two writes: few enough to lose little, many enough to write fast. */
const batchSize = 64;

/** Writes between two times that what was written is linked: seeking what is not linked looks at all that is held. */
const comparedEvery = 16;

/**
 * Reads documents and records what they give, in the order they come. What is written is acknowledged by progress and
 * survives; adding the same again skips what this version has read, so that a killed run resumes.
 */
export async function add(
  found: AsyncIterable<Visited>,
  ledger: Ledger,
  options: AddOptions = {},
): Promise<Progress> {
  const progress = { documents: 0, known: 0, articles: 0, problems: 0, stories: 0 };
  let pool: Pool | undefined;
  const isLearning = options.siteMemory !== false;
  const boilerplate = new Set(isLearning ? await ledger.pageBlocks.boilerplate() : []);
  const poolOf = () => {
    if (!pool) (pool = startPool(options)).mark(boilerplate);
    return pool;
  };
  let reading: Promise<Entry>[] = [];
  /** Keys of documents read and not yet written. */
  const seen = new Set<string>();
  const linker = linkerOf(ledger);
  const compareNew = async () => {
    if (isLearning) await learnBoilerplate(ledger, poolOf);
    await linker.compareNew();
  };
  let written = 0;
  const write = async (entries: readonly Entry[]) => {
    if (entries.length > 0) await ledger.record(entries);
    await rememberFetched(
      ledger,
      entries.map(({ document }) => document),
    );
    if (++written % comparedEvery === 0) await compareNew();
    for (const { document, hash, articles, problems } of entries) {
      seen.delete(documentKey(document, hash));
      progress.articles += articles.length;
      for (const problem of problems) tell(problem);
      for (const { article } of articles) options.onArticle?.(article);
    }
    options.onProgress?.({ ...progress });
  };
  // One batch is written while the next is read; a third waits, so that memory stays bounded.
  let writing: Promise<void> = Promise.resolve();
  const writeNext = async () => {
    const [batch, before] = [Promise.all(reading), writing];
    reading = [];
    writing = before.then(async () => write(await batch));
    // A failure is met where the batch is awaited: at the next batch, or at the end.
    writing.catch(() => {});
    await before;
  };
  const tell = (problem: Problem) => {
    progress.problems++;
    options.onProblem?.(problem);
  };
  try {
    for await (const item of found) {
      if (options.signal?.aborted) break;
      if ("problem" in item) {
        tell(item.problem);
        continue;
      }
      progress.documents++;
      if ("unchanged" in item) {
        progress.known++;
        continue;
      }
      const hash = hashBytes(item.document.bytes);
      const key = documentKey(item.document, hash);
      if (seen.has(key)) progress.known++;
      else if (await ledger.holds(key, pipelineVersion)) {
        progress.known++;
        await rememberFetched(ledger, [item.document]);
      } else {
        seen.add(key);
        reading.push(readOne(poolOf(), item.document, hash));
      }
      if (reading.length >= batchSize) await writeNext();
      else if (progress.known % 500 === 499) options.onProgress?.({ ...progress });
    }
    await writeNext();
    await writing;
    await compareNew();
    await linker.settle();
    await digestChanged(ledger, {
      ...(options.signal ? { signal: options.signal } : {}),
      onDigest: () => {
        progress.stories++;
        options.onProgress?.({ ...progress });
      },
    });
  } finally {
    await pool?.close();
  }
  return progress;
}

async function readOne(pool: Pool, document: Document, hash: string): Promise<Entry> {
  const outcome = await pool.process(document);
  return { document, hash, version: pipelineVersion, ...outcome };
}

/** The ledger's own documents, to be read again by this version. */
export async function* storedDocuments(ledger: Ledger): AsyncIterable<Visited> {
  for await (const { document } of ledger.documents()) yield { document };
}
