import { Page } from "./page.tsx";

/** Every key with what it does; the same list is tested against the client's modules. */
export const keyWords: readonly (readonly [key: string, words: string])[] = [
  ["/", "to the search box"],
  ["j", "next statement, line or decision"],
  ["k", "the one before"],
  ["Enter", "open what is marked"],
  ["n", "next article of the story"],
  ["p", "article before it"],
  ["u", "up: from an article to its story, from there to all stories"],
  ["a", "accept"],
  ["x", "reject"],
  ["e", "edit"],
  ["z", "undo the last correction"],
  ["w", "why was this found?"],
  ["c", "copy the words with their citation"],
  ["f", "to the filters"],
  ["t", "graph or list"],
  ["?", "this list"],
];

/** The list of keys as a dialog that `?` opens. */
export function KeysDialog() {
  return (
    <dialog id="keys" class="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <KeyList />
      <label class="switch">
        <input type="checkbox" id="keys-on" checked /> Single keys work
      </label>
      <form method="dialog">
        <button>Close</button>
      </form>
    </dialog>
  );
}

/** The list of keys as a page, for who comes without script. */
export function KeysPage() {
  return (
    <Page frame={{ title: "Keys", address: "/keys" }}>
      <h1>Keys</h1>
      <p class="lead">
        They are off while a field is typed in, and can be switched off altogether with the tick in the list
        that ? opens.
      </p>
      <KeyList />
    </Page>
  );
}

function KeyList() {
  return (
    <dl class="keylist">
      {keyWords.map(([key, words]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
