import fc from "fast-check";
import { expect, test } from "vitest";
import { mostHolders } from "../links.ts";
import {
  type PrintBlock,
  type PrintList,
  addNumbersIn,
  blockWriter,
  entriesOf,
  mergeLists,
} from "./print-blocks.ts";

function numbersIn(block: PrintBlock, print: number): number[] {
  const numbers: number[] = [];
  addNumbersIn(block, print, numbers);
  return numbers;
}

type Entry = readonly [print: number, number: number];

const inOrder = (entries: readonly Entry[]): Entry[] => entries.toSorted(([a, x], [b, y]) => a - b || x - y);

function packed(entries: readonly Entry[]): PrintBlock[] {
  const blocks: PrintBlock[] = [];
  const writer = blockWriter((block) => blocks.push(block));
  for (const [print, number] of inOrder(entries)) writer.add(print, number);
  writer.end();
  return blocks;
}

const listed = ({ prints, numbers }: PrintList): Entry[] =>
  prints.map((print, i) => [print, numbers[i] as number]);

const entry = fc.tuple(fc.integer({ min: 0, max: 2 ** 47 - 1 }), fc.integer({ min: 1, max: 2 ** 40 }));
const entries = fc.uniqueArray(entry, { maxLength: 400, selector: String });

test("packed fingerprints are what they were, in order, whatever their number", () => {
  fc.assert(
    fc.property(entries, (some) => {
      expect(packed(some).flatMap((block) => listed(entriesOf(block)))).toEqual(inOrder(some));
    }),
  );
});

test("several packed lists give one in order, and each print is found in the block that begins before it", () => {
  fc.assert(
    fc.property(fc.array(entries, { maxLength: 4 }), (lists) => {
      const sources = lists.map((list) => {
        const blocks = packed(list).values();
        return () => {
          const next = blocks.next();
          return next.done ? undefined : entriesOf(next.value);
        };
      });
      const merged: Entry[] = [];
      mergeLists(sources, (print, number) => merged.push([print, number]));
      expect(merged).toEqual(inOrder(lists.flat()));
    }),
  );
  fc.assert(
    fc.property(entries, (some) => {
      const blocks = packed(some);
      for (const [print] of some) {
        const block = blocks.findLast(({ first }) => first <= print) as PrintBlock;
        expect(numbersIn(block, print)).toEqual(
          inOrder(some.filter(([other]) => other === print)).map(([, number]) => number),
        );
      }
    }),
  );
});

test("of a print that everybody has, some articles are kept, in one block", () => {
  const blocks = packed(Array.from({ length: 1000 }, (_, i): Entry => [7, i + 1]));
  expect(blocks).toHaveLength(1);
  expect(numbersIn(blocks[0] as PrintBlock, 7)).toHaveLength(mostHolders);
});
