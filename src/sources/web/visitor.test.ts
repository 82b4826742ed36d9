import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { RefusedAddress, lookupWith } from "./agent.ts";
import { whyInside } from "./hosts.ts";
import { type VisitOptions, type Visited, startVisitor } from "./visitor.ts";

const page = "<html><p>The harbour of Orm is closed.</p></html>";

/** A server of this machine: what it answers by path, and what it was asked. */
let server: Server;
let port = 0;
let asked: IncomingMessage[] = [];
let answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    const answer = answers[request.url ?? ""];
    if (answer) return answer(request, response);
    response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.closeAllConnections());
beforeEach(() => {
  asked = [];
  answers = { "/": (_, response) => response.setHeader("content-type", "text/html").end(page) };
});

const hosts: Record<string, string[]> = {
  "orm.example": ["127.0.0.1"],
  "other.example": ["127.0.0.1"],
};

/** Visits with every port open and no time lost in waiting, hosts as above. */
async function visit(
  url: string,
  { known, ...options }: Partial<VisitOptions> & { known?: { etag?: string; lastModified?: string } } = {},
): Promise<Visited> {
  const visitor = startVisitor({
    ports: [80, 443, port],
    pause: 0,
    resolve: async (name) => hosts[name] ?? [],
    wait: async () => undefined,
    ...options,
  });
  try {
    return await visitor.visit(url, async () => known);
  } finally {
    await visitor.close();
  }
}

const allowed = { allowHosts: ["orm.example", "127.0.0.1"] };
const orm = (path = "/") => `http://orm.example:${port}${path}`;
const codeOf = (visited: Visited) => ("problem" in visited ? visited.problem.code : "none");

