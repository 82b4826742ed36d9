import type { PictureWords } from "../compose.ts";
import { splitCredit } from "../credit.ts";
import { type Element, attribute, elementsOf, isElement, textOf } from "./tree.ts";

/** A picture with its words and the place it stands at in the page. */
export interface PagePicture extends Omit<PictureWords, "before"> {
  readonly at: number;
  /** The elements whose words belong to the picture, not to the body. */
  readonly words: readonly Element[];
}

/** Pictures of figures, with caption and credit apart. */
export function picturesOf(root: Element, base: string | undefined): PagePicture[] {
  const pictures: PagePicture[] = [];
  const seen = new Set<string>();
  for (const element of elementsOf(root)) {
    if (!isElement(element, "figure")) continue;
    const image = [...elementsOf(element)].find(
      (child) => child.tagName === "img" || child.tagName === "source" || child.tagName === "amp-img",
    );
    const source = image && sourceOf(image);
    if (!source) continue;
    const url = absolute(source, base);
    if (seen.has(url)) continue;
    seen.add(url);
    const caption =
      [...elementsOf(element)].find((child) => child.tagName === "figcaption") ??
      [...elementsOf(element)].find((child) => /caption/i.test(attribute(child, "class") ?? ""));
    const credit = [...elementsOf(element)].find(
      (child) =>
        child !== caption &&
        /\b(?:credit|copyright|byline|attribution|photographer|source)\b|credit/i.test(
          attribute(child, "class") ?? "",
        ) &&
        textOf(child).length > 1,
    );
    pictures.push({
      url,
      alt: image && attribute(image, "alt"),
      at: element.sourceCodeLocation?.startOffset ?? 0,
      words: [caption, credit].filter((found): found is Element => found !== undefined),
      ...wordsOf(caption, credit),
    });
  }
  return pictures;
}

function wordsOf(
  caption: Element | undefined,
  credit: Element | undefined,
): { caption?: string; credit?: string } {
  const told = credit && textOf(credit);
  const whole = caption ? textOf(caption) : "";
  if (!told) return splitCredit(whole);
  const rest = whole.includes(told) ? whole.replace(told, "").trim() : whole;
  const plain = splitCredit(told).credit ?? told;
  return { ...(rest ? { caption: rest } : {}), credit: plain };
}

function sourceOf(image: Element): string | undefined {
  const set = attribute(image, "srcset") ?? attribute(image, "data-srcset");
  const largest = set?.split(/,\s+/).at(-1)?.trim().split(/\s+/)[0];
  const own = attribute(image, "src");
  return (
    (own && !own.startsWith("data:") ? own : undefined) ??
    attribute(image, "data-src") ??
    attribute(image, "data-original") ??
    largest
  );
}

function absolute(url: string, base: string | undefined): string {
  return base && URL.canParse(url, base) ? new URL(url, base).href : url;
}
