import { describe, expect, test } from "vitest";
import { decode, decodingFault } from "./decode.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("bytes become text by the rules of the web", () => {
  test("this runtime reads windows-1252 rightly, and one that does not is told", () => {
    expect(decodingFault()).toBeUndefined();
    expect(decodingFault(() => "\u0093")).toContain("0x93");
  });

  test("a mark at the start wins over everything", () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8("é"));
    expect(decode(bytes, "text/html; charset=windows-1252", true)).toEqual({
      text: "é",
      charset: "utf-8",
      from: "bom",
    });
  });

  test("the header wins over the page", () => {
    const page = latin(`<meta charset="utf-8"><p>\u0093Yes\u0094`);
    expect(decode(page, "text/html; charset=windows-1252", true)).toMatchObject({
      text: `<meta charset="utf-8"><p>“Yes”`,
      from: "header",
    });
  });

  test("the page's own word wins over a guess", () => {
    expect(decode(latin(`<meta charset="iso-8859-1"><p>\u0080 5`), "", true)).toMatchObject({
      text: `<meta charset="iso-8859-1"><p>€ 5`,
      charset: "windows-1252",
      from: "meta",
    });
  });

  test("without a word, valid UTF-8 is UTF-8 and the rest windows-1252", () => {
    expect(decode(utf8("<p>Ärger"), "", true)).toMatchObject({ text: "<p>Ärger", from: "utf-8" });
    expect(decode(latin("<p>\u0093"), "", true)).toMatchObject({ text: "<p>“", from: "default" });
  });

  test("a declaration beyond the first 1024 bytes counts where the bytes are UTF-8", () => {
    const page = utf8(`<!-- ${"x".repeat(2000)} --><meta charset=iso-8859-1><meta charset="utf-8"><p>é`);
    expect(decode(page, "", true).text.endsWith("é")).toBe(true);
  });

  test("a wrong declaration gives wrong letters, never an error", () => {
    expect(decode(utf8(`<meta charset="utf-16"><p>é`), "", true).text).toContain("é");
    expect(decode(latin(`<meta charset="utf-8"><p>\u00e9`), "", true).text).toContain("\ufffd");
    expect(decode(latin(`<meta charset="no-such"><p>a`), "", true).text).toContain("<p>a");
  });
});