describe("no address that leads inside is asked for anything", () => {
  test.each([
    "127.0.0.1",
    "127.1",
    "127.0.1",
    "2130706433",
    "017700000001",
    "0177.0.0.1",
    "0x7f000001",
    "0x7f.0.0.1",
    "0x7f.1",
    "127.255.255.254",
    "0.0.0.0",
    "0",
    "10.0.0.1",
    "0x0a000001",
    "167772161",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.0.1",
    "3232235521",
    "100.64.0.1",
    "100.100.100.200",
    "169.254.169.254",
    "2852039166",
    "0251.0376.0251.0376",
    "0xa9fea9fe",
    "192.0.0.192",
    "192.0.2.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "168.63.129.16",
    "[::1]",
    "[::]",
    "[0:0:0:0:0:0:0:1]",
    "[::127.0.0.1]",
    "[::7f00:1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::ffff:0:127.0.0.1]",
    "[64:ff9b::127.0.0.1]",
    "[64:ff9b:1::7f00:1]",
    "[2002:7f00:1::]",
    "[2001:0:4136:e378:8000:63bf:3fff:fdd2]",
    "[fe80::1]",
    "[fec0::1]",
    "[fc00::1]",
    "[fd00:ec2::254]",
    "[ff02::1]",
    "[100::1]",
    "[2001:db8::1]",
    "[5f00::1]",
    "１２７．０．０．１",
    "127。0。0。1",
    "①②⑦.0.0.1",
    "127.0.0.1.",
  ])("http://%s", async (host) => {
    expect(codeOf(await visit(`http://${host}:${port}/`))).toBe("refused-address");
    expect(asked).toEqual([]);
  });

  test.each([
    ["a name that stands at this machine", ["127.0.0.1"]],
    ["a name that stands at an IPv6 loopback", ["::1"]],
    ["a name that stands at a mapped address", ["::ffff:127.0.0.1"]],
    ["a name that stands at a compatible address", ["::127.0.0.1"]],
    ["a name that stands at a zoned link-local address", ["fe80::1%lo"]],
    ["a name that stands at several inner addresses", ["10.0.0.1", "169.254.169.254", "fd00::1"]],
    ["a name whose address is no address", ["localhost"]],
  ])("%s", async (_, addresses) => {
    const visited = await visit(orm(), { resolve: async () => addresses });
    expect(codeOf(visited)).toBe("refused-address");
    expect(asked).toEqual([]);
  });

  test.each([
    ["localhost by name", () => `http://localhost:${port}/`],
    ["a port of no web server", () => "http://orm.example:6379/"],
    ["a password", () => `http://ana:secret@orm.example:${port}/`],
    ["another scheme", () => "file:///etc/passwd"],
    ["a scheme that only looks like one", () => "gopher://127.0.0.1/"],
    ["no address", () => "http://"],
  ])("%s", async (_, url) => {
    expect(codeOf(await visit(url(), { resolve: async () => ["127.0.0.1"] }))).toMatch(
      /^(?:refused|wrong)-address$/,
    );
    expect(asked).toEqual([]);
  });

  test.each(["http://127.0.0.1", "http://[::1]", "http://2130706433", "http://other.example", "http://0"])(
    "a redirect to %s",
    async (target) => {
      answers["/a"] = (_, response) => response.writeHead(302, { location: `${target}:${port}/` }).end();
      const visited = await visit(orm("/a"), { allowHosts: ["orm.example"] });
      expect(codeOf(visited)).toBe("refused-address");
      expect(asked.map(({ url }) => url)).toEqual(["/robots.txt", "/a"]);
    },
  );

  test("a redirect to a file or to a password", async () => {
    for (const location of ["file:///etc/passwd", `http://ana:secret@orm.example:${port}/`]) {
      answers["/a"] = (_, response) => response.writeHead(301, { location }).end();
      expect(codeOf(await visit(orm("/a"), allowed))).toBe("wrong-address");
    }
  });

  test("an answer that changes from one look-up to the next is judged each time", async () => {
    const given = [["8.8.8.8"], ["127.0.0.1"], ["8.8.8.8", "127.0.0.1"]];
    const look = lookupWith(async () => given.shift() as string[], false);
    const looked = () =>
      new Promise((done) =>
        look("orm.example", { all: true }, (error, addresses) => done(error ?? addresses)),
      );
    expect(await looked()).toEqual([{ address: "8.8.8.8", family: 4 }]);
    expect(await looked()).toBeInstanceOf(RefusedAddress);
    expect(await looked()).toEqual([{ address: "8.8.8.8", family: 4 }]);
  });

  test("a name that is public when it is checked and inner when it is connected", async () => {
    // What is connected is what was checked: there is one look-up for each connection, and its answer is judged.
    let lookups = 0;
    answers["/a"] = (_, response) => response.writeHead(200, { connection: "close" }).end(page);
    answers["/robots.txt"] = (_, response) => response.writeHead(404, { connection: "close" }).end();
    const visitor = startVisitor({
      ports: [port],
      pause: 0,
      allowHosts: [],
      resolve: async () => (++lookups % 2 === 1 ? ["127.0.0.1"] : ["8.8.8.8"]),
      wait: async () => undefined,
    });
    expect(codeOf(await visitor.visit(orm("/a")))).toBe("refused-address");
    await visitor.close();
    expect([lookups, asked.length]).toEqual([1, 0]);
  });
});

test("public addresses are open, special ones are not", () => {
  const open = [
    "8.8.8.8",
    "93.184.216.34",
    "172.15.0.1",
    "172.32.0.1",
    "100.128.0.1",
    "2606:4700::1111",
    "2a00:1450::1",
  ];
  expect(open.filter((address) => whyInside(address) !== undefined)).toEqual([]);
  expect(whyInside("fe80::1%eth0")).toBeDefined();
});

