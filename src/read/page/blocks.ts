import type { BlockKind } from "../../schema/article.ts";
import type { Span } from "../../schema/span.ts";
import { type Enclosure, enclosed, isWithin } from "./enclosure.ts";
import { isNotice } from "./notices.ts";
import { type Element, type Node, isElement, isText } from "./nodes.ts";
import { type PageTree, attribute, isSilent } from "./tree.ts";

/** A run of text that a reader sees as one: with what the tree around it tells. */
export interface PageBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** From its first to its last character in the decoded page. */
  readonly page: Span;
  /** The elements around it, innermost first. */
  readonly around: Enclosure;
  /** Share of its characters inside links. */
  readonly linked: number;
  /** Share inside emphasis. */
  readonly strong: number;
  /** Links in it. */
  readonly links: number;
}

/** Long enough to be of an article. */
export function isArticleText({ text }: Pick<PageBlock, "text">): boolean {
  return text.length > 60;
}

const breaking = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2
h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption option`.split(
    /\s+/,
  ),
);
const cells = new Set(["td", "th", "tr", "tbody", "thead", "tfoot"]);
const unread = new Set(["select", "button", "textarea", "input", "datalist"]);

interface Run {
  text: string;
  /** Characters without blanks. */
  size: number;
  linked: number;
  strong: number;
  links: number;
  start: number;
  end: number;
  around?: Enclosure;
  /** The last thing in it is a line break. */
  broken: boolean;
}

/** Where a walk through a page stands: the blocks so far, the text since the last, the elements around. */
interface Walk {
  readonly page: PageTree;
  readonly blocks: PageBlock[];
  run: Run;
  around: Enclosure | undefined;
  entered: number;
}

/** The leaf blocks of a page in document order; a table that holds figures is one block. Never recursive. */
export function blocksOf(page: PageTree): PageBlock[] {
  const walk: Walk = { page, blocks: [], run: emptyRun(), around: undefined, entered: 0 };
  const open: (Node | undefined)[] = [page.root];
  while (open.length > 0) {
    const node = open.pop();
    if (!node) leave(walk);
    else if (isText(node)) addText(walk.run, node, walk.around);
    else if (isElement(node) && !isSilent(node) && !unread.has(node.tagName) && !isHidden(node)) {
      enter(walk, node);
      open.push(undefined);
      for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i]);
    }
  }
  flush(walk);
  return walk.blocks;
}

function enter(walk: Walk, element: Element): void {
  const { run, around } = walk;
  const { tagName } = element;
  if (around?.inDataTable && cells.has(tagName)) run.text += tagName === "tr" ? "\n" : " ";
  else if (breaking.has(tagName)) flush(walk);
  else if (tagName === "br") breakLine(walk);
  if (tagName === "a") walk.run.links++;
  walk.around = enclosed(element, around, walk.entered++, tagName === "table" && isDataTable(element));
}

/** A line break is one in the text; two part blocks. */
function breakLine(walk: Walk): void {
  const { run } = walk;
  if (run.broken) return flush(walk);
  run.text += "\n";
  run.broken = run.size > 0;
}

function leave(walk: Walk): void {
  const { element, outer } = walk.around as Enclosure;
  walk.around = outer;
  if (breaking.has(element.tagName) && !outer?.inDataTable) flush(walk);
}

function flush(walk: Walk): void {
  const { run, page } = walk;
  const { html, placeOf } = page;
  if (run.size > 0 && run.around)
    walk.blocks.push(blockOf(run, run.around, inkWithin(html, placeOf(run.start), placeOf(run.end - 1) + 1)));
  if (run.text !== "") walk.run = emptyRun();
}

function blockOf(run: Run, around: Enclosure, page: Span): PageBlock {
  const text = run.text.replace(/[\s\u200b\ufeff]+/g, " ").trim();
  return {
    kind: kindOf(around, text),
    text,
    page,
    around,
    linked: run.linked / run.size,
    strong: run.strong / run.size,
    links: run.links,
  };
}

const blanks = /(?:[\s\u200b\ufeff]|&(?:nbsp|#160|#xa0|#8203);?)*/iy;

/** A range of the page without the blanks at its ends, written as characters or as references. */
function inkWithin(html: string, start: number, end: number): Span {
  if (isPlain(html, start, start + 1) && isPlain(html, Math.max(start, end - longestReference), end))
    return [start, end];
  blanks.lastIndex = start;
  const first = Math.min(start + (blanks.exec(html)?.[0].length ?? 0), end);
  let last = end;
  while (last > first) {
    const blank = /[\s\u200b\ufeff]$|&(?:nbsp|#160|#xa0|#8203);?$/i.exec(
      html.slice(Math.max(first, last - 7), last),
    );
    if (!blank) break;
    last -= blank[0].length;
  }
  return [first, last];
}

/** Characters of the longest reference that may stand for a blank: `&#8203;`. */
const longestReference = 7;

