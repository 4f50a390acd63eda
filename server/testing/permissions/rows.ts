import { randomUUID } from 'node:crypto';
import type { Endpoints } from '@tertulia/contract';
import type { Place, Scene } from './scene.ts';

export type Request = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * What an operation acts on, and so whom a limit keeps out:
 * `open` nobody · `own` the caller's own things, people only · `list` shows each what they may see · `workspace` needs a grant over
 * all of it · `brand` a grant over that brand · `account` a grant over that account.
 */
export type Kind = 'open' | 'own' | 'list' | 'workspace' | 'brand' | 'account';

export type Row = {
  readonly kind: Kind;
  /** A request that is right but for who sends it. What happens once only is made anew each time. */
  readonly request: (scene: Scene, place: Place) => Promise<Request> | Request;
  /** What those who may are answered, where it is neither 200 nor a refusal of the matter itself (409, 422). */
  readonly answers?: number;
  /** An API key has none of these, whatever its role. */
  readonly peopleOnly?: true;
};

const nothing = (): Request => ({});
const onConversation =
  (body?: object) =>
  async ({ owner }: Scene, { conversationId }: Place): Promise<Request> => {
    const { version } = (await owner.get(`/api/v1/conversations/${conversationId}`)).ok();
    return { params: { id: conversationId }, ...(body === undefined ? {} : { body: { version, ...body } }) };
  };
const freshKey = () => ({ 'idempotency-key': randomUUID() });
const byId = (id: string, body?: object): Request => ({ params: { id }, ...(body === undefined ? {} : { body }) });

const brandValues = {
  name: 'Otra',
  locale: 'es',
  timeZone: 'Europe/Madrid',
  firstResponseMinutes: 60,
  nextResponseMinutes: 60,
  bannedTerms: [],
};

async function freshReply({ owner }: Scene, { conversationId }: Place): Promise<string> {
  const path = `/api/v1/conversations/${conversationId}`;
  const { threadVersion } = (await owner.get(path)).ok();
  const body = { text: 'Claro que sí.', seenVersion: threadVersion, confirmChanged: true };
  return (await owner.post(`${path}/replies`, body, freshKey())).ok().id;
}

/** Sent in the place's conversation: who may read that may open it. */
async function freshFile({ owner }: Scene, { conversationId }: Place): Promise<string> {
  const headers = { 'content-type': 'text/plain', 'x-file-name': 'hola.txt' };
  const { id } = (await owner.post('/api/v1/files', Buffer.from('hola'), headers)).ok();
  const path = `/api/v1/conversations/${conversationId}`;
  const { threadVersion } = (await owner.get(path)).ok();
  const body = {
    text: 'Aquí va.',
    files: [{ fileId: id, role: 'file' }],
    seenVersion: threadVersion,
    confirmChanged: true,
  };
  (await owner.post(`${path}/replies`, body, freshKey())).ok();
  return id;
}

async function freshLabel({ owner }: Scene): Promise<string> {
  return (await owner.post('/api/v1/labels', { name: randomUUID().slice(0, 30), colour: 'teal' })).ok().id;
}

async function freshSnippet({ owner }: Scene, brandId: string | null): Promise<string> {
  const body = { shortcut: randomUUID().slice(0, 30), title: 'Envíos', text: 'Sale hoy.', brandId };
  return (await owner.post('/api/v1/snippets', body)).ok().id;
}

/** A brand that has a protocol of its own; answers its newest version. */
async function writtenProtocol(owner: Scene['owner'], brandId: string): Promise<number> {
  const path = `/api/v1/brands/${brandId}/protocol`;
  const { document, version } = (await owner.get(path)).ok();
  return version > 0 ? version : (await owner.put(path, { document, version })).ok().version;
}

const factOf = (ownerId: string, brandId: string) => ({
  kind: 'hours',
  title: 'Horario',
  text: 'De 9 a 20 h.',
  brandId,
  ownerId,
});

async function freshFact({ desk, owner }: Scene, brandId: string): Promise<string> {
  return (await owner.post('/api/v1/facts', factOf(desk.cast.memberIds.lead, brandId))).ok().id;
}

