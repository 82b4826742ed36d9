import type { Correction } from "../../schema/correction.ts";
import { outletAddress, voiceAddress } from "../addresses.ts";
import { NoteForm, Notes } from "../notes.tsx";
import { Page, type Frame } from "../page.tsx";
import { ArticleLine, type ListedArticle, Pager } from "../search/search.tsx";
import { Changes } from "../story/changes.tsx";
import type { ChangeView } from "../story/view.ts";
import { count } from "../words.ts";

/** A list of names with how many articles or statements each has. */
export interface NameList {
  readonly kind: "voices" | "outlets";
  readonly words?: string;
  readonly total: number;
  readonly names: readonly { readonly name: string; readonly count: number }[];
  readonly next?: string;
  readonly previous?: string;
}

/** Everybody who speaks, or every outlet, those with most first. */
export function NamesPage({ list, frame }: { list: NameList; frame: Frame }) {
  const voices = list.kind === "voices";
  return (
    <Page frame={frame}>
      <h1>{voices ? "Voices" : "Outlets"}</h1>
      <p class="lead">
        {voices
          ? `${count(list.total, "name")} that something was said by, as the articles name them.`
          : `${count(list.total, "outlet")} whose articles are here.`}
      </p>
      <form class="find-name" method="get" action={voices ? "/voices" : "/outlets"}>
        <label class="unseen" for="name">
          Begins with
        </label>
        <input id="name" name="q" value={list.words ?? ""} placeholder="Holds these letters" />
        <button>Find</button>
      </form>
      <ol class="names">
        {list.names.map(({ name, count: n }) => (
          <li key={name} class="line">
            <a class="open" href={voices ? voiceAddress(name) : outletAddress(name)}>
              {name}
            </a>{" "}
            <small class="number">{count(n, voices ? "statement" : "article")}</small>
          </li>
        ))}
      </ol>
      <Pager next={list.next} previous={list.previous} />
    </Page>
  );
}

/** What the page of one voice or outlet shows. */
export interface NameView {
  readonly kind: "voice" | "outlet";
  readonly name: string;
  /** Other names that people say stand for the same, with the correction that says so. */
  readonly merged: readonly { readonly name: string; readonly correction: string }[];
  /** Names like it, that may be the same. */
  readonly alike: readonly string[];
  readonly total: number;
  readonly articles: readonly ListedArticle[];
  /** To whom and through whom, in what is shown. */
  readonly to: readonly { readonly name: string; readonly count: number }[];
  readonly through: readonly { readonly name: string; readonly count: number }[];
  readonly changes: readonly ChangeView[];
  readonly notes: readonly Correction[];
  readonly next?: string;
  readonly previous?: string;
}

/** Everything one name said, to whom, through whom, and when it changed; or everything one outlet published. */
export function NamePage({ view, frame }: { view: NameView; frame: Frame }) {
  const { name, kind, total } = view;
  const voice = kind === "voice";
  return (
    <Page frame={frame}>
      <header class="head">
        <p class="kicker">
          <a href={voice ? "/voices" : "/outlets"} data-key="u">
            {voice ? "Voices" : "Outlets"}
          </a>
        </p>
        <h1>{name}</h1>
        <p class="facts">
          <span>
            {voice ? "speaks in" : "published"} {count(total, "article")}
          </span>
          <Tally words="to" names={view.to} />
          <Tally words="through" names={view.through} />
          {voice ? (
            <a href={`/search?entity=${encodeURIComponent(name)}`}>where it is named</a>
          ) : (
            <a href={`/search?site=${encodeURIComponent(name)}`}>search its articles</a>
          )}
        </p>
      </header>
      <Changes changes={view.changes} />
      <ol class="articles">
        {view.articles.map((article) => (
          <li key={article.id} class="line">
            <ArticleLine article={article} />
          </li>
        ))}
      </ol>
      <Pager next={view.next} previous={view.previous} />
      {voice ? <SameName view={view} /> : null}
      <section class="article-notes">
        <h2>Notes</h2>
        <Notes notes={view.notes} />
        <NoteForm
          target={{ kind: "entity", id: name }}
          back={voice ? voiceAddress(name) : outletAddress(name)}
        />
      </section>
    </Page>
  );
}

function Tally({ words, names }: { words: string; names: NameView["to"] }) {
  if (names.length === 0) return null;
  return (
    <span>
      {words}{" "}
      {names.slice(0, 4).map(({ name, count: n }, i) => (
        <>
          {i > 0 ? ", " : ""}
          {name} <small class="number">{n}</small>
        </>
      ))}
    </span>
  );
}

/** Merging, renaming and splitting: records on top of what was found. */
function SameName({ view: { name, merged, alike, articles } }: { view: NameView }) {
  const back = voiceAddress(name);
  return (
    <section class="same-name" aria-labelledby="same">
      <h2 id="same">Is this one person or body?</h2>
      {merged.length > 0 ? (
        <ul>
          {merged.map((other) => (
            <li key={other.name}>
              <form method="post" action="/corrections" class="inline">
                {other.name} is the same <input type="hidden" name="undo" value={other.correction} />
                <input type="hidden" name="back" value={back} />
                <button name="action" value="undo">
                  Part them again
                </button>
              </form>
            </li>
          ))}
        </ul>
      ) : null}
      <form method="post" action="/corrections" class="inline">
        <input type="hidden" name="name" value={name} />
        <label>
          The same as <input name="into" list="alike" required />
        </label>
        <datalist id="alike">
          {alike.map((other) => (
            <option key={other} value={other} />
          ))}
        </datalist>
        <button name="action" value="merge">
          Merge into it
        </button>
        {alike.length > 0 ? <small>Like it: {alike.slice(0, 5).join(", ")}</small> : null}
      </form>
      <details>
        <summary>Somebody else in some articles</summary>
        <form method="post" action="/corrections" class="split">
          <input type="hidden" name="name" value={name} />
          <input type="hidden" name="back" value={back} />
          {articles.map(({ id, title, site }) => (
            <label key={id} class="switch">
              <input type="checkbox" name="in" value={id} /> {site}: {title ?? "Untitled"}
            </label>
          ))}
          <label>
            There it is <input name="into" required />
          </label>{" "}
          <button name="action" value="split">
            Split
          </button>
        </form>
      </details>
    </section>
  );
}
