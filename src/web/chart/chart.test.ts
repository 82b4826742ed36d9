import { expect, test } from "vitest";
import { type Chart, branchesOf, folded } from "./chart.ts";

const chart = (edges: readonly string[]): Chart => {
  const pairs = edges.map((edge) => edge.split(" "));
  return {
    nodes: [...new Set(pairs.flat())].map((id) => ({ id, label: id, kind: "outlet" })),
    edges: pairs.map(([from = "", to = ""]) => ({ from, to, label: "same text", inferred: true })),
  };
};

test("four outlets that carry one text are folded into a node that counts them", () => {
  const { nodes } = folded(chart(["wire a", "wire b", "wire c", "wire d"]));
  expect(nodes.map(({ label }) => label)).toEqual(["wire", "4 outlets carrying it"]);
});

test("a copy that others took from in turn is not folded away", () => {
  const { nodes } = folded(chart(["wire a", "wire b", "wire c", "wire d", "a z"]));
  expect(nodes.map(({ id }) => id)).toContain("a");
});

test("a loop is cut where it closes, and nothing is left out", () => {
  const names = JSON.stringify(branchesOf(chart(["a b", "b a", "c d"])));
  for (const name of ["a", "b", "c", "d"]) expect(names).toContain(`"id":"${name}"`);
});
