import type { Problem } from "../../schema/problem.ts";
import { parseMarkup } from "./markup.ts";
import { type Element, type Node, isElement, isText } from "./nodes.ts";
import { trimmed } from "./trim.ts";

/** Bounds on one page; each a documented option with a default. */
export interface PageBounds {
  /** Bytes of the page: 20 MB. */
  readonly maxBytes: number;
  /** Characters left when scripts, style sheets and drawings are cut: 4,000,000. */
  readonly maxMarkup: number;
  /** Nesting of elements: 512, as browsers hold it. */
  readonly maxDepth: number;
  /** Elements and texts: 200,000. */
  readonly maxNodes: number;
  /** Attributes of one element: 1,000. */
  readonly maxAttributes: number;
}

export const defaultBounds: PageBounds = {
  maxBytes: 20_000_000,
  maxMarkup: 4_000_000,
  maxDepth: 512,
  maxNodes: 200_000,
  maxAttributes: 1_000,
};

/** A parsed page. */
export interface PageTree {
  readonly root: Element;
  /** Every element in document order. */
  readonly elements: readonly Element[];
  /** The whole decoded page. */
  readonly html: string;
  /** Where a place of the tree stands in the decoded page. */
  readonly placeOf: (offset: number) => number;
}

type Refusal = Omit<Problem, "place">;

/** The tree of a page with source positions, or why it is refused. Never recursive, so that no nesting overflows. */
export function treeOf(html: string, bounds: PageBounds): PageTree | { readonly problem: Refusal } {
  const page = trimmed(html);
  if (page.html.length > bounds.maxMarkup)
    return {
      problem: tooMuch(
        "too-large",
        `The page has ${page.html.length} characters beside its scripts; ${bounds.maxMarkup} are read.`,
      ),
    };
  const document = parseMarkup(page.html, bounds);
  if (document === "too-many-elements") return { problem: tooManyNodes(bounds) };
  if (document === "too-many-attributes") return { problem: tooManyAttributes(bounds) };
  const root = document.childNodes.find(isElement);
  if (!root) return { problem: tooMuch("not-an-article", "The page holds no HTML element.") };
  const elements: Element[] = [];
  const problem = collect(root, elements, bounds);
  return problem ? { problem } : { root, elements, html, placeOf: page.placeOf };
}

/** Counts nodes and depth on the way; says what is beyond its bound. */
function collect(root: Element, elements: Element[], bounds: PageBounds): Refusal | undefined {
  const open: Element[] = [root];
  const depths: number[] = [1];
  let nodes = 1;
  while (open.length > 0) {
    const element = open.pop() as Element;
    const depth = depths.pop() as number;
    if (depth > bounds.maxDepth)
      return tooMuch("too-deep", `The page nests elements more than ${bounds.maxDepth} deep.`);
    elements.push(element);
    const { childNodes } = element;
    nodes += childNodes.length;
    if (nodes > bounds.maxNodes) return tooManyNodes(bounds);
    for (let i = childNodes.length - 1; i >= 0; i--) {
      const child = childNodes[i] as Node;
      if (!isElement(child)) continue;
      open.push(child);
      depths.push(depth + 1);
    }
  }
  return undefined;
}

function tooManyNodes({ maxNodes }: PageBounds): Refusal {
  return tooMuch("too-many-nodes", `The page has more than ${maxNodes} elements and texts.`);
}

function tooManyAttributes({ maxAttributes }: PageBounds): Refusal {
  return tooMuch("too-many-attributes", `An element has more than ${maxAttributes} attributes.`);
}

function tooMuch(code: string, message: string): Refusal {
  return { code, message, hint: "Give the article alone, without the page around it, or raise the bound." };
}

/** Value of an attribute, trimmed; undefined where it is absent or empty. */
export function attribute(element: Element, name: string): string | undefined {
  for (const attr of element.attrs) if (attr.name === name) return attr.value.trim() || undefined;
  return undefined;
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

const silent = new Set(
  "script style noscript template svg head iframe object math canvas audio video".split(" "),
);

/** True for an element whose text nobody reads. */
export function isSilent({ tagName }: Element): boolean {
  return silent.has(tagName);
}

const parting = new Set("br p div li h1 h2 h3 h4 h5 h6 tr td figcaption".split(" "));

/** Text under an element as read: blanks folded, unread elements left out; of a long one little more than `most` characters. */
export function textOf(root: Node, most = 100_000): string {
  let text = "";
  let visited = 0;
  const open: Node[] = [root];
  while (open.length > 0 && text.length <= most && visited++ < most) {
    const node = open.pop() as Node;
    if (isText(node)) text += node.value;
    else if (isElement(node) && !(isSilent(node) && node !== root)) {
      if (parting.has(node.tagName)) text += " ";
      for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i] as Node);
    }
  }
  return text.replace(/[\s\u00a0]+/g, " ").trim();
}

/** Text under a small element with a blank between its parts: sites set names and dates side by side without one. */
export function spacedText(root: Node, most: number): string {
  let text = "";
  let visited = 0;
  const open: Node[] = [root];
  while (open.length > 0 && text.length <= most && visited++ < most) {
    const node = open.pop() as Node;
    if (isText(node)) text += ` ${node.value}`;
    else if (isElement(node) && !(isSilent(node) && node !== root))
      for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i] as Node);
  }
  return text.replace(/[\s\u00a0]+/g, " ").trim();
}
