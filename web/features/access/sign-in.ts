import { refusalOf, Unreached } from '../../live/refused.ts';

/** Signing in is the one thing that is not in the contract: the library that keeps passwords answers it. */
export async function signIn(email: string, password: string): Promise<void> {
  const response = await fetch('/api/auth/sign-in/email', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      'x-tertulia-csrf': '1',
      'accept-language': document.documentElement.lang,
    },
    body: JSON.stringify({ email, password }),
  }).catch((cause: unknown) => {
    throw new Unreached('', { cause });
  });
  if (!response.ok) throw await refusalOf(response);
}
