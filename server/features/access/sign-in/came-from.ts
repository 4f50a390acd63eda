import type { FastifyRequest } from 'fastify';
import type { SignInFrom } from './users.ts';

export const cameFrom = (request: FastifyRequest): SignInFrom => ({
  ip: request.ip,
  userAgent: String(request.headers['user-agent'] ?? '').slice(0, 300),
});
