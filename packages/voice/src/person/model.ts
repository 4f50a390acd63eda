/** What the context model of a preset has learned: the weight of each feature. */
export type Model = ReadonlyMap<string, number>;

/** Reads a model from its data: one line a feature, its name and hundredths of its weight. */
export const modelFrom = (data: string): Model => {
  const model = new Map<string, number>();
  for (const line of data.split('\n')) {
    const [name = '', weight = '0'] = line.split('\t');
    model.set(name, Number(weight) / 100);
  }
  return model;
};
