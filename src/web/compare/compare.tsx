import type { Span } from "../../schema/span.ts";
import { type Mark, segmentsOf } from "../marks.ts";
import { Page, type Frame } from "../page.tsx";
import type { ArticleName } from "../reader/reading.ts";
import { dayOf } from "../words.ts";
import { type Run, isSmall } from "./words.ts";

/** One side of a comparison: an article's text and the stretches it shares. */
export interface Side {
  readonly article: ArticleName;
  readonly text: string;
  readonly shared: readonly Span[];
  /** Words changed inside what is shared. */
  readonly changed: readonly Span[];
}

export interface Comparison {
  readonly before: Side;
  readonly after: Side;
  /** For two revisions of one address: what stayed, went and came. */
  readonly runs?: readonly Run[];
  /** What changed in meaning, in sentences. */
  readonly meaning: readonly string[];
  readonly hideSmall: boolean;
}

/** Two texts side by side with what they share, or two revisions of one as what went and what came. */
export function ComparePage({ comparison, frame }: { comparison: Comparison; frame: Frame }) {
  const { before, after, runs, meaning } = comparison;
  return (
    <Page frame={frame}>
      <h1>{runs ? "What changed" : "Side by side"}</h1>
      {runs ? (
        <section aria-labelledby="meaning">
          <h2 id="meaning">In meaning</h2>
          {meaning.length === 0 ? <p class="soft">No statement, speaker or figure is different.</p> : null}
          <ul>
            {meaning.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <h2>In words</h2>
          <Runs comparison={comparison} runs={runs} />
        </section>
      ) : (
        <div class="sides">
          <SideText side={before} />
          <SideText side={after} />
        </div>
      )}
    </Page>
  );
}

function Runs({
  comparison: { before, after, hideSmall },
  runs,
}: {
  comparison: Comparison;
  runs: readonly Run[];
}) {
  const here = `/articles/${after.article.id}/against/${before.article.id}`;
  return (
    <>
      <p class="facts">
        <Name article={before.article} /> <span>→</span> <Name article={after.article} />
        <a href={hideSmall ? here : `${here}?small=hide`}>
          {hideSmall ? "Show small edits" : "Hide small edits"}
        </a>
      </p>
      <div class="words runs">
        {runs.map((run, i) =>
          run.kind === "same" || (hideSmall && isSmall(run)) ? (
            run.kind === "gone" ? null : (
              run.words
            )
          ) : run.kind === "gone" ? (
            <del key={i}>{run.words}</del>
          ) : (
            <ins key={i}>{run.words}</ins>
          ),
        )}
      </div>
    </>
  );
}

function SideText({ side: { article, text, shared, changed } }: { side: Side }) {
  const marks: Mark[] = [
    ...shared.map((span): Mark => ({ kind: "content", finding: "shared", span })),
    ...changed.map((span): Mark => ({ kind: "gap", finding: "changed", span })),
  ];
  return (
    <section class="side">
      <h2>
        <Name article={article} />
      </h2>
      <div class="words runs">
        {segmentsOf([0, Math.max(1, text.length)], marks).map(({ span, marks: here }) => {
          const words = text.slice(...span);
          if (here.length === 0) return <span class="soft">{words}</span>;
          return (
            <mark
              key={span[0]}
              class={here.some(({ kind }) => kind === "gap") ? "mark gap shared" : "mark shared"}
            >
              {words}
            </mark>
          );
        })}
      </div>
    </section>
  );
}

function Name({ article }: { article: ArticleName }) {
  return (
    <a href={`/articles/${article.id}`}>
      {article.site ?? "Outlet not found"}
      {article.published ? `, ${dayOf(article.published)}` : ""}
    </a>
  );
}
