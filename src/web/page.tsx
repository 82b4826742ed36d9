import type { ComponentChildren } from "preact";

/** What every page is given. */
export interface Frame {
  readonly title: string;
  /** Path of the page's own JSON twin. */
  readonly twin: string;
  /** What the search box holds. */
  readonly query?: string;
  /** Client modules the page loads, by name. */
  readonly scripts?: readonly string[];
}

/** The frame around every page: skip link, name, search, the way to the same as JSON. */
export function Page({ frame, children }: { frame: Frame; children: ComponentChildren }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{frame.title === "Hearsay" ? "Hearsay" : `${frame.title} · Hearsay`}</title>
        <link rel="stylesheet" href="/assets/styles.css" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="alternate" type="application/json" href={frame.twin} />
        {["keys", ...(frame.scripts ?? [])].map((name) => (
          <script key={name} type="module" src={`/assets/client/${name}.js`} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header class="top">
          <a class="name" href="/">
            Hearsay
          </a>
          <form class="search" role="search" action="/" method="get">
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
          <nav class="ways" aria-label="Pages">
            <a href="/">Articles</a>
            <a href={frame.twin}>JSON</a>
          </nav>
        </header>
        <main id="main">{children}</main>
        <footer class="foot">
          <p>Hearsay never says what is true. It says on whose say-so we know it.</p>
        </footer>
      </body>
    </html>
  );
}
