import type { FastifyRequest } from 'fastify';
import type { Desk } from '../../desk/index.ts';
import { mayBeForged } from '../../platform/http/index.ts';
import { forged } from './errors.ts';

/**
 * For requests that set a session without having one: another site must not be able to sign somebody in.
 * @throws Refusal `access.csrf`
 */
export function requireOwnPage(desk: Desk, request: FastifyRequest): void {
  if (mayBeForged(request, desk.origin)) throw forged();
}
