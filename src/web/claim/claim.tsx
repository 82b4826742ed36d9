import type { ClaimState } from "../../schema/link.ts";
import type { Correction } from "../../schema/correction.ts";
import type { Chart, LaidChart } from "../chart/chart.ts";
import { ChainChart } from "../chart/drawing.tsx";
import { type Quoted, Quote } from "../evidence.tsx";
import { voiceAddress } from "../addresses.ts";
import { NoteForm, Notes } from "../notes.tsx";
import { Page, type Frame } from "../page.tsx";
import { RegroupClaim } from "../regroup.tsx";
import { Changes } from "../story/changes.tsx";
import { Meanings } from "../story/matrix.tsx";
import type { ChangeView } from "../story/view.ts";
import { count, dayOf } from "../words.ts";

/** One place where a claim is said. */
export interface SayingView {
  readonly stance: ClaimState;
  readonly voice?: string;
  readonly authority?: string;
  readonly doubt?: string;
  readonly at?: string;
  readonly quoted: Quoted;
}

/** Sayings of one origin, by outlet. */
export interface OriginSayings {
  readonly name: string;
  readonly sure: boolean;
  readonly outlets: readonly { readonly site: string; readonly sayings: readonly SayingView[] }[];
}

export interface ClaimView {
  readonly id: string;
  readonly words: string;
  readonly story?: { readonly id: string; readonly title: string };
  readonly origins: { readonly least: number; readonly most: number };
  readonly articles: number;
  readonly states: readonly { readonly state: ClaimState; readonly at?: string; readonly quoted: Quoted }[];
  readonly sayings: readonly OriginSayings[];
  /** Sayings that deny or dispute it. */
  readonly against: readonly SayingView[];
  readonly changes: readonly ChangeView[];
  /** What is missing, in words. */
  readonly gaps: readonly string[];
  readonly chart: Chart;
  readonly notes: readonly Correction[];
  /** The other claims of its story. */
  readonly others: readonly { readonly id: string; readonly words: string }[];
}

/** One claim: in its first words, then who stands behind it, what became of it, every saying, what speaks against it, what is missing. */
export function ClaimPage({
  view,
  laid,
  frame,
}: {
  view: ClaimView;
  laid: LaidChart | undefined;
  frame: Frame;
}) {
  const { least, most } = view.origins;
  return (
    <Page frame={frame}>
      <header class="head">
        <p class="kicker">
          {view.story ? (
            <a href={`/stories/${view.story.id}`} data-key="u">
              {view.story.title}
            </a>
          ) : (
            "Claim"
          )}
        </p>
        <h1 class="claim-words">“{view.words}”</h1>
        <p class="standfirst">
          <a href="#sayings">
            {least === most
              ? count(least, "origin")
              : `${count(least, "origin")} surely, ${most - least} more possibly`}
            ; {count(view.articles, "article")}
          </a>
          .
        </p>
        <States view={view} />
      </header>
      <ChainChart chart={view.chart} laid={laid} name="The ways the claim took, left to right" />
      <Changes changes={view.changes} />
      <section aria-labelledby="sayings">
        <h2 id="sayings">Every saying, by origin</h2>
        {view.sayings.map(({ name, sure, outlets }) => (
          <section key={name} class="origin-sayings">
            <h3>
              {name} <small>{sure ? "surely an origin" : "possibly an origin"}</small>
            </h3>
            {outlets.map(({ site, sayings }) => (
              <div key={site} class="outlet-sayings">
                <h4>{site}</h4>
                {sayings.map((saying, i) => (
                  <Saying key={i} saying={saying} />
                ))}
              </div>
            ))}
          </section>
        ))}
      </section>
      {view.against.length > 0 ? (
        <section aria-labelledby="against">
          <h2 id="against">Against</h2>
          {view.against.map((saying, i) => (
            <Saying key={i} saying={saying} />
          ))}
        </section>
      ) : null}
      <MissingParts gaps={view.gaps} />
      <RegroupClaim id={view.id} sayings={quotedIn(view)} others={view.others} />
      <section class="article-notes">
        <h2>Notes</h2>
        <Notes notes={view.notes} />
        <NoteForm target={{ kind: "claim", id: view.id }} back={`/claims/${view.id}`} />
      </section>
    </Page>
  );
}

/** The words of every saying, for and against. */
function quotedIn({ sayings, against }: ClaimView): Quoted[] {
  const said = sayings.flatMap(({ outlets }) => outlets.flatMap((outlet) => outlet.sayings));
  return [...said, ...against].map(({ quoted }) => quoted);
}

/** What became of a claim, day by day, each state once a day. */
function States({ view: { states } }: { view: ClaimView }) {
  if (states.length === 0) return null;
  const days = Map.groupBy(states, ({ at }) => at?.slice(0, 10) ?? "");
  return (
    <>
      <ol class="states" aria-label="What became of it">
        {[...days].map(([day, all]) => (
          <li key={day}>
            {[...new Map(all.toReversed().map((one) => [one.state, one])).values()]
              .toReversed()
              .map(({ state, quoted }) => (
                <a
                  key={state}
                  class={`stance ${state}`}
                  href={`/articles/${quoted.article.id}?at=${quoted.place[0]}-${quoted.place[1]}#at`}
                  title={quoted.words}
                >
                  {state}
                </a>
              ))}
            {day ? <small>{dayOf(day)}</small> : null}
          </li>
        ))}
      </ol>
      <Meanings stances={[...new Set(states.map(({ state }) => state))]} />
    </>
  );
}

/** One saying: who, on whose authority, how sure, when; with its words. */
export function Saying({ saying: { stance, voice, authority, doubt, at, quoted } }: { saying: SayingView }) {
  return (
    <div class="saying">
      <p class="facts">
        <span class={`stance ${stance}`}>{stance}</span>
        {voice ? (
          <a class="voice" href={voiceAddress(voice)}>
            {voice}
          </a>
        ) : (
          <span class="voice unnamed">no source named</span>
        )}
        {authority ? <span>{authority}</span> : null}
        {at ? <span>said {dayOf(at)}</span> : null}
        {doubt ? <span>hedged: {doubt}</span> : null}
      </p>
      <Quote quoted={quoted} />
    </div>
  );
}

/** What is missing behind a claim or a figure. */
export function MissingParts({ gaps }: { gaps: readonly string[] }) {
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">What is missing</h2>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </section>
  );
}
