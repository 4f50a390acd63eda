import type { z } from 'zod';
import type { Permission } from './permissions.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Shape = z.ZodType;

/** One operation of the public API. The server binds a handler to it, clients and OpenAPI read their types from it. */
export type Endpoint = {
  readonly id: string;
  readonly method: Method;
  /** Fastify style: `/api/v1/conversations/:id`. */
  readonly path: `/${string}`;
  /** `anyone` needs no sign-in, `member` any sign-in; otherwise one of the permissions. */
  readonly permission: Permission | 'anyone' | 'member';
  readonly params?: Shape;
  readonly query?: Shape;
  readonly body?: Shape;
  readonly answer: Shape;
  /** Needs an `Idempotency-Key` header: doing it twice would reach somebody twice. */
  readonly idempotent?: true;
};

/** Keeps the literal types of one endpoint. */
export const endpoint = <const E extends Endpoint>(e: E): E => e;
