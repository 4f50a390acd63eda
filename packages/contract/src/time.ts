import { z } from 'zod';

/** On the wire every moment is an ISO 8601 string in UTC with milliseconds. */
export const isoInstant = z.iso.datetime({ precision: 3 }).meta({ description: 'UTC, ISO 8601, milliseconds' });
