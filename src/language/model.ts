import type { LanguageModels } from "./analyse.ts";
import type { SortedTable } from "./sorted-table.ts";
import { type Weights, weightsOf } from "./weights.ts";

/** One array in a model file. */
interface Section {
  readonly name: string;
  readonly kind: "Int8Array" | "Uint8Array" | "Uint16Array" | "Int32Array";
  readonly offset: number;
  readonly length: number;
}

interface Header {
  readonly version: string;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly sections: readonly Section[];
}

type Arrays = Int8Array | Uint8Array | Uint16Array | Int32Array;
const kinds = { Int8Array, Uint8Array, Uint16Array, Int32Array };

/** What every choice of parser reads: sentence ends, word groups, lemmas, names. */
export function readLanguageModels(bytes: Uint8Array): LanguageModels {
  const { version, list, array, weights, has } = readModelFile(bytes);
  // Copies, so that the file's bytes need not be kept.
  const table = (name: string): SortedTable => ({
    keys: array<Int32Array>(`${name}.keys`).slice(),
    values: array<Uint16Array>(`${name}.values`).slice(),
  });
  return {
    version,
    sentences: weights("sentences", 2),
    lexicon: {
      keys: array<Int32Array>("lexicon.keys").slice(),
      coarse: array<Uint8Array>("lexicon.coarse").slice(),
      fine: array<Uint16Array>("lexicon.fine").slice(),
      habits: array<Uint16Array>("lexicon.habits").slice(),
      only: array<Uint8Array>("lexicon.only").slice(),
    },
    lemmatiser: {
      scripts: list("scripts"),
      feats: list("feats"),
      lemmas: table("lemmas"),
      morphology: table("morphology"),
    },
    ...(has("names1.prints")
      ? {
          names: {
            first: weights("names1", list("names").length),
            second: weights("names2", list("names").length),
            labels: list("names"),
          },
        }
      : {}),
  };
}

/** The perceptrons that tag and put into trees where the net does not. */
export function readPerceptrons(bytes: Uint8Array): Pick<LanguageModels, "tagger" | "parser"> {
  const { list, weights } = readModelFile(bytes);
  return {
    tagger: { weights: weights("tagger", list("tags").length), tags: list("tags") },
    parser: {
      moves: weights("moves", 3),
      labels: weights("labels", list("relations").length),
      relations: list("relations"),
    },
  };
}

/** Opens the bytes of a model file: the length of a JSON header, the header, then arrays of numbers (little-endian). */
function readModelFile(bytes: Uint8Array) {
  // Numbers of four bytes may not begin at every place of a buffer.
  const whole = (bytes.byteOffset === 0 ? bytes : bytes.slice()).buffer as ArrayBuffer;
  const headerLength = new DataView(whole).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headerLength))) as Header;
  const start = align(4 + headerLength);
  const sections = new Map(header.sections.map((section) => [section.name, section]));
  const array = <T extends Arrays>(name: string): T => {
    const { kind, offset, length } = sections.get(name) as Section;
    return new kinds[kind](whole, start + offset, length) as T;
  };
  const weights = (name: string, classes: number): Weights =>
    weightsOf({
      classes,
      prints: array<Uint16Array>(`${name}.prints`),
      counts: array<Uint8Array>(`${name}.counts`),
      rows: array<Uint8Array>(`${name}.rows`),
    });
  return {
    version: header.version,
    list: (name: string): readonly string[] => header.lists[name] ?? [],
    has: (name: string): boolean => sections.has(name),
    array,
    weights,
  };
}

/** Places in a model file are multiples of 8. */
export function align(length: number): number {
  return Math.ceil(length / 8) * 8;
}