/** True where no character is a blank at an end of a range or begins a reference. */
function isPlain(html: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (html.charCodeAt(i) === 38) return false;
  const [first, last] = [html.charCodeAt(start), html.charCodeAt(end - 1)];
  return first > 32 && last > 32 && first < 128 && last < 128;
}

function emptyRun(): Run {
  return { text: "", size: 0, linked: 0, strong: 0, links: 0, start: 0, end: 0, broken: false };
}

function addText(run: Run, { value, start, end }: Node, around: Enclosure | undefined): void {
  const size = inkOf(value);
  if (size === 0) {
    if (run.size > 0 && !run.text.endsWith(" ")) run.text += " ";
    return;
  }
  if (start >= 0) {
    if (run.size === 0) run.start = start;
    run.end = end;
  }
  run.around = run.size === 0 || !run.around ? around : run.around;
  run.text += value;
  run.size += size;
  run.broken = false;
  if (around?.inLink) run.linked += size;
  if (around?.inEmphasis) run.strong += size;
}

/** Characters that are no blanks. */
function inkOf(text: string): number {
  const { length } = text;
  let size = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 0xa0 && code !== 0x200b && code !== 0xfeff) size++;
  }
  return size;
}

/** True for what a reader never sees. A boundary of React's streaming ("S:0") is hidden until a script shows it: it is seen. */
export function isHidden(element: Element): boolean {
  for (const { name, value } of element.attrs) {
    if (name === "hidden") return !/^S:[\da-f]+$/i.test(attribute(element, "id") ?? "");
    if (name === "aria-hidden" && value === "true" && element.tagName !== "a") return true;
    if (name === "style" && /display\s*:\s*none/i.test(value)) return true;
  }
  return false;
}

/** A table with several rows of several cells and no paragraphs in them; one that lays out the page is not. */
function isDataTable(element: Element): boolean {
  let count = 0;
  let rows = 0;
  let blocks = 0;
  const open: Node[] = [...element.childNodes];
  while (open.length > 0) {
    const node = open.pop() as Node;
    if (!isElement(node)) continue;
    if (node.tagName === "table") return false;
    if (node.tagName === "tr") rows++;
    else if (node.tagName === "td" || node.tagName === "th") count++;
    else if (/^(?:p|div|article|h[1-4])$/.test(node.tagName)) blocks++;
    for (const child of node.childNodes) open.push(child);
  }
  return rows > 1 && count > rows && blocks <= count / 2;
}

function kindOf(around: Enclosure, text: string): BlockKind {
  if (isWithin(around, "heading")) return "heading";
  if (isWithin(around, "figcaption")) return "caption";
  if (isWithin(around, "blockquote")) return "quote";
  if (around.inDataTable) return "table";
  if (isNotice(around, text)) return "notice";
  return breakingTag(around) === "li" || /^d[td]$/.test(breakingTag(around)) ? "list-item" : "paragraph";
}

function breakingTag(around: Enclosure): string {
  let at: Enclosure | undefined = around;
  while (at && !breaking.has(at.element.tagName)) at = at.outer;
  return at?.element.tagName ?? "";
}
