export type Sample = { readonly features: readonly string[]; readonly isTrue: boolean; readonly weight: number };
export type Weights = Record<string, number>;

/** Logistic regression over named features, L2, AdaGrad over whole passes: no chance in it, so the same data gives the same bytes. */
export const trainLogistic = (
  samples: readonly Sample[],
  { l2 = 0.3, passes = 250, rate = 0.4, leastSeen = 2 } = {},
): Weights => {
  const seen = new Map<string, number>();
  for (const { features } of samples) for (const name of new Set(features)) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [
    '',
    ...[...seen]
      .filter(([, count]) => count >= leastSeen)
      .map(([name]) => name)
      .toSorted(),
  ];
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = samples.map(({ features }) => [0, ...features.flatMap((name) => index.get(name) ?? [])]);
  const weights = new Float64Array(names.length);
  const steps = new Float64Array(names.length).fill(1e-8);
  for (let pass = 0; pass < passes; pass++) {
    const gradient = new Float64Array(names.length);
    for (const [at, row] of rows.entries()) {
      const sample = samples[at];
      if (sample === undefined) continue;
      let score = 0;
      for (const name of row) score += weights[name] ?? 0;
      const error = (1 / (1 + Math.exp(-score)) - (sample.isTrue ? 1 : 0)) * sample.weight;
      for (const name of row) gradient[name] = (gradient[name] ?? 0) + error;
    }
    for (let name = 0; name < names.length; name++) {
      const slope = (gradient[name] ?? 0) + (name === 0 ? 0 : l2 * (weights[name] ?? 0));
      steps[name] = (steps[name] ?? 0) + slope * slope;
      weights[name] = (weights[name] ?? 0) - (rate * slope) / Math.sqrt(steps[name] ?? 1);
    }
  }
  return Object.fromEntries(
    names
      .map((name, at) => [name, Math.round((weights[at] ?? 0) * 1000) / 1000] as const)
      .filter(([name, weight]) => name === '' || Math.abs(weight) >= 0.005),
  );
};

export const scoreOf = (weights: Weights, features: readonly string[]): number =>
  features.reduce((sum, name) => sum + (weights[name] ?? 0), weights[''] ?? 0);
