// The arithmetic of the net (src/language/net.ts) in AssemblyScript, four 32-bit floats or eight 16-bit whole numbers at a time. Compiled by
// `npm run build:wasm` into src/language/net-kernel.ts. Places are byte offsets into the memory. No fused operations: the
// same numbers on every machine.

/**
 * Rows of a[n x k] as whole numbers of 16 bits in q, each row by its own scale: a = q times scales[n]. k is a multiple
 * of 4.
 */
export function toWhole(a: usize, q: usize, scales: usize, n: i32, k: i32): void {
  const row = (<usize>k) << 2;
  for (let i = 0; i < n; i++) {
    const from = a + <usize>i * row;
    let most = f32x4.splat(0);
    for (let j: usize = 0; j < row; j += 16) most = f32x4.pmax(most, f32x4.abs(v128.load(from + j)));
    let peak: f32 = f32x4.extract_lane(most, 0);
    peak = max(peak, f32x4.extract_lane(most, 1));
    peak = max(peak, f32x4.extract_lane(most, 2));
    peak = max(max(peak, f32x4.extract_lane(most, 3)), <f32>1e-20);
    f32.store(scales + (<usize>i << 2), peak / <f32>32000.0);
    const by = f32x4.splat(<f32>32000.0 / peak);
    const to = q + <usize>i * (row >>> 1);
    for (let j: usize = 0; j < row; j += 16) {
      const whole = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(from + j), by)));
      v128.store64_lane(to + (j >>> 1), i16x8.narrow_i32x4_s(whole, whole), 0);
    }
  }
}

/** A sum of whole numbers as a weighted sum: times the scale of its row and of its column, plus the column's bias. */
@inline
function scaled(sum: v128, row: v128, column: usize, bias: usize): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), f32x4.mul(row, v128.load(column))), v128.load(bias));
}

/** Rows that meet one panel after the other while they lie in the nearest cache. */
const block = 48;

/**
 * out[n x m] = q[n x k] times w[k x m], in 16-bit whole numbers, times the scales of rows and columns, plus bias[m]. w
 * lies in panels of 8 columns, each a run of k / 2 times 8 pairs w[t, j], w[t + 1, j]; k is a multiple of 8, m of 8, and
 * k times the greatest of q and of w stays below 2 to the 31.
 */
export function multiply(q: usize, rows: usize, w: usize, columns: usize, bias: usize, out: usize, n: i32, k: i32, m: i32): void {
  const panel = (<usize>k) << 4;
  const wide = (<usize>m) << 2;
  const rowQ = (<usize>k) << 1;
  for (let first = 0; first < n; first += block) {
    const end = min(n, first + block);
    for (let j: usize = 0, at = w; j < wide; j += 32, at += panel) {
      let i = first;
      for (; i + 4 <= end; i += 4)
        fourRows(q + <usize>i * rowQ, rowQ, at, rows + (<usize>i << 2), columns + j, bias + j, out + <usize>i * wide + j, wide);
      for (; i < end; i++) oneRow(q + <usize>i * rowQ, rowQ, at, rows + (<usize>i << 2), columns + j, bias + j, out + <usize>i * wide + j);
    }
  }
}

