// The arithmetic of the net (src/language/net.ts) in AssemblyScript, four 32-bit floats at a time. Compiled by
// `npm run build:wasm` into src/language/net-kernel.ts. Places are byte offsets into the memory. No fused operations: the
// same numbers on every machine.

/** out[n x m] = a[n x k] times w[k x m], plus bias[m] where it is not 0; m is a multiple of 8. */
export function multiply(a: usize, w: usize, bias: usize, out: usize, n: i32, k: i32, m: i32): void {
  const step = (<usize>m) << 2;
  const rowA = (<usize>k) << 2;
  let i = 0;
  for (; i + 4 <= n; i += 4) {
    const a0 = a + <usize>i * rowA;
    const a1 = a0 + rowA;
    const a2 = a1 + rowA;
    const a3 = a2 + rowA;
    for (let j: usize = 0; j < step; j += 32) {
      let s00 = bias ? v128.load(bias + j) : f32x4.splat(0);
      let s01 = bias ? v128.load(bias + j, 16) : f32x4.splat(0);
      let s10 = s00;
      let s11 = s01;
      let s20 = s00;
      let s21 = s01;
      let s30 = s00;
      let s31 = s01;
      let at = w + j;
      for (let t: usize = 0; t < rowA; t += 4) {
        const w0 = v128.load(at);
        const w1 = v128.load(at, 16);
        at += step;
        const x0 = v128.load32_splat(a0 + t);
        s00 = f32x4.add(s00, f32x4.mul(x0, w0));
        s01 = f32x4.add(s01, f32x4.mul(x0, w1));
        const x1 = v128.load32_splat(a1 + t);
        s10 = f32x4.add(s10, f32x4.mul(x1, w0));
        s11 = f32x4.add(s11, f32x4.mul(x1, w1));
        const x2 = v128.load32_splat(a2 + t);
        s20 = f32x4.add(s20, f32x4.mul(x2, w0));
        s21 = f32x4.add(s21, f32x4.mul(x2, w1));
        const x3 = v128.load32_splat(a3 + t);
        s30 = f32x4.add(s30, f32x4.mul(x3, w0));
        s31 = f32x4.add(s31, f32x4.mul(x3, w1));
      }
      const o = out + <usize>i * step + j;
      v128.store(o, s00);
      v128.store(o, s01, 16);
      v128.store(o + step, s10);
      v128.store(o + step, s11, 16);
      v128.store(o + 2 * step, s20);
      v128.store(o + 2 * step, s21, 16);
      v128.store(o + 3 * step, s30);
      v128.store(o + 3 * step, s31, 16);
    }
  }
  for (; i < n; i++) {
    const a0 = a + <usize>i * rowA;
    for (let j: usize = 0; j < step; j += 32) {
      let s0 = bias ? v128.load(bias + j) : f32x4.splat(0);
      let s1 = bias ? v128.load(bias + j, 16) : f32x4.splat(0);
      let at = w + j;
      for (let t: usize = 0; t < rowA; t += 4) {
        const x0 = v128.load32_splat(a0 + t);
        s0 = f32x4.add(s0, f32x4.mul(x0, v128.load(at)));
        s1 = f32x4.add(s1, f32x4.mul(x0, v128.load(at, 16)));
        at += step;
      }
      const o = out + <usize>i * step + j;
      v128.store(o, s0);
      v128.store(o, s1, 16);
    }
  }
}

/** tanh by a ratio of polynomials, right to seven digits. */
@inline
function tanh4(x: v128): v128 {
  const v = f32x4.max(f32x4.min(x, f32x4.splat(7.9)), f32x4.splat(-7.9));
  const s = f32x4.mul(v, v);
  let p = f32x4.splat(-2.76076847742355e-16);
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(2.00018790482477e-13));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(-8.60467152213735e-11));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(5.12229709037114e-8));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(1.48572235717979e-5));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(6.37261928875436e-4));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(4.89352455891786e-3));
  p = f32x4.mul(p, v);
  let q = f32x4.splat(1.19825839466702e-6);
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(1.18534705686654e-4));
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(2.26843463243900e-3));
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(4.89352518554385e-3));
  return f32x4.div(p, q);
}

@inline
function sigmoid4(x: v128): v128 {
  const half = f32x4.splat(0.5);
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
  const one = f32x4.splat(1);
  for (let direction: usize = 0; direction < 2; direction++) {
    const from = row + direction * row;
    for (let j: usize = 0; j < half; j += 16) {
      let state = f32x4.splat(0);
      for (let i = 0; i < n; i++) {
        const t = <usize>(direction ? n - 1 - i : i);
        const at = u + t * wide + from + j;
        const f = sigmoid4(v128.load(at + half));
        state = f32x4.add(f32x4.mul(f, state), f32x4.mul(f32x4.sub(one, f), v128.load(at)));
        v128.store(c + t * row + direction * half + j, state);
      }
    }
  }
  for (let i: usize = 0; i < <usize>n; i++)
    for (let j: usize = 0; j < row; j += 16) {
      const g = sigmoid4(f32x4.sub(v128.load(u + i * wide + j), one));
      const at = x + i * row + j;
      v128.store(at, f32x4.add(f32x4.mul(g, tanh4(v128.load(c + i * row + j))), f32x4.mul(f32x4.sub(one, g), v128.load(at))));
    }
}

/** x = x + max(0, y) over n floats, a multiple of 4. */
export function addPositive(x: usize, y: usize, n: i32): void {
  const end = (<usize>n) << 2;
  for (let j: usize = 0; j < end; j += 16)
    v128.store(x + j, f32x4.add(v128.load(x + j), f32x4.max(v128.load(y + j), f32x4.splat(0))));
}

/** Negative values times 0.1, in place, over n floats, a multiple of 4. */
export function leak(x: usize, n: i32): void {
  const end = (<usize>n) << 2;
  for (let j: usize = 0; j < end; j += 16) {
    const v = v128.load(x + j);
    v128.store(x + j, f32x4.max(v, f32x4.mul(v, f32x4.splat(0.1))));
  }
}

/** out[n x m] = rows a_i (k floats, `stepA` bytes apart) dot rows b_j (`stepB` bytes apart). */
export function dots(a: usize, stepA: usize, b: usize, stepB: usize, out: usize, n: i32, m: i32, k: i32): void {
  const length = (<usize>k) << 2;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < m; j++) {
      const p = a + <usize>i * stepA;
      const q = b + <usize>j * stepB;
      let sum = f32x4.splat(0);
      for (let t: usize = 0; t < length; t += 16) sum = f32x4.add(sum, f32x4.mul(v128.load(p + t), v128.load(q + t)));
      f32.store(out + (<usize>(i * m + j) << 2), total(sum));
    }
}
