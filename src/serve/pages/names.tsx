import type { NameSearch } from "../../ledger/names.ts";
import { addressOf } from "../../web/addresses.ts";
import { type NameList, NamesPage } from "../../web/voices/voices.tsx";
import type { Asked, Door } from "../answer.ts";

const pageSize = 100;

/** Everybody who speaks. */
export const voicesDoor: Door = (asked) => namesAnswer(asked, "voices", "speaker");

/** Every outlet. */
export const outletsDoor: Door = (asked) => namesAnswer(asked, "outlets", "site");

async function namesAnswer(
  { ledger, corrections, query }: Asked,
  kind: NameList["kind"],
  of: NameSearch["of"],
) {
  const page = Math.max(1, Math.min(100_000, Number.parseInt(query.page ?? "1", 10) || 1));
  const search = {
    of,
    ...(query.q ? { holds: query.q } : {}),
    limit: pageSize,
    offset: (page - 1) * pageSize,
  };
  const { total, names } = await ledger.names(search);
  const standsFor = await corrections.names();
  const counts = new Map<string, number>();
  for (const { value, count } of names)
    counts.set(standsFor(value), (counts.get(standsFor(value)) ?? 0) + count);
  const at = (to: number) => addressOf(`/${kind}`, { q: query.q, page: to > 1 ? String(to) : undefined });
  const list: NameList = {
    kind,
    ...(query.q ? { words: query.q } : {}),
    total,
    names: [...counts].map(([name, count]) => ({ name, count })),
    ...(page * pageSize < total ? { next: at(page + 1) } : {}),
    ...(page > 1 ? { previous: at(page - 1) } : {}),
  };
  return {
    model: list,
    frame: { title: kind === "voices" ? "Voices" : "Outlets", part: "voices" as const, scripts: ["lines"] },
    page: (frame: Parameters<typeof NamesPage>[0]["frame"]) => <NamesPage list={list} frame={frame} />,
  };
}
