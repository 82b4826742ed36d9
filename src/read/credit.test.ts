import { describe, expect, test } from "vitest";
import { bareCredit, joinCredits, splitCredit } from "./credit.ts";

describe("the credit is split off its caption", () => {
  const cases: [words: string, caption: string | undefined, credit: string | undefined][] = [
    ["Skaters on Lake Orm on Sunday.Photograph: KCNA/EPA", "Skaters on Lake Orm on Sunday.", "KCNA/EPA"],
    ["Skaters on Lake Orm. (Photo by Ana Rusk)", "Skaters on Lake Orm.", "Ana Rusk"],
    ["Skaters on Lake Orm (AP Photo/Ana Rusk)", "Skaters on Lake Orm", "AP Photo/Ana Rusk"],
    ["Skaters on Lake Orm. AP", "Skaters on Lake Orm.", "AP"],
    [
      "Skaters on Lake Orm. 3 July. Ana Rusk / Pool via Reuters",
      "Skaters on Lake Orm. 3 July.",
      "Ana Rusk / Pool via Reuters",
    ],
    ["Eisläufer auf dem See. Foto: Ana Rusk/dpa", "Eisläufer auf dem See.", "Ana Rusk/dpa"],
    ["湖のスケーター（潟山撮影）", "湖のスケーター", "潟山"],
    ["© Ana Rusk / Veld Press", undefined, "Ana Rusk / Veld Press"],
    [
      "Skaters on Lake Orm, who were warned (twice) on Sunday.",
      "Skaters on Lake Orm, who were warned (twice) on Sunday.",
      undefined,
    ],
    ["Eisläufer auf dem See. (Archivbild)", "Eisläufer auf dem See. (Archivbild)", undefined],
    ["", undefined, undefined],
  ];
  test.each(cases)("%s", (words, caption, credit) => {
    const split = splitCredit(words);
    expect([split.caption, split.credit]).toEqual([caption, credit]);
  });

  test("a credit stands without what opens it", () => {
    expect(bareCredit("(Photo by Ana Rusk)")).toBe("Ana Rusk");
    expect(bareCredit("picture alliance/dpa")).toBe("picture alliance/dpa");
  });

  test("several credits are one, each named once", () => {
    expect(joinCredits(["Photo by Ana Rusk", "/AFP via Getty Images", "Ana Rusk"])).toBe(
      "Ana Rusk / AFP via Getty Images",
    );
    expect(joinCredits(["", " "])).toBeUndefined();
  });
});
