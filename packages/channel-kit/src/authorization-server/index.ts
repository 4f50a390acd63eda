import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { authorize, introspect, token, type HttpAnswer } from './answers.ts';
import { makeGrants, type Behaviour, type Grants } from './grants.ts';

export type { Behaviour, Client } from './grants.ts';

export type AuthorizationServer = {
  readonly origin: string;
  readonly behaviour: Behaviour;
  readonly grants: Grants;
  /** What was asked of the token address, in order: `authorization_code`, `refresh_token`. */
  readonly asked: readonly string[];
  readonly stop: () => Promise<void>;
};

/**
 * A small authorization server for tests, on a free port of this machine: a page with two buttons, codes and refresh tokens
 * that work once, PKCE, introspection (RFC 7662), revocation (RFC 7009) and registration (RFC 7591). It lets nothing pass that a
 * strict one would not.
 */
export async function startAuthorizationServer(
  behaves: Partial<Behaviour> = {},
  now: () => number = Date.now,
): Promise<AuthorizationServer> {
  const behaviour: Behaviour = { lifetimeSeconds: 3600, refreshTokens: 'once', unticked: [], broken: null, ...behaves };
  const grants = makeGrants(behaviour, now);
  const asked: string[] = [];

  const answer = (method: string, url: URL, body: string): HttpAnswer => {
    const form = new URLSearchParams(method === 'GET' ? url.search : body);
    switch (`${method} ${url.pathname}`) {
      case 'GET /authorize':
        return authorize(grants, form, false);
      case 'POST /authorize':
        return authorize(grants, form, true);
      case 'POST /token':
        asked.push(form.get('grant_type') ?? '');
        return token(grants, behaviour, form);
      case 'POST /introspect':
        return introspect(grants, form);
      case 'POST /revoke':
        grants.revoke(form.get('token') ?? '');
        return { status: 200 };
      case 'POST /register': {
        const { redirect_uris: uris } = JSON.parse(body) as { redirect_uris: string[] }; // only tests ask
        const client = grants.register(uris);
        return { status: 201, body: { client_id: client.id, client_secret: client.secret } };
      }
      default:
        return { status: 404 };
    }
  };

  const server = createServer((request, response) => {
    void textOf(request).then((body) => {
      const {
        status,
        body: said = '',
        location,
      } = answer(request.method ?? '', new URL(request.url ?? '/', 'http://x'), body);
      const isJson = typeof said === 'object';
      response.writeHead(status, {
        'content-type': isJson ? 'application/json' : 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...(location === undefined ? {} : { location }),
      });
      response.end(isJson ? JSON.stringify(said) : said);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has an AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    behaviour,
    grants,
    asked,
    stop: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

/** Somebody without a browser: opens the page, presses a button, and answers what is brought back to the address of return. */
export async function decideAt(
  url: string,
  decision: 'allow' | 'deny',
  user: string,
): Promise<Readonly<Record<string, string>>> {
  const { origin, search } = new URL(url);
  const asked = await fetch(url, { redirect: 'manual' });
  if (asked.status !== 200) return broughtBack(asked, await asked.text());
  const body = new URLSearchParams(search);
  body.set('decision', decision);
  body.set('user', user);
  const decided = await fetch(`${origin}/authorize`, { method: 'POST', body, redirect: 'manual' });
  return broughtBack(decided, await decided.text());
}

function broughtBack(response: Response, text: string): Readonly<Record<string, string>> {
  const location = response.headers.get('location');
  if (location === null) throw new Error(`The authorization server answered ${response.status}: ${text}`);
  return Object.fromEntries(new URL(location).searchParams);
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer); // a request without an encoding set yields buffers
  return Buffer.concat(pieces).toString();
};
