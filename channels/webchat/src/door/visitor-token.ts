import { randomBytes } from 'node:crypto';

type Signs = { readonly sign: (text: string) => string; readonly signs: (text: string, signature: string) => boolean };

/** A visitor is a random number under our signature: nobody can guess another's, and nothing about a visit is stored before a message. */
export const newVisitor = (): string => randomBytes(16).toString('base64url');

export const visitorToken = (visitor: string, { sign }: Pick<Signs, 'sign'>): string =>
  `${visitor}.${sign(`visitor:${visitor}`)}`;

export function visitorOf(token: string, { signs }: Pick<Signs, 'signs'>): string | null {
  const [visitor, signature, ...rest] = token.split('.');
  if (visitor === undefined || signature === undefined || rest.length > 0 || !/^[\w-]{22}$/u.test(visitor)) return null;
  return signs(`visitor:${visitor}`, signature) ? visitor : null;
}

/** An EventSource cannot carry a header, so the stream's address holds a ticket that soon expires, never the visitor's token. */
export const streamTicket = (visitor: string, until: number, { sign }: Pick<Signs, 'sign'>): string =>
  `${visitor}.${until}.${sign(`stream:${visitor}:${until}`)}`;

export function visitorOfTicket(ticket: string, now: number, { signs }: Pick<Signs, 'signs'>): string | null {
  const [visitor, until, signature, ...rest] = ticket.split('.');
  if (visitor === undefined || until === undefined || signature === undefined || rest.length > 0) return null;
  if (!/^\d{1,15}$/u.test(until) || Number(until) < now) return null;
  return signs(`stream:${visitor}:${until}`, signature) ? visitor : null;
}
