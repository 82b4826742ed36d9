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

/** A choice with its features as indices. */
interface Indexed {
  readonly options: readonly Int32Array[];
  readonly right: readonly boolean[];
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
  const names = namesIn(taught, least);
  const places = new Map(names.map((name, at) => [name, at]));
  const indexed = taught.map(({ options, right }): Indexed => ({
    options: options.map(({ features }) =>
      Int32Array.from(features.flatMap((name) => places.get(name) ?? [])),
    ),
    right,
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  for (let round = 0; round < rounds; round++)
    gradientOf(indexed, weights).forEach((sum, at) => {
      const step = sum / taught.length - decay * (weights[at] as number);
      squares[at] = (squares[at] as number) + step * step;
      weights[at] = (weights[at] as number) + (pace * step) / Math.sqrt((squares[at] as number) + 1e-9);
    });
  return Object.fromEntries(
    names
      .map((name, at) => [name, Number((weights[at] as number).toFixed(3))] as const)
      .filter(([, weight]) => weight !== 0),
  );
}

/** Names of features that enough choices have, in order. */
function namesIn(choices: readonly Choice[], least: number): string[] {
  const seen = new Map<string, number>();
  for (const { options } of choices)
    for (const name of new Set(options.flatMap(({ features }) => features)))
      seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen]
    .filter(([, times]) => times >= least)
    .map(([name]) => name)
    .sort((a, b) => (a < b ? -1 : 1));
}

function gradientOf(choices: readonly Indexed[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const { options, right } of choices) {
    const scores = options.map((features) => features.reduce((sum, at) => sum + (weights[at] as number), 0));
    const top = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - top));
    const all = odds.reduce((a, b) => a + b, 0);
    const good = odds.reduce((sum, one, at) => sum + (right[at] ? one : 0), 0);
    options.forEach((features, at) => {
      const own = odds[at] as number;
      const push = (right[at] ? own / good : 0) - own / all;
      if (Math.abs(push) < 1e-5) return;
      for (const name of features) gradient[name] = (gradient[name] as number) + push;
    });
  }
  return gradient;
}
