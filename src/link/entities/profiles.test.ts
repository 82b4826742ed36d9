import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Correction } from "../../schema/correction.ts";
import type { Dossier } from "./dossier.ts";
import { profilesOf } from "./profiles.ts";

/** An appearance: "article: Name; role; role; with Company, Company". */
function appears(line: string): Dossier {
  const [, article = "", rest = ""] = /^(\w+): (.*)$/.exec(line) ?? [];
  const [name = "", ...more] = rest.split("; ");
  const company =
    more
      .find((part) => part.startsWith("with "))
      ?.slice(5)
      .split(", ") ?? [];
  const gender = /^(?:Edda|Ilse) |^M(?:rs|s) /.test(name)
    ? "female"
    : /^(?:Tomas|Jonas) |^Mr /.test(name)
      ? "male"
      : undefined;
  const alias = more.find((part) => part.startsWith("also "))?.slice(5);
  return {
    article,
    entity: `e-${name}`,
    quote: name,
    start: 0,
    kind: /^(?:Ministry|Harbour|HA|Varnholt)\b/.test(name) ? "organisation" : "person",
    name,
    aliases: alias ? [alias] : [],
    roles: more.filter((part) => !/^(?:with|also) /.test(part)),
    company: company.map((one) => one.toLowerCase()),
    ...(gender ? { gender } : {}),
  };
}

const names = (dossiers: readonly Dossier[], corrections: readonly Correction[] = []): string[] =>
  profilesOf(dossiers, corrections)
    .map(({ name, appearances }) => `${name}: ${appearances.map(({ article }) => article).join(" ")}`)
    .toSorted();

describe("who is who over articles", () => {
  test("the same full name in the same office is one person, and the reason can be read", () => {
    const [profile] = profilesOf(
      [appears("a: Edda Brandt; mayor of Varnholt"), appears("b: Edda Brandt; the mayor")],
      [],
    );
    expect(profile?.appearances).toHaveLength(2);
    expect(profile?.mergings.map(({ words }) => words)).toEqual([
      "both are named Edda Brandt, and both are called mayor",
    ]);
  });

  test("a surname alone merges nobody", () => {
    expect(
      names([appears("a: Edda Brandt; mayor"), appears("b: Brandt"), appears("c: Brandt")]),
    ).toHaveLength(3);
  });

  test("a surname with the same office in the same company does", () => {
    const both = [
      appears("a: Edda Brandt; mayor; with Harbour Union"),
      appears("b: Brandt; mayor; with Harbour Union"),
    ];
    expect(names(both)).toEqual(["Edda Brandt: a b"]);
  });

  test("but not when two could be meant", () => {
    const three = [
      appears("a: Edda Brandt; mayor; with Harbour Union"),
      appears("b: Tomas Brandt; mayor; with Harbour Union"),
      appears("c: Brandt; mayor; with Harbour Union"),
    ];
    expect(names(three)).toHaveLength(3);
  });

  test("two of one name, in other trades and other company, are two", () => {
    expect(names([appears("a: Jonas Reed; goalkeeper"), appears("b: Jonas Reed; virologist")])).toHaveLength(
      2,
    );
    expect(
      names([
        appears("a: Jonas Reed; goalkeeper; with Lena Ost"),
        appears("b: Jonas Reed; striker; with Lena Ost"),
      ]),
    ).toHaveLength(1);
  });

  test("an initial, a middle name, an accent or a hyphen makes no other person", () => {
    expect(names([appears("a: José R. Mendes; judge"), appears("b: Jose Mendes; judge")])).toHaveLength(1);
    expect(names([appears("a: Han Min-su; envoy"), appears("b: Han Min Su; envoy")])).toHaveLength(1);
  });

  test("a body is known by its name, and by its short form where an article spells that out", () => {
    const three = [
      appears("a: Harbour Authority of Sundermark; also HA; with Edda Brandt"),
      appears("b: Harbour Authority of Sundermark"),
      appears("c: HA; with Edda Brandt"),
    ];
    expect(names(three)).toEqual(["Harbour Authority of Sundermark: a b c"]);
  });

  test("what two articles take for a body and one for a person is a body", () => {
    const three = [
      appears("a: Harbour Line"),
      appears("b: Harbour Line"),
      { ...appears("c: Harbour Line"), kind: "person" as const },
    ];
    expect(names(three)).toEqual(["Harbour Line: a b c"]);
  });

  test("the works ministry is the Ministry of Works, in the same company", () => {
    const two = [
      appears("a: Ministry of Works; with Edda Brandt"),
      { ...appears("b: works ministry; with Edda Brandt"), kind: "organisation" as const },
    ];
    expect(names(two)).toHaveLength(1);
  });

  test("a ministry of a kind that every country has is not one body without company", () => {
    expect(names([appears("a: Ministry of Works"), appears("b: Ministry of Works")])).toHaveLength(2);
  });
});

