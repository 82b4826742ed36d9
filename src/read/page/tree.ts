import { type DefaultTreeAdapterMap, parse } from "parse5";
import type { Problem } from "../../schema/problem.ts";

export type Node = DefaultTreeAdapterMap["node"];
export type Element = DefaultTreeAdapterMap["element"];
export type TextNode = DefaultTreeAdapterMap["textNode"];

/** Bounds on one page; each a documented option with a default. */
export interface PageBounds {
  /** Bytes of the page: 20 MB. */
  readonly maxBytes: number;
  /** Nesting of elements: 512, as browsers hold it. */
  readonly maxDepth: number;
  /** Elements and texts: 200,000. */
  readonly maxNodes: number;
  /** Attributes of one element: 1,000. */
  readonly maxAttributes: number;
}

export const defaultBounds: PageBounds = {
  maxBytes: 20_000_000,
  maxDepth: 512,
  maxNodes: 200_000,
  maxAttributes: 1_000,
};

/** The tree of a page with source positions, or why it is refused. Never recursive, so that no nesting overflows. */
export function treeOf(
  html: string,
  bounds: PageBounds,
): { readonly root: Element } | { readonly problem: Omit<Problem, "place"> } {
  const opened = markupCount(html);
  if (opened > bounds.maxNodes)
    return {
      problem: tooMuch("too-many-nodes", `The page opens ${opened} elements; ${bounds.maxNodes} are read.`),
    };
  const document = parse(html, { sourceCodeLocationInfo: true });
  const root = document.childNodes.find(
    (node): node is Element => "tagName" in node && node.tagName === "html",
  );
  let nodes = 0;
  let refused: Omit<Problem, "place"> | undefined;
  const open: { node: Node; depth: number }[] = root ? [{ node: root, depth: 1 }] : [];
  while (open.length > 0 && !refused) {
    const { node, depth } = open.pop() as { node: Node; depth: number };
    nodes++;
    if (depth > bounds.maxDepth)
      refused = tooMuch("too-deep", `The page nests elements more than ${bounds.maxDepth} deep.`);
    else if (nodes > bounds.maxNodes)
      refused = tooMuch("too-many-nodes", `The page has more than ${bounds.maxNodes} nodes.`);
    else if ("attrs" in node && node.attrs.length > bounds.maxAttributes)
      refused = tooMuch("too-many-attributes", `An element has ${node.attrs.length} attributes.`);
    if ("childNodes" in node)
      for (const child of node.childNodes) open.push({ node: child, depth: depth + 1 });
  }
  if (refused || !root)
    return { problem: refused ?? tooMuch("not-an-article", "The page holds no HTML element.") };
  return { root };
}

/** A quick count of tags, before anything is built of them. */
function markupCount(html: string): number {
  let count = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    const next = html.charCodeAt(at + 1) | 32;
    if (next >= 97 && next <= 122) count++;
  }
  return count;
}

function tooMuch(code: string, message: string): Omit<Problem, "place"> {
  return { code, message, hint: "Give the article alone, without the page around it, or raise the bound." };
}

/** Value of an attribute, trimmed; undefined where it is absent or empty. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value.trim() || undefined;
}

/** True for an element node, of one of the tags where some are given. */
export function isElement(node: Node, ...tags: string[]): node is Element {
  return "tagName" in node && (tags.length === 0 || tags.includes(node.tagName));
}

/** Every element under a root in document order. */
export function* elementsOf(root: Element): Iterable<Element> {
  const open: Node[] = [root];
  while (open.length > 0) {
    const node = open.pop() as Node;
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i] as Node);
  }
}

const silent = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "head",
  "iframe",
  "object",
  "math",
  "canvas",
  "audio",
  "video",
]);

/** True for an element whose text nobody reads. */
export function isSilent({ tagName }: Element): boolean {
  return silent.has(tagName);
}

/** Text under an element as read: blanks folded, unread elements left out. */
export function textOf(root: Node): string {
  let text = "";
  const open: Node[] = [root];
  while (open.length > 0) {
    const node = open.pop() as Node;
    if ("value" in node && node.nodeName === "#text") text += node.value;
    else if (isElement(node) && !(isSilent(node) && node !== root)) {
      if (/^(?:br|p|div|li|h\d|tr|td|figcaption)$/.test(node.tagName)) text += " ";
      for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i] as Node);
    }
  }
  return text.replace(/[\s\u00a0]+/g, " ").trim();
}
