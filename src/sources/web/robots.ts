/** What a site's robots.txt asks of us (RFC 9309). */
export interface Robots {
  /** True where a path with its query may be fetched. */
  allows(path: string): boolean;
  /** Seconds that the site asks to leave between two requests. */
  readonly delay?: number;
}

interface Rule {
  readonly allow: boolean;
  /** The pattern's length decides between rules that fit. */
  readonly length: number;
  readonly fits: (path: string) => boolean;
}

/** Bytes of a robots.txt that are read: the 500 KiB that the standard asks for. */
export const mostRobotsBytes = 512_000;

/** What is asked where there is no robots.txt: nothing. */
export const noRobots: Robots = { allows: () => true };

/** Reads a robots.txt: the groups that name the agent together, else those for everybody; the longest rule that fits decides. */
export function robotsOf(text: string, agent: string): Robots {
  const groups = groupsOf(text);
  const named = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()));
  const own = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes("*"));
  const rules = own.flatMap((group) => group.rules);
  const delays = own.flatMap(({ delay }) => delay ?? []);
  return {
    allows: (path) => path === "/robots.txt" || isAllowedBy(rules, normalised(path)),
    ...(delays.length > 0 ? { delay: Math.max(...delays) } : {}),
  };
}

function isAllowedBy(rules: readonly Rule[], path: string): boolean {
  let best: Rule | undefined;
  for (const rule of rules) {
    if (best && (rule.length < best.length || (rule.length === best.length && !rule.allow))) continue;
    if (rule.fits(path)) best = rule;
  }
  return best?.allow ?? true;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay?: number;
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let isNaming = false;
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n?|\n/)) {
    const [, name = "", value = ""] =
      /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line.slice(0, 4000)) ?? [];
    const key = name.toLowerCase();
    if (key === "user-agent") {
      if (!isNaming) groups.push({ agents: [], rules: [] });
      groups.at(-1)?.agents.push((/^(?:\*|[a-z_-]+)/i.exec(value)?.[0] ?? "").toLowerCase());
      isNaming = true;
    } else if (key === "allow" || key === "disallow") {
      isNaming = false;
      if (value !== "") groups.at(-1)?.rules.push(ruleOf(value, key === "allow"));
    } else if (key === "crawl-delay") {
      isNaming = false;
      const group = groups.at(-1);
      if (group && Number(value) > 0) group.delay = Number(value);
    }
  }
  return groups;
}

/** A path pattern: `*` is any run of letters, `$` at the end the end. Parts are sought one after the other, so no pattern is slow. */
function ruleOf(pattern: string, allow: boolean): Rule {
  const isAnchored = pattern.endsWith("$");
  const [first = "", ...rest] = normalised(isAnchored ? pattern.slice(0, -1) : pattern).split(/\*+/);
  const last = rest.pop();
  const fits = (path: string) => {
    if (!path.startsWith(first)) return false;
    let at = first.length;
    for (const part of rest) {
      const found = path.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    if (last === undefined) return !isAnchored || at === path.length;
    return isAnchored ? path.length - last.length >= at && path.endsWith(last) : path.includes(last, at);
  };
  return { allow, length: pattern.length, fits };
}

/** One spelling of a path: letters that need no escape without one, all else escaped in upper case. */
function normalised(path: string): string {
  return path
    .replace(/[^\x21-\x7e]/gu, (letter) => encodeURIComponent(letter.isWellFormed() ? letter : "\uFFFD"))
    .replace(/%[\da-f]{2}/gi, (escape) => {
      const letter = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
      return /[A-Za-z0-9._~-]/.test(letter) ? letter : escape.toUpperCase();
    });
}
