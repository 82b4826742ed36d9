import { type Dispatcher, request } from "undici";

/** One answer of a server: its status, its headers by lower-case name, its body as it was sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Why there is no answer, by a stable code. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  /** True where the same may go well a little later. */
  readonly mayPass: boolean;
}

/** How one request is made. */
export interface Asking {
  readonly agent: Dispatcher;
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds from asking to the last byte of the answer. */
  readonly seconds: number;
  /** Bytes of a body as sent; of a longer one nothing is kept, or its beginning where `cut` is set. */
  readonly mostBytes: number;
  readonly cut?: boolean;
  readonly signal?: AbortSignal;
}

/** Sends one GET and takes the answer, never following it elsewhere. Never throws. */
export async function ask(url: URL, asking: Asking): Promise<Reply | Fault> {
  const limit = AbortSignal.timeout(asking.seconds * 1000);
  const signal = asking.signal ? AbortSignal.any([asking.signal, limit]) : limit;
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher: asking.agent,
      headers: asking.headers,
      signal,
    });
    body.on("error", () => undefined);
    const reply = { status: statusCode, headers: plainHeaders(headers) };
    const unwanted = statusCode === 200 ? unwantedOf(reply.headers, asking) : undefined;
    if (unwanted || statusCode !== 200) {
      body.destroy();
      return unwanted ?? { ...reply, body: Buffer.alloc(0) };
    }
    const bytes = await bodyOf(body, asking);
    return Buffer.isBuffer(bytes) ? { ...reply, body: bytes } : bytes;
  } catch (error) {
    return faultOf(error as Error, url, limit.aborted ? asking.seconds : undefined);
  }
}

const readable = /html|xml|text\/|json|markdown|octet-stream|gzip|^$/i;

/** Said by the headers alone, before anything of the body has come. */
function unwantedOf(headers: Reply["headers"], { mostBytes, cut }: Asking): Fault | undefined {
  const type = headers["content-type"] ?? "";
  if (!readable.test(type) || /^(?:image|video|audio|font)\//i.test(type))
    return { code: "wrong-type", message: `It is ${type}, no page.`, mayPass: false };
  const length = Number(headers["content-length"] ?? 0);
  return length > mostBytes && !cut ? tooLarge(mostBytes, `${length} bytes`) : undefined;
}

async function bodyOf(
  body: AsyncIterable<Buffer> & { destroy(): unknown },
  { mostBytes, cut }: Asking,
): Promise<Buffer | Fault> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body) {
    parts.push(part);
    size += part.length;
    if (size <= mostBytes) continue;
    body.destroy();
    return cut ? Buffer.concat(parts, mostBytes) : tooLarge(mostBytes, `more than ${mostBytes} bytes`);
  }
  return Buffer.concat(parts);
}

function tooLarge(mostBytes: number, size: string): Fault {
  return { code: "too-large", message: `It has ${size}; ${mostBytes} are read.`, mayPass: false };
}

const mostHeaders = 64;
const longestHeader = 2_000;

/** Headers as evidence: all but those that would let somebody in. */
function plainHeaders(headers: Record<string, string | string[] | undefined>): Reply["headers"] {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !/^(?:set-cookie|authorization|proxy-)/.test(name))
      .slice(0, mostHeaders)
      .map(([name, value]) => [name, [value ?? ""].flat().join(", ").slice(0, longestHeader)]),
  );
}

const passing = new Set([
  "ECONNRESET",
  "ECONNREFUSED",
  "EPIPE",
  "ETIMEDOUT",
  "EAI_AGAIN",
  "UND_ERR_SOCKET",
  "UND_ERR_CONNECT_TIMEOUT",
]);

function faultOf(error: Error & { code?: string }, url: URL, seconds: number | undefined): Fault {
  const code = error.code ?? error.name;
  if (seconds !== undefined)
    return { code: "too-slow", message: `It was not there within ${seconds} seconds.`, mayPass: false };
  if (code === "refused-address") return { code, message: error.message, mayPass: false };
  if (error.name === "AbortError") return { code: "stopped", message: "Stopped.", mayPass: false };
  if (code === "ENOTFOUND")
    return { code: "no-such-host", message: `No address is known for ${url.host}.`, mayPass: false };
  return {
    code: "no-answer",
    message: `${url.host} gave no answer that can be read: ${error.message} (${code}).`,
    mayPass: passing.has(code),
  };
}
