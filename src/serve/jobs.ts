import { add, type Progress } from "../ingest/add.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Problem } from "../schema/problem.ts";
import type { Visited } from "../sources/web/visitor.ts";
import type { ArticleName } from "../web/reader/reading.ts";

/** Coverage being read: how far it is and what came of it. */
export interface Job {
  readonly id: string;
  /** What was asked for, in a few words. */
  readonly what: string;
  readonly ended: Promise<void>;
  state(): JobState;
}

export interface JobState {
  readonly running: boolean;
  readonly progress: Progress;
  /** The first articles that came of it. */
  readonly articles: readonly ArticleName[];
  readonly problems: readonly Problem[];
}

/** What is being read and what was, since the server started. */
export interface Jobs {
  start(found: AsyncIterable<Visited>, what: string): Job;
  get(id: string): Job | undefined;
}

const mostShown = 200;

/** Seconds that one document may take: a person who added it by hand would rather wait than not have it. */
const mostSeconds = 60;

/** Reads one after the other, so that two people who add at once do not halve each other's memory. */
export function jobsOver(ledger: Ledger): Jobs {
  const jobs = new Map<string, Job>();
  let last: Promise<unknown> = Promise.resolve();
  return {
    get: (id) => jobs.get(id),
    start: (found, what) => {
      const id = String(jobs.size + 1);
      const { state, run } = reading(ledger, found);
      const ended = last.then(run);
      last = ended;
      const job = { id, what, ended, state };
      jobs.set(id, job);
      return job;
    },
  };
}

function reading(ledger: Ledger, found: AsyncIterable<Visited>) {
  let running = true;
  let progress: Progress = { documents: 0, known: 0, articles: 0, problems: 0, stories: 0 };
  const articles: ArticleName[] = [];
  const problems: Problem[] = [];
  const run = async () => {
    try {
      progress = await add(found, ledger, {
        seconds: mostSeconds,
        onProgress: (now) => (progress = now),
        onProblem: (problem) => void (problems.length < mostShown && problems.push(problem)),
        onArticle: ({ id, title, site, published }) => {
          if (articles.length < mostShown)
            articles.push({
              id,
              ...(title ? { title } : {}),
              ...(site ? { site } : {}),
              ...(published ? { published: published.value } : {}),
            });
        },
      });
    } catch (error) {
      problems.push({
        code: "reading-failed",
        message: error instanceof Error ? error.message : String(error),
        hint: "Try again with fewer files; what was read is kept.",
        place: {},
      });
    } finally {
      running = false;
    }
  };
  return { run, state: () => ({ running, progress, articles, problems }) };
}
