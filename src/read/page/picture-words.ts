import { bareCredit, isCreditLine, joinCredits, splitCredit } from "../credit.ts";
import { isHidden } from "./blocks.ts";
import { captionClasses, creditClasses, notCaptions, pictureClasses } from "./en/pictures.ts";
import { unescaped } from "./entities.ts";
import { remembered } from "../../text/remembered.ts";
import { isPictureElement, pictureName, sourceOf } from "./picture-source.ts";
import { type Element, type Node, isElement, isText } from "./nodes.ts";
import { attribute, elementsOf, isSilent, textOf } from "./tree.ts";

/** The words beside a picture, the elements that hold them, and the element that holds picture and words. */
export interface WordsBeside {
  readonly box: Element;
  readonly words: readonly Element[];
  readonly caption?: string;
  readonly credit?: string;
}

const mostSteps = 5;

/**
 * The caption and credit of a picture: those marked in its figure or box, the caption that follows it, the short lines that stand
 * with it alone in one element.
 */
export function wordsBeside(picture: Element, figure: Element | undefined): WordsBeside {
  const start = figure ?? picture;
  const marked = markedWords(figure ?? namedBox(picture) ?? picture);
  if (marked.caption) return marked;
  const next = captionAfter(start);
  if (next) {
    const after = markedWords(next, next);
    if (after.caption || after.credit)
      return { ...marked, ...after, box: start, words: [...marked.words, ...after.words] };
  }
  if (marked.credit && !figure && marked.words.some(isMarkedCredit)) return marked;
  const loose = looseWords(start);
  if (!loose) return marked;
  const credit = marked.credit ?? loose.credit;
  return { ...loose, ...(credit ? { credit } : {}), words: [...marked.words, ...loose.words] };
}

/** The figure that a picture stands in. */
export function figureOf(picture: Element): Element | undefined {
  return ancestorsOf(picture, 8).find(({ tagName }) => tagName === "figure");
}

function ancestorsOf(element: Element, most: number): Element[] {
  const found: Element[] = [];
  let at: Node | null = element.parentNode;
  while (at && isElement(at) && at.tagName !== "body" && found.length < most) {
    found.push(at);
    at = at.parentNode;
  }
  return found;
}

/** The widest box around a picture whose class speaks of pictures or captions and that holds no other picture and little else. */
function namedBox(picture: Element): Element | undefined {
  let box: Element | undefined;
  for (const element of ancestorsOf(picture, mostSteps)) {
    const size = sizeOf(element);
    if (size.pictures.size > 1 || size.letters > mostLetters || size.paragraphs > 2 || size.headings > 0)
      break;
    const named = pictureClasses.test(`${attribute(element, "class")} ${attribute(element, "itemtype")}`);
    if (size.captioned || (named && size.letters > 0)) box = element;
  }
  return box;
}

interface BoxSize {
  /** Names of the pictures in it. */
  readonly pictures: ReadonlySet<string>;
  readonly letters: number;
  readonly linked: number;
  readonly paragraphs: number;
  readonly headings: number;
  readonly captioned: boolean;
  /** Nodes in it. */
  readonly nodes: number;
}

type Measured = { -readonly [K in keyof BoxSize]: BoxSize[K] } & { readonly pictures: Set<string> };

const sizes = new WeakMap<Element, BoxSize>();
const mostNodes = 300;
const mostLetters = 700;
const tooMany = 9999;

/** What a box holds; of a large one only that it is large. What a smaller box in it was found to hold is not counted anew. */
function sizeOf(box: Element): BoxSize {
  const known = sizes.get(box);
  if (known) return known;
  const size: Measured = {
    pictures: new Set(),
    letters: 0,
    linked: 0,
    paragraphs: 0,
    headings: 0,
    captioned: false,
    nodes: 0,
  };
  const open: Node[] = [box];
  const linkedness = [false];
  while (open.length > 0 && !isLarge(size)) {
    const node = open.pop() as Node;
    const inLink = linkedness.pop() as boolean;
    const inside = isElement(node) && !isSilent(node) ? sizes.get(node) : undefined;
    if (inside) {
      addSize(size, inside, inLink);
      continue;
    }
    size.nodes++;
    if (isText(node)) {
      const letters = node.value.trim().length;
      size.letters += letters;
      if (inLink) size.linked += letters;
    }
    if (!isElement(node) || (isSilent(node) && node !== box)) continue;
    addElement(size, node);
    for (const child of node.childNodes) {
      open.push(child);
      linkedness.push(inLink || node.tagName === "a");
    }
  }
  if (isLarge(size)) size.letters = tooMany;
  size.pictures.delete("");
  sizes.set(box, size);
  return size;
}

