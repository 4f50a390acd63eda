import { z } from 'zod';

/** On the wire every moment is an ISO 8601 string in UTC with milliseconds. */
export const isoInstant = z.iso.datetime({ precision: 3 }).meta({ description: 'UTC, ISO 8601, milliseconds' });

const LAST_YEAR = 9999;

/** A moment as others write it: any ISO 8601 with a zone; read as the moment it is. */
export const anyIsoInstant = z.iso
  .datetime({ offset: true })
  .refine((written) => new Date(written).getUTCFullYear() <= LAST_YEAR)
  .transform((written) => new Date(written).toISOString())
  .meta({ description: 'ISO 8601 with Z or an offset' });
