import type { Channel } from '@tertulia/channel-kit';
import type { AuthorizationServer } from '@tertulia/channel-kit/authorization-server';
import { makeBrook } from './brook.ts';

const words = (es: string, en: string) => ({ es, en });

/** A network that is connected by its own sign-in page, or with a password. Whose the account is, is asked of its server with the token. */
export function makeHarbour(server: AuthorizationServer): Channel {
  const { channel } = makeBrook();
  const addresses = {
    authorizeUrl: `${server.origin}/authorize?audience=ships`,
    tokenUrl: `${server.origin}/token`,
  };
  const way = {
    name: words('El puerto', 'The port'),
    ...addresses,
    scopes: ['ships.read', 'ships.write', 'offline_access'],
    parameters: { login_hint: '{address}' },
    pkce: 'S256' as const,
    fields: [
      { key: 'clientId', label: words('Id', 'Id'), kind: 'text' as const, required: true },
      { key: 'clientSecret', label: words('Secreto', 'Secret'), kind: 'secret' as const, required: true },
    ],
    without: ['password'],
    steps: [{ text: words('Registra la aplicación.', 'Register the application.'), copies: 'return-address' as const }],
  };
  const typed = { key: 'server', label: words('Dirección', 'Address'), kind: 'text' as const, required: true };
  return {
    ...channel,
    manifest: {
      ...channel.manifest,
      id: 'harbour',
      name: 'Harbour',
      authorization: [
        { ...way, id: 'port' },
        { ...way, id: 'elsewhere', authorizeUrl: '{server}', tokenUrl: '{server}', fields: [...way.fields, typed] },
      ],
    },
    check: async (settings, { accessToken }) => {
      const handle = String(settings['address']);
      if (accessToken === undefined) return { ok: true, externalId: handle, handle, name: 'Harbour' };
      const { user = null } = server.grants.introspect(await accessToken()) ?? {};
      return user === handle
        ? { ok: true, externalId: handle, handle, name: 'Harbour' }
        : { ok: false, field: 'address', failure: { code: 'harbour.other_ship', why: 'That is another ship' } };
    },
  };
}
