import { ChainChart } from "../chart/drawing.tsx";
import type { LaidChart } from "../chart/chart.ts";
import { outletAddress } from "../addresses.ts";
import { ArticleCite, Quote } from "../evidence.tsx";
import { NoteForm, Notes } from "../notes.tsx";
import { Page, type Frame } from "../page.tsx";
import { RegroupStory } from "../regroup.tsx";
import { count, dayOf, daysOf, gapWords, rangeOf } from "../words.ts";
import { Changes } from "./changes.tsx";
import { ClaimMatrix } from "./matrix.tsx";
import { Outdated } from "./outdated.tsx";
import { Timeline } from "./timeline.tsx";
import type { OriginView, SeriesRow, StoryView } from "./view.ts";

/** One story: what is agreed, contested and changed; who says what; when it happened and when it was told; who had it from whom. */
export function StoryPage({
  view,
  laid,
  frame,
}: {
  view: StoryView;
  laid: LaidChart | undefined;
  frame: Frame;
}) {
  const { least, most, list } = view.origins;
  return (
    <Page frame={frame}>
      <header class="head">
        <p class="kicker">{daysOf(view.first, view.last)}</p>
        <h1>{view.title}</h1>
        <p class="standfirst">
          <a href="#articles">{count(view.articles.length, "article")}</a>,{" "}
          <a href="#origins">
            {rangeOf(least, most)} {most === 1 ? "origin" : "origins"}
          </a>
          {view.changes.length > 0 ? (
            <>
              , <a href="#changed">{count(view.changes.length, "change")}</a>
            </>
          ) : null}
          .
        </p>
      </header>
      <Three view={view} />
      <Changes changes={view.changes} story={view.id} />
      <Outdated outdated={view.outdated} />
      {view.claims.length > 0 ? (
        <section aria-labelledby="who-says">
          <h2 id="who-says">Who says what</h2>
          <ClaimMatrix claims={view.claims} origins={list} />
        </section>
      ) : null}
      <Timeline view={view} />
      <section aria-labelledby="origins">
        <h2 id="origins">Who had it from whom</h2>
        <OriginList origins={list} />
        <ChainChart chart={view.chart} laid={laid} name="Who had it from whom, left to right" />
      </section>
      <Gaps view={view} />
      <section aria-labelledby="articles">
        <h2 id="articles">Articles</h2>
        <ol class="articles compact">
          {view.articles.map((article) => (
            <li key={article.id} class="line">
              <p class="facts">
                {article.site ? (
                  <a class="site" href={outletAddress(article.site)}>
                    {article.site}
                  </a>
                ) : null}
                <span>{article.published ? dayOf(article.published) : "no date found"}</span>
              </p>
              <h3>
                <a class="open" href={`/articles/${article.id}`}>
                  {article.title ?? "Untitled"}
                </a>
              </h3>
            </li>
          ))}
        </ol>
        <RegroupStory id={view.id} articles={view.articles} others={view.others} />
      </section>
      <section class="article-notes">
        <h2>Notes on the story</h2>
        <Notes notes={view.notes} />
        <NoteForm target={{ kind: "story", id: view.id }} back={`/stories/${view.id}`} />
      </section>
    </Page>
  );
}

/** Agreed, contested, changed: the three things asked first. */
function Three({ view }: { view: StoryView }) {
  const agreed = view.claims.filter(({ contested, origins }) => !contested && origins.least > 1);
  const contested = view.claims.filter((claim) => claim.contested);
  const figures = view.series.filter((series) => series.contested);
  if (view.claims.length === 0 && view.series.length === 0) return null;
  return (
    <div class="three">
      <section aria-labelledby="agreed">
        <h2 id="agreed">Agreed</h2>
        {agreed.length === 0 ? <p class="soft">Nothing is told by two sure origins alike.</p> : null}
        <ul>
          {agreed.slice(0, 6).map(({ id, words, origins }) => (
            <li key={id}>
              <a href={`/claims/${id}`}>{words}</a>{" "}
              <small>{rangeOf(origins.least, origins.most)} origins</small>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="contested">
        <h2 id="contested">Contested</h2>
        {contested.length + figures.length === 0 ? <p class="soft">Nobody says otherwise.</p> : null}
        <ul>
          {figures.slice(0, 5).map((series) => (
            <li key={series.id}>
              <ContestedFigure series={series} />
            </li>
          ))}
          {contested.slice(0, 6).map(({ id, words, state }) => (
            <li key={id}>
              <a href={`/claims/${id}`}>{words}</a> {state ? <small>{state}</small> : null}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="figures">
        <h2 id="figures">Figures</h2>
        {view.series.length === 0 ? <p class="soft">No figure is followed.</p> : null}
        <ul>
          {view.series.slice(0, 8).map(({ id, what, values }) => (
            <li key={id}>
              <a href={`/figures/${id}`}>{what}</a> <small class="number">{runOf(values)}</small>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Values in the order they held, each once where it is repeated. */
function runOf(values: SeriesRow["values"]): string {
  const words = values.map(({ value }) => value).filter((value, i, all) => value !== all[i - 1]);
  return words.length > 7 ? [...words.slice(0, 3), "…", ...words.slice(-3)].join(" → ") : words.join(" → ");
}

function ContestedFigure({ series: { id, what, last } }: { series: SeriesRow }) {
  return (
    <>
      <a href={`/figures/${id}`}>{what}</a>
      {": "}
      {last.slice(0, 4).map(({ value, by }, i) => (
        <span key={i}>
          {i > 0 ? ", " : ""}
          <b class="number">{value}</b> <small>{by ?? "no source named"}</small>
        </span>
      ))}
      {last.length > 4 ? <small>, and {last.length - 4} more sources</small> : null}
    </>
  );
}

function OriginList({ origins }: { origins: readonly OriginView[] }) {
  return (
    <ul class="origins">
      {origins.map(({ name, sure, articles }) => (
        <li key={name} class={sure ? "sure" : "maybe"}>
          <strong>{name}</strong> <small>{sure ? "surely an origin" : "possibly an origin"}</small>
          <details>
            <summary>{count(articles.length, "article")}</summary>
            <ul>
              {articles.map((article) => (
                <li key={article.id}>
                  <ArticleCite article={article} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

function Gaps({ view: { gaps } }: { view: StoryView }) {
  if (gaps.length === 0) return null;
  const [open, answered] = [gaps.filter(({ answer }) => !answer), gaps.filter(({ answer }) => answer)];
  return (
    <section aria-labelledby="unknown">
      <h2 id="unknown">What is not known</h2>
      <div class="quotes">
        {[...open, ...answered].map((gap, i) => (
          <Gap key={i} gap={gap} />
        ))}
      </div>
    </section>
  );
}

function Gap({ gap: { kind, quoted, count: told, answer } }: { gap: StoryView["gaps"][number] }) {
  return (
    <div>
      <span class="kind">{answer ? "answered later" : gapWords[kind]}</span>
      {told > 1 ? <small> in {count(told, "article")}</small> : null}
      <Quote quoted={quoted} />
      {answer ? (
        <>
          <p class="facts">
            <span>
              {answer.by ?? "An article"}
              {answer.at ? `, ${dayOf(answer.at.slice(0, 10))}` : ""}:
            </span>
          </p>
          <Quote quoted={answer.quoted} />
        </>
      ) : null}
    </div>
  );
}
