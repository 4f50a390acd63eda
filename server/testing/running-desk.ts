import { inject } from 'vitest';
import type { Channel } from '@tertulia/channel-kit';
import type { Conversation, ConversationRow, Message, Role } from '@tertulia/contract';
import type { FastifyInstance, InjectOptions } from 'fastify';
import type { Slice } from '../desk/index.ts';
import { at, inWorkspace, sql } from '../platform/database/index.ts';
import type { Actor, Caller } from '../platform/room/index.ts';
import { connectAccount } from '../features/channel-accounts/index.ts';
import { createWorkspace } from '../features/workspaces/index.ts';
import { buildApp } from '../wiring/build-app.ts';
import { runWorkers } from '../wiring/run-workers.ts';
import { slices } from '../wiring/slices.gen.ts';
import { fakeChannel } from './fake-vendor/channel.ts';
import { signatureHeader, signatureOf } from './fake-vendor/signature.ts';
import { startFakeVendor, type FakeVendor } from './fake-vendor/vendor.ts';

import { openDesk, template, type OpenDesk } from './open-desk.ts';

export const fakeSecret = 'a secret of the fake vendor';

/** A desk at work: its HTTP, its workers, one brand with one account at the fake vendor, and one person who works there. */
export type RunningDesk = OpenDesk & {
  readonly app: FastifyInstance;
  readonly vendor: FakeVendor;
  readonly workspaceId: string;
  readonly accountId: string;
  readonly brandId: string;
  readonly memberId: string;
  /** Somebody else who works there: their id, and what they ask for. */
  readonly joins: (name: string, as?: Actor['type']) => Promise<Colleague>;
  /** A signed webhook with these events, as the vendor sends it. */
  readonly receives: (...events: Record<string, unknown>[]) => Promise<number>;
  /** As the person who works there. @throws Error with the problem when the answer is none of 200 */
  readonly asks: <T>(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: object) => Promise<T>;
  readonly asksRaw: (options: InjectOptions) => Promise<{ status: number; json: () => unknown }>;
  readonly conversations: (view?: string) => Promise<ConversationRow[]>;
  readonly conversation: (id: string) => Promise<Conversation>;
  readonly messages: (conversationId: string) => Promise<Message[]>;
  /** Waits until the condition holds, looking a few times a second; fails after ten seconds. */
  readonly until: <T>(what: () => Promise<T | undefined | false | null>) => Promise<T>;
  readonly ledger: () => Promise<{ ourId: string | null; kind: string; body: Record<string, unknown> }[]>;
  readonly vendorDoes: (mode: string, times?: number) => Promise<void>;
};

export type Colleague = {
  readonly memberId: string;
  readonly app: FastifyInstance;
  readonly asks: RunningDesk['asks'];
};

