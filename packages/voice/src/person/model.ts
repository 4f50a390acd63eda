/** What the context model of a preset has learned: the weight of each feature. */
export type Model = ReadonlyMap<string, number>;

/** Names in order, each as the letters it shares with the one before (a = none) and its own; a new line, then hundredths of the weights. */
export const packModel = (model: Model): string => {
  let before = '';
  const names: string[] = [];
  const weights: number[] = [];
  for (const [name, weight] of [...model].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0;
    while (shared < 25 && shared < before.length && before[shared] === name[shared]) shared++;
    names.push(String.fromCharCode(97 + shared) + name.slice(shared));
    weights.push(Math.round(weight * 100));
    before = name;
  }
  return `${names.join('\t')}\n${weights.join(' ')}`;
};

export const modelFrom = (data: string): Model => {
  const [names = '', hundredths = ''] = data.split('\n');
  const weights = hundredths.split(' ');
  const model = new Map<string, number>();
  let name = '';
  for (const [at, packed] of names.split('\t').entries()) {
    name = name.slice(0, packed.charCodeAt(0) - 97) + packed.slice(1);
    model.set(name, Number(weights[at]) / 100);
  }
  return model;
};
