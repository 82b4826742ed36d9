import type { BlockKind } from "../../schema/article.ts";
import type { Span } from "../../schema/span.ts";
import { type Element, type Node, attribute, isElement, isSilent } from "./tree.ts";

/** A run of text that a reader sees as one: with what the tree around it tells. */
export interface PageBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** From its first to its last character in the decoded page. */
  readonly page: Span;
  /** Elements around it, outermost first. */
  readonly path: readonly Element[];
  /** Share of its characters inside links. */
  readonly linked: number;
  /** Share inside emphasis. */
  readonly strong: number;
}

const breaking = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2
h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption option`.split(
    /\s+/,
  ),
);
const unread = new Set(["select", "button", "textarea", "input", "datalist"]);

/** The leaf blocks of a page in document order; a table that holds figures is one block. */
export function blocksOf(root: Element): PageBlock[] {
  const blocks: PageBlock[] = [];
  let run = emptyRun();
  let path: Element[] = [];
  const flush = () => {
    const text = run.text.replace(/[\s\u00a0\u200b]+/g, " ").trim();
    if (text)
      blocks.push({
        kind: kindOf(path, text),
        text,
        page: [run.start, run.end],
        path: [...path],
        linked: run.linked / run.size,
        strong: run.strong / run.size,
      });
    run = emptyRun();
  };
  const open: ({ node: Node; enter: true } | { node: Element; enter: false })[] = [
    { node: root, enter: true },
  ];
  const around = { link: 0, strong: 0, table: 0 };
  while (open.length > 0) {
    const step = open.pop() as (typeof open)[number];
    const { node } = step;
    if (!step.enter) {
      leave(step.node);
      continue;
    }
    if (node.nodeName === "#text" && "value" in node) addText(node);
    else if (isElement(node) && !isSilent(node) && !unread.has(node.tagName) && !isHidden(node)) enter(node);
  }
  flush();
  return blocks;

  function enter(element: Element): void {
    const cell = around.table > 0 && /^(?:td|th|tr|tbody|thead|tfoot)$/.test(element.tagName);
    if (cell) run.text += element.tagName === "tr" ? "\n" : " ";
    else if (breaking.has(element.tagName)) flush();
    else if (element.tagName === "br") run.text += run.text.endsWith("\n") ? "" : "\n";
    if (element.tagName === "br" && /\n\s*\n?$/.test(run.text) && doubleBreak(element)) flush();
    path.push(element);
    if (element.tagName === "a") around.link++;
    if (/^(?:b|strong|em|i)$/.test(element.tagName)) around.strong++;
    if (isDataTable(element)) around.table++;
    open.push({ node: element, enter: false });
    for (let i = element.childNodes.length - 1; i >= 0; i--)
      open.push({ node: element.childNodes[i] as Node, enter: true });
  }

  function leave(element: Element): void {
    const inTable = around.table > 0 && !isDataTable(element);
    if (breaking.has(element.tagName) && !inTable) flush();
    path = path.slice(0, -1);
    if (element.tagName === "a") around.link--;
    if (/^(?:b|strong|em|i)$/.test(element.tagName)) around.strong--;
    if (isDataTable(element)) around.table--;
  }

  function addText(node: Extract<Node, { value: string }>): void {
    const size = node.value.replace(/\s+/g, "").length;
    const place = node.sourceCodeLocation;
    if (size === 0) {
      if (run.size > 0) run.text += " ";
      return;
    }
    const lead = node.value.length - node.value.trimStart().length;
    const tail = node.value.length - node.value.trimEnd().length;
    if (place) {
      if (run.size === 0) run.start = place.startOffset + lead;
      run.end = Math.max(run.start, place.endOffset - tail);
    }
    run.text += node.value;
    run.size += size;
    if (around.link > 0) run.linked += size;
    if (around.strong > 0) run.strong += size;
  }
}

function emptyRun() {
  return { text: "", size: 0, linked: 0, strong: 0, start: 0, end: 0 };
}

/** Two line breaks in a row end a paragraph. */
function doubleBreak(element: Element): boolean {
  const siblings =
    element.parentNode && "childNodes" in element.parentNode ? element.parentNode.childNodes : [];
  let at = siblings.indexOf(element) - 1;
  while (
    at >= 0 &&
    siblings[at]?.nodeName === "#text" &&
    !/\S/.test((siblings[at] as { value: string }).value)
  )
    at--;
  const before = siblings[at];
  return before !== undefined && isElement(before, "br");
}

function isHidden(element: Element): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      name === "hidden" ||
      (name === "aria-hidden" && value === "true" && element.tagName !== "a") ||
      (name === "style" && /display\s*:\s*none/i.test(value)),
  );
}

/** A table with several rows of several cells and no paragraphs in them; one that lays out the page is not. */
function isDataTable(element: Element): boolean {
  if (element.tagName !== "table") return false;
  const known = dataTables.get(element);
  if (known !== undefined) return known;
  let cells = 0;
  let rows = 0;
  let blocks = 0;
  const open: Node[] = [...element.childNodes];
  while (open.length > 0) {
    const node = open.pop() as Node;
    if (!isElement(node)) continue;
    if (node.tagName === "tr") rows++;
    else if (/^t[dh]$/.test(node.tagName)) cells++;
    else if (/^(?:p|div|article|table|h[1-4])$/.test(node.tagName)) blocks++;
    open.push(...node.childNodes);
  }
  const answer = rows > 1 && cells > rows && blocks <= cells / 2;
  dataTables.set(element, answer);
  return answer;
}
const dataTables = new WeakMap<Element, boolean>();

function kindOf(path: readonly Element[], text: string): BlockKind {
  const tags = path.map(({ tagName }) => tagName);
  if (tags.some((tag) => /^h[1-6]$/.test(tag))) return "heading";
  if (tags.includes("figcaption")) return "caption";
  if (tags.includes("blockquote")) return "quote";
  if (path.some((element) => element.tagName === "table" && isDataTable(element))) return "table";
  const last = tags.findLast((tag) => breaking.has(tag));
  if (isNotice(path, text)) return "notice";
  return last === "li" || last === "dt" || last === "dd" ? "list-item" : "paragraph";
}

/** The outlet speaking of its own text: a correction, an update, an editor's note. */
function isNotice(path: readonly Element[], text: string): boolean {
  const told =
    /^(?:correction|clarification|editor[’']s note|update|updated)\s*(?:\([^)]*\)|[\w\s,.]{0,40})?\s*[:—–]/i.test(
      text,
    ) ||
    /\b(?:an earlier version of this (?:article|story|report)|this (?:article|story) (?:was|has been) (?:amended|corrected|updated))\b/i.test(
      text,
    );
  return (
    told ||
    (text.length < 600 &&
      path.slice(-2).some((element) => /\bcorrection/i.test(attribute(element, "class") ?? "")))
  );
}
