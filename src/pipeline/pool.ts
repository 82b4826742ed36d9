import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Article } from "../schema/article.ts";
import type { Document } from "../schema/document.ts";
import type { Problem } from "../schema/problem.ts";
import type { Boilerplate, Outcome } from "./pipeline.ts";
import type { Answer, Errand } from "./worker.ts";

/** Bounds on the reading of one document. */
export interface PoolOptions {
  /** Threads; one for each core unless told. */
  readonly workers?: number;
  /** Seconds of processor time one document may take: 5. */
  readonly seconds?: number;
  /** Megabytes of heap a worker may use: 512. */
  readonly megabytes?: number;
}

/** Reads documents on worker threads. A worker that hangs or dies costs its document alone, which becomes a problem. */
export interface Pool {
  readonly size: number;
  process(document: Document): Promise<Outcome>;
  /** Annotates an article again that was read before. */
  annotate(article: Article): Promise<Outcome>;
  /** Blocks of these names are boilerplate in all that is asked for from now on. */
  mark(boilerplate: Boilerplate): void;
  close(): Promise<void>;
}

type Work = { readonly document: Document } | { readonly article: Article };

interface Waiting {
  readonly work: Work;
  /** What was boilerplate when it was asked for. */
  readonly boilerplate: Boilerplate | undefined;
  readonly done: (outcome: Outcome) => void;
}

interface Hand {
  worker: Worker;
  /** Its models are loaded: what it is given now counts against the document's time. */
  ready: boolean;
  /** What it was told is boilerplate. */
  told?: Boilerplate | undefined;
  job?: Waiting;
  timer?: NodeJS.Timeout;
}

const mostSeconds = 5;

/** Seconds by the clock, for each of processor time, after which a document is given up however busy the machine is. */
const mostWaiting = 12;

/** Makes a pool; a worker starts when a document finds none idle. */
export function startPool(options: PoolOptions = {}): Pool {
  const size = Math.max(1, options.workers ?? availableParallelism());
  const queue: Waiting[] = [];
  const hands: Hand[] = [];
  const most = options.seconds ?? mostSeconds;
  let closed = false;
  let boilerplate: Boilerplate | undefined;

  const start = (hand: Hand) => {
    hand.ready = false;
    hand.told = undefined;
    hand.worker = startWorker(options.megabytes ?? 512);
    hand.worker.on("message", (answer: Answer | "ready") => {
      if (answer !== "ready") return finish(hand, outcomeOf(answer, hand.job?.work));
      hand.ready = true;
      next(hand);
    });
    hand.worker.on("error", (error) => fail(hand, error));
  };
  const hire = () => {
    const hand = {} as Hand;
    start(hand);
    hands.push(hand);
  };
  const next = (hand: Hand) => {
    if (hand.job || !hand.ready) return;
    const job = queue.shift();
    if (!job) return;
    hand.job = job;
    const errand: Errand = {
      ...job.work,
      ...(job.boilerplate && job.boilerplate !== hand.told ? { boilerplate: job.boilerplate } : {}),
    };
    hand.told = job.boilerplate;
    hand.worker.postMessage(errand);
    void watch(hand, job);
  };
  /** Ends a job once it has had its time: looked at again as soon as that could be. */
  const watch = async (hand: Hand, job: Waiting) => {
    const [clock, before] = [performance.now(), await processorSeconds(hand.worker)];
    const look = async () => {
      const used = (await processorSeconds(hand.worker)) - before;
      if (hand.job !== job) return;
      const isOver = used >= most || performance.now() - clock >= mostWaiting * most * 1000;
      if (isOver) fail(hand, undefined);
      else hand.timer = setTimeout(look, Math.max(50, (most - used) * 1000));
    };
    if (hand.job === job) hand.timer = setTimeout(look, most * 1000);
  };
  const finish = (hand: Hand, outcome: Outcome) => {
    clearTimeout(hand.timer);
    const { job } = hand;
    hand.job = undefined;
    job?.done(outcome);
    next(hand);
  };
  const fail = (hand: Hand, error: Error | undefined) => {
    hand.worker.removeAllListeners();
    void hand.worker.terminate();
    if (closed) return;
    // A worker that cannot even start costs the next document, so that a broken installation ends in problems.
    const job = hand.job ?? (hand.ready ? undefined : queue.shift());
    start(hand);
    clearTimeout(hand.timer);
    hand.job = undefined;
    job?.done({ articles: [], problems: [lost(job.work, error, options)] });
  };
  const ask = (work: Work) =>
    new Promise<Outcome>((done) => {
      queue.push({ work, boilerplate, done });
      const idle = hands.find(({ ready, job }) => ready && !job);
      if (idle) next(idle);
      else if (hands.length < size && hands.filter(({ ready }) => !ready).length < queue.length) hire();
    });
  return {
    size,
    process: (document) => ask({ document }),
    annotate: (article) => ask({ article }),
    mark: (names) => {
      boilerplate = names;
    },
    close: async () => {
      closed = true;
      for (const hand of hands) clearTimeout(hand.timer);
      await Promise.all(hands.map(({ worker }) => worker.terminate()));
    },
  };
}

function startWorker(megabytes: number): Worker {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const worker = new Worker(new URL(`./worker.${extension}`, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  worker.unref();
  return worker;
}

/** Processor time that a worker has had, in seconds; by the clock where it is gone. */
async function processorSeconds(worker: Worker): Promise<number> {
  try {
    const { user, system } = await worker.cpuUsage();
    return (user + system) / 1e6;
  } catch {
    return performance.now() / 1000;
  }
}

function outcomeOf({ outcome, failure }: Answer, work: Work | undefined): Outcome {
  if (outcome) return outcome;
  const problem = {
    code: "internal-error",
    message: `Reading failed with ${failure ?? "no word of why"}.`,
    hint: "This is a defect of Hearsay; the document is kept and can be read again by a newer version.",
    place: placeOf(work),
  };
  return { articles: [], problems: [problem] };
}

function lost(work: Work, error: Error | undefined, options: PoolOptions): Problem {
  const tooBig = (error as { code?: string } | undefined)?.code === "ERR_WORKER_OUT_OF_MEMORY";
  if (error && !tooBig) return outcomeOf({ failure: error.message }, work).problems[0] as Problem;
  return tooBig
    ? {
        code: "too-much-memory",
        message: `Reading it took more than ${options.megabytes ?? 512} MB.`,
        hint: "Give the article alone, without the page around it.",
        place: placeOf(work),
      }
    : {
        code: "too-slow",
        message: `Reading it took more than ${options.seconds ?? mostSeconds} seconds of processor time.`,
        hint: "Give the article alone, without the page around it.",
        place: placeOf(work),
      };
}

function placeOf(work: Work | undefined): Problem["place"] {
  if (work && "article" in work) return { item: work.article.id };
  const { path, url, item, offset } = work?.document ?? {};
  return {
    ...(path ? { path } : {}),
    ...(url ? { url } : {}),
    ...(item ? { item } : {}),
    ...(offset === undefined ? {} : { offset }),
  };
}
