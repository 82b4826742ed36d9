import type { Figure } from "../../schema/figure.ts";
import type { ChainLink, Statement } from "../../schema/statement.ts";
import { addressOf, outletAddress, placeAddress, voiceAddress } from "../addresses.ts";
import { Notes } from "../notes.tsx";
import { dayOf, doubtOf, partWords, rangeOf, sayingOf, sourceKindWords, voiceOf, wordsOf } from "../words.ts";
import { EditForm } from "./edit-form.tsx";
import type { Reading } from "./reading.ts";

/** One statement: who, act, what, on whose authority, how sure, figures, when; why it was found; what a person made of it. */
export function StatementCard({ statement, reading }: { statement: Statement; reading: Reading }) {
  const { article, annotation, judged, notes, editing } = reading;
  const doubt = doubtOf(statement.hedges, article.text);
  const figures = annotation.figures.filter(({ id }) => statement.figures.includes(id));
  const verdict = judged[statement.id]?.action;
  return (
    <>
      <p class="who">
        <Voice statement={statement} text={article.text} /> <span class="act">{sayingOf(statement)}</span>
        {verdict === "accept" ? <span class="seal">accepted</span> : null}
        {verdict === "edit" ? <span class="seal">edited</span> : null}
      </p>
      <p class="what">
        <a href={`#w${statement.content[0]?.[0] ?? 0}`}>{wordsOf(article.text, statement.content)}</a>
      </p>
      <Chain chain={statement.chain} />
      <dl class="about">
        {authorityOf(statement) ? <Row name="Authority">{authorityOf(statement)}</Row> : null}
        {doubt ? <Row name="How sure">{doubt}</Row> : null}
        {figures.length > 0 ? (
          <Row name="Figures">{figures.map((figure) => figureWords(figure, article.text)).join("; ")}</Row>
        ) : null}
        {statement.said ? <Row name="Said">{dayOf(statement.said.value)}</Row> : null}
        <ClaimRow reading={reading} statement={statement} />
      </dl>
      <Notes notes={notes[statement.id] ?? []} />
      {editing === statement.id ? (
        <EditForm statement={statement} reading={reading} />
      ) : (
        <Acts statement={statement} reading={reading} />
      )}
    </>
  );
}

function Voice({ statement, text }: { statement: Statement; text: string }) {
  const name = voiceOf(statement, text);
  return statement.speaker?.name ? (
    <a class="voice" href={voiceAddress(name)}>
      {name}
    </a>
  ) : (
    <span class="voice unnamed">{name}</span>
  );
}

/** The way a statement took, as small steps. */
export function Chain({ chain }: { chain: readonly ChainLink[] }) {
  if (chain.length < 2) return null;
  return (
    <ol class="chain" aria-label="The way it took">
      {chain.map(({ name, part }, i) => (
        <li key={i} class={part}>
          <span class="unseen">{partWords[part]} </span>
          {part === "outlet" ? <a href={outletAddress(name)}>{name}</a> : name}
        </li>
      ))}
    </ol>
  );
}

/** On whose authority, where it is not simply the named person's or body's own. */
function authorityOf({ sourceKind }: Statement): string | undefined {
  return sourceKind === "person" || sourceKind === "organisation" ? undefined : sourceKindWords[sourceKind];
}

function figureWords({ span, low, high, bound, approximate }: Figure, text: string): string {
  const value = `${approximate ? "about " : ""}${bound ? `${bound} ` : ""}${rangeOf(low, high)}`;
  const words = text.slice(...span);
  return words.toLowerCase().startsWith(value.toLowerCase()) ? words : `${words} (${value})`;
}

function Row({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function ClaimRow({ reading, statement }: { reading: Reading; statement: Statement }) {
  const claim = reading.claims[statement.id];
  if (!claim) return null;
  return (
    <Row name="Claim">
      <a href={`/claims/${claim.id}`}>
        {rangeOf(claim.origins.least, claim.origins.most)} {claim.origins.most === 1 ? "origin" : "origins"}{" "}
        in the story
      </a>
    </Row>
  );
}

function Acts({ statement, reading }: { statement: Statement; reading: Reading }) {
  const { article } = reading;
  const { id, by, content, cue, source, kind, sourceKind } = statement;
  const quoted = (words: string) => (words ? `“${words}”` : "none");
  return (
    <div class="acts">
      <details class="why">
        <summary>Why?</summary>
        <p>
          Found by <code>{by}</code> in annotation {reading.annotation.version}, as {kind} speech. Source:{" "}
          {quoted(wordsOf(article.text, source))}, {sourceKindWords[sourceKind]}. Cue:{" "}
          {quoted(wordsOf(article.text, cue))}.
        </p>
      </details>
      <button form="judge" name="judge" value={`accept statement ${id}`} data-act="accept">
        Accept
      </button>
      <button form="judge" name="judge" value={`reject statement ${id}`} data-act="reject">
        Reject
      </button>
      <a href={`${addressOf(`/articles/${article.id}`, { edit: id })}#${id}`} data-act="edit">
        Edit
      </a>
      <a href={placeAddress(article.id, content[0] ?? cue[0] ?? [0, 0])} data-act="link">
        Link
      </a>
    </div>
  );
}
