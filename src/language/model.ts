import type { LanguageModels } from "./analyse.ts";
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

/** Models from the bytes of a model file: the length of a JSON header, the header, then arrays of numbers (little-endian). */
export function readLanguageModels(bytes: Uint8Array): LanguageModels {
  // Numbers of four bytes may not begin at every place of a buffer.
  const whole = (bytes.byteOffset === 0 ? bytes : bytes.slice()).buffer as ArrayBuffer;
  const headerLength = new DataView(whole).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headerLength))) as Header;
  const start = align(4 + headerLength);
  const arrays = new Map<string, Arrays>();
  for (const { name, kind, offset, length } of header.sections) {
    const Kind = kinds[kind];
    arrays.set(name, new Kind(whole, start + offset, length));
  }
  return assemble(header, arrays);
}

/** Places in a model file are multiples of 8. */
export function align(length: number): number {
  return Math.ceil(length / 8) * 8;
}

function assemble({ version, lists }: Header, arrays: ReadonlyMap<string, Arrays>): LanguageModels {
  const array = <T extends Arrays>(name: string) => arrays.get(name) as T;
  const weights = (name: string, classes: number): Weights =>
    weightsOf(
      {
        slots: array(`${name}.prints`).length,
        prints: array<Uint16Array>(`${name}.prints`),
        counts: array<Uint8Array>(`${name}.counts`),
        classes: array<Uint8Array>(`${name}.classes`),
        values: array<Int8Array>(`${name}.values`),
      },
      classes,
    );
  const list = (name: string) => lists[name] ?? [];
  return {
    version,
    sentences: weights("sentences", 2),
    lexicon: {
      // Copies, so that the file's bytes need not be kept.
      keys: array<Int32Array>("lexicon.keys").slice(),
      coarse: array<Uint8Array>("lexicon.coarse").slice(),
      fine: array<Uint16Array>("lexicon.fine").slice(),
      habits: array<Uint16Array>("lexicon.habits").slice(),
      only: array<Uint8Array>("lexicon.only").slice(),
    },
    tagger: { weights: weights("tagger", list("tags").length), tags: list("tags") },
    ...(arrays.has("moves.prints")
      ? {
          parser: {
            moves: weights("moves", 3),
            labels: weights("labels", list("relations").length),
            relations: list("relations"),
          },
        }
      : {}),
    lemmatiser: {
      scripts: list("scripts"),
      feats: list("feats"),
      lemmas: mapOf(array("lemmas.keys"), array("lemmas.values")),
      morphology: mapOf(array("morphology.keys"), array("morphology.values")),
    },
    ...(arrays.has("names1.prints")
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

function mapOf(keys: Arrays, values: Arrays): Map<number, number> {
  const map = new Map<number, number>();
  for (let i = 0; i < keys.length; i++) map.set(keys[i] as number, values[i] as number);
  return map;
}
