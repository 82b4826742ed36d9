import type { PictureWords } from "../compose.ts";
import { bareCredit, splitCredit } from "../credit.ts";
import { fillerFiles, fillerPictures } from "./en/pictures.ts";
import { unescaped } from "./entities.ts";
import { type Json, isJson, isOfType, stringOf } from "./json-ld.ts";
import { isPictureElement, pictureName, sourceOf } from "./picture-source.ts";
import { figureOf, wordsBeside } from "./picture-words.ts";
import { type Element, type Node, isElement } from "./nodes.ts";
import { type PageTree, attribute } from "./tree.ts";

/** A picture with its words and the place it stands at in the page. */
export interface PagePicture extends Omit<PictureWords, "before"> {
  readonly at: number;
  /** The elements whose words belong to the picture, not to the body. */
  readonly words: readonly Element[];
}

const mostPictures = 1000;

/**
 * The pictures of a page's article, each with the caption beside it and the credit apart: figures, pictures in a box of their
 * own, those whose caption JSON-LD tells, and the lead picture of the meta elements where no other is it.
 */
export function picturesOf(
  { elements, placeOf }: PageTree,
  base: string | undefined,
  nodes: readonly Json[],
): PagePicture[] {
  const album: Album = {
    pictures: [],
    places: new Map(),
    boxes: new Set(),
    told: toldPictures(nodes),
    looked: 0,
  };
  for (const element of elements.filter(isPictureElement)) look(album, element, { base, placeOf });
  return album.pictures;
}

/** The pictures that were found so far. */
interface Album {
  readonly pictures: PagePicture[];
  /** Where among them each stands, by its name. */
  readonly places: Map<string, number>;
  readonly boxes: Set<Element>;
  readonly told: ReadonlyMap<string, ToldWords>;
  looked: number;
}

interface ToldWords {
  readonly caption?: string;
  readonly credit?: string;
}

/** Puts the picture that an element shows with the others, if it is of the article. */
function look(
  album: Album,
  element: Element,
  { base, placeOf }: { readonly base: string | undefined; readonly placeOf: PageTree["placeOf"] },
): void {
  const source = sourceOf(element);
  if (!source || fillerFiles.test(source)) return;
  const figure = figureOf(element);
  if (album.boxes.has(figure ?? element) || ++album.looked > mostPictures) return;
  const { box, ...words } = wordsBeside(element, figure);
  if (album.boxes.has(box)) return;
  if (!words.caption && !words.credit && isAside(element, box)) return;
  album.boxes.add(box);
  const url = absolute(source, base);
  const name = pictureName(url);
  const data = album.told.get(name);
  put(album, name, {
    url,
    at: placeOf(Math.max(0, box.start >= 0 ? box.start : element.start)),
    ...altOf(element),
    ...(data && !words.caption ? data : {}),
    ...words,
    ...creditBeside(words.credit, data?.credit ?? creditInTitle(element)),
  });
}

/** The same picture is kept once, with a caption rather than without; with another caption it is another. */
function put({ pictures, places }: Album, name: string, picture: PagePicture): void {
  const earlier = places.get(name);
  if (earlier === undefined) places.set(name, pictures.push(picture) - 1);
  else if (!pictures[earlier]?.caption && picture.caption) pictures[earlier] = picture;
  else if (picture.caption && picture.caption !== pictures[earlier]?.caption) pictures.push(picture);
}

/** Captions and credits that JSON-LD tells, by the name of the picture. */
function toldPictures(nodes: readonly Json[]): Map<string, ToldWords> {
  const told = new Map<string, ToldWords>();
  const open: unknown[] = nodes.flatMap((node) => [
    isOfType(node, /ImageObject/) ? node : undefined,
    ...[node.image, node.associatedMedia, node.primaryImageOfPage].flat(),
  ]);
  for (const value of open) {
    const url = isJson(value) ? (stringOf(value.url) ?? stringOf(value.contentUrl)) : undefined;
    if (!url || !isJson(value)) continue;
    const creator = [value.creator, value.author, value.copyrightHolder].flat().find(isJson);
    const credit =
      stringOf(value.creditText) ??
      stringOf(creator?.name) ??
      stringOf(value.author) ??
      stringOf(value.copyrightNotice);
    const caption = stringOf(value.caption) ?? stringOf(value.description);
    const split = caption ? splitCredit(unescaped(caption)) : {};
    told.set(pictureName(url), { ...split, ...(credit ? { credit: unescaped(credit) } : {}) });
  }
  return told;
}

/** A picture without words that is not of the article: small, of an author, in a list of other articles. */
function isAside(picture: Element, box: Element): boolean {
  if (Number(attribute(picture, "width") ?? 300) < 120 || Number(attribute(picture, "height") ?? 300) < 60)
    return true;
  let at: Node | null = picture;
  for (let step = 0; step < 12 && at && isElement(at) && at.tagName !== "body"; step++, at = at.parentNode) {
    if (/^(?:nav|footer|aside|form|li)$/.test(at.tagName)) return true;
    if (at.tagName === "a" && !/\.(?:jpe?g|png|webp|gif|avif)\b/i.test(attribute(at, "href") ?? ""))
      return true;
    if (step < 6 && fillerPictures.test(`${attribute(at, "class") ?? ""} ${attribute(at, "id") ?? ""}`))
      return true;
  }
  return box.tagName !== "figure" && picture.tagName === "noscript";
}

function creditBeside(own: string | undefined, other: string | undefined): { credit?: string } {
  return !own && other ? { credit: other } : {};
}

/** The credit in a title that repeats the picture's alternative text: "A ferry in Orm | Ana Rusk/NPA". */
function creditInTitle(picture: Element): string | undefined {
  const alt = attribute(picture, "alt");
  const title = attribute(picture, "title");
  if (!alt || !title?.startsWith(`${alt} | `)) return undefined;
  return bareCredit(title.slice(alt.length + 3)) || undefined;
}

function altOf(picture: Element): { alt?: string } {
  const alt = attribute(picture, "alt");
  return alt ? { alt } : {};
}

function absolute(url: string, base: string | undefined): string {
  return base && URL.canParse(url, base) ? new URL(url, base).href : url;
}
