import type { Correction } from "../../schema/correction.ts";
import { type Quoted, Quote } from "../evidence.tsx";
import { voiceAddress } from "../addresses.ts";
import { NoteForm, Notes } from "../notes.tsx";
import { Page, type Frame } from "../page.tsx";
import { Changes } from "../story/changes.tsx";
import type { ChangeView } from "../story/view.ts";
import { count, dayOf } from "../words.ts";
import { MissingParts } from "./claim.tsx";

/** One value as sources gave it. */
export interface PointView {
  readonly value: string;
  readonly low: number;
  readonly high: number;
  readonly bound?: string;
  readonly by?: string;
  readonly asOf?: string;
  readonly stale: boolean;
  readonly evidence: readonly Quoted[];
}

export interface FigureView {
  readonly id: string;
  readonly what: string;
  readonly unit?: string;
  readonly story?: { readonly id: string; readonly title: string };
  /** Oldest first, undated last. */
  readonly points: readonly PointView[];
  readonly articles: number;
  readonly changes: readonly ChangeView[];
  readonly gaps: readonly string[];
  readonly notes: readonly Correction[];
}

/** One figure over time: the plot, then every value by its source with its words. Never one blended number. */
export function FigurePage({
  view,
  plot,
  frame,
}: {
  view: FigureView;
  plot: string | undefined;
  frame: Frame;
}) {
  const sources = Map.groupBy(view.points, ({ by }) => by ?? "");
  return (
    <Page frame={frame}>
      <header class="head">
        <p class="kicker">
          {view.story ? (
            <a href={`/stories/${view.story.id}`} data-key="u">
              {view.story.title}
            </a>
          ) : (
            "Figure"
          )}
        </p>
        <h1>{view.what}</h1>
        <p class="standfirst">
          {count(view.points.length, "value")} by {count(sources.size, "source")} in{" "}
          {count(view.articles, "article")}
          {view.unit ? `, in ${view.unit}` : ""}.
        </p>
      </header>
      {plot ? (
        <figure class="plotted" data-view="graph">
          <div class="scroll" dangerouslySetInnerHTML={{ __html: plot }} />
          <figcaption class="soft">
            Each mark is one value by one source. An arrow up is “at least” or “more than”, an arrow down “up
            to” or “less than”; a bar is a range; a hollow mark was repeated after its source had given a
            newer one.
          </figcaption>
        </figure>
      ) : null}
      <section aria-labelledby="values">
        <h2 id="values">Every value, by source</h2>
        {[...sources].map(([name, points]) => (
          <section key={name} class="origin-sayings">
            <h3>{name ? <a href={voiceAddress(name)}>{name}</a> : "No source named"}</h3>
            <Values points={points} />
          </section>
        ))}
      </section>
      <Changes changes={view.changes} />
      <MissingParts gaps={view.gaps} />
      <section class="article-notes">
        <h2>Notes</h2>
        <Notes notes={view.notes} />
        <NoteForm target={{ kind: "figure", id: view.id }} back={`/figures/${view.id}`} />
      </section>
    </Page>
  );
}

function Values({ points }: { points: readonly PointView[] }) {
  return (
    <div class="scroll">
      <table class="values">
        <thead>
          <tr>
            <th scope="col">Value</th>
            <th scope="col">As of</th>
            <th scope="col">In these words</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point, i) => (
            <tr key={i} id={`p-${slugOf(point)}`}>
              <th scope="row" class="number">
                {point.value}
                {point.stale ? <small> repeated late</small> : null}
              </th>
              <td>
                {point.asOf ? (
                  <time dateTime={point.asOf}>{dayOf(point.asOf)}</time>
                ) : (
                  <span class="soft">not said</span>
                )}
              </td>
              <td>
                {point.evidence.slice(0, 3).map((quoted, at) => (
                  <Quote key={at} quoted={quoted} />
                ))}
                {point.evidence.length > 3 ? (
                  <details>
                    <summary>{point.evidence.length - 3} more</summary>
                    {point.evidence.slice(3).map((quoted, at) => (
                      <Quote key={at} quoted={quoted} />
                    ))}
                  </details>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Names a point within its page: by source, day and value. */
export function slugOf({ by, asOf, low }: Pick<PointView, "by" | "asOf" | "low">): string {
  return [by ?? "none", asOf ?? "undated", low].join("-").replace(/[^\p{L}\p{N}.-]+/gu, "-");
}