/** Four rows times a panel of 8 columns. */
@inline
function fourRows(q0: usize, rowQ: usize, at: usize, scales: usize, c: usize, b: usize, o: usize, wide: usize): void {
  let q1 = q0 + rowQ;
  let q2 = q1 + rowQ;
  let q3 = q2 + rowQ;
  const end = q1;
  let s00 = i32x4.splat(0);
  let s01 = i32x4.splat(0);
  let s10 = i32x4.splat(0);
  let s11 = i32x4.splat(0);
  let s20 = i32x4.splat(0);
  let s21 = i32x4.splat(0);
  let s30 = i32x4.splat(0);
  let s31 = i32x4.splat(0);
  while (q0 < end) {
    {
      const w0 = v128.load(at, 0);
      const w1 = v128.load(at, 16);
      const x0 = v128.load32_splat(q0, 0);
      s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x0, w0));
      s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x0, w1));
      const x1 = v128.load32_splat(q1, 0);
      s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x1, w0));
      s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x1, w1));
      const x2 = v128.load32_splat(q2, 0);
      s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x2, w0));
      s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x2, w1));
      const x3 = v128.load32_splat(q3, 0);
      s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x3, w0));
      s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x3, w1));
    }
    {
      const w0 = v128.load(at, 32);
      const w1 = v128.load(at, 48);
      const x0 = v128.load32_splat(q0, 4);
      s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x0, w0));
      s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x0, w1));
      const x1 = v128.load32_splat(q1, 4);
      s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x1, w0));
      s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x1, w1));
      const x2 = v128.load32_splat(q2, 4);
      s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x2, w0));
      s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x2, w1));
      const x3 = v128.load32_splat(q3, 4);
      s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x3, w0));
      s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x3, w1));
    }
    {
      const w0 = v128.load(at, 64);
      const w1 = v128.load(at, 80);
      const x0 = v128.load32_splat(q0, 8);
      s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x0, w0));
      s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x0, w1));
      const x1 = v128.load32_splat(q1, 8);
      s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x1, w0));
      s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x1, w1));
      const x2 = v128.load32_splat(q2, 8);
      s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x2, w0));
      s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x2, w1));
      const x3 = v128.load32_splat(q3, 8);
      s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x3, w0));
      s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x3, w1));
    }
    {
      const w0 = v128.load(at, 96);
      const w1 = v128.load(at, 112);
      const x0 = v128.load32_splat(q0, 12);
      s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x0, w0));
      s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x0, w1));
      const x1 = v128.load32_splat(q1, 12);
      s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x1, w0));
      s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x1, w1));
      const x2 = v128.load32_splat(q2, 12);
      s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x2, w0));
      s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x2, w1));
      const x3 = v128.load32_splat(q3, 12);
      s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x3, w0));
      s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x3, w1));
    }
    q0 += 16;
    q1 += 16;
    q2 += 16;
    q3 += 16;
    at += 128;
  }
  const r0 = v128.load32_splat(scales);
  v128.store(o, scaled(s00, r0, c, b));
  v128.store(o, scaled(s01, r0, c + 16, b + 16), 16);
  const r1 = v128.load32_splat(scales, 4);
  v128.store(o + wide, scaled(s10, r1, c, b));
  v128.store(o + wide, scaled(s11, r1, c + 16, b + 16), 16);
  const r2 = v128.load32_splat(scales, 8);
  v128.store(o + 2 * wide, scaled(s20, r2, c, b));
  v128.store(o + 2 * wide, scaled(s21, r2, c + 16, b + 16), 16);
  const r3 = v128.load32_splat(scales, 12);
  v128.store(o + 3 * wide, scaled(s30, r3, c, b));
  v128.store(o + 3 * wide, scaled(s31, r3, c + 16, b + 16), 16);
}

/** One row times a panel of 8 columns. */
@inline
function oneRow(q: usize, rowQ: usize, at: usize, scales: usize, c: usize, b: usize, o: usize): void {
  const end = q + rowQ;
  let s0 = i32x4.splat(0);
  let s1 = i32x4.splat(0);
  while (q < end) {
    const x = v128.load32_splat(q);
    s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x, v128.load(at)));
    s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x, v128.load(at, 16)));
    q += 4;
    at += 32;
  }
  const r = v128.load32_splat(scales);
  v128.store(o, scaled(s0, r, c, b));
  v128.store(o, scaled(s1, r, c + 16, b + 16), 16);
}

/** Numbers four times each: a load costs less than making one anew wherever it is used. */
const numbers = memory.data<f32>([
  378, 378, 378, 378, 17325, 17325, 17325, 17325, 135135, 135135, 135135, 135135, 28, 28, 28, 28, 3150, 3150, 3150, 3150,
  62370, 62370, 62370, 62370, 4.97, 4.97, 4.97, 4.97, -4.97, -4.97, -4.97, -4.97, 0.5, 0.5, 0.5, 0.5, 1, 1, 1, 1,
], 16);

/** The first byte that a net may use. */
export function free(): usize {
  return __heap_base;
}

@inline
function number(i: usize): v128 {
  return v128.load(numbers + (i << 4));
}

/** tanh by Lambert's continued fraction, cut where its denominator has degree 6: off by at most 0.0001. */
@inline
function tanh4(x: v128): v128 {
  const v = f32x4.pmax(f32x4.pmin(x, number(6)), number(7));
  const s = f32x4.mul(v, v);
  const last = number(2);
  let p = f32x4.add(s, number(0));
  p = f32x4.add(f32x4.mul(p, s), number(1));
  p = f32x4.add(f32x4.mul(p, s), last);
  let q = f32x4.add(f32x4.mul(s, number(3)), number(4));
  q = f32x4.add(f32x4.mul(q, s), number(5));
  q = f32x4.add(f32x4.mul(q, s), last);
  return f32x4.div(f32x4.mul(p, v), q);
}

