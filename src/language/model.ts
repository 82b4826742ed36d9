import type { LanguageModels } from "./analyse.ts";
import type { Weights } from "./weights.ts";

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
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength = view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headerLength))) as Header;
  const start = align(4 + headerLength);
  const arrays = new Map<string, Arrays>();
  for (const { name, kind, offset, length } of header.sections) {
    const Kind = kinds[kind];
    const from = bytes.byteOffset + start + offset;
    arrays.set(
      name,
      new Kind(bytes.buffer.slice(from, from + length * Kind.BYTES_PER_ELEMENT) as ArrayBuffer),
    );
  }
  return assemble(header, arrays);
}

/** Places in a model file are multiples of 8. */
export function align(length: number): number {
  return Math.ceil(length / 8) * 8;
}

function assemble({ version, lists }: Header, arrays: ReadonlyMap<string, Arrays>): LanguageModels {
  const array = <T extends Arrays>(name: string) => arrays.get(name) as T;
  const weights = (name: string): Weights =>
    weightsOf({
      slots: array(`${name}.prints`).length,
      prints: array<Uint16Array>(`${name}.prints`),
      counts: array<Uint8Array>(`${name}.counts`),
      classes: array<Uint8Array>(`${name}.classes`),
      values: array<Int8Array>(`${name}.values`),
    });
  const list = (name: string) => lists[name] ?? [];
  return {
    version,
    sentences: weights("sentences"),
    lexicon: {
      keys: array<Int32Array>("lexicon.keys"),
      coarse: array<Uint8Array>("lexicon.coarse"),
      fine: array<Uint16Array>("lexicon.fine"),
      habits: array<Uint16Array>("lexicon.habits"),
      only: array<Uint8Array>("lexicon.only"),
    },
    tagger: { weights: weights("tagger"), tags: list("tags") },
    ...(arrays.has("moves.prints")
      ? { parser: { moves: weights("moves"), labels: weights("labels"), relations: list("relations") } }
      : {}),
    lemmatiser: {
      scripts: list("scripts"),
      feats: list("feats"),
      lemmas: mapOf(array("lemmas.keys"), array("lemmas.values")),
      morphology: mapOf(array("morphology.keys"), array("morphology.values")),
    },
    ...(arrays.has("names1.prints")
      ? { names: { first: weights("names1"), second: weights("names2"), labels: list("names") } }
      : {}),
  };
}

function mapOf(keys: Arrays, values: Arrays): Map<number, number> {
  const map = new Map<number, number>();
  for (let i = 0; i < keys.length; i++) map.set(keys[i] as number, values[i] as number);
  return map;
}

/** Weights as they lie on disk, made ready for look-up. */
export function weightsOf(packed: {
  readonly slots: number;
  readonly prints: Uint16Array;
  readonly counts: Uint8Array;
  readonly classes: Uint8Array;
  readonly values: Int8Array;
}): Weights {
  const begins = new Uint32Array(packed.slots + 1);
  for (let slot = 0; slot < packed.slots; slot++)
    begins[slot + 1] = (begins[slot] as number) + (packed.counts[slot] as number);
  return {
    mask: packed.slots - 1,
    prints: packed.prints,
    begins,
    classes: packed.classes,
    values: packed.values,
  };
}
