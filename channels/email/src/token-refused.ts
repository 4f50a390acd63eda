/** A mail server did not let a token in: it has its own reasons, which are not those of a wrong password. */
export class TokenRefused extends Error {
  constructor(cause: unknown) {
    super('The mail server refused the access token', { cause });
  }
}
