import type { RawResponse } from '@tertulia/channel-kit';
import { en } from '../texts.en.ts';
import { es } from '../texts.es.ts';

export type RefusalCode = keyof typeof es.refusals;

const statuses: Readonly<Record<RefusalCode, number>> = {
  not_found: 404,
  method: 405,
  origin: 403,
  token: 401,
  too_fast: 429,
  full: 503,
  unreadable: 400,
  id: 400,
  empty: 422,
  too_long: 413,
  too_large: 413,
  too_many_files: 422,
  file_type: 415,
  upload: 403,
  link: 403,
};

/** A no that both the widget and a person understand. */
export function refuse(code: RefusalCode, locale: string, retryAfterMs?: number): RawResponse {
  const words = locale.startsWith('es') ? es : en;
  const body = { type: 'about:blank', title: words.refusals[code], status: statuses[code], code: `webchat.${code}` };
  return {
    status: statuses[code],
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...(retryAfterMs === undefined ? {} : { 'retry-after': String(Math.max(1, Math.ceil(retryAfterMs / 1000))) }),
    },
    body: JSON.stringify(body),
  };
}

export const answer = (value: unknown, status = 200): RawResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});