/** True for more letters or pictures than any box of one picture holds: the rest is not worth a look. */
function isLarge({ nodes, letters, pictures }: BoxSize): boolean {
  return nodes >= mostNodes || letters > mostLetters || pictures.size > 2;
}

function addElement(size: Measured, element: Element): void {
  if (isPictureElement(element)) size.pictures.add(pictureName(sourceOf(element) ?? ""));
  else if (element.tagName === "p") size.paragraphs++;
  else if (parting.has(element.tagName)) size.headings++;
  if (isCaption(element)) size.captioned = true;
}

const parting = new Set("h1 h2 h3 h4 h5 h6 time ul ol table".split(" "));

function addSize(size: Measured, inside: BoxSize, inLink: boolean): void {
  for (const name of inside.pictures) size.pictures.add(name);
  size.letters += inside.letters;
  size.linked += inLink ? inside.letters : inside.linked;
  size.paragraphs += inside.paragraphs;
  size.headings += inside.headings;
  size.captioned ||= inside.captioned;
  size.nodes += inside.nodes;
}

function classOf(element: Element): string {
  let words = "";
  for (const { name, value } of element.attrs)
    if (name === "class" || name === "itemprop" || name === "data-testid" || name === "id")
      words += ` ${value}`;
  return words;
}

function isCaption(element: Element): boolean {
  return element.tagName === "figcaption" || isCaptionClass(classOf(element));
}

const isCaptionClass = remembered((words) => captionClasses.test(words));
const isCreditClass = remembered((words) => creditClasses.test(words));

/** Marked caption and credit in a box; `own` is a caption that is known to be one. */
function markedWords(box: Element, own?: Element): WordsBeside {
  const inside = firstOf(elementsOf(box), 200).slice(own ? 0 : 1);
  const captions = inside.filter((element) => isCaption(element) && isSaid(textOf(element, 400)));
  const caption = own ?? captions.find(({ tagName }) => tagName === "figcaption") ?? captions[0];
  const marked = inside.filter((element) => element !== caption && isCredit(element));
  const credits = marked.filter(
    (element) => !marked.some((other) => other !== element && holds(other, element)),
  );
  const words = [...new Set([...(caption ? [caption] : []), ...credits])];
  const marks = joinCredits(credits.map((element) => textOf(element)));
  const { whole, credit } = withoutTail(
    caption ? unescaped(textWithout(caption, new Set(credits))) : "",
    marks,
  );
  const split = splitCredit(whole);
  const keepsWhole = credit !== undefined && split.credit !== undefined && !/[)\]]\.?$/.test(whole);
  const both = joinCredits([...(keepsWhole ? [] : [split.credit ?? ""]), credit ?? ""]);
  const text = keepsWhole ? whole : split.caption;
  return {
    box,
    words,
    ...(text && isSaid(text) ? { caption: text } : {}),
    ...(both ? { credit: both } : {}),
  };
}

/** "…on Monday. /NPA", left of a caption when the photographer is marked, is the rest of the credit: "Ana Rusk/NPA". */
function withoutTail(
  caption: string,
  credit: string | undefined,
): { whole: string; credit: string | undefined } {
  const [, head, agency] = (credit && slashTail.exec(caption)) || [];
  return agency ? { whole: head ?? "", credit: `${credit}/${agency}` } : { whole: caption, credit };
}

