import { Act, type Statement } from "../../schema/statement.ts";
import { NoteForm } from "../notes.tsx";
import { actWords, wordsOf } from "../words.ts";
import type { Reading } from "./reading.ts";

/** Corrects one statement, and, where it is told to, all that are like it: same words of source, same speaker. */
export function EditForm({ statement, reading }: { statement: Statement; reading: Reading }) {
  const { article, annotation } = reading;
  const words = (spans: Statement["source"]) => wordsOf(article.text, spans);
  const like = alike(statement, annotation.statements, article.text);
  const here = `/articles/${article.id}`;
  return (
    <>
      <form class="edit" method="post" action="/corrections">
        <input type="hidden" name="article" value={article.id} />
        <input type="hidden" name="finding" value={statement.id} />
        <label>
          Speaker
          <input name="speaker" list="names" value={statement.speaker?.name ?? ""} autoFocus />
        </label>
        <datalist id="names">
          {annotation.entities.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
        <label>
          Act
          <select name="act">
            {Act.options.map((act) => (
              <option key={act} value={act} selected={act === statement.act}>
                {actWords[act]}
              </option>
            ))}
          </select>
        </label>
        {(["source", "cue", "content"] as const).map((part) => (
          <label key={part}>
            {partNames[part]}
            <textarea name={part} rows={part === "content" ? 3 : 1} data-span={part}>
              {words(statement[part])}
            </textarea>
          </label>
        ))}
        <p class="hint">
          Words as they stand in the article. Select them in the text to put them in the field.
        </p>
        {like.length > 1 ? (
          <label class="switch">
            <input type="checkbox" name="like" value="all" /> The speaker of all {like.length} like this
          </label>
        ) : null}
        <p class="choices">
          <button name="action" value="edit" class="strong">
            Save
          </button>
          <a href={`${here}#${statement.id}`}>Cancel</a>
        </p>
      </form>
      <NoteForm
        target={{ kind: "statement", id: statement.id, article: article.id }}
        back={`${here}#${statement.id}`}
      />
    </>
  );
}

const partNames = {
  source: "Words of the source",
  cue: "Words of the cue",
  content: "What is said",
} as const;

/** The statements with the same words of source and the same speaker. */
export function alike(statement: Statement, statements: readonly Statement[], text: string): Statement[] {
  const key = (one: Statement) => `${wordsOf(text, one.source).toLowerCase()}\n${one.speaker?.name ?? ""}`;
  return statements.filter((other) => key(other) === key(statement));
}
