import { expect, test } from 'vitest';
import { anyIsoInstant } from './time.ts';

test.for([
  ['2026-11-24T09:00:00Z', '2026-11-24T09:00:00.000Z'],
  ['2026-11-24T09:00:00.5+01:00', '2026-11-24T08:00:00.500Z'],
  ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
])('%s is the moment %s', ([written, moment]) => {
  expect(anyIsoInstant.parse(written)).toBe(moment);
});

test.for(['2026-11-24', '2026-11-24T09:00:00', '2026-02-30T09:00:00Z', '9999-12-31T23:00:00-05:00', 'mañana'])(
  '%s is no moment',
  (written) => {
    expect(anyIsoInstant.safeParse(written).success).toBe(false);
  },
);
