import { Page } from "./page.tsx";

/** What an address that holds nothing shows. */
export function MissingPage({ path }: { path: string }) {
  return (
    <Page frame={{ title: "Nothing here", address: "/" }}>
      <h1>Nothing here</h1>
      <p>
        There is nothing at <code>{path}</code>. The stories are on <a href="/">the first page</a>, every
        article is in <a href="/articles">the list</a>.
      </p>
    </Page>
  );
}
