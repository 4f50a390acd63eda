import { betterAuth } from 'better-auth';
import type { Desk } from '../../../desk/index.ts';
import { authDatabase } from './auth-database.ts';

export const shortestPassword = 10;

/** Passwords and sessions by better-auth; people are made and invited by us, so its sign-up is closed. */
const makeAuth = (desk: Desk) =>
  betterAuth({
    baseURL: desk.origin,
    basePath: '/api/auth',
    secret: desk.vault.derive('sign-in').toString('base64url'),
    database: { db: authDatabase(desk.system), type: 'postgres', transaction: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: 128,
    },
    session: { expiresIn: 60 * 60 * 24 * 30, updateAge: 60 * 60 },
    rateLimit: { enabled: false }, // ours are rows that all processes share: limits.ts
    advanced: {
      cookiePrefix: 'tertulia',
      useSecureCookies: desk.origin.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: () => desk.ids.next() },
      ipAddress: { ipAddressHeaders: [callerAddress] },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });

/** The edge has judged which proxy to trust; better-auth is told the result. */
export const callerAddress = 'x-tertulia-address';

export type Auth = ReturnType<typeof makeAuth>;

const made = new WeakMap<Desk, Auth>();

export function authOf(desk: Desk): Auth {
  const auth = made.get(desk) ?? makeAuth(desk);
  made.set(desk, auth);
  return auth;
}
