import type { Carrier } from "../../../schema/entity.ts";
import { remembered } from "../../../text/remembered.ts";
import { outletRows } from "./outlets.ts";

/** One outlet, agency or broadcaster: facts only. */
export interface Outlet extends Carrier {
  readonly name: string;
  readonly domains: readonly string[];
  readonly aliases: readonly string[];
  readonly owner?: string;
}

/** Finds outlets by any of their names, by address, by photo or credit line. */
export interface Register {
  readonly outlets: readonly Outlet[];
  /** By name or alias, articles and case left out: "the New York Times", "NYT". Ambiguous short names give nothing. */
  byName(name: string): Outlet | undefined;
  /** By an address or a host, subdomains included. */
  byAddress(url: string): Outlet | undefined;
}

/** The shipped register, with a user's rows (same form) in front: theirs win. */
export function registerOf(userRows = ""): Register {
  const users = outletsOf(userRows);
  const outlets = [...users, ...outletsOf(outletRows)];
  const names = new Map<string, Title>();
  const hosts = new Map<string, Outlet>();
  for (const [i, outlet] of outlets.entries()) {
    for (const domain of outlet.domains) if (!hosts.has(domain)) hosts.set(domain, outlet);
    const rank = i < users.length ? 2 : 0;
    const shares = outlet.aliases.some((alias) => alias.endsWith(")"));
    claim(names, outlet.name, { outlet, rank: rank + (shares ? 0 : 1) });
    for (const alias of outlet.aliases) claim(names, alias, { outlet, rank });
  }
  return {
    outlets,
    byName: remembered((name) => {
      const title = names.get(keyOf(name));
      return title && isWrittenSo(name, title) ? title.outlet : undefined;
    }),
    byAddress: (url) => outletOfHost(hosts, hostOf(url)),
  };
}

/** Who holds a name: nobody, when outlets of equal rank share it. A name in full outranks an alias. */
interface Title {
  readonly outlet: Outlet | undefined;
  readonly rank: number;
  /** Set for short names in capitals alone: "DR". */
  readonly capitals?: boolean;
}

const inCapitals = /^\p{Lu}{2,3}$/u;

/** "Dr" is no broadcaster: two or three capitals are a name only where they are written so. */
const isWrittenSo = (name: string, { capitals }: Title): boolean =>
  !capitals || !/^\p{Lu}\p{Ll}+$/u.test(name.trim());

function claim(names: Map<string, Title>, name: string, claimed: Omit<Title, "capitals">): void {
  const key = keyOf(name);
  const title = { ...claimed, capitals: inCapitals.test(name) };
  const held = names.get(key);
  if (!held || title.rank > held.rank) names.set(key, title);
  else if (title.rank === held.rank && title.outlet !== held.outlet)
    names.set(key, { ...held, outlet: undefined });
}

function outletsOf(rows: string): Outlet[] {
  return rows
    .split("\n")
    .filter((row) => row.includes("|"))
    .map(outletOf);
}

function outletOf(row: string): Outlet {
  const [name = "", kind = "", country = "", domains = "", aliases = "", owner = ""] = row
    .split("|")
    .map((cell) => cell.trim());
  return {
    name: name.replace(/ \([^)]*\)$/, ""),
    kind: kind.replace("*", "") as Outlet["kind"],
    stateMedia: kind.endsWith("*"),
    country: country || undefined,
    domains: listOf(domains),
    aliases: name.includes(" (") ? [name, ...listOf(aliases)] : listOf(aliases),
    owner: owner || undefined,
  };
}

function listOf(cell: string): string[] {
  return cell
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);
}

function keyOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'").trim();
  return plain
    .replace(/^(?:the|a|an)\s+(?=\S)/i, "")
    .replace(/\s+/g, " ")
    .toLowerCase();
}

function hostOf(url: string): string {
  const host = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(url)?.[1] ?? url;
  return host.replace(/^.*@/, "").replace(/:\d+$/, "").toLowerCase();
}

function outletOfHost(hosts: ReadonlyMap<string, Outlet>, host: string): Outlet | undefined {
  for (let rest = host; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1)) {
    const outlet = hosts.get(rest);
    if (outlet) return outlet;
  }
  return undefined;
}
