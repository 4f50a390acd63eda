import type { Words } from '@tertulia/contract';

/** Why there is no access token, by the `code` of the error: the same for every network. */
export const authorizationLost = {
  /** Taken away, or run out: nothing helps but a person who connects the account again. */
  'authorization.withdrawn': {
    es: 'El proveedor ya no nos da acceso: hay que volver a conectar la cuenta.',
    en: 'The provider no longer gives us access: the account has to be connected again.',
  },
  /** Our own id or secret is refused: a new secret in the account's settings mends it. */
  'authorization.client_refused': {
    es: 'El proveedor no acepta el identificador o el secreto de la aplicación. Puede que el secreto haya caducado: pon uno nuevo en los ajustes de la cuenta.',
    en: 'The provider does not accept the application’s id or secret. The secret may have expired: enter a new one in the account’s settings.',
  },
  /** Nobody there, or too much asked: it passes. */
  'authorization.unavailable': {
    es: 'El proveedor no contesta cuando le pedimos acceso. Lo seguimos intentando.',
    en: 'The provider does not answer when we ask for access. We keep trying.',
  },
} as const satisfies Readonly<Record<string, Words>>;
