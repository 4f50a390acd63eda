import type { Refusal } from '../../../platform/errors/index.ts';
import { authorizationClient, authorizationDeclined, authorizationRefused, authorizationScope } from '../errors.ts';

/** The vendor's no in our words (RFC 6749 §4.1.2.1 and §5.2). Its own stay beside them, for whoever has to look it up. */
export function refusalOf(error: string, description: string): Refusal {
  const said = { error, said: description.replaceAll(/\s+/gu, ' ').trim().slice(0, 300) };
  if (error === 'access_denied') return authorizationDeclined(said);
  if (clientErrors.has(error)) return authorizationClient({ ...said, field: 'clientSecret' });
  if (error === 'invalid_scope') return authorizationScope(said);
  return authorizationRefused(said);
}

/** Our application's own credentials are wrong, expired or not allowed this. */
export const clientErrors: ReadonlySet<string> = new Set(['invalid_client', 'unauthorized_client']);

/** Only the person can mend these: access withdrawn or run out, a password changed, another factor wanted. */
export const personErrors: ReadonlySet<string> = new Set([
  'invalid_grant',
  'interaction_required',
  'login_required',
  'consent_required',
]);

/** Some let people untick what was asked. An answer without `scope` gives all (RFC 6749 §5.1). */
export function lackingScopes(wanted: readonly string[], given: string | null): readonly string[] {
  if (given === null) return [];
  const has = new Set(given.toLowerCase().split(/\s+/u));
  return wanted.filter((scope) => !aboutTokens.has(scope.toLowerCase()) && !has.has(scope.toLowerCase()));
}

/** These say what tokens there will be and what stands in them; vendors do not list them among what they give. */
const aboutTokens = new Set(['offline_access', 'openid', 'profile', 'email']);
