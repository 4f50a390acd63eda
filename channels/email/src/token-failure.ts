import { authorizationLost, type VendorFailure } from '@tertulia/channel-kit';
import { failures } from './failures.ts';

/** Why a server does not take a token, where its answer tells. Found in what Exchange Online and Gmail say. */
export function tokenFailure(said: string): VendorFailure {
  // "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant." (aka.ms/smtp_auth_disabled)
  if (/5\.7\.139|SmtpClientAuthentication/iu.test(said)) return failures.smtpSwitchedOff;
  // "[ALERT] Your account is not enabled for IMAP use." · "User is authenticated but not connected." (Exchange: IMAP off, or another's mailbox)
  if (/not enabled for IMAP|IMAP access is disabled|authenticated but not connected/iu.test(said))
    return failures.imapSwitchedOff;
  return failures.tokenRefused;
}

/** The desk has no token to give: its reasons are the same for every network. */
export function noToken(error: unknown): (VendorFailure & { readonly passes: boolean }) | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const known = Object.entries(authorizationLost).find(([each]) => each === code);
  if (known === undefined) return null;
  return { code, why: known[1].en, words: known[1], passes: code === 'authorization.unavailable' };
}
