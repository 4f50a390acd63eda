import type { FastifyRequest } from 'fastify';

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether another site may have sent this with our cookie. A page of another origin can neither set this header (its
 * preflight is refused) nor hide where it comes from.
 * @param origin the desk's own; the host that was asked counts too, for people who come by another name of this machine
 */
export function mayBeForged(request: FastifyRequest, origin: string): boolean {
  if (safe.has(request.method)) return false;
  if (request.headers['x-tertulia-csrf'] !== '1') return true;
  const from = request.headers.origin;
  return from !== undefined && from !== origin && hostOf(from) !== request.host;
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
