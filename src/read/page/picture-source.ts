import { type Element, isElement, isText } from "./nodes.ts";
import { attribute } from "./tree.ts";

/** True for an element that shows a picture: an image, a video with a poster, an element of a site's own making. */
export function isPictureElement({ tagName, attrs }: Element): boolean {
  if (tagName === "img" || tagName === "amp-img" || tagName === "noscript") return true;
  if (tagName === "video") return attrs.some(({ name }) => name === "poster");
  return (
    tagName.includes("-") &&
    /im(?:a?ge?)|picture|photo/.test(tagName) &&
    attrs.some(({ name }) => /^(?:data-)?(?:src|srcset|url)$/.test(name))
  );
}

/** The address of a picture's file: its own, that of lazy loading, the largest of a set, the one in a noscript. */
export function sourceOf(element: Element): string | undefined {
  if (element.tagName === "noscript") return inNoscript(element);
  if (element.tagName === "video") return attribute(element, "poster");
  return ownSource(element) ?? fromSiblings(element);
}

const lazy = [
  "data-src",
  "data-original",
  "data-lazy-src",
  "data-url",
  "url",
  "data-full-src",
  "data-image",
  "data-img-url",
  "data-hi-res-src",
  "data-src-large",
  "data-pin-media",
];
const sets = ["srcset", "data-srcset", "data-lazy-srcset"];

function ownSource(element: Element): string | undefined {
  const own = attribute(element, "src");
  const sources = [own, ...lazy.map((name) => attribute(element, name))];
  const isWaiting =
    own &&
    /(?:placeholder|blank|spacer|pixel|loading|transparent|1x1|lazy)[^/]*\.(?:gif|png|svg|jpg)/i.test(own);
  const usable = sources.filter((url) => isAddress(url) && !(isWaiting && url === own));
  return (
    usable[0] ??
    sets.map((name) => largest(attribute(element, name))).find(isAddress) ??
    (isWaiting ? own : undefined)
  );
}

/** The sources of the picture element around an image that has none of its own. */
function fromSiblings(element: Element): string | undefined {
  const parent = element.parentNode;
  if (!parent || parent.nodeName !== "picture") return undefined;
  for (const child of parent.childNodes) {
    if (!isElement(child) || child.tagName !== "source") continue;
    const url = sets.map((name) => largest(attribute(child, name))).find(isAddress);
    if (url) return url;
  }
  return undefined;
}

function inNoscript(element: Element): string | undefined {
  const [child] = element.childNodes;
  const inside = child && isText(child) ? child.value.slice(0, 5000) : "";
  const url = /<img\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(inside)?.[1];
  return isAddress(url) ? url?.replaceAll("&amp;", "&") : undefined;
}

function isAddress(url: string | undefined): url is string {
  return (
    url !== undefined &&
    url.length > 4 &&
    !/^(?:data:|blob:|javascript:|about:|#)/i.test(url) &&
    !/^[{[]/.test(url)
  );
}

/** The widest of a set. */
function largest(set: string | undefined): string | undefined {
  if (!set) return undefined;
  let best: string | undefined;
  let most = -1;
  for (const part of set.split(/,\s+|,(?=https?:|\/\/)/).slice(0, 40)) {
    const [url, size] = part.trim().split(/\s+/);
    const width = Number.parseFloat(size ?? "0") || 0;
    if (url && width > most) {
      best = url;
      most = width;
    }
  }
  return best;
}

/** What the addresses of one picture share: its file without query, host, size and format. */
export function pictureName(url: string): string {
  const inner = /[?&/](?:url|src)=(https?[^&]+)/.exec(url)?.[1];
  const path = decoded(inner ?? url)
    .replace(/^(?:https?:)?\/\/[^/]+/, "")
    .replace(/[?#].*$/, "");
  return (
    path
      .replace(/\.(?:jpe?g|png|webp|avif|gif)$/i, "")
      .replace(/\d{2,4}x\d{2,4}|[-_.~](?:[mwhs]_?\d{3,4}|\d{2,3}0|768|1024|375)$/g, "")
      .split("/")
      .filter((part) => !/^(?:[a-z]_?\d+,?)+$|^\d{2,4}$/i.test(part))
      .slice(-3)
      .join("/")
      .toLowerCase() || path
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
