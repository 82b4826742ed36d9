import { type Mark, markKinds } from "../marks.ts";
import { markWords } from "../words.ts";

/** The legend is the filter: unticking a kind hides its marks, by style alone. */
export function Legend({ marks }: { marks: readonly Mark[] }) {
  return (
    <fieldset class="legend">
      <legend>Marks</legend>
      {markKinds.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked class={`show-${kind}`} />
          <span class={`mark ${kind} opens closes starts ends`}>{markWords[kind]}</span>
          <small>
            {
              new Set(
                marks
                  .filter((mark) => mark.kind === kind)
                  .map(({ finding, span }) => `${finding} ${span[0]}`),
              ).size
            }
          </small>
        </label>
      ))}
    </fieldset>
  );
}
