import { createHmac, timingSafeEqual } from 'node:crypto';

export const signatureHeader = 'x-fake-signature';

export const signatureOf = (body: Uint8Array, secret: string): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

export function isSignedBy(body: Uint8Array, given: string, secret: string): boolean {
  const [expected, shown] = [Buffer.from(signatureOf(body, secret)), Buffer.from(given)];
  return secret !== '' && expected.length === shown.length && timingSafeEqual(expected, shown);
}
