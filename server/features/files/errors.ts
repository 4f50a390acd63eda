import { refusal } from '../../platform/errors/index.ts';

export const emptyFile = refusal('file.empty', 422);
export const tooManyPixels = refusal('file.too_many_pixels', 422);
export const linkExpired = refusal('file.link_expired', 410);
