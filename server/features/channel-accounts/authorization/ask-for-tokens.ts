// https://www.rfc-editor.org/rfc/rfc6749#section-5 and section 6 for renewing
import type { Settings } from '@tertulia/channel-kit';
import type { Authorization } from '@tertulia/contract';
import { z } from 'zod';
import type { Desk } from '../../../desk/index.ts';
import { tokenAddress } from './addresses.ts';
import { grantedFor, type Granted } from './tokens.ts';

/** "They said no" and "we do not know" are different answers. */
export type TokenAnswer =
  | { readonly state: 'granted'; readonly granted: Granted; readonly scope: string | null }
  /** No refresh token: access that ends within the hour. */
  | { readonly state: 'granted-briefly' }
  | { readonly state: 'refused'; readonly error: string; readonly description: string }
  | { readonly state: 'unreachable'; readonly why: string };

type Asked =
  | {
      readonly grant_type: 'authorization_code';
      readonly code: string;
      readonly redirect_uri: string;
      readonly code_verifier?: string;
    }
  | { readonly grant_type: 'refresh_token'; readonly refresh_token: string };

const PATIENCE_MS = 15_000;
const MOST_BYTES = 64 * 1024;
const USUAL_SECONDS = 3600;

const success = z.object({
  access_token: z.string().min(1).max(20_000),
  token_type: z.string().regex(/^bearer$/iu),
  refresh_token: z.string().min(1).max(20_000).optional(),
  expires_in: z.coerce
    .number()
    .positive()
    .max(400 * 86_400)
    .catch(USUAL_SECONDS),
  scope: z.string().optional(),
});
const failure = z.object({ error: z.string().max(200), error_description: z.string().catch('') });

/** @throws Refusal of the way out, such as `outside.private_address` */
export async function askForTokens(
  desk: Desk,
  way: Authorization,
  settings: Settings,
  asked: Asked,
): Promise<TokenAnswer> {
  const secret = String(settings['clientSecret'] ?? '');
  const body = new URLSearchParams({
    ...asked,
    client_id: String(settings['clientId'] ?? ''),
    ...(secret === '' ? {} : { client_secret: secret }),
  });
  const headers = { accept: 'application/json' };
  const address = tokenAddress(way, settings);
  const response = await desk.http(address, { method: 'POST', body, headers, timeoutMs: PATIENCE_MS });
  const said = await jsonOf(response);
  const no = failure.safeParse(said);
  // Busy or broken is no answer to the question, whatever it says.
  if (no.success && response.status < 500 && response.status !== 429)
    return { state: 'refused', error: no.data.error, description: oneLine(no.data.error_description) };
  const yes = success.safeParse(said);
  if (!response.ok || !yes.success) return { state: 'unreachable', why: `status ${response.status}` };
  const { access_token: access, expires_in: seconds, scope = null } = yes.data;
  const refresh = yes.data.refresh_token ?? (asked.grant_type === 'refresh_token' ? asked.refresh_token : null);
  if (refresh === null) return { state: 'granted-briefly' };
  return { state: 'granted', granted: grantedFor({ access, refresh }, desk.clock.now(), seconds * 1000), scope };
}

async function jsonOf(response: Response): Promise<unknown> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    bytes += piece.length;
    if (bytes > MOST_BYTES) return null; // leaving the loop closes the connection
    pieces.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString());
  } catch {
    return null; // no JSON: judged by the status alone
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().slice(0, 300);
