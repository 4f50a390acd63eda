/** A moment in UTC: whole epoch milliseconds. Branded, so that seconds or a plain count cannot pass for one. */
export type Instant = number & { readonly __instant: unique symbol };

/** @throws RangeError when the value is no whole number of milliseconds that a calendar can hold. */
export function instant(epochMs: number): Instant {
  if (!Number.isInteger(epochMs) || Math.abs(epochMs) > 8.64e15) throw new RangeError(`Not an instant: ${epochMs}`);
  return epochMs as Instant; // proved whole and within the range of Date by the line above
}

export const instantOf = (date: Date): Instant => instant(date.getTime());

export const plus = (from: Instant, ms: number): Instant => instant(from + Math.round(ms));