const slashTail = /^(.*[.!?”"’)]|)\s*\/\s*(\p{Lu}[^/]{1,60}?)\.?$/su;

function firstOf<T>(items: Iterable<T>, most: number): T[] {
  const first: T[] = [];
  for (const item of items) if (first.push(item) >= most) break;
  return first;
}

/** Said to be a credit by its tag or its class, not by its words alone. */
function isMarkedCredit(element: Element): boolean {
  return element.tagName === "cite" || element.tagName === "footer" || isCreditClass(classOf(element));
}

function isCredit(element: Element): boolean {
  const isMarked = isMarkedCredit(element);
  if (!isMarked && element.childNodes.length > 3) return false;
  const text = textOf(element, 400);
  if (text.length < 2 || text.length >= 200) return false;
  return isMarked || isCreditLine(text);
}

/** A caption says more than a button does. */
function isSaid(text: string): boolean {
  return text.length > 2 && !notCaptions.test(text);
}

/** The element right after a picture, or after an element that holds it alone, where it is a caption. */
function captionAfter(picture: Element): Element | undefined {
  let at: Element | undefined = picture;
  for (let step = 0; step < 4 && at; step++) {
    const next = nextElement(at);
    if (next && isCaption(next)) return next;
    if (next && next.childNodes.length < 6) {
      const inner = next.childNodes.find(
        (child): child is Element => isElement(child) && child.tagName === "figcaption",
      );
      if (inner) return inner;
    }
    const parent: Node | null = at.parentNode;
    at =
      parent && isElement(parent) && sizeOf(parent).pictures.size < 2 && sizeOf(parent).letters < mostLetters
        ? parent
        : undefined;
  }
  return undefined;
}

function nextElement(element: Element): Element | undefined {
  const siblings = element.parentNode?.childNodes ?? [];
  for (
    let i = siblings.indexOf(element) + 1;
    i > 0 && i < Math.min(siblings.length, siblings.indexOf(element) + 8);
    i++
  ) {
    const node = siblings[i] as Node;
    if (isElement(node) && !/^(?:button|script|style|noscript|source|template|svg)$/.test(node.tagName))
      return node;
    if (isText(node) && node.value.trim() !== "") return undefined;
  }
  return undefined;
}

/** Short lines without marks that stand alone with a picture in one element: the longest is its caption, one after it its credit. */
function looseWords(picture: Element): WordsBeside | undefined {
  const boxes =
    picture.tagName === "figure" ? [picture, ...ancestorsOf(picture, 2)] : ancestorsOf(picture, 4);
  for (const box of boxes) {
    const { pictures, letters, linked, headings, paragraphs } = sizeOf(box);
    if (pictures.size > 1 || letters > 400 || headings > 0 || paragraphs > 2) return undefined;
    if (letters < 8) continue;
    if (linked > letters / 3 || box.tagName === "a" || box.tagName === "li") return undefined;
    const lines = linesIn(box).filter(({ text }) => isSaid(text));
    if (lines.length === 0 || lines.length > 3) return undefined;
    return looseOf(box, lines);
  }
  return undefined;
}

interface Line {
  readonly element: Element;
  readonly text: string;
}

function looseOf(box: Element, lines: readonly Line[]): WordsBeside {
  const longest = lines.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const others = lines.filter((line) => line !== longest && line.text.length < 80);
  const split = splitCredit(longest.text);
  const credit = joinCredits([split.credit ?? "", ...others.map(({ text }) => bareCredit(text))]);
  return {
    box,
    words: lines.map(({ element }) => element),
    ...(split.caption ? { caption: split.caption } : {}),
    ...(credit ? { credit } : {}),
  };
}

/** The innermost elements of a box that hold text, with it. */
function linesIn(box: Element): Line[] {
  const lines: Line[] = [];
  const open: Node[] = [box];
  while (open.length > 0 && lines.length < 5) {
    const node = open.pop() as Node;
    if (!isElement(node) || isSilent(node) || node.tagName === "button") continue;
    const holdsText = node.childNodes.some((child) => isText(child) && child.value.trim() !== "");
    if (holdsText) lines.push({ element: node, text: textOf(node) });
    else for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i] as Node);
  }
  return lines;
}

function holds(outer: Element, inner: Element): boolean {
  for (let at: Node | null = inner.parentNode; at; at = at.parentNode) if (at === outer) return true;
  return false;
}

/** Text under an element without that of some others. */
function textWithout(root: Element, others: ReadonlySet<Element>): string {
  let text = "";
  const open: Node[] = [root];
  while (open.length > 0) {
    const node = open.pop() as Node;
    if (isText(node)) text += node.value;
    else if (
      isElement(node) &&
      !others.has(node) &&
      !(isSilent(node) && node !== root) &&
      !isHidden(node) &&
      node.tagName !== "button"
    ) {
      if (/^(?:br|p|div|li|h\d)$/.test(node.tagName)) text += " ";
      for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i] as Node);
    }
  }
  return text.replace(/[\s\u00a0]+/g, " ").trim();
}
