import type { Behaviour, Client, Grants } from './grants.ts';
import { page } from './page.ts';

export type HttpAnswer = {
  readonly status: number;
  readonly body?: string | object;
  readonly location?: string;
};

/** The authorize address, asked and decided. What is wrong with the client or its address of return is never sent there (RFC 6749 §4.1.2.1). */
export function authorize(grants: Grants, asked: URLSearchParams, decided: boolean): HttpAnswer {
  const client = grants.client(asked.get('client_id') ?? '');
  const redirectUri = asked.get('redirect_uri') ?? '';
  if (client === undefined) return { status: 400, body: 'unknown client_id' };
  if (!client.redirectUris.includes(redirectUri)) return { status: 400, body: 'redirect_uri is not registered' };
  const back = (values: Record<string, string>): HttpAnswer => {
    const url = new URL(redirectUri);
    for (const [name, value] of Object.entries({ ...values, state: asked.get('state') ?? '' }))
      url.searchParams.set(name, value);
    return { status: 302, location: String(url) };
  };
  const challenge = asked.get('code_challenge') ?? '';
  if (asked.get('response_type') !== 'code') return back({ error: 'unsupported_response_type' });
  if (asked.get('code_challenge_method') !== 'S256' || !/^[\w-]{43}$/u.test(challenge))
    return back({ error: 'invalid_request', error_description: 'PKCE with S256 is needed.' });
  if ((asked.get('scope') ?? '') === '') return back({ error: 'invalid_scope' });
  if (!decided) return { status: 200, body: page(asked) };
  if (asked.get('decision') !== 'allow')
    return back({ error: 'access_denied', error_description: 'The person said no.' });
  const question = { client, redirectUri, scope: asked.get('scope') ?? '', challenge };
  return back({ code: grants.allow(question, asked.get('user') ?? '') });
}

export function token(grants: Grants, behaviour: Behaviour, asked: URLSearchParams): HttpAnswer {
  if (behaviour.broken !== null) return { status: behaviour.broken, body: { error: 'temporarily_unavailable' } };
  const client = clientOf(grants, asked);
  if (client === null)
    return { status: 401, body: { error: 'invalid_client', error_description: 'Wrong id or secret.' } };
  const answer =
    asked.get('grant_type') === 'authorization_code'
      ? grants.exchange(
          client,
          asked.get('code') ?? '',
          asked.get('redirect_uri') ?? '',
          asked.get('code_verifier') ?? '',
        )
      : grants.renew(client, asked.get('refresh_token') ?? '');
  return { status: 'error' in answer ? 400 : 200, body: answer };
}

/** For a mail server that was shown a token (RFC 7662). */
export function introspect(grants: Grants, asked: URLSearchParams): HttpAnswer {
  const grant = grants.introspect(asked.get('token') ?? '');
  const body =
    grant === null ? { active: false } : { active: true, username: grant.user, email: grant.user, scope: grant.scope };
  return { status: 200, body };
}

const clientOf = (grants: Grants, asked: URLSearchParams): Client | null => {
  const client = grants.client(asked.get('client_id') ?? '');
  return client !== undefined && client.secret === asked.get('client_secret') ? client : null;
};
