import type { Quoted } from "../evidence.tsx";
import { addressOf } from "../addresses.ts";
import { Quote } from "../evidence.tsx";
import { Page, type Frame } from "../page.tsx";
import { count } from "../words.ts";

/** One statement to decide on. */
export interface ReviewItem {
  readonly article: string;
  readonly statement: string;
  readonly voice: string;
  readonly saying: string;
  readonly source: string;
  readonly cue: string;
  readonly doubts: readonly string[];
  readonly by: string;
  readonly quoted: Quoted;
}

export interface Queue {
  readonly waiting: number;
  /** Articles looked through for it. */
  readonly articles: number;
  readonly decided: number;
  readonly skip: number;
  readonly item?: ReviewItem;
  /** What the queue is narrowed to. */
  readonly story?: string;
  readonly article?: string;
}

/** One decision at a time, the most doubtful first: accept, reject, edit, or pass over. */
export function ReviewPage({ queue, frame }: { queue: Queue; frame: Frame }) {
  const { item, waiting, decided, articles } = queue;
  return (
    <Page frame={frame}>
      <h1>Review</h1>
      <p class="lead">
        {count(waiting, "doubtful statement")} in the {count(articles, "newest article")}, the most doubtful
        first; {decided} decided.
      </p>
      {item ? (
        <Decision item={item} queue={queue} address={frame.address} />
      ) : (
        <p>Nothing waits for a decision here.</p>
      )}
    </Page>
  );
}

function Decision({ item, queue, address }: { item: ReviewItem; queue: Queue; address: string }) {
  const { article, statement, voice, saying, source, cue, doubts, by, quoted } = item;
  const judge = (verdict: string) => `${verdict} statement ${statement}`;
  return (
    <form method="post" action="/corrections" class="decision">
      <input type="hidden" name="article" value={article} />
      <input type="hidden" name="back" value={address} />
      <p class="who">
        <span class="voice">{voice}</span> <span class="act">{saying}</span>
      </p>
      <Quote quoted={quoted} />
      <dl class="about">
        <div>
          <dt>Doubt</dt>
          <dd>{doubts.join("; ")}</dd>
        </div>
        <div>
          <dt>Source</dt>
          <dd>{source ? `“${source}”` : "none"}</dd>
        </div>
        <div>
          <dt>Cue</dt>
          <dd>{cue ? `“${cue}”` : "none"}</dd>
        </div>
        <div>
          <dt>Found by</dt>
          <dd>{by}</dd>
        </div>
      </dl>
      <p class="choices">
        <button class="strong" name="judge" value={judge("accept")} data-key="a">
          Accept <kbd>a</kbd>
        </button>
        <button name="judge" value={judge("reject")} data-key="x">
          Reject <kbd>x</kbd>
        </button>
        <a class="button" href={`/articles/${article}?edit=${statement}#${statement}`} data-key="e">
          Edit <kbd>e</kbd>
        </a>
        <a
          class="button"
          href={addressOf("/review", {
            story: queue.story,
            article: queue.article,
            skip: String(queue.skip + 1),
          })}
          data-key="j"
        >
          Pass over <kbd>j</kbd>
        </a>
      </p>
    </form>
  );
}
