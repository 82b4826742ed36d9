import type { Gap, Statement } from "../../schema/statement.ts";
import { gapWords, wordsOf } from "../words.ts";
import { NoteForm, Notes } from "../notes.tsx";
import { StatementCard } from "./card.tsx";
import type { Reading } from "./reading.ts";

/** What was found, in reading order: statements with those inside them, gaps, what was rejected, notes. */
export function Cards({ reading }: { reading: Reading }) {
  const { annotation, article, rejected, notes } = reading;
  const inside = Map.groupBy(annotation.statements, ({ within }) => withinOf(reading, within));
  const outermost = inside.get(undefined) ?? [];
  return (
    <aside class="cards" aria-label="What was found">
      <form id="judge" method="post" action="/corrections">
        <input type="hidden" name="article" value={article.id} />
      </form>
      <h2>Statements</h2>
      {outermost.length === 0 ? <p class="soft">No statement was found in this article.</p> : null}
      <StatementList statements={outermost} inside={inside} reading={reading} />
      <Gaps reading={reading} />
      <Rejected statements={rejected} text={article.text} />
      <section class="article-notes">
        <h2>Notes on the article</h2>
        <Notes notes={notes[""] ?? []} />
        <NoteForm
          target={{ kind: "article", id: article.id, article: article.id }}
          back={`/articles/${article.id}`}
        />
      </section>
    </aside>
  );
}

/** A statement within one that was rejected stands on its own. */
function withinOf({ annotation }: Reading, within: string | undefined): string | undefined {
  return within && annotation.statements.some(({ id }) => id === within) ? within : undefined;
}

interface ListProps {
  readonly statements: readonly Statement[];
  readonly inside: ReadonlyMap<string | undefined, readonly Statement[]>;
  readonly reading: Reading;
}

function StatementList({ statements, inside, reading }: ListProps) {
  if (statements.length === 0) return null;
  return (
    <ol class="statements">
      {statements.map((statement) => (
        <li key={statement.id} class="card" id={statement.id} tabIndex={-1} data-place={placeOf(statement)}>
          <StatementCard statement={statement} reading={reading} />
          <StatementList statements={inside.get(statement.id) ?? []} inside={inside} reading={reading} />
        </li>
      ))}
    </ol>
  );
}

function placeOf({ content, cue, source }: Statement): string {
  const span = content[0] ?? cue[0] ?? source[0] ?? [0, 0];
  return `${span[0]}-${span[1]}`;
}

function Gaps({ reading: { article, annotation } }: { reading: Reading }) {
  if (annotation.gaps.length === 0) return null;
  return (
    <>
      <h2>What the article does not know</h2>
      <ul class="gaps">
        {annotation.gaps.map((gap) => (
          <li key={gap.id} class="card gap-card" id={gap.id} tabIndex={-1}>
            <GapCard gap={gap} text={article.text} />
          </li>
        ))}
      </ul>
    </>
  );
}

function GapCard({ gap: { id, span, kind, by }, text }: { gap: Gap; text: string }) {
  return (
    <>
      <p>
        <span class="kind">{gapWords[kind]}</span>
      </p>
      <p class="what">
        <a href={`#w${span[0]}`}>{text.slice(...span)}</a>
      </p>
      <div class="acts">
        <details class="why">
          <summary>Why?</summary>
          <p>Found by {by}, in these words.</p>
        </details>
        <button form="judge" name="judge" value={`reject gap ${id}`}>
          Reject
        </button>
      </div>
    </>
  );
}

function Rejected({ statements, text }: { statements: readonly Statement[]; text: string }) {
  if (statements.length === 0) return null;
  return (
    <details class="rejected">
      <summary>{statements.length} rejected</summary>
      <ul>
        {statements.map(({ id, speaker, content }) => (
          <li key={id}>
            <s>
              {speaker?.name ?? "No source named"}: {wordsOf(text, content)}
            </s>{" "}
            <button form="judge" name="judge" value={`accept statement ${id}`}>
              Take back in
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
