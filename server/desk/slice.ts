import type { Endpoint } from '@tertulia/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { SealedColumn } from '../platform/vault/index.ts';
import type { Caller, CommandCaller, Room } from '../platform/room/index.ts';
import type { Desk } from './desk.ts';

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined;
type Asked<T> = T extends z.ZodType ? z.input<T> : never;

/** A request after the edge has checked it against the contract. */
export type Ask<E extends Endpoint> = {
  readonly caller: CommandCaller;
  readonly params: Parsed<E['params']>;
  readonly query: Parsed<E['query']>;
  readonly body: Parsed<E['body']>;
  readonly request: FastifyRequest;
  /** A header of the answer; the session's cookies mostly. */
  readonly setHeader: (name: string, value: string | string[]) => void;
};

export type Route = {
  readonly endpoint: Endpoint;
  readonly handle: (desk: Desk, ask: never) => Promise<unknown>;
  /** The body is no JSON but bytes: `ask.request.body` is an async iterable of buffers, not yet read when the caller is judged. */
  readonly bytesUpTo?: number;
  /** Goes over everything there is of somebody: more patience than a screen has. */
  readonly takesTime?: boolean;
};

/** Binds a handler to its operation of the contract. */
export const route = <E extends Endpoint>(
  endpoint: E,
  handle: (desk: Desk, ask: Ask<E>) => Promise<Asked<E['answer']>>,
  more: Pick<Route, 'bytesUpTo' | 'takesTime'> = {},
): Route => ({ endpoint, handle, ...more });

/** Who calls: from the session's cookie or an API key; null for nobody. Refuses a forged cross-site request. */
export type Authenticate = (request: FastifyRequest) => Promise<Caller | null>;

/** Something that goes on beside the requests: claims, cursors, clocks. */
export type Worker = {
  readonly name: string;
  /** Runs until the signal aborts; a throw is logged and it is started again after a moment. */
  readonly run: (desk: Desk, signal: AbortSignal, breathe: () => void) => Promise<void>;
};

/** What a table with personal data can say of, and take from, one contact. */
export type Erasure = {
  readonly table: string;
  readonly exportFor: (room: Room, contactIds: readonly string[]) => Promise<Record<string, unknown>[]>;
  /** Locks that keep what is erased from being written meanwhile. All are taken, slices above first, before anything is erased. */
  readonly hold?: (room: Room, contactIds: readonly string[]) => Promise<unknown>;
  /** Answers how many rows. Slices above are asked before those below. */
  readonly eraseFor: (room: Room, contactIds: readonly string[], desk: Desk) => Promise<number>;
};

export type Texts = { readonly es: Readonly<Record<string, string>>; readonly en: Readonly<Record<string, string>> };

/** The door of a slice: what the wiring collects from each. */
export type Slice = {
  readonly name: string;
  readonly routes: readonly Route[];
  readonly workers: readonly Worker[];
  readonly erasure: readonly Erasure[];
  /** Columns with secrets of the vault: a change of its key goes over them. */
  readonly sealed?: readonly SealedColumn[];
  readonly texts: Texts;
  /** Operations that go over what every slice registers, as export and erasure do. */
  readonly routesOver?: (all: readonly Slice[]) => readonly Route[];
  /** For HTTP that is no operation of the contract: webhooks, doors, files, streams. */
  readonly plugin?: (app: FastifyInstance, desk: Desk, house: House) => Promise<void>;
};

/** What a plugin may need beside the desk: who calls, and what the other slices registered. */
export type House = { readonly authenticate: Authenticate; readonly slices: readonly Slice[] };
