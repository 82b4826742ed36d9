import { type Token, type TreeAdapter, type TreeAdapterTypeMap, defaultTreeAdapter, html } from "parse5";

/** A node of a page's tree. */
export interface Node {
  readonly kind: NodeKind;
  /** Its tag, or `#text` and the like. */
  readonly nodeName: string;
  readonly attrs: readonly Token.Attribute[];
  readonly childNodes: readonly Node[];
  readonly parentNode: Node | null;
  /** Characters of a text or comment. */
  readonly value: string;
  /** Where it begins in the markup, and where it ends if it is no element; -1 where it stands nowhere. */
  readonly start: number;
  readonly end: number;
}

/** What a node is: as a number, for walks ask it of every node. */
type NodeKind = typeof elementKind | typeof textKind | typeof otherKind;
const elementKind = 1;
const textKind = 2;
const otherKind = 3;

/** An element of a page. */
export interface Element extends Node {
  readonly kind: typeof elementKind;
  readonly tagName: string;
}

/** True for an element. */
export function isElement(node: Node): node is Element {
  return node.kind === elementKind;
}

/** True for a text. */
export function isText(node: Node): boolean {
  return node.kind === textKind;
}

const none: PageNode[] = [];

/** A node while its tree is built. All have one shape: what is alike is read faster. */
export class PageNode {
  readonly kind: NodeKind;
  readonly nodeName: string;
  readonly tagName: string;
  readonly namespaceURI: html.NS;
  readonly attrs: Token.Attribute[];
  childNodes: PageNode[] = none;
  parentNode: PageNode | null = null;
  /** Of a document how its doctype has it shown. */
  value: string;
  content: PageNode | null = null;
  start = -1;
  end = -1;

  constructor(
    kind: NodeKind,
    nodeName: string,
    value: string,
    namespaceURI: html.NS,
    attrs: Token.Attribute[],
  ) {
    this.kind = kind;
    this.nodeName = nodeName;
    this.tagName = kind === elementKind ? nodeName : "";
    this.namespaceURI = namespaceURI;
    this.attrs = attrs;
    this.value = value;
  }
}

const noAttributes: Token.Attribute[] = [];

function plainNode(nodeName: string, value = "", kind: NodeKind = otherKind): PageNode {
  return new PageNode(kind, nodeName, value, html.NS.HTML, noAttributes);
}

/** What parse5 makes a page's tree of. */
export type PageTypes = TreeAdapterTypeMap<
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode
>;

/** Builds a page's tree: parse5's own way of doing it, on nodes of one shape that know their places. */
export const pageTree = {
  ...(defaultTreeAdapter as unknown as TreeAdapter<PageTypes>),
  createDocument: () => plainNode("#document", html.DOCUMENT_MODE.NO_QUIRKS),
  createDocumentFragment: () => plainNode("#document-fragment"),
  createElement: (tagName, namespaceURI, attrs) =>
    new PageNode(elementKind, tagName, "", namespaceURI, attrs),
  createCommentNode: (data) => plainNode("#comment", data),
  createTextNode: (value) => plainNode("#text", value, textKind),
  appendChild: (parent, node) => {
    // A list of one takes a fifth of the room that a list takes to which the first is added.
    if (parent.childNodes === none) parent.childNodes = [node];
    else parent.childNodes.push(node);
    node.parentNode = parent;
  },
  setDocumentType: (document) => {
    if (!document.childNodes.some(({ nodeName }) => nodeName === "#documentType"))
      pageTree.appendChild(document, plainNode("#documentType"));
  },
  setDocumentMode: (document, mode) => {
    document.value = mode;
  },
  getDocumentMode: ({ value }) => value as html.DOCUMENT_MODE,
  setNodeSourceCodeLocation: (node, location) => {
    node.start = location?.startOffset ?? -1;
    node.end = location?.endOffset ?? -1;
  },
  getNodeSourceCodeLocation: () => null,
} as TreeAdapter<PageTypes>;

/** Adds characters at the end of a node, or before one of its children: to the text that stands there, or as a new one. */
export function addCharacters(
  parent: PageNode,
  before: PageNode | null,
  { chars, location }: Token.CharacterToken,
): void {
  const { childNodes } = parent;
  const at = before ? childNodes.lastIndexOf(before) : childNodes.length;
  let text = childNodes[at - 1];
  if (text?.kind === textKind) text.value += chars;
  else {
    text = pageTree.createTextNode(chars);
    if (before) pageTree.insertBefore(parent, text, before);
    else pageTree.appendChild(parent, text);
  }
  if (!location) return;
  if (text.start < 0) text.start = location.startOffset;
  text.end = location.endOffset;
}
