import type { ClaimState } from "../../schema/link.ts";
import { placeAddress } from "../addresses.ts";
import { stateMeanings } from "../relations.ts";
import type { Cell, ClaimRow, OriginView } from "./view.ts";

/** Claims shown at once; the rest is one step away. */
const first = 10;

/** Claims by origins, not by outlets: each cell says what the origin does with the claim; what is contested comes first. */
export function ClaimMatrix({
  claims,
  origins,
}: {
  claims: readonly ClaimRow[];
  origins: readonly OriginView[];
}) {
  const stances = new Set(claims.flatMap(({ cells }) => cells.flatMap((cell) => cell?.stance ?? [])));
  const ordered = [
    ...claims.filter(({ contested }) => contested),
    ...claims.filter(({ contested }) => !contested),
  ];
  return (
    <>
      <Table claims={ordered.slice(0, first)} origins={origins} name="Claims by origins" />
      {ordered.length > first ? (
        <details>
          <summary>{ordered.length - first} more claims</summary>
          <Table claims={ordered.slice(first)} origins={origins} name="More claims by origins" />
        </details>
      ) : null}
      <Meanings stances={[...stances]} />
    </>
  );
}

interface TableProps {
  readonly claims: readonly ClaimRow[];
  readonly origins: readonly OriginView[];
  readonly name: string;
}

function Table({ claims, origins, name }: TableProps) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={name}>
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">Claim</th>
            {origins.map((origin) => (
              <th scope="col" key={origin.name}>
                {origin.name}
                {origin.sure ? null : <small> possibly</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map(({ id, words, cells }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/claims/${id}`}>{words}</a>
              </th>
              {cells.map((cell, i) => (
                <td key={i}>
                  <MatrixCell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MatrixCell({ cell }: { cell: Cell | null }) {
  if (!cell)
    return (
      <span class="silent">
        <span aria-hidden="true">·</span>
        <span class="unseen">silent</span>
      </span>
    );
  const { stance, quoted, count } = cell;
  return (
    <a class={`stance ${stance}`} href={placeAddress(quoted.article.id, quoted.place)} title={quoted.words}>
      {stance}
      {count > 1 ? <small> ×{count}</small> : null}
    </a>
  );
}

/** What the words of the states mean here. */
export function Meanings({ stances }: { stances: readonly ClaimState[] }) {
  return (
    <details class="meanings">
      <summary>What the words mean</summary>
      <dl class="about">
        {stances.map((stance) => (
          <div key={stance}>
            <dt>{stance}</dt>
            <dd>{stateMeanings[stance]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
