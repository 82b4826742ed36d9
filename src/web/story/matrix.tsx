import type { ClaimState } from "../../schema/link.ts";
import { placeAddress } from "../addresses.ts";
import { stateMeanings } from "../relations.ts";
import type { Cell, ClaimRow, OriginView } from "./view.ts";

/** Claims by origins, not by outlets: each cell says what the origin does with the claim. */
export function ClaimMatrix({
  claims,
  origins,
}: {
  claims: readonly ClaimRow[];
  origins: readonly OriginView[];
}) {
  const stances = new Set(claims.flatMap(({ cells }) => cells.flatMap((cell) => cell?.stance ?? [])));
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label="Claims by origins">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">Claim</th>
              {origins.map(({ name, sure }) => (
                <th scope="col" key={name}>
                  {name}
                  {sure ? null : <small> possibly</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {claims.map(({ id, words, cells, contested }) => (
              <tr key={id} class={contested ? "contested-row" : undefined}>
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
      <Meanings stances={[...stances]} />
    </>
  );
}

function MatrixCell({ cell }: { cell: Cell | null }) {
  if (!cell) return <span class="silent">silent</span>;
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
