import { Quote } from "../evidence.tsx";
import { changeWords } from "../relations.ts";
import type { ChangeView } from "./view.ts";

/** Who changed their story: both ends with their words, and why it is held to be a change. */
export function Changes({ changes, story }: { changes: readonly ChangeView[]; story?: string }) {
  if (changes.length === 0) return null;
  const unread = changes.filter((change) => change.unread).length;
  return (
    <section aria-labelledby="changed" class="changes">
      <h2 id="changed">Changed</h2>
      {story && unread > 0 ? (
        <form method="post" action={`/stories/${story}/seen`} class="seen">
          <b class="unread">{unread} new since you last looked</b> <button>I have seen them</button>
        </form>
      ) : null}
      {changes.map(({ id, kind, reason, sure, from, to, unread: isNew }) => (
        <article key={id} id={id} class={`change ${kind}`}>
          <h3>
            {changeWords[kind]} {isNew ? <b class="unread">new</b> : null}
          </h3>
          <p>
            {reason} <small>{sure}</small>
          </p>
          <div class="both-ends">
            <Quote quoted={from} />
            <span class="arrow" aria-label="then">
              →
            </span>
            <Quote quoted={to} />
          </div>
        </article>
      ))}
    </section>
  );
}
