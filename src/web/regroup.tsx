import type { Quoted } from "./evidence.tsx";
import type { ArticleName } from "./reader/reading.ts";
import { dayOf } from "./words.ts";

/** Puts a story together with another, or makes some of its articles one of their own. */
export function RegroupStory({
  id,
  articles,
  others,
}: {
  id: string;
  articles: readonly ArticleName[];
  others: readonly { readonly id: string; readonly title: string }[];
}) {
  return (
    <details class="regroup">
      <summary>Put right which articles belong here</summary>
      <form method="post" action="/corrections" class="inline">
        <Target kind="story" id={id} />
        <label>
          The same story as{" "}
          <input name="into" list="other-stories" placeholder="its address or id" required />
        </label>
        <datalist id="other-stories">
          {others.map((other) => (
            <option key={other.id} value={`/stories/${other.id}`}>
              {other.title}
            </option>
          ))}
        </datalist>
        <button name="action" value="merge">
          Put them together
        </button>
      </form>
      {articles.length > 1 ? (
        <form method="post" action="/corrections" class="split">
          <Target kind="story" id={id} />
          {articles.map((article) => (
            <label key={article.id} class="switch">
              <input type="checkbox" name="in" value={article.id} /> {article.site ?? "Outlet not found"}:{" "}
              {article.title ?? "Untitled"}
              {article.published ? <small> {dayOf(article.published)}</small> : null}
            </label>
          ))}
          <button name="action" value="split">
            Make these a story of their own
          </button>
        </form>
      ) : null}
    </details>
  );
}

/** Puts a claim together with another of its story, or makes some of its sayings one of their own. */
export function RegroupClaim({
  id,
  sayings,
  others,
}: {
  id: string;
  sayings: readonly Quoted[];
  others: readonly { readonly id: string; readonly words: string }[];
}) {
  return (
    <details class="regroup">
      <summary>Put right what says the same</summary>
      {others.length > 0 ? (
        <form method="post" action="/corrections" class="inline">
          <Target kind="claim" id={id} />
          <label>
            The same claim as{" "}
            <select name="into" required>
              {others.map((other) => (
                <option key={other.id} value={other.id}>
                  {shortened(other.words)}
                </option>
              ))}
            </select>
          </label>
          <button name="action" value="merge">
            Put them together
          </button>
        </form>
      ) : null}
      {sayings.length > 1 ? (
        <form method="post" action="/corrections" class="split">
          <Target kind="claim" id={id} />
          {sayings.map(({ article, words, place }) => (
            <label key={`${article.id}${place[0]}`} class="switch">
              <input type="checkbox" name="in" value={`${article.id} ${place[0]} ${place[1]}`} /> “
              {shortened(words)}” <small>{article.site ?? "Outlet not found"}</small>
            </label>
          ))}
          <button name="action" value="split">
            Make these a claim of their own
          </button>
        </form>
      ) : null}
    </details>
  );
}

function Target({ kind, id }: { kind: "story" | "claim"; id: string }) {
  return (
    <>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="finding" value={id} />
    </>
  );
}

/** Words short enough for one line of a list. */
function shortened(words: string): string {
  return words.length > 110 ? `${words.slice(0, 110).replace(/\s\S*$/, "")} …` : words;
}
