import type { Desk } from '../../../desk/index.ts';
import { passwordTooShort, wrongPassword } from '../errors.ts';
import { auditSignIn } from './audit-sign-in.ts';
import { authOf, callerAddress, shortestPassword } from './auth.ts';
import { heldAgainst } from './held-against.ts';
import { countTry } from './limits.ts';

export type User = { readonly id: string; readonly name: string; readonly email: string };

export async function userByEmail(desk: Desk, email: string): Promise<User | null> {
  const context = await authOf(desk).$context;
  const found = await context.internalAdapter.findUserByEmail(email.toLowerCase());
  return found === null ? null : found.user;
}

/** Somebody whose e-mail a link has proved, with their password or not at all. @throws Refusal `access.password_too_short` */
export async function createUser(
  desk: Desk,
  person: { readonly name: string; readonly email: string; readonly password: string },
): Promise<User> {
  if (person.password.length < shortestPassword) throw passwordTooShort();
  const { internalAdapter, password } = await authOf(desk).$context;
  const id = desk.ids.next();
  const user = { id, name: person.name, email: person.email.toLowerCase(), emailVerified: true };
  const account = { providerId: 'credential', accountId: id, password: await password.hash(person.password) };
  return (await internalAdapter.createOAuthUser(user, account)).user; // the only one of its ways that is one transaction
}

export async function removeUser(desk: Desk, userId: string): Promise<void> {
  const { internalAdapter } = await authOf(desk).$context;
  await internalAdapter.deleteUser(userId);
}

export type SignInFrom = { readonly ip: string; readonly userAgent: string };

/** Opens a session; answers its cookies. @throws Refusal `access.wrong_password`, `access.too_many_tries` */
export async function signIn(
  desk: Desk,
  who: { readonly email: string; readonly password: string },
  from: SignInFrom,
): Promise<string[]> {
  const wasRight = await countTry(desk, from.ip, who.email);
  const { headers } = await authOf(desk)
    .api.signInEmail({
      body: { email: who.email, password: who.password },
      headers: new Headers({ [callerAddress]: from.ip, 'user-agent': from.userAgent }),
      returnHeaders: true,
    })
    .catch((error: unknown) => {
      heldAgainst(error);
      throw wrongPassword();
    });
  await wasRight();
  const user = await userByEmail(desk, who.email);
  if (user !== null) await auditSignIn(desk, user.id, from.ip);
  return headers.getSetCookie();
}
