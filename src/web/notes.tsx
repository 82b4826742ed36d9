import type { Correction } from "../schema/correction.ts";
import { dayOf } from "./words.ts";

/** Notes with who wrote them and when. */
export function Notes({ notes }: { notes: readonly Correction[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map(({ id, author, at, value }) => (
        <li key={id}>
          <p>{String(value ?? "")}</p>
          <small>
            {author}, {dayOf(at)}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** A note on anything. */
export function NoteForm({ target, back }: { target: Correction["target"]; back: string }) {
  return (
    <form class="note-form" method="post" action="/corrections">
      <input type="hidden" name="kind" value={target.kind} />
      <input type="hidden" name="finding" value={target.id} />
      {target.article ? <input type="hidden" name="article" value={target.article} /> : null}
      <input type="hidden" name="back" value={back} />
      <label>
        <span class="unseen">Note</span>
        <textarea name="note" rows={1} placeholder="Add a note" required />
      </label>
      <button name="action" value="note">
        Keep
      </button>
    </form>
  );
}
