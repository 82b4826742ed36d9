import { BlockList, isIP } from "node:net";

/** Address blocks that lead inside or nowhere, with what they are (IANA special-purpose address registries; clouds' manuals). */
const insideBlocks = {
  ipv4: [
    ["0.0.0.0/8", "this host"],
    ["10.0.0.0/8", "a private network"],
    ["100.64.0.0/10", "a carrier's inner network"],
    ["127.0.0.0/8", "this machine"],
    ["168.63.129.16/32", "a cloud's metadata"],
    ["169.254.0.0/16", "link-local, where clouds keep their metadata"],
    ["172.16.0.0/12", "a private network"],
    ["192.0.0.0/24", "a protocol's own"],
    ["192.0.2.0/24", "for documentation"],
    ["192.88.99.0/24", "a 6to4 relay"],
    ["192.168.0.0/16", "a private network"],
    ["198.18.0.0/15", "for benchmarks"],
    ["198.51.100.0/24", "for documentation"],
    ["203.0.113.0/24", "for documentation"],
    ["224.0.0.0/4", "multicast"],
    ["240.0.0.0/4", "reserved"],
  ],
  ipv6: [
    ["2001::/23", "a protocol's own (Teredo among them)"],
    ["2001:db8::/32", "for documentation"],
    ["2002::/16", "6to4, which hides an IPv4 address"],
    ["3fff::/20", "for documentation"],
  ],
} as const;

const lists = Object.entries(insideBlocks).flatMap(([family, blocks]) =>
  blocks.map(([block, what]) => {
    const list = new BlockList();
    const [net = "", bits] = block.split("/");
    list.addSubnet(net, Number(bits), family as "ipv4" | "ipv6");
    return { family, list, what };
  }),
);

const publicV6 = new BlockList();
publicV6.addSubnet("2000::", 3, "ipv6");

/**
 * Why an address is not visited; undefined for a public one. Of IPv6 all outside 2000::/3 is refused: loopback, link-local,
 * unique local, site-local, multicast, and the forms that hold an IPv4 address: mapped, compatible (`::/96`), translated (NAT64).
 */
export function whyInside(address: string): string | undefined {
  const plain = address.replace(/%.*$/, "");
  const version = isIP(plain);
  if (version === 0) return "no address";
  const family = version === 4 ? "ipv4" : "ipv6";
  const held = lists.find((one) => one.family === family && one.list.check(plain, family));
  if (held) return held.what;
  return version === 6 && !publicV6.check(plain, "ipv6") ? "no public IPv6 address" : undefined;
}

/** True where a person allowed a host by its name, or by name and port. */
export function isAllowed(hostname: string, port: string, allowHosts: readonly string[]): boolean {
  const name = bare(hostname);
  return allowHosts.map(bare).some((allowed) => allowed === name || allowed === `${name}:${port}`);
}

/** A host's name as it is looked up: lower case, without the brackets of an IPv6 literal or a final full stop. */
export function bare(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/\.$/, "");
}
