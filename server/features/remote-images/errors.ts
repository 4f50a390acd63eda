import { refusal } from '../../platform/errors/index.ts';

export const imageUnreachable = refusal('remote_image.unreachable', 502);
export const notAnImage = refusal('remote_image.no_image', 502);
export const imageTooLarge = refusal('remote_image.too_large', 502);
