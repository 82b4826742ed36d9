import { Quote } from "../evidence.tsx";
import { outdatedWords } from "../relations.ts";
import type { OutdatedView } from "./view.ts";

/** What an outlet took back or changed, and the copies in which it still stands. */
export function Outdated({ outdated }: { outdated: readonly OutdatedView[] }) {
  if (outdated.length === 0) return null;
  return (
    <section aria-labelledby="still-carried" class="changes">
      <h2 id="still-carried">Still carried after a correction</h2>
      {outdated.map(({ kind, evidence, before, copies }, i) => (
        <article key={i} class="change">
          <h3>{outdatedWords[kind]}</h3>
          {before ? (
            <div class="both-ends">
              <Quote quoted={before} />
              <span class="arrow" aria-label="then">
                →
              </span>
              <Quote quoted={evidence} />
            </div>
          ) : (
            <Quote quoted={evidence} />
          )}
          <p>Still in:</p>
          {copies.map((copy) => (
            <Quote key={`${copy.article.id} ${copy.place[0]}`} quoted={copy} />
          ))}
        </article>
      ))}
    </section>
  );
}
