import type { Correction } from "../../schema/correction.ts";
import { Page, type Frame } from "../page.tsx";
import { Pager } from "../search/search.tsx";
import { count, dayOf } from "../words.ts";

/** One correction as the log shows it. */
export interface LoggedCorrection {
  readonly correction: Correction;
  readonly words: string;
  /** False where a later undo took it back. */
  readonly stands: boolean;
  readonly href?: string;
}

export interface CorrectionList {
  readonly total: number;
  readonly corrections: readonly LoggedCorrection[];
  readonly next?: string;
  readonly previous?: string;
}

/** Every correction, newest first; each can be taken back, and the taking back too. */
export function CorrectionsPage({ list, frame }: { list: CorrectionList; frame: Frame }) {
  return (
    <Page frame={frame}>
      <h1>Corrections</h1>
      <p class="lead">
        {count(list.total, "correction")}, each a record of its own on top of what was found. Nothing is
        overwritten, and they hold when everything is read again.
      </p>
      <p>
        <a href="/corrections.ndjson">As training data, one example a line</a>
      </p>
      <ol class="articles log">
        {list.corrections.map((logged) => (
          <li key={logged.correction.id} class="line">
            <Logged logged={logged} address={frame.address} />
          </li>
        ))}
      </ol>
      <Pager next={list.next} previous={list.previous} />
    </Page>
  );
}

function Logged({
  logged: { correction, words, stands, href },
  address,
}: {
  logged: LoggedCorrection;
  address: string;
}) {
  const { id, author, at, target } = correction;
  return (
    <form method="post" action="/corrections" class="logged">
      <input type="hidden" name="undo" value={id} />
      <input type="hidden" name="back" value={address} />
      <p class="facts">
        <span>{author}</span>
        <time dateTime={at}>{dayOf(at)}</time>
        {stands ? null : <span>taken back</span>}
      </p>
      <p>
        {stands ? words : <s>{words}</s>}
        {target.quote ? (
          <>
            {": "}
            <a class="open words-said" href={href}>
              {target.quote.slice(0, 200)}
            </a>
          </>
        ) : null}
      </p>
      {stands ? (
        <button name="action" value="undo">
          {correction.action === "undo" ? "Do it again" : "Undo"}
        </button>
      ) : null}
    </form>
  );
}