describe("a page that is allowed", () => {
  test("comes with its address, its headers and the hash of what was sent", async () => {
    answers["/a"] = (_, response) =>
      response
        .writeHead(200, { "content-type": "text/html; charset=utf-8", etag: '"1"', "set-cookie": "a=b" })
        .end(page);
    const visited = await visit(orm("/a#top"), { ...allowed, now: () => Date.UTC(2026, 0, 2) });
    expect(visited).toMatchObject({
      document: {
        url: orm("/a"),
        contentType: "text/html; charset=utf-8",
        capturedAt: "2026-01-02T00:00:00.000Z",
        exchange: { asked: orm("/a#top"), redirects: [], status: 200, headers: { etag: '"1"' } },
      },
    });
    if (!("document" in visited)) throw new Error("no document");
    expect(Buffer.from(visited.document.bytes).toString()).toBe(page);
    expect(visited.document.exchange?.headers).not.toHaveProperty("set-cookie");
    expect(visited.document.exchange?.payloadHash).toMatch(/^[\da-f]{64}$/);
    expect(asked[1]?.headers["user-agent"]).toContain("Hearsay");
  });

  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ])("is unpacked from %s", async (coding, pack) => {
    answers["/a"] = (_, response) => response.writeHead(200, { "content-encoding": coding }).end(pack(page));
    const visited = await visit(orm("/a"), allowed);
    expect("document" in visited && Buffer.from(visited.document.bytes).toString()).toBe(page);
  });

  test("is followed over five redirects, each kept, and not over six", async () => {
    for (let n = 0; n < 8; n++)
      answers[`/r${n}`] = (_, response) =>
        response.writeHead(301, { location: n === 7 ? "/" : `r${n + 1}` }).end();
    const visited = await visit(orm("/r3"), allowed);
    expect(visited).toMatchObject({
      document: { url: orm("/"), exchange: { redirects: [3, 4, 5, 6, 7].map((n) => orm(`/r${n}`)) } },
    });
    expect(codeOf(await visit(orm("/r2"), allowed))).toBe("too-many-redirects");
  });

  test("that leads in a circle is a problem", async () => {
    answers["/a"] = (_, response) => response.writeHead(302, { location: "/b" }).end();
    answers["/b"] = (_, response) => response.writeHead(302, { location: "/a" }).end();
    expect(codeOf(await visit(orm("/a"), allowed))).toBe("redirect-loop");
  });

  test("that has not changed is said to be what it was", async () => {
    answers["/a"] = (request, response) =>
      response.writeHead(request.headers["if-none-match"] === '"1"' ? 304 : 200).end(page);
    expect(await visit(orm("/a"), { ...allowed, known: { etag: '"1"' } })).toEqual({ unchanged: orm("/a") });
    expect(codeOf(await visit(orm("/a"), { ...allowed, known: { etag: '"0"' } }))).toBe("none");
    const lastModified = "Mon, 06 Jan 2025 09:30:00 GMT";
    await visit(orm("/a"), { ...allowed, known: { lastModified } });
    expect(asked.at(-1)?.headers["if-modified-since"]).toBe(lastModified);
  });
});

