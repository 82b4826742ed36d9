import type { Document, Exchange } from "../../schema/document.ts";
import { dateOriginWords, count, dayOf } from "../words.ts";
import { liveAddress, outletAddress } from "../addresses.ts";
import { relationWords } from "../relations.ts";
import type { Elsewhere, Reading } from "./reading.ts";

/** Above the text: outlet, title, who wrote it and when, how the bytes became text, revisions, text found elsewhere. */
export function ReaderHead({ reading }: { reading: Reading }) {
  const { article, story } = reading;
  const direction = directionOf(article.language);
  return (
    <header class="head">
      <p class="kicker">
        {article.site ? (
          <a href={outletAddress(article.site)}>{article.site}</a>
        ) : (
          <span>Outlet not found</span>
        )}
        {story ? (
          <a class="of-story" href={`/stories/${story.id}`} data-key="u">
            {story.title}
          </a>
        ) : null}
      </p>
      <h1 lang={article.language} dir={direction}>
        {article.title ?? "Untitled"}
      </h1>
      <Facts reading={reading} />
      <Revisions reading={reading} />
      <ElsewhereStrip reading={reading} />
      {story ? <Neighbours story={story} /> : null}
    </header>
  );
}

/** "rtl" for the languages written from right to left. */
export function directionOf(language: string | undefined): "rtl" | "ltr" {
  return /^(?:ar|he|iw|fa|ur|ps|sd|ug|yi|dv|ckb)(?:-|$)/i.test(language ?? "") ? "rtl" : "ltr";
}

function Facts({ reading: { article, sources } }: { reading: Reading }) {
  const live = liveAddress(article.url);
  const { published, modified, provenance } = article;
  return (
    <>
      <p class="facts">
        {article.byline ? <span class="byline">{article.byline}</span> : null}
        {published ? (
          <span>
            <time dateTime={published.value}>{dayOf(published.value)}</time>{" "}
            <small>{dateOriginWords[published.from]}</small>
          </span>
        ) : (
          <span>no date found</span>
        )}
        {modified && modified.value !== published?.value ? (
          <span>
            changed <time dateTime={modified.value}>{dayOf(modified.value)}</time>
          </span>
        ) : null}
        {article.credits.map((credit) => (
          <span key={credit} class="tag">
            credits {credit}
          </span>
        ))}
        {article.flags.map((flag) => (
          <span key={flag} class="tag">
            {flag === "paywall" ? "behind a paywall" : "live blog"}
          </span>
        ))}
      </p>
      <details class="stored">
        <summary>How it is stored</summary>
        <dl>
          <Row name="Revision">{article.id}</Row>
          {article.url ? (
            <Row name="Address">
              {live ? (
                <a href={live} rel="noreferrer">
                  {article.url}
                </a>
              ) : (
                article.url
              )}
            </Row>
          ) : null}
          {provenance ? <Row name="SHA-256">{provenance.hash}</Row> : null}
          {provenance?.place ? <Row name="Came from">{provenance.place}</Row> : null}
          {article.language ? <Row name="Language">{article.language}</Row> : null}
          {sources.map(({ hash, document }) =>
            document.exchange ? <Fetched key={hash} {...document} exchange={document.exchange} /> : null,
          )}
        </dl>
      </details>
    </>
  );
}

/** What was asked of a server, and what it answered beside the page. */
function Fetched({ capturedAt, exchange }: Pick<Document, "capturedAt"> & { readonly exchange: Exchange }) {
  const { asked, redirects, status, headers, payloadHash } = exchange;
  return (
    <Row name="Fetched">
      {capturedAt ? <time dateTime={capturedAt}>{capturedAt}</time> : null} from {asked}
      {redirects.length > 0
        ? `, led on ${redirects.length === 1 ? "once" : `${redirects.length} times`}`
        : ""}
      , status {status}, body as sent SHA-256 {payloadHash}
      <br />
      <small>
        {Object.entries(headers)
          .map(([name, value]) => `${name}: ${value}`)
          .join(" · ")}
      </small>
    </Row>
  );
}

function Row({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Revisions({ reading: { article, revisions } }: { reading: Reading }) {
  if (revisions.length < 2) return null;
  const at = revisions.findIndex(({ id }) => id === article.id);
  const before = revisions[at - 1];
  return (
    <p class="facts revisions">
      <span>{count(revisions.length, "revision")}</span>
      {revisions.map(({ id, published }, i) => (
        <a key={id} href={`/articles/${id}`} aria-current={id === article.id ? "page" : undefined}>
          {i + 1}
          {published ? <small> {dayOf(published)}</small> : null}
        </a>
      ))}
      {before ? (
        <a href={`/articles/${article.id}/against/${before.id}`}>What changed since revision {at}</a>
      ) : null}
    </p>
  );
}

/** How much of the text stands elsewhere: a bar as long as the text, filled where it does, and the list behind it. */
function ElsewhereStrip({ reading: { article, elsewhere } }: { reading: Reading }) {
  if (elsewhere.length === 0) return null;
  const length = Math.max(1, article.text.length);
  return (
    <section class="elsewhere" aria-label="Text found elsewhere">
      <svg viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label={summaryOf(elsewhere)}>
        <rect class="all" x="0" y="0" width="1000" height="10" />
        {elsewhere.flatMap(({ passages, way, other }) =>
          passages.map(([start, end]) => (
            <rect
              key={`${other.id}${start}`}
              class={way}
              x={(1000 * start) / length}
              y="0"
              width={Math.max(2, (1000 * (end - start)) / length)}
              height="10"
            />
          )),
        )}
      </svg>
      <ul>
        {elsewhere.map((one) => (
          <li key={one.other.id}>
            <strong>{Math.round(one.share * 100)}%</strong> of the words{" "}
            {one.way === "from" ? "come from" : "are carried by"}{" "}
            <a href={`/articles/${one.other.id}`}>
              {one.other.site ?? "an outlet not named"}, “{one.other.title ?? "Untitled"}”
            </a>{" "}
            <span class="soft">{relationWords[one.relation]}</span>{" "}
            <a href={`/articles/${article.id}/against/${one.other.id}`}>Side by side</a>
            {one.reasons.length > 0 ? (
              <details class="why">
                <summary>Why this way round?</summary>
                <p>{one.reasons.join("; ")}.</p>
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function summaryOf(elsewhere: readonly Elsewhere[]): string {
  return `Where the text stands in ${count(elsewhere.length, "other article")}`;
}

function Neighbours({ story }: { story: NonNullable<Reading["story"]> }) {
  return (
    <nav class="neighbours" aria-label="Articles of the story">
      {story.before ? (
        <a rel="prev" href={`/articles/${story.before}`} data-key="p">
          Earlier article
        </a>
      ) : null}
      {story.after ? (
        <a rel="next" href={`/articles/${story.after}`} data-key="n">
          Later article
        </a>
      ) : null}
    </nav>
  );
}
