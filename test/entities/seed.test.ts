import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { hasShared, sharedPath } from "../../bench/shared.ts";
import { annotate } from "../../src/annotate/annotate.ts";
import { loadModels } from "../../src/pipeline/load.ts";
import { read } from "../../src/read/read.ts";
import type { Entity } from "../../src/schema/entity.ts";

/** What the seed's judged entities hold: labels only, its text stays outside. */
interface Expected {
  readonly name: string;
  readonly kind: string;
  readonly aliases?: readonly string[];
  readonly roles?: readonly string[];
}

describe.skipIf(!hasShared)("the seed's people, bodies and states (needs the shared corpora)", () => {
  let text = "";
  let found: readonly Entity[] = [];
  let expected: readonly Expected[] = [];

  beforeAll(() => {
    const file = sharedPath("seed", "000_11f910fae9c1f729.txt");
    const [article] = read({ bytes: readFileSync(file), path: "seed.txt" }).articles;
    if (!article) throw new Error("no article");
    text = article.text;
    found = annotate(article, loadModels().annotate).entities;
    expected = JSON.parse(readFileSync(sharedPath("seed", "expected.json"), "utf8")).entities;
  }, 120_000);

  const plain = (name: string): string => name.toLowerCase().replace(/^the /, "");
  const called = (name: string): Entity[] =>
    found.filter((entity) => [entity.name, ...entity.aliases].some((one) => plain(one) === plain(name)));

  test("each is found, of its kind", () => {
    const missing = expected.filter(({ name, kind }) => !called(name).some((entity) => entity.kind === kind));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test("names, surnames, capitals and stand-ins are aliases of theirs", () => {
    const astray = expected.flatMap(({ name, aliases = [] }) =>
      aliases.filter((alias) => !called(alias).some((entity) => called(name).includes(entity))),
    );
    expect(astray).toEqual([]);
  });

  test("no two of them are one", () => {
    const holders = expected.map(({ name }) => called(name)[0]?.id);
    expect(new Set(holders).size).toBe(expected.length);
  });

  test("people have their roles and kin", () => {
    const without = expected.flatMap(({ name, roles = [] }) => {
      const said = called(name).flatMap(({ facts }) => facts.map(({ value }) => plain(value)));
      return roles
        .filter((role) => !said.some((value) => value.includes(plain(role))))
        .map((role) => `${name}: ${role}`);
    });
    expect(without).toEqual([]);
  });

  test("every mention is words of the text", () => {
    for (const { mentions } of found)
      for (const { span } of mentions) expect(text.slice(...span).trim()).not.toBe("");
  });
});
