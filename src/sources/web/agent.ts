import { lookup as lookupNames } from "node:dns/promises";
import { type LookupFunction, isIP } from "node:net";
import { Agent, buildConnector } from "undici";
import { bare, isAllowed, whyInside } from "./hosts.ts";

/** The addresses of a host's name. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** A connection that was not made, because it would have led inside. */
export class RefusedAddress extends Error {
  readonly code = "refused-address";
  constructor(hostname: string, address: string, why: string) {
    super(
      hostname === address
        ? `${address} is not visited: ${why}.`
        : `${hostname} is not visited: it stands at ${address}, ${why}.`,
    );
    this.name = "RefusedAddress";
  }
}

interface GuardOptions {
  readonly allowHosts: readonly string[];
  readonly resolve?: Resolve;
  /** Seconds until a connection must stand. */
  readonly connectSeconds?: number;
}

/**
 * An agent whose every connection is checked as it is made: the address a name resolves to in that very moment, which leaves no
 * time in which an answer could change, and addresses given as literals, which are never looked up.
 */
export function guardedAgent({
  allowHosts,
  resolve = systemResolve,
  connectSeconds = 10,
}: GuardOptions): Agent {
  const connectorFor = (isFree: boolean) =>
    buildConnector({
      allowH2: false,
      timeout: connectSeconds * 1000,
      lookup: lookupWith(resolve, isFree),
    });
  const [checked, free] = [connectorFor(false), connectorFor(true)];
  return new Agent({
    allowH2: false,
    maxHeaderSize: 32_768,
    connect: (options, callback) => {
      const host = bare(options.hostname);
      const port = options.port || (options.protocol === "https:" ? "443" : "80");
      if (isAllowed(host, port, allowHosts)) return free(options, callback);
      const why = isIP(host) ? whyInside(host) : undefined;
      if (why) return callback(new RefusedAddress(host, host, why), null);
      checked(options, callback);
    },
  });
}

async function systemResolve(hostname: string): Promise<string[]> {
  return (await lookupNames(hostname, { all: true })).map(({ address }) => address);
}

/** Gives a connection the public addresses of a name alone, by the very answer it connects with; an error where it has none. */
export function lookupWith(resolve: Resolve, isFree: boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const open = addresses.filter((address) => isFree || whyInside(address) === undefined);
        const [first] = open;
        if (first === undefined) return callback(noAddress(hostname, addresses), "", 0);
        if (options.all)
          callback(null, open.map((address) => ({ address, family: isIP(address) })) as never, 0);
        else callback(null, first, isIP(first));
      },
      (error: NodeJS.ErrnoException) => callback(error, "", 0),
    );
  };
}

function noAddress(hostname: string, [address]: readonly string[]): NodeJS.ErrnoException {
  if (address !== undefined) return new RefusedAddress(hostname, address, whyInside(address) ?? "refused");
  return Object.assign(new Error(`No address is known for ${hostname}.`), { code: "ENOTFOUND" });
}