@inline
function sigmoid4(x: v128): v128 {
  const half = number(8);
  return f32x4.add(f32x4.mul(tanh4(f32x4.mul(x, half)), half), half);
}

/** Rows of a[n x d] brought to mean 0 and variance 1, times gain, plus shift. */
export function normalise(a: usize, gain: usize, shift: usize, out: usize, n: i32, d: i32): void {
  const row = (<usize>d) << 2;
  for (let i = 0; i < n; i++) {
    const from = a + <usize>i * row;
    const to = out + <usize>i * row;
    let sum = f32x4.splat(0);
    for (let j: usize = 0; j < row; j += 16) sum = f32x4.add(sum, v128.load(from + j));
    const mean = total(sum) / <f32>d;
    const m = f32x4.splat(mean);
    let squares = f32x4.splat(0);
    for (let j: usize = 0; j < row; j += 16) {
      const x = f32x4.sub(v128.load(from + j), m);
      squares = f32x4.add(squares, f32x4.mul(x, x));
    }
    const by = f32x4.splat(<f32>1.0 / Mathf.sqrt(total(squares) / <f32>d + <f32>1e-5));
    for (let j: usize = 0; j < row; j += 16) {
      const x = f32x4.mul(f32x4.sub(v128.load(from + j), m), by);
      v128.store(to + j, f32x4.add(f32x4.mul(x, v128.load(gain + j)), v128.load(shift + j)));
    }
  }
}

@inline
function total(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3));
}

/**
 * One layer's recurrence over a sentence of n words: u[n x 3d] holds reset gates (d), then candidate and forget gates of
 * each direction (d / 2 each); x[n x d] is the layer's input and becomes its output. `c` has room for n x d.
 */
export function recur(u: usize, x: usize, c: usize, n: i32, d: i32): void {
  const row = (<usize>d) << 2;
  const half = row >> 1;
  const wide = row * 3;
  for (let i = 0; i < n; i++) {
    pass(u + <usize>i * wide + row, c + <usize>i * row, i > 0 ? c + <usize>(i - 1) * row : 0, half);
    const t = <usize>(n - 1 - i);
    pass(u + t * wide + row * 2, c + t * row + half, i > 0 ? c + (t + 1) * row + half : 0, half);
  }
  for (let i: usize = 0; i < <usize>n; i++)
    for (let j: usize = 0; j < row; j += 16) {
      const g = sigmoid4(f32x4.sub(v128.load(u + i * wide + j), number(9)));
      const at = x + i * row + j;
      const old = v128.load(at);
      v128.store(at, f32x4.add(old, f32x4.mul(g, f32x4.sub(tanh4(v128.load(c + i * row + j)), old))));
    }
}

/** One word's states of one direction from its candidates, its forget gates and the states before (0 for none). */
@inline
function pass(at: usize, to: usize, before: usize, half: usize): void {
  for (let j: usize = 0; j < half; j += 16) {
    const candidate = v128.load(at + j);
    const state = before ? v128.load(before + j) : f32x4.splat(0);
    const forget = sigmoid4(v128.load(at + half + j));
    v128.store(to + j, f32x4.add(candidate, f32x4.mul(forget, f32x4.sub(state, candidate))));
  }
}

/**
 * out[n x d] += for each of n words the rows of a table that it names, `count` of them (16 bits each), every row 8-bit
 * numbers times its scale times `by`; reckoned in 64 bits and rounded to 32 after each row. d is a multiple of 8.
 */
