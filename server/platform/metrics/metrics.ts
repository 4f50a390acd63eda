/** What one process has counted since it started, in the text format that Prometheus reads (version 0.0.4). */
export type Counter = {
  readonly add: (labels?: Labels, count?: number) => void;
  readonly value: (labels?: Labels) => number;
};
export type Gauge = {
  readonly set: (value: number, labels?: Labels) => void;
  /** For gauges whose labels come and go. */
  readonly clear: () => void;
};
export type Labels = Readonly<Record<string, string>>;

type Family = {
  readonly name: string;
  readonly kind: 'counter' | 'gauge';
  readonly help: string;
  readonly values: Map<string, number>;
};

const families = new Map<string, Family>();

/** Two rooms that ask for the same name share it. */
export function counter(name: string, help: string): Counter {
  const { values } = family(name, 'counter', help);
  return {
    add: (labels = {}, count = 1) => void values.set(written(labels), (values.get(written(labels)) ?? 0) + count),
    value: (labels = {}) => values.get(written(labels)) ?? 0,
  };
}

export function gauge(name: string, help: string): Gauge {
  const { values } = family(name, 'gauge', help);
  return { set: (value, labels = {}) => void values.set(written(labels), value), clear: () => values.clear() };
}

export const metricsText = (): string =>
  [...families.values()]
    .map(({ name, kind, help, values }) => {
      const lines = [...values].map(([labels, value]) => `${name}${labels} ${value}\n`);
      return `# HELP ${name} ${help}\n# TYPE ${name} ${kind}\n${lines.join('')}`;
    })
    .join('');

function family(name: string, kind: Family['kind'], help: string): Family {
  const known = families.get(name);
  if (known !== undefined) return known;
  const made: Family = { name, kind, help, values: new Map() };
  families.set(name, made);
  return made;
}

function written(labels: Labels): string {
  const pairs = Object.entries(labels).map(
    ([name, value]) => `${name}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`,
  );
  return pairs.length === 0 ? '' : `{${pairs.sort().join(',')}}`;
}
