import type { Instant } from '@tertulia/contract';

export const iso = (moment: Instant): string => new Date(moment).toISOString();
export const isoOrNull = (moment: Instant | null): string | null => (moment === null ? null : iso(moment));
