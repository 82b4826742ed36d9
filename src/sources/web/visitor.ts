import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Dispatcher } from "undici";
import type { Problem } from "../../schema/problem.ts";
import { isGzip, uncoded } from "../codings.ts";
import type { Found } from "../files.ts";
import { type Resolve, guardedAgent } from "./agent.ts";
import { type Fault, type Reply, ask } from "./exchange.ts";
import { isAllowed } from "./hosts.ts";
import { type Robots, mostRobotsBytes, noRobots, robotsOf } from "./robots.ts";

/** How addresses are visited; each a documented option. */
export interface VisitOptions {
  /** Hosts, by name or `name:port`, that may stand at a private address or a port of their own. */
  readonly allowHosts: readonly string[];
  /** Ports that are visited: 80 and 443. */
  readonly ports: readonly number[];
  /** Bytes of one answer, packed and unpacked: 20 MB. */
  readonly mostBytes: number;
  /** Seconds one answer may take, from asking to its last byte: 30. */
  readonly seconds: number;
  /** Seconds between two requests to one host, more where its robots.txt asks for more: 1. */
  readonly pause: number;
  /** Redirects that are followed: 5. */
  readonly mostRedirects: number;
  /** Times one address is asked for while its host is busy: 3. */
  readonly tries: number;
  readonly signal?: AbortSignal;
  /** How names become addresses: by the system. */
  readonly resolve?: Resolve;
  /** Now, in milliseconds, and how to wait: by the system's clock. */
  readonly now: () => number;
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<unknown>;
}

export const defaultVisitOptions: VisitOptions = {
  allowHosts: [],
  ports: [80, 443],
  mostBytes: 20_000_000,
  seconds: 30,
  pause: 1,
  mostRedirects: 5,
  tries: 3,
  now: Date.now,
  wait: (milliseconds, signal) => pause(milliseconds, undefined, signal ? { signal } : {}),
};

/** What a server gave to tell its answer from a later one. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** What came of visiting an address; `unchanged` where it holds what it held when it was last fetched. */
export type Visited = Found | { readonly unchanged: string };

/** Visits addresses: the one thing here that goes out. */
export interface Visitor {
  /** Fetches an address; `known` gives what is known of the answer that is kept of one. Never throws. */
  visit(url: string, known?: (url: string) => Promise<Validators | undefined>): Promise<Visited>;
  close(): Promise<void>;
}

/** The name that robots.txt files may call us by, and the header we send. */
export const agentName = "hearsay";
const userAgent = "Hearsay/0.1 (reads news coverage for the person who gave it this address)";

/** Opens a visitor; one for a whole call, so that it knows the hosts it has asked. */
export function startVisitor(given: Partial<VisitOptions> = {}): Visitor {
  const options = { ...defaultVisitOptions, ...given };
  const way: Way = { options, agent: guardedAgent(options), free: new Map(), robots: new Map() };
  return {
    visit: (url, known) => visit(url, way, known),
    close: () => way.agent.destroy(),
  };
}

interface Way {
  readonly options: VisitOptions;
  readonly agent: Dispatcher;
  /** When each host may be asked again, in milliseconds. */
  readonly free: Map<string, number>;
  readonly robots: Map<string, Promise<Robots | Fault>>;
}

type Known = (url: string) => Promise<Validators | undefined>;

async function visit(asked: string, way: Way, known: Known = async () => undefined): Promise<Visited> {
  const { options } = way;
  const end = await chase(asked, way, async (url) => {
    const robots = await robotsFor(url, way);
    if ("code" in robots) return robots;
    if (!robots.allows(url.pathname + url.search)) return unwelcome(url);
    return patiently(url, way, {
      headers: conditions(await known(url.href)),
      delay: robots.delay,
      mostBytes: options.mostBytes,
    });
  });
  if ("code" in end) return { problem: problemOf(end, asked) };
  const { url, reply, redirects } = end;
  if (reply.status === 304) return { unchanged: url.href };
  if (reply.status !== 200) return { problem: problemOf(refusalOf(reply, url), asked) };
  const bytes = plainBytes(reply, options.mostBytes);
  if (typeof bytes === "string")
    return { problem: problemOf({ code: "damaged-answer", message: bytes, mayPass: false }, asked) };
  const { "content-type": contentType } = reply.headers;
  return {
    document: {
      bytes,
      url: url.href,
      ...(contentType ? { contentType } : {}),
      capturedAt: new Date(options.now()).toISOString(),
      exchange: {
        asked,
        redirects,
        status: reply.status,
        headers: reply.headers,
        payloadHash: createHash("sha256").update(reply.body).digest("hex"),
      },
    },
  };
}