export async function runningDesk(
  more: {
    readonly role?: Role;
    readonly slices?: readonly Slice[];
    readonly works?: boolean;
    /** Names of workers that a test runs itself. */
    readonly workersWithout?: readonly string[];
    /** Other networks beside the fake vendor's. */
    readonly channels?: readonly Channel[];
  } = {},
): Promise<RunningDesk> {
  const open = await openDesk(inject('adminUrl'), template, { channels: [fakeChannel, ...(more.channels ?? [])] });
  const { desk } = open;
  const vendor = await startFakeVendor({ secret: fakeSecret });
  const { workspaceId, brandId } = await createWorkspace(desk, {
    name: 'Tostadero Sur',
    brand: { name: 'Tostadero Sur', locale: 'es', timeZone: 'Europe/Madrid' },
  });
  const system: Actor = { type: 'system', id: null, name: 'test', grants: [] };
  const account = await connectAccount(
    desk,
    { workspaceId, actor: system },
    {
      brandId,
      channel: fakeChannel.manifest.id,
      name: 'Tostadero Sur Ayuda',
      purpose: 'support',
      settings: { baseUrl: vendor.url, secret: fakeSecret },
    },
  );
  const colleagues: FastifyInstance[] = [];
  const joins = async (name: string, as: Actor['type'] = 'member'): Promise<Colleague> => {
    const memberId = desk.ids.next();
    await inWorkspace(desk.app, workspaceId, (tx) =>
      tx.run(sql`insert into member (workspace_id, id, user_id, name, email, state, locale, joined_at)
        values (${workspaceId}::uuid, ${memberId}::uuid, ${desk.ids.next()}::uuid, ${name}, ${`${memberId}@example.com`}, 'active', 'es', ${at(desk.clock.now())})`),
    );
    const grants = [{ role: more.role ?? 'owner', brandId: null, accountId: null }];
    const caller: Caller = { workspaceId, actor: { type: as, id: memberId, name, grants } };
    const app = await buildApp(desk, more.slices ?? slices, async () => caller);
    await app.ready();
    colleagues.push(app);
    return { memberId, app, asks: askingAt(app, desk) };
  };
  const { memberId, app, asks } = await joins('Nora');
  const workers =
    more.works === false
      ? undefined
      : runWorkers(
          desk,
          slices.flatMap((slice) => slice.workers).filter(({ name }) => more.workersWithout?.includes(name) !== true),
        );
  const endpoint = await inWorkspace(desk.app, workspaceId, (tx) =>
    tx.one(sql<{ id: string }>`select endpoint_id as id from channel_account where id = ${account.id}::uuid`),
  );

  const asksRaw = async (options: InjectOptions) => {
    const answer = await app.inject(options);
    return { status: answer.statusCode, json: (): unknown => answer.json() };
  };
  return {
    ...open,
    app,
    vendor,
    workspaceId,
    brandId,
    accountId: account.id,
    memberId,
    joins,
    asks,
    asksRaw,
    receives: async (...events) => {
      const payload = Buffer.from(JSON.stringify({ events }));
      const answer = await app.inject({
        method: 'POST',
        url: `/hooks/${endpoint?.id ?? ''}`,
        payload,
        headers: { 'content-type': 'application/json', [signatureHeader]: signatureOf(payload, fakeSecret) },
      });
      return answer.statusCode;
    },
    conversations: async (view = 'to-answer') =>
      (await asks<{ items: ConversationRow[] }>('GET', `/api/v1/conversations?view=${view}`)).items,
    conversation: (id) => asks('GET', `/api/v1/conversations/${id}`),
    messages: async (id) => (await asks<{ items: Message[] }>('GET', `/api/v1/conversations/${id}/messages`)).items,
    until: async (what) => {
      const deadline = Date.now() + 10_000;
      for (;;) {
        const found = await what();
        if (found !== undefined && found !== false && found !== null) return found;
        if (Date.now() > deadline) throw new Error(`not within ten seconds: ${String(what)}`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    ledger: async () =>
      (
        (await (await fetch(`${vendor.url}/ledger`)).json()) as {
          entries: { ourId: string | null; kind: string; body: Record<string, unknown> }[];
        }
      ).entries, // what the fake vendor documents
    vendorDoes: async (mode, times) => {
      await fetch(`${vendor.url}/mode`, {
        method: 'POST',
        body: JSON.stringify({ mode, ...(times === undefined ? {} : { times }) }),
      });
    },
    close: async () => {
      await Promise.all(colleagues.map((it) => it.close()));
      await workers?.stop();
      await vendor.close();
      await open.close();
    },
  };
}

const askingAt =
  (app: FastifyInstance, desk: OpenDesk['desk']): RunningDesk['asks'] =>
  async <T>(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<T> => {
    const answer = await app.inject({
      method,
      url: path,
      ...(body === undefined ? {} : { payload: body }),
      headers: { 'idempotency-key': desk.ids.next() },
    });
    if (answer.statusCode !== 200) throw new Error(`${method} ${path}: ${answer.statusCode} ${answer.body}`);
    return answer.json() as T; // the contract's own serializer made it
  };
