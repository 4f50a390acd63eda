import { authorizationLost, type ChannelContext } from '@tertulia/channel-kit';
import { connectionFailure } from './connection-failure.ts';
import { failures } from './failures.ts';
import { TokenRefused } from './token-refused.ts';

/** What a mail server is shown: the mailbox's password, or a token of the provider's (XOAUTH2, OAUTHBEARER). */
export type Credential = { readonly user: string } & ({ readonly password: string } | { readonly accessToken: string });

/** What opening a connection needs of the channel's context. */
export type Reach = Pick<ChannelContext, 'mayConnect' | 'signal' | 'accessToken'>;

/** Opens with what the account has. A token may have been withdrawn before its time: then once more with another one. */
export async function signedIn<T>(
  { user, password }: { readonly user: string; readonly password: string },
  { accessToken }: Reach,
  open: (credential: Credential) => Promise<T>,
): Promise<T> {
  if (accessToken === undefined) return open({ user, password });
  const token = await accessToken();
  try {
    return await open({ user, accessToken: token });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const another = await accessToken(token);
    if (another === token) throw new TokenRefused(error);
    return open({ user, accessToken: another }).catch((again: unknown) => {
      throw isRefusal(again) ? new TokenRefused(again) : again;
    });
  }
}

const isRefusal = (error: unknown): boolean => connectionFailure(error, '').code === failures.wrongPassword.code;

/** Nothing passes by itself here: a person has to look at the account. */
export const needsPerson = (code: string): boolean => forPersons.has(code);

const forPersons = new Set<string>([
  failures.wrongPassword.code,
  failures.tokenRefused.code,
  failures.imapSwitchedOff.code,
  failures.smtpSwitchedOff.code,
  ...Object.keys(authorizationLost).filter((code) => code !== 'authorization.unavailable'),
]);
