import type { Progress } from "../ingest/add.ts";

/** Shows progress: one line that is rewritten on a terminal, a plain line every few seconds elsewhere. */
export interface ProgressLine {
  show(progress: Progress): void;
  /** Prints a line of its own above the progress. */
  note(line: string): void;
  end(progress: Progress): void;
}

/** Progress on standard error, with rate and, where the total is known, time left. */
export function progressLine(total?: number, out: NodeJS.WriteStream = process.stderr): ProgressLine {
  const started = Date.now();
  let shown = 0;
  const clear = () => {
    if (out.isTTY) out.write("\r\u001b[K");
  };
  const words = (progress: Progress, isEnd = false) => {
    const seconds = (Date.now() - started) / 1000;
    const rate = seconds > 0 ? progress.documents / seconds : 0;
    const left =
      total && rate > 0 && !isEnd
        ? `, ${Math.max(0, Math.ceil((total - progress.documents) / rate))} s left`
        : "";
    const stories = progress.stories > 0 ? `, ${progress.stories} stories laid out` : "";
    return `${progress.documents}${total ? ` of ${total}` : ""} read, ${progress.known} known, ${progress.articles} articles, ${progress.problems} problems${stories}, ${rate.toFixed(0)} a second${left}`;
  };
  return {
    show: (progress) => {
      const now = Date.now();
      if (now - shown < (out.isTTY ? 100 : 5000)) return;
      shown = now;
      clear();
      out.write(out.isTTY ? words(progress) : `${words(progress)}\n`);
    },
    note: (line) => {
      clear();
      out.write(`${line}\n`);
    },
    end: (progress) => {
      clear();
      out.write(`${words(progress, true)}\n`);
    },
  };
}