describe("a server that misbehaves costs its address alone", () => {
  test.each([
    ["more bytes than are read", 200, { "content-type": "text/html" }, "x".repeat(5_000), "too-large"],
    ["a length that is too long", 200, { "content-length": "5000" }, "x".repeat(5_000), "too-large"],
    ["a picture", 200, { "content-type": "image/png" }, "x", "wrong-type"],
    ["a page that is gone", 410, {}, "", "not-fetched"],
    ["a page that is closed", 403, {}, "", "not-fetched"],
    [
      "a broken coding",
      200,
      { "content-encoding": "gzip" },
      Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]),
      "damaged-answer",
    ],
    ["a coding nobody knows", 200, { "content-encoding": "rot13" }, page, "damaged-answer"],
  ])("%s", async (_, status, headers, body, code) => {
    answers["/a"] = (_request, response) => response.writeHead(status, headers as never).end(body);
    const visited = await visit(orm("/a"), { ...allowed, mostBytes: 1_000 });
    expect(codeOf(visited)).toBe(code);
    if ("problem" in visited) {
      expect(visited.problem.place).toEqual({ url: orm("/a") });
      expect(visited.problem.hint.length).toBeGreaterThan(20);
    }
  });

  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ])("a bomb of %s unpacks no further than the bound", async (coding, pack) => {
    const bomb = pack(Buffer.alloc(60_000_000));
    answers["/a"] = (_, response) => response.writeHead(200, { "content-encoding": coding }).end(bomb);
    const started = process.cpuUsage();
    expect(codeOf(await visit(orm("/a"), allowed))).toBe("damaged-answer");
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
  });

  test("bytes that come one by one, and headers that never come, end with the time", async () => {
    answers["/drip"] = (_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const timer = setInterval(() => response.write("x"), 20);
      response.on("close", () => clearInterval(timer));
    };
    answers["/silent"] = () => undefined;
    for (const path of ["/drip", "/silent"])
      expect(codeOf(await visit(orm(path), { ...allowed, seconds: 0.3 }))).toBe("too-slow");
  });

  test("a host that is busy is asked again after the time it names, then given up", async () => {
    let times = 0;
    answers["/a"] = (_, response) =>
      ++times < 3 ? response.writeHead(503, { "retry-after": "7" }).end() : response.end(page);
    const waits: number[] = [];
    const wait = async (milliseconds: number) => void waits.push(milliseconds);
    expect(codeOf(await visit(orm("/a"), { ...allowed, wait }))).toBe("none");
    expect(waits).toEqual([7_000, 7_000]);
    answers["/b"] = (_, response) => response.writeHead(429, { "retry-after": "3600" }).end();
    asked = [];
    const visited = await visit(orm("/b"), { ...allowed, wait });
    expect("problem" in visited && visited.problem.message).toContain("3600");
    expect(asked.filter(({ url }) => url === "/b")).toHaveLength(1);
  });

  test("a connection that breaks off is tried three times, twice as long apart", async () => {
    answers["/a"] = (request) => request.socket.destroy();
    const waits: number[] = [];
    const visited = await visit(orm("/a"), {
      ...allowed,
      wait: async (milliseconds) => void waits.push(milliseconds),
    });
    expect([codeOf(visited), waits]).toEqual(["no-answer", [1_000, 2_000]]);
  });
});

describe("manners", () => {
  const robots = (text: string, status = 200) => {
    answers["/robots.txt"] = (_, response) =>
      response.writeHead(status, { "content-type": "text/plain" }).end(text);
  };

  test("what robots.txt forbids is not fetched, and a redirect does not get round it", async () => {
    robots("User-agent: *\nDisallow: /closed");
    answers["/closed/a"] = (_, response) => response.end(page);
    answers["/a"] = (_, response) => response.writeHead(302, { location: "/closed/a" }).end();
    for (const path of ["/closed/a", "/a"]) expect(codeOf(await visit(orm(path), allowed))).toBe("robots");
    expect(asked.map(({ url }) => url)).not.toContain("/closed/a");
  });

  test("a robots.txt that cannot be had closes the site; one that is not there opens it", async () => {
    robots("", 503);
    expect(codeOf(await visit(orm(), allowed))).toBe("robots");
    robots("", 404);
    expect(codeOf(await visit(orm(), allowed))).toBe("none");
  });

  test("robots.txt is read once a call; requests to one host stand apart as told", async () => {
    robots("User-agent: hearsay\nCrawl-delay: 5");
    const waits: number[] = [];
    const visitor = startVisitor({
      ...allowed,
      ports: [port],
      pause: 1,
      resolve: async () => ["127.0.0.1"],
      now: () => 0,
      wait: async (milliseconds) => void waits.push(milliseconds),
    });
    await Promise.all([visitor.visit(orm("/")), visitor.visit(orm("/?2")), visitor.visit(orm("/?3"))]);
    await visitor.close();
    expect(waits).toEqual([5_000, 10_000]);
    expect(asked.filter(({ url }) => url === "/robots.txt")).toHaveLength(1);
  });
});
