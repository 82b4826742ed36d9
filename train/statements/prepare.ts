import { scored, stepInto, type Tagger } from "../../src/annotate/statements/crf.ts";
import { type FeatureVisit, visitWords } from "../../src/annotate/statements/features.ts";
import { groundOf } from "../../src/annotate/statements/ground.ts";
import type { Lexicon } from "../../src/annotate/statements/lexicon.ts";
import { visitPaths } from "../../src/annotate/statements/paths.ts";
import { type HashTable, hashTable } from "./table.ts";
import { viewOf } from "../../src/annotate/statements/view.ts";
import { type CueData, jackknifedChances, trainCues } from "./cues.ts";
import type { Example } from "./gold.ts";
import { type NetRows, netRowsOf } from "./net-data.ts";

/** Parts the taggers that teach the rankers of spans are trained without, one each. */
export const parted = 2;

/** Feature rows of one paragraph: those of its word i from offsets[i] to offsets[i + 1]. */
export interface Sequence {
  /** Index of its example. */
  readonly example: number;
  readonly offsets: Int32Array;
  readonly rows: Int32Array;
  readonly labels: Uint8Array;
  readonly steps: Uint8Array;
}

/** Examples turned into rows of features once, to train several taggers on. */
export interface Prepared {
  readonly table: HashTable;
  readonly features: readonly number[];
  /** The cue weight of each row, learnt from all examples; and without those of each part, by index modulo `parted`. */
  readonly cueWeights: Float32Array;
  readonly cueParts: readonly Float32Array[];
  readonly sequences: readonly Sequence[];
  /** What the net reads of each example. */
  readonly netRows: readonly NetRows[];
}

/**
 * Extracts the features of all examples: those of the words, from which the chances of cues are learnt, then, with each
 * example's chances by a learner that has not seen it, those of the paths. Features seen less than `least` times go.
 */
export function prepare(
  examples: readonly Example[],
  lexicons: readonly Lexicon[],
  least: number,
  log: (line: string) => void = () => undefined,
): Prepared {
  const rows = rowCounter();
  const grounds = examples.map(({ passage }, d) =>
    groundOf(passage, lexicons[d % lexicons.length] as Lexicon),
  );
  const words = grounds.map((ground) => rows.read(ground.words.length, (visit) => visitWords(ground, visit)));
  log(`${rows.counts().length} features of words`);
  const data = examples.map(({ labels }, d): CueData => ({ ...(words[d] as Raw), labels }));
  const chances = jackknifedChances(data, rows.counts().length, log);
  const size = rows.counts().length;
  const whole = trainCues(data, () => true, size);
  const without = Array.from({ length: parted }, (_, f) => trainCues(data, (d) => d % parted !== f, size));
  const netRows: NetRows[] = [];
  const paths = grounds.map((ground, d) => {
    const view = viewOf(ground, chances[d] as Float32Array);
    netRows.push(netRowsOf(view));
    return rows.read(ground.words.length, (visit) => visitPaths(view, visit));
  });
  const { table, features, place } = rows.kept(least);
  const placed = (weights: Float32Array): Float32Array => {
    const found = new Float32Array(features.length);
    weights.forEach((weight, row) => {
      const at = place[row] as number;
      if (at >= 0) found[at] = weight;
    });
    return found;
  };
  const sequences = examples.flatMap((example, d) =>
    sequencesOf(example, d, [words[d] as Raw, paths[d] as Raw], place),
  );
  return { table, features, cueWeights: placed(whole), cueParts: without.map(placed), sequences, netRows };
}

/** What the net reads of examples that took no part: their cues are as likely as the whole learner holds them. */
export function rowsOf(
  examples: readonly Example[],
  lexicon: Lexicon,
  { table, cueWeights }: Pick<Prepared, "table" | "cueWeights">,
): NetRows[] {
  const add: Tagger["add"] = (hashes, count) => {
    let spoken = 0;
    for (let f = 0; f < count; f++) spoken += cueWeights[table.get(hashes[f] as number)] ?? 0;
    return spoken;
  };
  return examples.map(({ passage }) =>
    netRowsOf(scored({ add, transitions: new Float32Array() }, groundOf(passage, lexicon)).view),
  );
}

/** Rows of all words of one example: those of word i from offsets[i] to offsets[i + 1]. */
export interface Raw {
  readonly offsets: Int32Array;
  readonly rows: Int32Array;
}

function rowCounter() {
  const all = hashTable(1 << 22);
  const order: number[] = [];
  const seen: number[] = [];
  const rowOf = (hash: number): number => {
    const row = all.add(hash);
    if (row === order.length) {
      order.push(hash);
      seen.push(0);
    }
    (seen[row] as number)++;
    return row;
  };
  return {
    read: (size: number, run: (visit: FeatureVisit) => void): Raw => {
      const offsets = new Int32Array(size + 1);
      let rows = new Int32Array(size * 120 + 256);
      let count = 0;
      run((word, values, more) => {
        if (count + more > rows.length) rows = grown(rows);
        for (let f = 0; f < more; f++) rows[count++] = rowOf(values[f] as number);
        offsets[word + 1] = count;
      });
      return { offsets, rows: rows.slice(0, count) };
    },
    counts: (): readonly number[] => seen,
    kept: (least: number) => {
      const place = new Int32Array(order.length).fill(-1);
      const features: number[] = [];
      order.forEach((hash, row) => {
        if ((seen[row] as number) < least) return;
        place[row] = features.length;
        features.push(hash);
      });
      const table = hashTable(features.length);
      for (const feature of features) table.add(feature);
      return { table, features, place };
    },
  };
}

function grown(rows: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.ceil(rows.length * 1.4) + 256);
  larger.set(rows);
  return larger;
}

function sequencesOf(
  { passage, labels }: Example,
  example: number,
  parts: readonly Raw[],
  place: Int32Array,
): Sequence[] {
  return passage.paragraphs.map(([start, end]) => {
    const offsets = new Int32Array(end - start + 1);
    const room = parts.reduce(
      (sum, raw) => sum + (raw.offsets[end] as number) - (raw.offsets[start] as number),
      0,
    );
    const rows = new Int32Array(room);
    let size = 0;
    for (let i = start; i < end; i++) {
      for (const raw of parts)
        for (let f = raw.offsets[i] as number; f < (raw.offsets[i + 1] as number); f++) {
          const row = place[raw.rows[f] as number] as number;
          if (row >= 0) rows[size++] = row;
        }
      offsets[i - start + 1] = size;
    }
    const steps = Uint8Array.from({ length: end - start }, (_, i) =>
      i === 0 ? 0 : stepInto(passage, start + i),
    );
    return { example, offsets, rows: rows.slice(0, size), labels: labels.slice(start, end), steps };
  });
}
