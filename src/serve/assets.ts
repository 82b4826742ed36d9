import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  js: "text/javascript; charset=utf-8",
};

/** A file the pages load: styles, the icon, client modules; undefined for anything else. */
export async function assetNamed(
  path: string,
): Promise<{ readonly content: string; readonly type: string } | undefined> {
  const [, name = "", extension = ""] = /^((?:client\/)?[a-z]+)\.(css|svg|js)$/.exec(path) ?? [];
  const type = types[extension];
  if (!type) return undefined;
  try {
    return { content: await contentOf(name, extension), type };
  } catch {
    return undefined;
  }
}

/** Run from source, client modules lose their types on the way out. */
async function contentOf(name: string, extension: string): Promise<string> {
  const fromSource = import.meta.url.endsWith(".ts") && extension === "js";
  const file = new URL(`../web/${name}.${fromSource ? "ts" : extension}`, import.meta.url);
  const text = await readFile(file, "utf8");
  return fromSource ? stripTypeScriptTypes(text) : text;
}
