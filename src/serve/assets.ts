import { readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";

/** A file the pages load. */
export interface Asset {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly cache: string;
}

/** Style sheets in the order they apply. */
const sheets = ["base", "lists", "reader", "story", "desk", "print"];

const fonts = /^fonts\/((newsreader|source-sans-3)-[a-z0-9-]+\.woff2)$/;
const held = new Map<string, Asset>();

/** A file the pages load: styles, fonts, the icon, client modules; undefined for anything else. */
export async function assetNamed(path: string): Promise<Asset | undefined> {
  const known = held.get(path);
  if (known) return known;
  try {
    const asset = await readAsset(path);
    if (asset) held.set(path, asset);
    return asset;
  } catch {
    return undefined;
  }
}

async function readAsset(path: string): Promise<Asset | undefined> {
  if (path === "styles.css") return assetOf(await stylesText(), "text/css; charset=utf-8");
  if (path === "icon.svg") return assetOf(await webText("icon.svg"), "image/svg+xml");
  const [, file = "", family = ""] = fonts.exec(path) ?? [];
  if (file) {
    const place = fileURLToPath(import.meta.resolve(`@fontsource-variable/${family}/files/${file}`));
    return {
      content: new Uint8Array(await readFile(place)),
      type: "font/woff2",
      cache: "max-age=31536000, immutable",
    };
  }
  const [, module = ""] = /^client\/([a-z]+)\.js$/.exec(path) ?? [];
  return module ? assetOf(await clientText(module), "text/javascript; charset=utf-8") : undefined;
}

/** All styles as one sheet. */
export async function stylesText(): Promise<string> {
  const texts = await Promise.all(sheets.map((name) => webText(`styles/${name}.css`)));
  return texts.join("\n");
}

/** Run from source, client modules lose their types on the way out. */
async function clientText(module: string): Promise<string> {
  const fromSource = import.meta.url.endsWith(".ts");
  const text = await webText(`client/${module}.${fromSource ? "ts" : "js"}`);
  return fromSource ? stripTypeScriptTypes(text) : text;
}

function webText(file: string): Promise<string> {
  return readFile(new URL(`../web/${file}`, import.meta.url), "utf8");
}

function assetOf(text: string, type: string): Asset {
  return { content: new TextEncoder().encode(text), type, cache: "no-cache" };
}