const token = 'x'.repeat(43);
const person = { name: 'Eva', password: 'una tertulia larga' };
const unknownVersion = { version: 999_999 };

/** One row for each operation of the contract: a new operation without one does not compile. */
export const rows: Readonly<Record<keyof Endpoints, Row>> = {
  setUp: {
    kind: 'open',
    answers: 410,
    request: () => ({
      body: {
        token,
        ...person,
        email: 'eva@alba.example',
        workspaceName: 'W',
        brandName: 'B',
        locale: 'es',
        timeZone: 'UTC',
      },
    }),
  },
  lookAtOwnerLink: { kind: 'open', answers: 410, request: () => ({ body: { token } }) },
  lookAtInvitation: { kind: 'open', answers: 410, request: () => ({ body: { token } }) },
  join: { kind: 'open', answers: 410, request: () => ({ body: { token, ...person } }) },

  me: { kind: 'own', request: nothing },
  updateMe: { kind: 'own', request: () => ({ body: { preferences: { density: 'compact' } } }) },
  sessions: { kind: 'own', request: nothing },
  revokeSession: { kind: 'own', answers: 404, request: () => byId(randomUUID()) },

  views: { kind: 'list', request: nothing },
  list: { kind: 'list', request: () => ({ query: { view: 'all' } }) },
  search: { kind: 'list', request: () => ({ query: { q: 'hola' } }) },
  channels: { kind: 'list', request: nothing },
  brands: { kind: 'list', request: nothing },
  accounts: { kind: 'list', request: nothing },
  members: { kind: 'list', request: nothing },
  labels: { kind: 'list', request: nothing },
  snippets: { kind: 'list', request: nothing },

  get: { kind: 'account', request: onConversation() },
  messages: { kind: 'account', request: onConversation() },
  reply: {
    kind: 'account',
    request: async ({ owner }, { conversationId }) => {
      const { threadVersion } = (await owner.get(`/api/v1/conversations/${conversationId}`)).ok();
      return { ...byId(conversationId, { text: 'Enseguida.', seenVersion: threadVersion }), headers: freshKey() };
    },
  },
  note: {
    kind: 'account',
    request: (_, { conversationId }) => ({ ...byId(conversationId, { text: 'Ojo.' }), headers: freshKey() }),
  },
  assign: { kind: 'account', request: onConversation({ memberId: null }) },
  resolve: { kind: 'account', request: onConversation({}) },
  reopen: { kind: 'account', request: onConversation({}) },
  snooze: { kind: 'account', request: onConversation({ until: '2026-12-24T09:00:00.000Z' }) },
  setAside: { kind: 'account', request: onConversation({ why: 'spam' }) },
  undo: {
    kind: 'account',
    request: async ({ owner }, place) => {
      const { conversationId } = await place.newcomer();
      const { version } = (await owner.get(`/api/v1/conversations/${conversationId}`)).ok();
      const { eventId } = (await owner.post(`/api/v1/conversations/${conversationId}/resolve`, { version })).ok();
      return byId(conversationId, { eventId });
    },
  },
  changeMany: {
    kind: 'list',
    request: (_, { conversationId }) => ({
      body: { change: { do: 'resolve' }, items: [{ id: conversationId, ...unknownVersion }] },
    }),
  },
  undoMany: {
    kind: 'list',
    request: (_, { conversationId }) => ({ body: { items: [{ id: conversationId, eventId: randomUUID() }] } }),
  },
  destinations: { kind: 'account', request: onConversation() },
  // onto its own account, which is no other: whoever may move is told that it cannot
  move: { kind: 'account', request: (scene, place) => onConversation({ accountId: place.accountId })(scene, place) },
  setLabels: { kind: 'account', request: (_, { conversationId }) => byId(conversationId, { labelIds: [] }) },
  markRead: { kind: 'account', request: onConversation() },
  presence: { kind: 'account', request: (_, { conversationId }) => byId(conversationId, { state: 'looking' }) },
  draft: { kind: 'account', request: onConversation() },
  saveDraft: {
    kind: 'account',
    peopleOnly: true,
    request: (_, { conversationId }) => byId(conversationId, { text: 'Mañana', mode: 'reply' }),
  },
  undoSend: { kind: 'account', request: async (scene, place) => byId(await freshReply(scene, place)) },
  settle: {
    kind: 'account',
    request: async (scene, place) => ({
      ...byId(await freshReply(scene, place), { how: 'look-up' }),
      headers: freshKey(),
    }),
  },
  hide: { kind: 'account', request: (_, { messageId }) => byId(messageId, { hidden: true }) },
  react: { kind: 'account', request: (_, { messageId }) => byId(messageId, { emoji: '👍' }) },

  getContact: { kind: 'account', request: (_, { contactId }) => byId(contactId) },
  updateContact: {
    kind: 'account',
    request: async ({ owner }, { contactId }) => {
      const { version } = (await owner.get(`/api/v1/contacts/${contactId}`)).ok();
      return byId(contactId, { notes: 'Prefiere las tardes.', version });
    },
  },
  mergeContacts: {
    kind: 'account',
    request: (_, { contactId, spareContactId }) => byId(contactId, { from: spareContactId }),
  },
  unmergeContacts: {
    kind: 'account',
    request: (_, { contactId, spareContactId }) => byId(contactId, { from: spareContactId }),
  },
  exportContact: { kind: 'workspace', request: (_, { contactId }) => byId(contactId) },
  eraseContact: { kind: 'workspace', request: async (_, place) => byId((await place.newcomer()).contactId) },

  createBrand: { kind: 'workspace', request: () => ({ body: brandValues }) },
  updateBrand: {
    kind: 'brand',
    request: async ({ owner }, { brandId }) => {
      const brands = (await owner.get('/api/v1/brands')).ok().items;
      const { version } = brands.find((it: { id: string }) => it.id === brandId);
      return byId(brandId, { firstResponseMinutes: 90, version });
    },
  },
  protocol: { kind: 'account', request: (_, { brandId }) => byId(brandId) },
  saveProtocol: {
    kind: 'brand',
    request: async ({ owner }, { brandId }) => {
      const { document, version } = (await owner.get(`/api/v1/brands/${brandId}/protocol`)).ok();
      return byId(brandId, { document, version });
    },
  },
  protocolVersions: { kind: 'account', request: (_, { brandId }) => byId(brandId) },
  protocolVersion: {
    kind: 'account',
    request: async ({ owner }, { brandId }) => {
      const version = await writtenProtocol(owner, brandId);
      return { params: { id: brandId, version: String(version) } };
    },
  },
  restoreProtocol: {
    kind: 'brand',
    request: async ({ owner }, { brandId }) =>
      byId(brandId, { from: 1, version: await writtenProtocol(owner, brandId) }),
  },
  importProtocol: { kind: 'brand', request: (_, { brandId }) => byId(brandId, { text: 'tone: Cercano' }) },
  exportProtocol: { kind: 'account', request: (_, { brandId }) => ({ ...byId(brandId), query: { form: 'markdown' } }) },
  deriveProtocol: {
    kind: 'brand',
    request: (_, { brandId }) =>
      byId(brandId, { answers: Array.from({ length: 12 }, () => 'Claro, te lo enviamos hoy.') }),
  },
  tryProtocol: { kind: 'account', request: (_, { brandId }) => byId(brandId, { text: 'Creo que llega hoy.' }) },
  voiceReport: { kind: 'account', request: (_, { brandId }) => ({ ...byId(brandId), query: { day: '2026-11-22' } }) },
  draftSignals: { kind: 'account', request: onConversation() },
  checkDraft: {
    kind: 'account',
    request: (_, { conversationId }) => byId(conversationId, { text: 'Creo que llega hoy.' }),
  },
  createAccount: {
    kind: 'brand',
    request: async ({ owner }, { brandId }) => {
      const [{ channel }] = (await owner.get('/api/v1/accounts')).ok().items;
      const settings = { site: `${randomUUID()}.example` };
      return { body: { brandId, channel, name: 'Otra web', purpose: 'sales', settings } };
    },
  },
  updateAccount: {
    kind: 'account',
    request: async ({ owner }, { accountId }) => {
      const accounts = (await owner.get('/api/v1/accounts')).ok().items;
      const { version } = accounts.find((it: { id: string }) => it.id === accountId);
      return byId(accountId, { purpose: 'support', version });
    },
  },
  checkAccount: {
    kind: 'account',
    request: async ({ owner }, { accountId }) => {
      const [{ channel }] = (await owner.get('/api/v1/accounts')).ok().items;
      return { body: { channel, accountId, settings: {} } };
    },
  },
  authorizeAccount: {
    kind: 'brand',
    request: async ({ owner }, { brandId }) => {
      const [{ channel }] = (await owner.get('/api/v1/accounts')).ok().items;
      const settings = { site: `${randomUUID()}.example`, authorization: 'none' };
      return { body: { brandId, channel, name: 'Otra web', purpose: 'sales', settings } };
    },
  },
  finishAuthorization: {
    kind: 'list',
    request: () => ({ body: { state: randomUUID(), code: 'x' } }),
  },
  updateMember: {
    kind: 'workspace',
    request: ({ desk }) => byId(desk.cast.memberIds.viewer, { state: 'active', ...unknownVersion }),
  },
  addGrant: {
    kind: 'workspace',
    request: ({ desk }, { accountId }) => byId(desk.cast.memberIds.viewer, { role: 'viewer', accountId }),
  },
  removeGrant: {
    kind: 'workspace',
    request: async ({ desk, owner }, { accountId }) => {
      const id = desk.cast.memberIds.lead;
      const grant = (await owner.post(`/api/v1/members/${id}/grants`, { role: 'viewer', accountId })).ok();
      return { params: { id, grantId: grant.id } };
    },
  },
  invitations: { kind: 'workspace', request: nothing },
  invite: { kind: 'workspace', request: () => ({ body: { email: `${randomUUID()}@alba.example`, role: 'viewer' } }) },
  revokeInvitation: {
    kind: 'workspace',
    request: async ({ owner }) => {
      const email = `${randomUUID()}@alba.example`;
      return byId((await owner.post('/api/v1/invitations', { email, role: 'viewer' })).ok().id);
    },
  },
  apiKeys: { kind: 'workspace', request: nothing },
  createApiKey: { kind: 'workspace', request: () => ({ body: { name: 'otra', role: 'viewer' } }) },
  revokeApiKey: {
    kind: 'workspace',
    request: async ({ owner }) =>
      byId((await owner.post('/api/v1/api-keys', { name: 'vieja', role: 'viewer' })).ok().id),
  },
  createLabel: { kind: 'workspace', request: () => ({ body: { name: randomUUID().slice(0, 30), colour: 'plum' } }) },
  updateLabel: {
    kind: 'workspace',
    request: async (scene) => byId(await freshLabel(scene), { colour: 'rose', version: 1 }),
  },
  deleteLabel: { kind: 'workspace', request: async (scene) => byId(await freshLabel(scene)) },
  createSnippet: {
    kind: 'brand',
    request: (_, { brandId }) => ({
      body: { shortcut: randomUUID().slice(0, 30), title: 'Envíos', text: 'Sale hoy.', brandId },
    }),
  },
  facts: { kind: 'list', request: nothing },
  createFact: {
    kind: 'brand',
    request: ({ desk }, { brandId }) => ({ body: factOf(desk.cast.memberIds.lead, brandId) }),
  },
  updateFact: {
    kind: 'brand',
    request: async (scene, { brandId }) => byId(await freshFact(scene, brandId), { title: 'Sábados', version: 1 }),
  },
  deleteFact: { kind: 'brand', request: async (scene, { brandId }) => byId(await freshFact(scene, brandId)) },
  updateSnippet: {
    kind: 'brand',
    request: async (scene, { brandId }) => byId(await freshSnippet(scene, brandId), { title: 'Envío', version: 1 }),
  },
  deleteSnippet: { kind: 'brand', request: async (scene, { brandId }) => byId(await freshSnippet(scene, brandId)) },
  audit: { kind: 'workspace', request: nothing },

  uploadFile: {
    kind: 'list',
    request: () => ({
      body: Buffer.from('hola'),
      headers: { 'content-type': 'text/plain', 'x-file-name': 'hola.txt' },
    }),
  },
  fileInfo: { kind: 'account', request: async (scene, place) => byId(await freshFile(scene, place)) },
};
