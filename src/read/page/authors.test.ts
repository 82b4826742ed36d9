import { describe, expect, test } from "vitest";
import { namesIn } from "./authors.ts";

describe("the names in a printed line", () => {
  const cases: [line: string, names: string[]][] = [
    ["By Ana Rusk and Ilse Tamm", ["Ana Rusk", "Ilse Tamm"]],
    ["by Ana Rusk June 19, 2023", ["Ana Rusk"]],
    ["Ana Rusk, Senior Political Correspondent", ["Ana Rusk"]],
    ["Von Jörg Eld und Noor Hale, dpa", ["Jörg Eld", "Noor Hale"]],
    ["Written by Dr. Ana de la Rusk | 6 min read", ["Dr. Ana de la Rusk"]],
    ["By Clay", ["Clay"]],
    ["Published 3 May 2020", []],
    ["Share this article", []],
    ["Home News Sport", []],
  ];
  test.each(cases)("%s", (line, names) => expect(namesIn(line)).toEqual(names));
});
