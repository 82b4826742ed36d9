import type { Trace } from "../../schema/trace.ts";
import { reasonOf } from "./direction.ts";
import { type Outlets, sameOutlet } from "./outlets.ts";
import { type Branch, nodeOf } from "./tree.ts";

type Credit = Trace["credits"][number];

/**
 * Articles without copied text whose first paragraph credits another outlet for the news: retold. They go back to that outlet's
 * latest earlier article of the story, or to the outlet alone where none is held.
 */
export function withRetold(
  branches: readonly Branch[],
  traces: readonly Trace[],
  outlets: Outlets,
): Branch[] {
  const known = new Map(traces.map((trace) => [trace.article, trace]));
  return branches.map((branch) => {
    const trace = known.get(branch.article);
    if (!trace || branch.standing !== "original") return branch;
    const credit = leadCredit(trace, traces, outlets);
    if (!credit) return branch;
    const source = sourceOf(trace, credit, { traces, outlets });
    const node = source ? nodeOf(source) : { name: credit.name };
    const reasons = [reasonOf("in-text", credit)];
    return { ...branch, standing: "retold", origin: node, from: [node], reasons };
  });
}

function leadCredit(trace: Trace, traces: readonly Trace[], outlets: Outlets): Credit | undefined {
  const held = (name: string) =>
    traces.some(({ site }) => site !== undefined && site !== trace.site && sameOutlet(site, name, outlets));
  return trace.credits.find(
    ({ for: kind, guess, lead, name }) => kind === "news" && lead === true && (!guess || held(name)),
  );
}

interface Around {
  readonly traces: readonly Trace[];
  readonly outlets: Outlets;
}

function sourceOf(trace: Trace, credit: Credit, { traces, outlets }: Around): Trace | undefined {
  const held = traces.filter(
    ({ article, site, moment }) =>
      article !== trace.article &&
      site !== undefined &&
      sameOutlet(site, credit.name, outlets) &&
      (moment === "" || trace.moment === "" || moment <= trace.moment),
  );
  return held.sort((a, b) =>
    a.moment < b.moment || (a.moment === b.moment && a.article < b.article) ? 1 : -1,
  )[0];
}
