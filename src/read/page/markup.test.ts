import fc from "fast-check";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { parseMarkup } from "./markup.ts";
import { type Node, isElement } from "./nodes.ts";

type TheirNode = DefaultTreeAdapterMap["node"];

const bounds = { maxNodes: 1000, maxAttributes: 10 };

/** What is told of a node: its name, attributes, text and places; of an element where it begins. */
type Told = readonly [name: string, attrs: readonly string[], text: string, start: number, end: number];

/** A tree as plain lines, each node with its depth. */
function linesOf<T>(root: T, tell: (node: T) => Told, childrenOf: (node: T) => readonly T[]): string[] {
  const lines: string[] = [];
  const open: [T, number][] = [[root, 0]];
  while (open.length > 0) {
    const [node, depth] = open.pop() as [T, number];
    lines.push(JSON.stringify([depth, ...tell(node)]));
    for (const child of childrenOf(node)) open.push([child, depth + 1]);
  }
  return lines;
}

function toldOfOurs(node: Node): Told {
  const attrs = node.attrs.map(({ name, value }) => `${name}=${value}`);
  const text = node.nodeName === "#document" ? "" : node.value;
  return [node.nodeName, attrs, text, node.start, isElement(node) ? -1 : node.end];
}

function toldOfTheirs(node: TheirNode): Told {
  const { startOffset = -1, endOffset = -1 } = node.sourceCodeLocation ?? {};
  const attrs = "attrs" in node ? node.attrs.map(({ name, value }) => `${name}=${value}`) : [];
  const text = "value" in node ? node.value : "data" in node ? node.data : "";
  return [node.nodeName, attrs, text, startOffset, "childNodes" in node ? -1 : endOffset];
}

const pieces = [
  ...`<p> </p> <P\tCLASS="a\u00e9 b"> <a_b-C x-Y='1' z=q&amp;r> </a> <br/> <table> <td> <svg> <![CDATA[x]]> </svg> <title> </title> <textarea>
 </textarea> <script> </script> <style> <!--a--b--> <!-- <!doctype html> <? &amp; &ampx &#65; &#x1F600; &notin; & < > " ' = \r\n \r \n \t \u0000
 \ud83d\ude00 \ud83d ÿ Ωmega 東京 one, 2.5% <pre> </pre> <body> </body> <select> <option> <template> </template> <caption> <tr> <frameset> <b> </b> <li>`.split(
    " ",
  ),
  `<div class="a b" data-x='1"2' hidden>`,
  `<a href=/x?y#z title="\ud83d\ude00\nq">`,
  `<i a="1"b="2">`,
  `<p a="1" a="2">`,
  `<img src="a&amp;b" />`,
  `<img src=a/>`,
  `<u a = "1">`,
  `<-u>`,
  `<b\r\n>\r\n\n`,
  `<u a='\r\n'/ b>`,
  `</div x>`,
  `</b />`,
];
const markup = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(" ", "\n  ", "\t\t"), fc.string({ maxLength: 9 })),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(""));

describe("markup", () => {
  test("gives the tree and the places that parse5 gives, whatever is written", () => {
    fc.assert(
      fc.property(markup, (html) => {
        const own = parseMarkup(html, { maxNodes: 1e6, maxAttributes: 1e6 });
        if (typeof own === "string") throw new Error(own);
        const theirs: TheirNode = parse(html, { sourceCodeLocationInfo: true });
        expect(linesOf(own, toldOfOurs, ({ childNodes }) => childNodes)).toEqual(
          linesOf<TheirNode>(theirs, toldOfTheirs, (node) => ("childNodes" in node ? node.childNodes : [])),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("stops at a page of too many elements and at an element of too many attributes", () => {
    expect(parseMarkup("<p>a".repeat(1001), bounds)).toBe("too-many-elements");
    expect(parseMarkup("<p>a".repeat(1000), bounds)).not.toBe("too-many-elements");
    const names = (count: number) => Array.from({ length: count }, (_, i) => `a${i}`).join(" ");
    expect(parseMarkup(`<p ${names(11)}>`, bounds)).toBe("too-many-attributes");
    expect(parseMarkup(`<p ${names(10)}>`.repeat(3), bounds)).not.toBe("too-many-attributes");
  });
});