const anchor = (dossier: Dossier) => ({
  article: dossier.article,
  quote: dossier.quote,
  start: dossier.start,
});
const correct = (id: string, action: Correction["action"], about: Dossier, value?: unknown): Correction => ({
  id,
  author: "ana",
  at: "2025-05-01T10:00:00Z",
  action,
  target: { kind: "entity", id: "", ...anchor(about) },
  ...(value === undefined ? {} : { value: value as Correction["value"] & {} }),
});

describe("what people decide wins over the machine", () => {
  const a = appears("a: Jonas Reed; goalkeeper");
  const b = appears("b: Jonas Reed; virologist");
  const c = appears("c: Jonas Reed; goalkeeper");

  test("a merge", () => {
    const merge = correct("c1", "merge", a, { appearances: [anchor(b)] });
    expect(names([a, b, c], [merge])).toEqual(["Jonas Reed: a b c"]);
    expect(profilesOf([a, b], [merge])[0]?.mergings[0]).toMatchObject({
      words: "a person said so",
      correction: "c1",
    });
  });

  test("a split, and its undoing", () => {
    const split = correct("c1", "split", a, { appearances: [anchor(c)] });
    const undo: Correction = { ...split, id: "c2", action: "undo", target: { kind: "correction", id: "c1" } };
    expect(names([a, c], [split])).toHaveLength(2);
    expect(names([a, c], [split, undo])).toHaveLength(1);
  });

  test("a new name and an alias", () => {
    const rename = correct("c1", "rename", a, "Jonas A. Reed");
    const alias = correct("c2", "alias", a, "the Wall");
    expect(profilesOf([a, c], [rename, alias])[0]).toMatchObject({ name: "Jonas A. Reed" });
    expect(profilesOf([a, c], [rename, alias])[0]?.aliases).toContain("the Wall");
  });

  test("a correction still holds when an article read anew numbers its entities otherwise", () => {
    const merge = correct("c1", "merge", a, { appearances: [anchor(b)] });
    const anew = [a, b].map((dossier) => ({ ...dossier, entity: "e99", start: dossier.start + 3 }));
    expect(names(anew, [merge])).toHaveLength(1);
  });
});

test("the order of arrival changes nothing", () => {
  const pool = [
    "a: Edda Brandt; mayor; with Harbour Union",
    "b: Brandt; mayor; with Harbour Union",
    "c: Edda Brandt",
    "d: Jonas Reed; goalkeeper",
    "e: Jonas Reed; virologist",
    "f: J. Reed; virologist",
    "g: Harbour Authority; also HA; with Edda Brandt",
    "h: HA; with Edda Brandt",
  ].map(appears);
  const order = fc.shuffledSubarray(pool, { minLength: pool.length });
  fc.assert(
    fc.property(
      order,
      (dossiers) => JSON.stringify(profilesOf(dossiers, [])) === JSON.stringify(profilesOf(pool, [])),
    ),
  );
});
