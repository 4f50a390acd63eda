import { createHash, randomBytes } from 'node:crypto';
import { decideAt } from '@tertulia/channel-kit/authorization-server';
import type { MailAddresses } from './start.ts';

export type Application = { readonly clientId: string; readonly clientSecret: string };

/** The brand's application at the provider, which brings people back to this address only. */
export async function registerAt(
  { authorizationOrigin }: Pick<MailAddresses, 'authorizationOrigin'>,
  returnAddress: string,
): Promise<Application> {
  const body = JSON.stringify({ redirect_uris: [returnAddress] });
  const answer = await fetch(`${authorizationOrigin}/register`, { method: 'POST', body });
  const { client_id: clientId, client_secret: clientSecret } = (await answer.json()) as Record<string, string>; // RFC 7591
  return { clientId: clientId ?? '', clientSecret: clientSecret ?? '' };
}

/** An access token for a mailbox, as an application gets it once its owner has allowed it. */
export async function tokensFor(
  servers: Pick<MailAddresses, 'authorizationOrigin'>,
  user: string,
): Promise<{ readonly access: string; readonly revoke: () => Promise<void> }> {
  const origin = servers.authorizationOrigin;
  const { clientId, clientSecret } = await registerAt(servers, 'http://localhost/back');
  const verifier = randomBytes(40).toString('base64url');
  const question = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: 'http://localhost/back',
    scope: 'imap smtp',
    state: 'x',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const { code = '' } = await decideAt(`${origin}/authorize?${question}`, 'allow', user);
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code,
    redirect_uri: 'http://localhost/back',
    client_id: clientId,
    client_secret: clientSecret,
    code_verifier: verifier,
  });
  const answer = await fetch(`${origin}/token`, { method: 'POST', body });
  const { access_token: access = '' } = (await answer.json()) as Record<string, string>; // RFC 6749 §5.1
  const revoke = async () => {
    await fetch(`${origin}/revoke`, { method: 'POST', body: new URLSearchParams({ token: access }) });
  };
  return { access, revoke };
}
