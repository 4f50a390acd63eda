import { randomUUID } from 'node:crypto';
import { runWorkers } from '../../wiring/run-workers.ts';
import { slices } from '../../wiring/slices.gen.ts';
import type { Answer, Client } from '../client.ts';
import { foundedDesk, type TestDesk } from '../desk.ts';

/** One brand's account with somebody who wrote to it. */
export type Place = {
  readonly brandId: string;
  readonly accountId: string;
  readonly conversationId: string;
  readonly contactId: string;
  readonly spareContactId: string;
  /** Of the customer. */
  readonly messageId: string;
  /** Somebody new writes: for what happens to a conversation or a contact once only. */
  readonly newcomer: () => Promise<{ conversationId: string; contactId: string }>;
};

/** A desk with customers in two brands: `near` is what the limited agents work for, `far` is not. */
export type Scene = {
  readonly desk: TestDesk;
  readonly owner: Client;
  readonly near: Place;
  readonly far: Place;
  readonly close: () => Promise<void>;
};

export async function setScene(): Promise<Scene> {
  const desk = await foundedDesk();
  const workers = runWorkers(
    desk.parts,
    slices.flatMap((slice) => slice.workers),
  );
  const owner = desk.as('owner');
  const { cast } = desk;
  return {
    desk,
    owner,
    near: await placeFor(desk, owner, cast.brandId, cast.accountId),
    far: await placeFor(desk, owner, cast.otherBrandId, cast.otherAccountId),
    close: async () => {
      await workers.stop();
      await desk.close();
    },
  };
}

async function placeFor(desk: TestDesk, owner: Client, brandId: string, accountId: string): Promise<Place> {
  const newcomer = () => somebodyWrites(desk, owner, accountId);
  const { conversationId, contactId } = await newcomer();
  const spare = await newcomer();
  const messages = (await owner.get(`/api/v1/conversations/${conversationId}/messages`)).ok();
  return {
    brandId,
    accountId,
    conversationId,
    contactId,
    spareContactId: spare.contactId,
    messageId: messages.items[0].id,
    newcomer,
  };
}

/** Through the account's own door, as a visitor of the brand's site does. */
async function somebodyWrites(
  desk: TestDesk,
  owner: Client,
  accountId: string,
): Promise<{ conversationId: string; contactId: string }> {
  const accounts = (await owner.get('/api/v1/accounts')).ok().items;
  const account = accounts.find((it: { id: string }) => it.id === accountId);
  const endpointId = /data-desk="([^"]+)"/u.exec(account.embed)?.[1] ?? '';
  const door = `/c/${account.channel}/${endpointId}`;
  const visitor = desk.as('nobody');
  const { token } = (await visitor.post(`${door}/session`)).ok();
  const text = `¿Hola? ${randomUUID()}`;
  const message = { id: randomUUID(), text };
  const kept: Answer = await visitor.post(`${door}/messages`, message, { authorization: `Bearer ${token}` });
  if (kept.status !== 202) throw new Error(`The door answered ${kept.status}`);
  for (;;) {
    const rows = (await owner.get(`/api/v1/conversations?view=all&order=newest&accountId=${accountId}`)).ok().items;
    const row = rows.find((it: { lastMessage: { text: string } | null }) => it.lastMessage?.text === text);
    if (row !== undefined) return { conversationId: row.id, contactId: row.contact.id };
    await new Promise((look) => setTimeout(look, 20)); // the reader of the inbox runs beside us
  }
}
