import { Page, type Frame } from "../page.tsx";
import { ArticleLine, type ListedArticle, Pager } from "../search/search.tsx";
import { count, daysOf, numberWords, rangeOf } from "../words.ts";
import { AddBox } from "./add-box.tsx";

/** One line of the list of stories. */
export interface StoryLine {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  readonly origins: { readonly least: number; readonly most: number };
  readonly first?: string;
  readonly last?: string;
  /** Figures for which sources differ: what is counted, the lowest and highest value standing. */
  readonly contested: readonly {
    readonly id: string;
    readonly what: string;
    readonly low: number;
    readonly high: number;
  }[];
  readonly changes: number;
  /** Changes not looked at yet. */
  readonly unread: number;
}

/** What the first page shows. */
export interface Home {
  readonly stories: readonly StoryLine[];
  readonly total: number;
  /** The newest articles, where no story is known yet. */
  readonly articles: readonly ListedArticle[];
  readonly counts: { readonly articles: number; readonly statements: number };
  readonly next?: string;
  readonly previous?: string;
}

/** The first screen: one box above what is already there, newest change first. */
export function HomePage({ home, frame }: { home: Home; frame: Frame }) {
  const { stories, articles, counts } = home;
  return (
    <Page frame={frame}>
      <div class="opening">
        <h1>On whose say-so do we know this?</h1>
        <AddBox />
      </div>
      {counts.articles === 0 ? <Empty /> : null}
      {stories.length > 0 ? (
        <section aria-labelledby="stories">
          <h2 id="stories">Stories</h2>
          <ol class="stories">
            {stories.map((story) => (
              <li key={story.id} class="line">
                <StoryItem story={story} />
              </li>
            ))}
          </ol>
          <Pager next={home.next} previous={home.previous} />
        </section>
      ) : null}
      {articles.length > 0 ? (
        <section aria-labelledby="newest">
          <h2 id="newest">Newest articles</h2>
          <ol class="articles">
            {articles.map((article) => (
              <li key={article.id} class="line">
                <ArticleLine article={article} />
              </li>
            ))}
          </ol>
          <p>
            <a href="/articles">All {count(counts.articles, "article")}</a>
          </p>
        </section>
      ) : null}
    </Page>
  );
}

function StoryItem({ story }: { story: StoryLine }) {
  const { least, most } = story.origins;
  return (
    <>
      <div class="story-what">
        <h3>
          <a class="open" href={`/stories/${story.id}`}>
            {story.title}
          </a>
        </h3>
        <p class="facts">
          <span>{daysOf(story.first, story.last)}</span>
          {story.contested.map(({ id, what, low, high }) => (
            <a key={id} class="contested" href={`/figures/${id}`}>
              {what} <b class="number">{rangeOf(low, high)}</b>
            </a>
          ))}
          {story.changes > 0 ? <span>{count(story.changes, "change")}</span> : null}
          {story.unread > 0 ? <b class="unread">{story.unread} new</b> : null}
        </p>
      </div>
      <p class="weigh">
        <b class="number">{numberWords(story.articles)}</b> {story.articles === 1 ? "article" : "articles"},{" "}
        <b class="number">{rangeOf(least, most)}</b> {most === 1 ? "origin" : "origins"}
        <Weight articles={story.articles} most={most} least={least} />
      </p>
    </>
  );
}

/** Articles as dots, those that are sure origins filled, those that may be half filled. */
function Weight({ articles, least, most }: { articles: number; least: number; most: number }) {
  const dots = Math.min(articles, 24);
  return (
    <svg class="weight" viewBox={`0 0 ${dots * 8} 8`} width={dots * 8} height="8" aria-hidden="true">
      {Array.from({ length: dots }, (_, i) => (
        <circle
          key={i}
          cx={i * 8 + 4}
          cy="4"
          r="3"
          class={i < least ? "sure" : i < most ? "maybe" : "copy"}
        />
      ))}
    </svg>
  );
}

function Empty() {
  return (
    <p class="lead">
      Nothing is here yet. Drop a folder of saved pages above, or open the sample that comes with Hearsay:{" "}
      <code>npm start</code> reads it.
    </p>
  );
}
