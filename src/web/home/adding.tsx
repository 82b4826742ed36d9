import type { Problem } from "../../schema/problem.ts";
import { Page, type Frame } from "../page.tsx";
import type { ArticleName } from "../reader/reading.ts";
import { count, dayOf } from "../words.ts";

/** How far the reading of something added is. */
export interface Adding {
  readonly what: string;
  readonly running: boolean;
  readonly progress: {
    documents: number;
    known: number;
    articles: number;
    problems: number;
    stories: number;
  };
  readonly articles: readonly ArticleName[];
  readonly problems: readonly Problem[];
}

/** What came of what was put into the box; it looks again by itself while reading goes on. */
export function AddingPage({ adding, frame }: { adding: Adding; frame: Frame }) {
  const { running, progress, articles, problems, what } = adding;
  const only = articles.length === 1 ? articles[0] : undefined;
  return (
    <Page frame={{ ...frame, ...(running ? { refresh: 1 } : {}) }}>
      <h1>{running ? "Reading …" : "Read"}</h1>
      <p class="lead" role="status">
        {what}: {count(progress.documents, "document")}, {count(progress.articles, "new article")}
        {progress.known > 0 ? `, ${progress.known} known already` : ""}
        {progress.problems > 0 ? `, ${count(progress.problems, "problem")}` : ""}
        {progress.stories > 0 ? `, ${count(progress.stories, "story", "stories")} laid out anew` : ""}.
      </p>
      {articles.length > 0 ? (
        <ol class="articles">
          {articles.map(({ id, title, site, published }) => (
            <li key={id} class="line">
              <p class="facts">
                {site ? <span class="site">{site}</span> : null}
                <span>{published ? dayOf(published) : "no date found"}</span>
              </p>
              <h2>
                <a class="open" href={`/articles/${id}`} data-key={id === only?.id ? "Enter" : undefined}>
                  {title ?? "Untitled"}
                </a>
              </h2>
            </li>
          ))}
        </ol>
      ) : null}
      <Problems problems={problems} />
      <p>
        <a class="button" href="/">
          To the stories
        </a>
      </p>
    </Page>
  );
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <>
      <h2>What could not be read</h2>
      <ul class="problems">
        {problems.map(({ code, message, hint, place }, i) => (
          <li key={i}>
            <strong>{[place.path ?? place.url, place.item].filter(Boolean).join(" ")}</strong> {message}{" "}
            <span class="soft">
              {hint} [{code}]
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
