import { isAPIError } from 'better-auth/api';

/** What better-auth says no to because of what it was given. */
const wrong = [
  'INVALID_EMAIL',
  'INVALID_EMAIL_OR_PASSWORD',
  'INVALID_PASSWORD',
  'CREDENTIAL_ACCOUNT_NOT_FOUND',
  'PASSWORD_TOO_SHORT',
  'PASSWORD_TOO_LONG',
  'UNAUTHORIZED',
] as const;

/**
 * What better-auth holds against its caller. Of whatever fails below it better-auth says only that no session was to be had: that is
 * thrown as what it was, for it may be a database that is away for a moment, which is nobody's wrong password.
 */
export function heldAgainst(error: unknown): (typeof wrong)[number] {
  const { body, cause } = isAPIError(error) ? error : { body: undefined, cause: undefined };
  const code = wrong.find((each) => each === body?.code);
  if (code !== undefined) return code;
  throw cause instanceof Error ? cause : error;
}
