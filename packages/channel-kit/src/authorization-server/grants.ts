import { createHash, randomBytes } from 'node:crypto';

export type Client = { readonly id: string; readonly secret: string; readonly redirectUris: readonly string[] };

/** What tests may change while it runs. */
export type Behaviour = {
  lifetimeSeconds: number;
  /** `once`: a refresh token works once, and one that comes back ends the grant (RFC 9700 §4.14.2). `keeps`: it is never replaced. */
  refreshTokens: 'once' | 'keeps' | 'none';
  /** Scopes that people leave unticked. */
  unticked: readonly string[];
  /** Answers this status to everything asked of the token address. */
  broken: number | null;
};

type Question = {
  readonly client: Client;
  readonly redirectUri: string;
  readonly scope: string;
  readonly challenge: string;
};
type Grant = { readonly user: string; readonly clientId: string; readonly scope: string };
type Refused = { readonly error: string; readonly error_description: string };
export type TokenAnswer = Readonly<Record<string, string | number>>;

/** What the server remembers: who was given what. Its rules are those of RFC 6749, 7636 and 7009, and nothing is let pass. */
export function makeGrants(behaviour: Behaviour, now: () => number) {
  const clients = new Map<string, Client>();
  const codes = new Map<string, { question: Question; user: string; at: number }>();
  const grants = new Set<Grant>();
  const access = new Map<string, { grant: Grant; until: number }>();
  const refresh = new Map<string, { grant: Grant; used: boolean }>();

  const issue = (grant: Grant, kept: string | null): TokenAnswer => {
    const token = secret();
    access.set(token, { grant, until: now() + behaviour.lifetimeSeconds * 1000 });
    const answer = {
      access_token: token,
      token_type: 'Bearer',
      expires_in: behaviour.lifetimeSeconds,
      scope: grant.scope,
    };
    if (behaviour.refreshTokens === 'none') return answer;
    if (behaviour.refreshTokens === 'keeps' && kept !== null) return answer;
    const next = secret();
    refresh.set(next, { grant, used: false });
    return { ...answer, refresh_token: next };
  };

  return {
    register: (redirectUris: readonly string[]): Client => {
      const client = { id: secret(), secret: secret(), redirectUris };
      clients.set(client.id, client);
      return client;
    },
    client: (id: string): Client | undefined => clients.get(id),
    allow: (question: Question, user: string): string => {
      const code = secret();
      codes.set(code, { question, user, at: now() });
      return code;
    },
    exchange: (client: Client, code: string, redirectUri: string, verifier: string): TokenAnswer | Refused => {
      const found = codes.get(code);
      codes.delete(code);
      if (found === undefined || found.question.client.id !== client.id || now() - found.at > 60_000)
        return refused('invalid_grant', 'The code is not known, was used, or is too old.');
      if (found.question.redirectUri !== redirectUri)
        return refused('invalid_grant', 'The redirect_uri is another one.');
      if (createHash('sha256').update(verifier).digest('base64url') !== found.question.challenge)
        return refused('invalid_grant', 'The code_verifier does not fit.');
      const scope = found.question.scope.split(' ').filter((each) => !behaviour.unticked.includes(each));
      const grant = { user: found.user, clientId: client.id, scope: scope.join(' ') };
      grants.add(grant);
      return issue(grant, null);
    },
    renew: (client: Client, token: string): TokenAnswer | Refused => {
      const found = refresh.get(token);
      if (found === undefined || found.grant.clientId !== client.id || !grants.has(found.grant))
        return refused('invalid_grant', 'The refresh token is not known or was revoked.');
      if (found.used) {
        grants.delete(found.grant);
        return refused('invalid_grant', 'The refresh token was used before.');
      }
      found.used = behaviour.refreshTokens === 'once';
      return issue(found.grant, token);
    },
    /** Who an access token speaks for, or null when it holds no more. */
    introspect: (token: string): Grant | null => {
      const found = access.get(token);
      return found !== undefined && now() < found.until && grants.has(found.grant) ? found.grant : null;
    },
    revoke: (token: string): void => {
      const found = refresh.get(token) ?? access.get(token);
      if (found !== undefined) grants.delete(found.grant);
    },
    revokeUser: (user: string): void => {
      for (const grant of grants) if (grant.user === user) grants.delete(grant);
    },
    forgetAccessTokens: (): void => access.clear(),
  };
}

export type Grants = ReturnType<typeof makeGrants>;

const refused = (error: string, error_description: string): Refused => ({ error, error_description });
const secret = (): string => randomBytes(24).toString('base64url');
