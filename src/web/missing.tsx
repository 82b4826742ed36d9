import { Page } from "./page.tsx";

/** What an address that holds nothing shows. */
export function MissingPage({ path }: { path: string }) {
  return (
    <Page frame={{ title: "Nothing here", twin: "/index.json" }}>
      <h1>Nothing here</h1>
      <p>
        There is nothing at <code>{path}</code>. The list of articles is on <a href="/">the first page</a>.
      </p>
    </Page>
  );
}
