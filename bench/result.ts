/** What a bench is asked for. `scale`: more than 0, at most 1. `rows`: a folder that keeps the rows of the large benches from run to run. */
export type Asked = { readonly scale: number; readonly rows: string | undefined };

/** One thing that must hold, and what was found. */
export type Check = { readonly what: string; readonly found: number; readonly most?: number; readonly least?: number };

export type Result = {
  readonly name: string;
  readonly checks: readonly Check[];
  /** Measured, printed, not judged. */
  readonly figures: Readonly<Record<string, number | string>>;
};

export const holds = ({ found, most, least }: Check): boolean =>
  (most === undefined || found <= most) && (least === undefined || found >= least);

export const rounded = (value: number): number => (value >= 100 ? Math.round(value) : Math.round(value * 100) / 100);

/** @param share 0.5 is the median */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