/** The body without its codings; of a file that is itself gzipped, as sitemaps are, what is in it. */
function plainBytes({ body, headers }: Reply, mostBytes: number): Buffer | string {
  const bytes = uncoded(body, headers["content-encoding"], mostBytes);
  return typeof bytes !== "string" && isGzip(bytes) ? uncoded(bytes, "gzip", mostBytes) : bytes;
}

interface End {
  readonly url: URL;
  readonly reply: Reply;
  /** The addresses that led on, the first asked among them. */
  readonly redirects: readonly string[];
}

/** Follows redirects by hand: each place is judged as the first was. */
async function chase(
  asked: string,
  { options }: Way,
  fetchAt: (url: URL) => Promise<Reply | Fault>,
): Promise<End | Fault> {
  const redirects: string[] = [];
  for (let at = asked, before: URL | undefined; ;) {
    const url = placeOf(at, before, options);
    if ("code" in url) return url;
    const reply = await fetchAt(url);
    if ("code" in reply) return reply;
    const to = [301, 302, 303, 307, 308].includes(reply.status) ? reply.headers.location : undefined;
    if (to === undefined) return { url, reply, redirects };
    redirects.push(url.href);
    if (redirects.length > options.mostRedirects)
      return refuse("too-many-redirects", `It leads on more than ${options.mostRedirects} times.`);
    at = URL.canParse(to, url) ? new URL(to, url).href : to;
    if (redirects.includes(at.replace(/#.*$/, "")))
      return refuse("redirect-loop", `It leads in a circle, by ${at}.`);
    before = url;
  }
}

/** An address that may be asked for, or why it may not. */
function placeOf(address: string, before: URL | undefined, options: VisitOptions): URL | Fault {
  if (!URL.canParse(address)) return refuse("wrong-address", `${address} is no address.`);
  const url = new URL(address);
  url.hash = "";
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return refuse("wrong-address", `${url.protocol} is not visited.`);
  if (before?.protocol === "https:" && url.protocol === "http:")
    return refuse("wrong-address", `${before.host} leads from https to http, at ${url.host}.`);
  if (url.username || url.password)
    return refuse("wrong-address", "An address with a password is not visited.");
  const port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
  if (!options.ports.includes(port) && !isAllowed(url.hostname, String(port), options.allowHosts))
    return refuse("refused-address", `Port ${port} of ${url.hostname} is not visited.`);
  return url;
}

interface Request {
  readonly headers?: Readonly<Record<string, string>>;
  readonly delay?: number;
  readonly mostBytes: number;
  readonly cut?: boolean;
}

/** Asks, and asks again where a host is busy or breaks off, after the time it names or twice as long each time. */
async function patiently(
  url: URL,
  way: Way,
  { headers, delay = 0, ...rest }: Request,
): Promise<Reply | Fault> {
  const { options, agent } = way;
  for (let attempt = 1; ; attempt++) {
    if (options.signal?.aborted) return refuse("stopped", "Stopped.");
    await turnOf(url.host, way, Math.max(options.pause, Math.min(delay, longestDelay)));
    const reply = await ask(url, {
      ...rest,
      agent,
      headers: { "user-agent": userAgent, accept: accepted, "accept-encoding": "gzip, br", ...headers },
      seconds: options.seconds,
      ...(options.signal ? { signal: options.signal } : {}),
    });
    const again = "code" in reply ? reply.mayPass : busy.has(reply.status);
    if (!again || attempt >= options.tries) return reply;
    const told = "code" in reply ? undefined : retryAfter(reply.headers["retry-after"], options.now());
    if (told !== undefined && told > longestDelay) return reply;
    await options.wait((told ?? 2 ** (attempt - 1)) * 1000, options.signal).catch(() => undefined);
  }
}

const accepted = "text/html, application/xhtml+xml, application/xml;q=0.9, application/feed+json, */*;q=0.5";
const busy = new Set([429, 500, 502, 503, 504]);

/** Seconds that are waited at most, whatever a host asks for. */
const longestDelay = 30;

/** Seconds that a Retry-After names, as a number or as a date. */
function retryAfter(value: string | undefined, now: number): number | undefined {
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? undefined : Math.max(0, (moment - now) / 1000);
}

/** Waits for a host's turn, and books the next. */
async function turnOf(host: string, { free, options }: Way, seconds: number): Promise<void> {
  const now = options.now();
  const turn = Math.max(now, free.get(host) ?? 0);
  free.set(host, turn + seconds * 1000);
  if (turn > now) await options.wait(turn - now, options.signal).catch(() => undefined);
}

/** A site's robots.txt, read once a call: none where the site has none; where it cannot be told, nothing is fetched. */
function robotsFor({ origin }: URL, way: Way): Promise<Robots | Fault> {
  let robots = way.robots.get(origin);
  if (!robots) way.robots.set(origin, (robots = fetchRobots(origin, way)));
  return robots;
}

async function fetchRobots(origin: string, way: Way): Promise<Robots | Fault> {
  const unpaced = { ...way, options: { ...way.options, pause: 0 } };
  const end = await chase(`${origin}/robots.txt`, way, (url) =>
    patiently(url, unpaced, { mostBytes: mostRobotsBytes, cut: true }),
  );
  if ("code" in end) return end.code === "wrong-type" ? noRobots : end;
  const { status, body, headers } = end.reply;
  if (status === 200) {
    const text = uncoded(body, headers["content-encoding"], 10 * mostRobotsBytes);
    return typeof text === "string"
      ? noRobots
      : robotsOf(text.toString("utf8", 0, mostRobotsBytes), agentName);
  }
  return status === 429 || status >= 500
    ? refuse(
        "robots",
        `${origin}/robots.txt could not be read (status ${status}), so nothing is fetched there.`,
      )
    : noRobots;
}

function conditions(known: Validators | undefined): Record<string, string> {
  return {
    ...(known?.etag ? { "if-none-match": known.etag } : {}),
    ...(known?.lastModified ? { "if-modified-since": known.lastModified } : {}),
  };
}

function unwelcome(url: URL): Fault {
  return refuse("robots", `${url.origin}/robots.txt asks programs not to fetch ${url.pathname}.`);
}

function refusalOf({ status, headers }: Reply, url: URL): Fault {
  const later = headers["retry-after"] ? ` and asks to come back later (${headers["retry-after"]})` : "";
  return refuse("not-fetched", `${url.host} answered with status ${status}${later}.`);
}

function refuse(code: string, message: string): Fault {
  return { code, message, mayPass: false };
}

const hints: Readonly<Record<string, string>> = {
  "refused-address": "If it is a server of your own, allow it by name: --allow-host NAME, or NAME:PORT.",
  robots: "Save the page in your browser and add the file.",
  "not-fetched": "Open it in your browser; if it is there, save the page and add the file.",
  "too-large": "Save the article alone and add the file.",
  "too-slow": "Try again later, or give it more time with --timeout.",
  "no-such-host": "Check the spelling, and that this machine is online.",
  "wrong-address": "Give the address of the page itself, beginning with https:// or http://.",
  stopped: "The same command goes on from here.",
};

function problemOf({ code, message }: Fault, url: string): Problem {
  return {
    code,
    message,
    hint: hints[code] ?? "Open it in your browser, save the page and add the file.",
    place: { url },
  };
}
