import type { Door } from "./answer.ts";

/** A path with names for its parts, and what answers there. */
export type DoorAt = readonly [path: string, door: Door];

/** Splits a path into the page's own and the form asked for: "/articles/4k7w.csv" into "/articles/4k7w" and "csv". */
export function formOf(
  path: string,
  forms: readonly string[],
): { readonly path: string; readonly form?: string } {
  const form = forms.find((suffix) => path.endsWith(`.${suffix}`));
  if (!form) return { path };
  const own = path.slice(0, -form.length - 1);
  return { path: own === "/index" ? "/" : own, form };
}

/** The door that a path opens, with what its parts are named; undefined where there is none. */
export function doorAt(
  doors: readonly DoorAt[],
  path: string,
): { readonly door: Door; readonly params: Readonly<Record<string, string>> } | undefined {
  const parts = path.split("/");
  for (const [pattern, door] of doors) {
    const params = paramsOf(pattern.split("/"), parts);
    if (params) return { door, params };
  }
  return undefined;
}

function paramsOf(pattern: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, name] of pattern.entries()) {
    const part = parts[i] ?? "";
    if (!name.startsWith(":")) {
      if (part !== name) return undefined;
    } else if (part === "") return undefined;
    else params[name.slice(1)] = decoded(part);
  }
  return params;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
