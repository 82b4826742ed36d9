import { ArticleCite } from "../evidence.tsx";
import { dayOf } from "../words.ts";
import type { StoryView } from "./view.ts";

/** When it happened above, when it was published below; the happenings numbered, and listed with the articles behind them. */
export function Timeline({ view }: { view: StoryView }) {
  const { happenings, articles } = view;
  if (happenings.length === 0) return null;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">When it happened, when it was told</h2>
      <Lanes view={view} />
      <ol class="happenings">
        {happenings.map(({ when, words, evidence }, i) => (
          <li key={i} value={i + 1}>
            <time dateTime={when}>{dayOf(when)}</time> {words}
            <span class="cites">
              {evidence.slice(0, 4).map(({ article }, at) => (
                <ArticleCite key={at} article={article} />
              ))}
              {evidence.length > 4 ? <small>and {evidence.length - 4} more</small> : null}
            </span>
          </li>
        ))}
      </ol>
      <p class="unseen">
        Published:{" "}
        {articles.map(({ published, site }) => `${site ?? "?"} ${published?.slice(0, 10) ?? ""}`).join("; ")}
      </p>
    </section>
  );
}

const width = 1000;
const day = 86_400_000;

function Lanes({ view: { happenings, articles } }: { view: StoryView }) {
  const published = articles.flatMap(({ published: at, site, id }) =>
    at ? [{ at: spanOf(at), site, id }] : [],
  );
  const told = published.map(({ at }) => at[0]);
  const end = Math.max(...told) + 1.5 * day;
  const start = Math.min(...told) - 2 * day;
  const placed = happenings.map(({ when, words }, i) => ({ span: spanOf(when), words, number: i + 1 }));
  const shown = placed.filter(({ span }) => span[1] > start && span[0] <= end);
  const x = (moment: number) => 70 + ((width - 90) * (moment - start)) / Math.max(day, end - start);
  return (
    <svg
      class="lanes"
      viewBox={`0 0 ${width} 118`}
      role="group"
      aria-label="Happenings above, publications below, by time"
    >
      <line class="axis" x1="70" x2={width} y1="60" y2="60" />
      <text class="lane" x="0" y="36">
        happened
      </text>
      <text class="lane" x="0" y="92">
        told
      </text>
      {daysBetween(start, end).map((moment) => (
        <g key={moment}>
          <line class="tick" x1={x(moment)} x2={x(moment)} y1="56" y2="64" />
          <text class="date" x={x(moment)} y="114">
            {dayOf(new Date(moment).toISOString().slice(0, 10)).replace(/ \d{4}$/, "")}
          </text>
        </g>
      ))}
      {rowsOf(shown, x).map(({ number, span, words, row }) => (
        <g key={number} class="happening">
          <title>{words}</title>
          {span[1] - span[0] > 1.5 * day ? (
            <rect
              x={x(Math.max(start, span[0]))}
              y={44 - row * 20}
              width={Math.max(4, x(Math.min(end, span[1])) - x(Math.max(start, span[0])))}
              height="6"
              rx="3"
            />
          ) : null}
          <circle cx={x(Math.max(start, span[0])) + 9} cy={44 - row * 20} r="9" />
          <text x={x(Math.max(start, span[0])) + 9} y={48 - row * 20}>
            {number}
          </text>
        </g>
      ))}
      {published.map(({ at, site, id }, i) => (
        <a key={id} href={`/articles/${id}`}>
          <title>{site}</title>
          <rect class="told" x={x(at[0]) + (i % 3)} y="72" width="5" height="26" rx="2" />
        </a>
      ))}
    </svg>
  );
}

/** The days that a partial date covers, as moments: a month is a bar. */
function spanOf(value: string): readonly [number, number] {
  const [, year = "1970", month, date] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value) ?? [];
  const start = Date.parse(`${year}-${month ?? "01"}-${date ?? "01"}T00:00:00Z`);
  const time = /T(\d\d):(\d\d)/.exec(value);
  if (time) return [start + (Number(time[1]) * 60 + Number(time[2])) * 60_000, start + day];
  if (date) return [start, start + day];
  return [start, start + (month ? 30 : 365) * day];
}

/** Up to three rows, so that numbers on one day do not lie on each other. */
function rowsOf<T extends { readonly span: readonly [number, number] }>(
  placed: readonly T[],
  x: (moment: number) => number,
) {
  const ends = [-Infinity, -Infinity, -Infinity];
  return placed.map((one) => {
    const at = x(one.span[0]);
    const row = Math.max(
      0,
      ends.findIndex((end) => end < at - 2),
    );
    ends[row] = at + 20;
    return { ...one, row: row < 2 ? row : 1 };
  });
}

/** At most eight days to name between two moments, evenly spaced. */
function daysBetween(start: number, end: number): number[] {
  const days = Math.max(1, Math.round((end - start) / day));
  const step = Math.ceil(days / 8);
  const first = Math.ceil(start / day) * day;
  return Array.from(
    { length: Math.floor((end - first) / (step * day)) + 1 },
    (_, i) => first + i * step * day,
  );
}
