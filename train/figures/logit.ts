/** One choice: the features of what may be chosen, and which of them are right. */
export interface Choice {
  readonly options: readonly { readonly features: readonly string[] }[];
  readonly right: readonly boolean[];
}

/** How a conditional logit is fitted. */
export interface Fit {
  readonly rounds: number;
  /** L2 penalty. */
  readonly decay: number;
  readonly pace: number;
  /** Features of fewer choices are left out. */
  readonly least?: number;
}

/**
 * Fits a conditional logit that puts weight on any right option of each choice: full-batch gradient steps with Adagrad and an
 * L2 penalty. Deterministic. Choices without a right option teach nothing. Weights by feature name, in order, zeros left out.
 */
export function fitLogit(
  choices: readonly Choice[],
  { rounds, decay, pace, least = 1 }: Fit,
): Record<string, number> {
  const taught = choices.filter(({ right }) => right.includes(true));
  const known = namesIn(taught, least);
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let round = 0; round < rounds; round++)
    for (const [name, sum] of gradientOf(taught, weights)) {
      if (!known.has(name)) continue;
      const step = sum / taught.length - decay * (weights.get(name) ?? 0);
      const square = (squares.get(name) ?? 0) + step * step;
      squares.set(name, square);
      weights.set(name, (weights.get(name) ?? 0) + (pace * step) / Math.sqrt(square + 1e-9));
    }
  return Object.fromEntries(
    [...weights]
      .map(([name, weight]) => [name, Number(weight.toFixed(3))] as const)
      .filter(([, weight]) => weight !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function namesIn(choices: readonly Choice[], least: number): Set<string> {
  const seen = new Map<string, number>();
  for (const { options } of choices)
    for (const name of new Set(options.flatMap(({ features }) => features)))
      seen.set(name, (seen.get(name) ?? 0) + 1);
  return new Set([...seen].filter(([, times]) => times >= least).map(([name]) => name));
}

function gradientOf(choices: readonly Choice[], weights: ReadonlyMap<string, number>): Map<string, number> {
  const gradient = new Map<string, number>();
  for (const { options, right } of choices) {
    const scores = options.map(({ features }) =>
      features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0),
    );
    const top = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - top));
    const all = odds.reduce((a, b) => a + b, 0);
    const good = odds.reduce((sum, one, at) => sum + (right[at] ? one : 0), 0);
    options.forEach(({ features }, at) => {
      const own = odds[at] as number;
      const push = (right[at] ? own / good : 0) - own / all;
      if (Math.abs(push) < 1e-5) return;
      for (const name of features) gradient.set(name, (gradient.get(name) ?? 0) + push);
    });
  }
  return gradient;
}
