import type { Settings } from '@tertulia/channel-kit';
import type { Authorization } from '@tertulia/contract';
import type { Desk } from '../../../desk/index.ts';
import { authorizationAddress } from '../errors.ts';

/** Where the vendor's page brings people back to. Registered there letter for letter, so it hangs on nothing but the desk's own origin. */
export const returnAddress = (desk: Pick<Desk, 'origin'>): string => `${desk.origin}/settings/accounts/return`;

/** @throws Refusal `account.authorization_address` */
export const authorizeAddress = (way: Authorization, settings: Settings): URL =>
  judged(fill(way.authorizeUrl, settings), way.authorizeUrl);

/** @throws Refusal `account.authorization_address` */
export const tokenAddress = (way: Authorization, settings: Settings): URL =>
  judged(fill(way.tokenUrl, settings), way.tokenUrl);

export const scopesOf = (way: Authorization, settings: Settings): readonly string[] =>
  way.scopes.flatMap((scope) => written(scope, settings).split(/\s+/u)).filter((scope) => scope !== '');

/** A template with what was typed in its places, as it stands. */
export const written = (template: string, settings: Settings): string =>
  template.replaceAll(/\{(\w+)\}/gu, (_, key: string) => String(settings[key] ?? ''));

/** The same as part of an address: one place alone is the whole address, any other cannot leave its segment. */
const fill = (template: string, settings: Settings): string =>
  /^\{\w+\}$/u.test(template)
    ? written(template, settings).trim()
    : template.replaceAll(/\{(\w+)\}/gu, (_, key: string) => encodeURIComponent(String(settings[key] ?? '').trim()));

/** By TLS, or on this very machine (RFC 8252 §8.3): codes and secrets travel there. */
function judged(text: string, template: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOurs = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url === null || !(url.protocol === 'https:' || isOurs) || url.username !== '' || url.hash !== '')
    throw authorizationAddress({ field: /^\{(\w+)\}$/u.exec(template)?.[1] ?? null });
  return url;
}
