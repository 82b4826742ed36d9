import { describe, expect, test } from "vitest";
import { robotsOf } from "./robots.ts";

const allows = (text: string, path: string) => robotsOf(text, "hearsay").allows(path);

describe("robots.txt by RFC 9309", () => {
  test.each([
    ["", "/a", true],
    ["User-agent: *\nDisallow:", "/a", true],
    ["User-agent: *\nDisallow: /", "/a", false],
    ["User-agent: *\nDisallow: /", "/robots.txt", true],
    ["User-agent: *\nDisallow: /a", "/abc", false],
    ["User-agent: *\nDisallow: /a/", "/a", true],
    ["USER-AGENT: *\ndisallow : /a # a note", "/a", false],
    ["\uFEFFUser-agent: *\r\nDisallow: /a", "/a", false],
    ["User-agent: *\rDisallow: /a", "/a", false],
    ["Disallow: /a", "/a", true],
    ["User-agent: other\nDisallow: /", "/a", true],
    ["User-agent: *\nDisallow: /\n\nUser-agent: Hearsay\nDisallow: /b", "/a", true],
    ["User-agent: Hearsay/1.0\nDisallow: /b", "/b", false],
    [
      "User-agent: hearsay\nDisallow: /a\n\nUser-agent: other\nDisallow: /\n\nUser-agent: hearsay\nDisallow: /b",
      "/b",
      false,
    ],
    ["User-agent: one\nUser-agent: hearsay\nDisallow: /a", "/a", false],
    ["User-agent: hearsay\nSitemap: /s.xml\nDisallow: /a", "/a", false],
    ["User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true],
    ["User-agent: *\nAllow: /a\nDisallow: /a/b", "/a/b/c", false],
    ["User-agent: *\nAllow: /a\nDisallow: /a", "/a", true],
    ["User-agent: *\nDisallow: /*.pdf", "/x/y.pdf?z", false],
    ["User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true],
    ["User-agent: *\nDisallow: /*.pdf$", "/x.pdf/y.pdf", false],
    ["User-agent: *\nDisallow: /a$", "/a", false],
    ["User-agent: *\nDisallow: /a$", "/ab", true],
    ["User-agent: *\nDisallow: /a*$", "/abc", false],
    ["User-agent: *\nDisallow: *b", "/ab", false],
    ["User-agent: *\nDisallow: /caf\u00e9", "/caf%C3%A9", false],
    ["User-agent: *\nDisallow: /%61", "/a", false],
    ["User-agent: *\nDisallow: /a%3c", "/a%3C", false],
    ["User-agent: *\nDisallow: /a%2Fb", "/a/b", true],
    ["User-agent: *\nDisallow: /?q=", "/?q=orm", false],
    ["<html>not found</html>", "/a", true],
  ])("%j on %s", (text, path, allowed) => {
    expect(allows(text, path)).toBe(allowed);
  });

  test("a delay is told, the longest of several", () => {
    expect(robotsOf("User-agent: *\nCrawl-delay: 2\n\nUser-agent: *\nCrawl-delay: 10", "hearsay").delay).toBe(
      10,
    );
    expect(robotsOf("User-agent: *\nCrawl-delay: soon", "hearsay").delay).toBeUndefined();
  });

  test("a pattern made to be slow is not", () => {
    const text = `User-agent: *\n${`Disallow: /${"*a".repeat(1_000)}$\n`.repeat(200)}`;
    const started = process.cpuUsage();
    expect(allows(text, `/${"a".repeat(5_000)}b`)).toBe(true);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(2);
  });
});
