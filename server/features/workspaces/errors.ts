import { refusal } from '../../platform/errors/index.ts';

export const brandChangedMeanwhile = refusal('brand.changed_meanwhile', 409);
export const unknownDomain = refusal('brand.unknown_domain', 422);
export const unknownTimeZone = refusal('brand.unknown_time_zone', 422);
