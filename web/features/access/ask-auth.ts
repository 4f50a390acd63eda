import { failureOf, Unreached } from '../../live/refused.ts';

/** What the contract leaves to the library that keeps passwords. @throws Refused, Unreached */
export async function askAuth(what: 'sign-in/email' | 'sign-out' | 'change-password', body: object): Promise<void> {
  const response = await fetch(`/api/auth/${what}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      'x-tertulia-csrf': '1',
      'accept-language': document.documentElement.lang,
    },
    body: JSON.stringify(body),
  }).catch((cause: unknown) => {
    throw new Unreached('', { cause });
  });
  if (!response.ok) throw await failureOf(response);
}
