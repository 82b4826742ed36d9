import { mix } from "./hash.ts";

/** Most features of one word. */
export const featureRoom = 256;

/** Writes feature hashes of one word after another: a template's number and up to three values. */
export interface Writer {
  /** The hashes written since the last restart are the first `count()` of these; reused. */
  readonly values: Int32Array;
  readonly count: () => number;
  readonly restart: () => void;
  readonly one: (template: number, a: number) => void;
  readonly two: (template: number, a: number, b: number) => void;
  readonly three: (template: number, values: readonly [number, number, number]) => void;
}

/** A writer with room for one word's features; what does not fit is left out. */
export function writer(): Writer {
  const values = new Int32Array(featureRoom);
  let at = 0;
  const put = (hash: number): void => {
    if (at < featureRoom) values[at++] = hash;
  };
  return {
    values,
    count: () => at,
    restart: () => {
      at = 0;
    },
    one: (template, a) => put(mix(Math.imul(template, 0x9e3779b1), a)),
    two: (template, a, b) => put(mix(mix(Math.imul(template, 0x9e3779b1), a), b)),
    three: (template, [a, b, c]) => put(mix(mix(mix(Math.imul(template, 0x9e3779b1), a), b), c)),
  };
}

/** A flag as a feature's value. */
export const bit = (value: number | boolean | undefined): number => (value ? 1 : 0);
