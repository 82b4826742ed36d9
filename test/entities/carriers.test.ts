import { expect, test } from "vitest";
import { annotate } from "../../src/annotate/annotate.ts";
import { loadModels } from "../../src/pipeline/load.ts";
import { articleFromText } from "../../src/read/plain.ts";

/** The kind of outlet that each of a text’s entities is taken for, by its name. */
function carriersIn(text: string, site: string): Record<string, string> {
  const { entities } = annotate(articleFromText(text, { site }), loadModels().annotate);
  return Object.fromEntries(entities.flatMap(({ name, carrier }) => (carrier ? [[name, carrier.kind]] : [])));
}

test("networks, stations and public bodies that carry no news are no outlets, whatever stands beside their names", () => {
  const text =
    "It burst beside the Kesk compressor station, by the account of Norhaven Gas Networks (NGN), which owns it. " +
    "A copy went to the Ministry of Works, the paper said. The Norhaven radio station reported it.";
  expect(Object.keys(carriersIn(text, "The Tarn Post")).filter((name) => /Gas|Ministry/.test(name))).toEqual(
    [],
  );
});

test("“the Observer” is the article’s own paper and no other of that name", () => {
  const text = "Ida Rehn told the Observer that the pier was safe. The Observer has seen the log.";
  expect(carriersIn(text, "The Norhaven Observer")).toEqual({ "The Norhaven Observer": "outlet" });
});