export function addRows(table: usize, scales: usize, by: f64, rows: usize, count: i32, out: usize, n: i32, d: i32): void {
  for (let i = 0; i < n; i++, rows += <usize>count << 1) {
    const to = out + (<usize>(i * d) << 2);
    for (let j = 0; j < d; j += 8) {
      const at = to + (<usize>j << 2);
      let s0 = f64x2.promote_low_f32x4(v128.load64_zero(at));
      let s1 = f64x2.promote_low_f32x4(v128.load64_zero(at, 8));
      let s2 = f64x2.promote_low_f32x4(v128.load64_zero(at, 16));
      let s3 = f64x2.promote_low_f32x4(v128.load64_zero(at, 24));
      for (let r = 0; r < count; r++) {
        const row = <i32>load<u16>(rows + (<usize>r << 1));
        const scale = f64x2.splat(<f64>load<f32>(scales + (<usize>row << 2)) * by);
        const whole = v128.load_ext<i8>(table + <usize>(row * d + j));
        const low = i32x4.extend_low_i16x8_s(whole);
        const high = i32x4.extend_high_i16x8_s(whole);
        s0 = rounded(f64x2.add(s0, f64x2.mul(scale, f64x2.convert_low_i32x4_s(low))));
        s1 = rounded(f64x2.add(s1, f64x2.mul(scale, f64x2.convert_low_i32x4_s(upper(low)))));
        s2 = rounded(f64x2.add(s2, f64x2.mul(scale, f64x2.convert_low_i32x4_s(high))));
        s3 = rounded(f64x2.add(s3, f64x2.mul(scale, f64x2.convert_low_i32x4_s(upper(high)))));
      }
      v128.store64_lane(at, f32x4.demote_f64x2_zero(s0), 0);
      v128.store64_lane(at, f32x4.demote_f64x2_zero(s1), 0, 8);
      v128.store64_lane(at, f32x4.demote_f64x2_zero(s2), 0, 16);
      v128.store64_lane(at, f32x4.demote_f64x2_zero(s3), 0, 24);
    }
  }
}

@inline
function rounded(x: v128): v128 {
  return f64x2.promote_low_f32x4(f32x4.demote_f64x2_zero(x));
}

/** The upper two of four whole numbers. */
@inline
function upper(x: v128): v128 {
  return v128.shuffle<i32>(x, x, 2, 3, 2, 3);
}

/** x = x + max(0, y) over n floats, a multiple of 4. */
export function addPositive(x: usize, y: usize, n: i32): void {
  const end = (<usize>n) << 2;
  for (let j: usize = 0; j < end; j += 16)
    v128.store(x + j, f32x4.add(v128.load(x + j), f32x4.pmax(v128.load(y + j), f32x4.splat(0))));
}

/** Negative values times 0.1, in place, over n floats, a multiple of 4. */
export function leak(x: usize, n: i32): void {
  const end = (<usize>n) << 2;
  for (let j: usize = 0; j < end; j += 16) {
    const v = v128.load(x + j);
    v128.store(x + j, f32x4.pmax(v, f32x4.mul(v, f32x4.splat(0.1))));
  }
}

/** out[n x m] = rows a_i (k floats, `stepA` bytes apart) dot rows b_j (`stepB` bytes apart), four of the latter at a time. */
export function dots(a: usize, stepA: usize, b: usize, stepB: usize, out: usize, n: i32, m: i32, k: i32): void {
  const length = (<usize>k) << 2;
  for (let i = 0; i < n; i++) {
    const p = a + <usize>i * stepA;
    let to = out + (<usize>(i * m) << 2);
    let j = 0;
    for (; j + 4 <= m; j += 4, to += 16) {
      const q0 = b + <usize>j * stepB;
      const q1 = q0 + stepB;
      const q2 = q1 + stepB;
      const q3 = q2 + stepB;
      let s0 = f32x4.splat(0);
      let s1 = f32x4.splat(0);
      let s2 = f32x4.splat(0);
      let s3 = f32x4.splat(0);
      for (let t: usize = 0; t < length; t += 16) {
        const x = v128.load(p + t);
        s0 = f32x4.add(s0, f32x4.mul(x, v128.load(q0 + t)));
        s1 = f32x4.add(s1, f32x4.mul(x, v128.load(q1 + t)));
        s2 = f32x4.add(s2, f32x4.mul(x, v128.load(q2 + t)));
        s3 = f32x4.add(s3, f32x4.mul(x, v128.load(q3 + t)));
      }
      f32.store(to, total(s0));
      f32.store(to, total(s1), 4);
      f32.store(to, total(s2), 8);
      f32.store(to, total(s3), 12);
    }
    for (; j < m; j++, to += 4) {
      const q = b + <usize>j * stepB;
      let sum = f32x4.splat(0);
      for (let t: usize = 0; t < length; t += 16) sum = f32x4.add(sum, f32x4.mul(v128.load(p + t), v128.load(q + t)));
      f32.store(to, total(sum));
    }
  }
}
