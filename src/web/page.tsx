import type { ComponentChildren } from "preact";
import { formAddress } from "./addresses.ts";
import { KeysDialog } from "./keys.tsx";

/** What every page is given. */
export interface Frame {
  readonly title: string;
  /** Path and query of this page: its twins stand at the same path. */
  readonly address: string;
  /** Which part of the product it belongs to, for the navigation. */
  readonly part?: "stories" | "articles" | "voices" | "review";
  /** What the search box holds. */
  readonly query?: string;
  /** Client modules the page loads beside `keys`, by name. */
  readonly scripts?: readonly string[];
  /** Forms in which what is shown can be taken away, beside JSON. */
  readonly forms?: readonly ExportForm[];
  /** Seconds after which the page looks again. */
  readonly refresh?: number;
  /** One line on what has just been done, with the correction that can be taken back. */
  readonly done?: { readonly words: string; readonly undo?: readonly string[] };
}

/** One form of export: the suffix of its address and what it is. */
export interface ExportForm {
  readonly suffix: string;
  readonly words: string;
}

const parts = [
  ["stories", "/", "Stories"],
  ["articles", "/articles", "Articles"],
  ["voices", "/voices", "Voices"],
  ["review", "/review", "Review"],
] as const;

/** The frame around every page: skip link, name, search, navigation, the ways to take it away. */
export function Page({ frame, children }: { frame: Frame; children: ComponentChildren }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {frame.refresh ? <meta http-equiv="refresh" content={String(frame.refresh)} /> : null}
        <title>{frame.title === "Hearsay" ? "Hearsay" : `${frame.title} · Hearsay`}</title>
        <link rel="stylesheet" href="/assets/styles.css" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="alternate" type="application/json" href={formAddress(frame.address, "json")} />
        {["keys", ...(frame.scripts ?? [])].map((name) => (
          <script key={name} type="module" src={`/assets/client/${name}.js`} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <Top frame={frame} />
        {frame.done ? <Done done={frame.done} address={frame.address} /> : null}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Foot frame={frame} />
        <KeysDialog />
      </body>
    </html>
  );
}

function Top({ frame }: { frame: Frame }) {
  return (
    <header class="top">
      <a class="name" href="/">
        Hearsay
      </a>
      <nav class="parts" aria-label="Parts">
        {parts.map(([part, href, words]) => (
          <a key={part} href={href} aria-current={frame.part === part ? "page" : undefined}>
            {words}
          </a>
        ))}
      </nav>
      <form class="search" role="search" action="/search" method="get">
        <label class="unseen" for="q">
          Search the coverage
        </label>
        <input
          id="q"
          name="q"
          type="search"
          placeholder="Search words, speakers, figures"
          value={frame.query ?? ""}
        />
        <button type="submit">Search</button>
      </form>
    </header>
  );
}

function Done({ done, address }: { done: NonNullable<Frame["done"]>; address: string }) {
  return (
    <form class="done" method="post" action="/corrections">
      <span role="status">{done.words}</span>
      {done.undo ? (
        <>
          <input type="hidden" name="back" value={address} />
          {done.undo.map((id) => (
            <input key={id} type="hidden" name="undo" value={id} />
          ))}
          <button name="action" value="undo" data-key="z">
            Undo
          </button>
        </>
      ) : null}
    </form>
  );
}

function Foot({ frame }: { frame: Frame }) {
  return (
    <footer class="foot">
      <p class="creed">Hearsay never says what is true. It says on whose say-so we know it.</p>
      <nav aria-label="This page in other forms" class="forms">
        <span>This page as</span>
        <a href={formAddress(frame.address, "json")}>JSON</a>
        {(frame.forms ?? []).map(({ suffix, words }) => (
          <a key={suffix} href={formAddress(frame.address, suffix)}>
            {words}
          </a>
        ))}
      </nav>
      <p>
        <a href="/keys">Keys</a> <a href="/corrections">Corrections</a> <a href="/outlets">Outlets</a>
      </p>
    </footer>
  );
}
