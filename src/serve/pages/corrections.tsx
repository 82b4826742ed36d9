import { trainingLine } from "../../export/training.ts";
import { corrected, findingOf, type standing } from "../../ledger/corrected.ts";
import { addressOf, placeAddress } from "../../web/addresses.ts";
import { CorrectionsPage } from "../../web/log/log.tsx";
import { correctionWords } from "../../web/log/words.ts";
import type { Asked, Door } from "../answer.ts";

const pageSize = 50;

/** The log of all corrections. */
export const correctionsDoor: Door = async (asked) => {
  const { corrections, query } = asked;
  const all = await corrections.all();
  const stands = standingWithUndos(all);
  const page = Math.max(1, Math.min(100_000, Number.parseInt(query.page ?? "1", 10) || 1));
  const list = {
    total: all.length,
    corrections: all
      .toReversed()
      .slice((page - 1) * pageSize, page * pageSize)
      .map((correction) => {
        const { article, start, quote } = correction.target;
        return {
          correction,
          words: correctionWords(correction),
          stands: stands.has(correction.id),
          ...(article && start !== undefined && quote
            ? { href: placeAddress(article, [start, start + quote.length]) }
            : {}),
        };
      }),
    ...(page * pageSize < all.length ? { next: addressOf("/corrections", { page: String(page + 1) }) } : {}),
    ...(page > 1
      ? { previous: addressOf("/corrections", { page: page > 2 ? String(page - 1) : undefined }) }
      : {}),
  };
  return {
    model: list,
    frame: { title: "Corrections", scripts: ["lines"] },
    files: { ndjson: { type: "application/x-ndjson; charset=utf-8", write: () => trainingFile(asked) } },
    page: (frame) => <CorrectionsPage list={list} frame={frame} />,
  };
};

/** Ids in force, undos among them: an undo that was itself taken back is not. */
function standingWithUndos(all: Parameters<typeof standing>[0]): ReadonlySet<string> {
  const undone = new Set<string>();
  const left = new Set<string>();
  for (const { id, action, target } of all.toReversed()) {
    if (undone.has(id)) continue;
    if (action === "undo") undone.add(target.id);
    left.add(id);
  }
  return left;
}

/** Every judgement of a statement in force as a line to train on. */
async function trainingFile({ corrections, shelf }: Asked): Promise<string> {
  const lines: string[] = [];
  for (const correction of await corrections.standing()) {
    const before = correction.target.article ? await shelf.annotated(correction.target.article) : undefined;
    const finding = before && findingOf(before, correction);
    const line =
      before && finding && trainingLine(correction, before, corrected(before, [correction]), finding);
    if (line) lines.push(line);
  }
  return lines.join("");
}
