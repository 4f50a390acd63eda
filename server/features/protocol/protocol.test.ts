import { readProtocol, templates } from '@tertulia/voice';
import { describe, expect } from 'vitest';
import { test, type TestDesk } from '../../testing/desk.ts';

const pathOf = (desk: TestDesk): string => `/api/v1/brands/${desk.cast.brandId}/protocol`;
const now = async (desk: TestDesk) => (await desk.as('owner').get(pathOf(desk))).ok();

describe('the protocol of a brand', () => {
  test('is the usual one of its language until somebody writes it', async ({ desk }) => {
    expect(await now(desk)).toMatchObject({
      version: 0,
      origin: 'usual',
      savedBy: null,
      document: { brand: 'Alba', locale: 'es-419', rules: { banned: 'block' } },
    });
  });

  test('is saved version by version, says who and what changed, and is told to open screens', async ({ desk }) => {
    const owner = desk.as('owner');
    const { document } = await now(desk);
    const seq = Number((await owner.get(pathOf(desk))).headers['x-tertulia-seq']);
    const wish = { ...document, tone: 'Cercano', rules: { ...document.rules, emoji: 'off' } };
    const saved = (await owner.put(pathOf(desk), { document: wish, version: 0, note: 'Primera' })).ok();
    expect(saved).toMatchObject({
      version: 1,
      origin: 'written',
      note: 'Primera',
      savedBy: { id: desk.cast.memberIds.owner, name: 'Olga' },
      changed: ['tone', 'rules.emoji'],
      document: { tone: 'Cercano', rules: { banned: 'block', emoji: 'off' } },
    });
    expect(await now(desk)).toEqual(saved);
    const events = await desk.parts.live.after(desk.cast.workspaceId, seq, 10);
    expect(events).toMatchObject([
      { type: 'protocol.changed', subject: { id: desk.cast.brandId, version: 1 }, data: { protocol: saved } },
    ]);
    const audit = (await owner.get('/api/v1/audit')).ok().items;
    expect(audit[0]).toMatchObject({ action: 'protocol.save' });
  });

  test('written over an old version is refused, and nothing changes', async ({ desk }) => {
    const owner = desk.as('owner');
    const { document } = await now(desk);
    (await owner.put(pathOf(desk), { document, version: 0 })).ok();
    const late = await owner.put(pathOf(desk), { document: { ...document, tone: 'Otro' }, version: 0 });
    expect(late).toMatchObject({ status: 409, body: { code: 'protocol.changed_meanwhile', values: { version: 1 } } });
    expect(await now(desk)).toMatchObject({ version: 1, document: { tone: '' } });
  });

  test('two who save at the same moment: one does, the other is told', async ({ desk }) => {
    const { document } = await now(desk);
    const owner = desk.as('owner');
    const both = await Promise.all(
      ['Uno', 'Dos'].map((tone) => owner.put(pathOf(desk), { document: { ...document, tone }, version: 0 })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('an old version can be read and comes back as a new one', async ({ desk }) => {
    const owner = desk.as('owner');
    const { document } = await now(desk);
    for (const [version, tone] of ['Primero', 'Segundo'].entries())
      (await owner.put(pathOf(desk), { document: { ...document, tone }, version })).ok();
    expect((await owner.get(`${pathOf(desk)}/versions/1`)).ok()).toMatchObject({ document: { tone: 'Primero' } });
    const back = (await owner.post(`${pathOf(desk)}/restore`, { from: 1, version: 2 })).ok();
    expect(back).toMatchObject({ version: 3, origin: 'restored', restoredFrom: 1, document: { tone: 'Primero' } });
    const { items } = (await owner.get(`${pathOf(desk)}/versions`)).ok();
    expect(items.map((it: { version: number; changed: string[] }) => [it.version, it.changed])).toEqual([
      [3, ['tone']],
      [2, ['tone']],
      [1, ['tone']],
    ]);
    expect((await owner.get(`${pathOf(desk)}/versions/9`)).status).toBe(404);
  });

  test('has one list of banned terms with the brand, whichever of the two is edited', async ({ desk }) => {
    const owner = desk.as('owner');
    const { document } = await now(desk);
    const banned = [{ term: 'barato', instead: 'asequible', because: 'No competimos en precio.' }];
    (
      await owner.put(pathOf(desk), { document: { ...document, terms: { ...document.terms, banned } }, version: 0 })
    ).ok();
    const brands = (await owner.get('/api/v1/brands')).ok().items;
    const brand = brands.find((it: { id: string }) => it.id === desk.cast.brandId);
    expect(brand.bannedTerms).toEqual(['barato']);
    const change = { bannedTerms: ['barato', 'chollo'], version: brand.version };
    (await owner.patch(`/api/v1/brands/${brand.id}`, change)).ok();
    expect((await now(desk)).document.terms.banned).toEqual([...banned, { term: 'chollo' }]);
  });

  test('knows its own rules and accounts, and says which it does not know', async ({ desk }) => {
    const owner = desk.as('owner');
    const { document } = await now(desk);
    const wish = {
      ...document,
      rules: { 'no-such-rule': 'warn' },
      accounts: { [desk.cast.otherAccountId]: { rules: { emoji: 'off' } } },
    };
    const answer = await owner.put(pathOf(desk), { document: wish, version: 0 });
    expect(answer).toMatchObject({ status: 422, body: { code: 'protocol.wrong' } });
    expect(answer.body.values.problems.map(({ path }: { path: string }) => path)).toEqual([
      'rules.no-such-rule',
      `accounts.${desk.cast.otherAccountId}`,
    ]);
  });

  test('every template is a protocol that can be saved as it is', async ({ desk }) => {
    const owner = desk.as('owner');
    for (const [version, template] of templates.entries()) {
      const document = { ...template.protocol('es-ES'), brand: 'Alba' };
      const saved = (await owner.put(pathOf(desk), { document, version, origin: 'template' })).ok();
      expect(saved.document, template.id).toEqual(JSON.parse(JSON.stringify(document)));
    }
  });
});

describe('a protocol as a file', () => {
  test('goes out and comes back the same, as YAML and as Markdown', async ({ desk }) => {
    const owner = desk.as('owner');
    const { document } = await now(desk);
    const wish = {
      ...document,
      tone: 'Cercano: sin prisa',
      examples: [{ question: '¿Abrís hoy?', answer: 'Sí, hasta las ocho.' }],
    };
    const saved = (await owner.put(pathOf(desk), { document: wish, version: 0 })).ok();
    for (const form of ['yaml', 'markdown']) {
      const file = (await owner.get(`${pathOf(desk)}/export?form=${form}`)).ok();
      expect(file.name).toBe(form === 'yaml' ? 'alba.yaml' : 'alba.md');
      expect(readProtocol(file.text).problems).toEqual([]);
      const read = (await owner.post(`${pathOf(desk)}/import`, { text: file.text })).ok();
      expect(read).toEqual({ document: saved.document, problems: [] });
    }
  });

  test('of another desk loses the accounts that are not here, and says so', async ({ desk }) => {
    const text = `tone: Sobrio\naccounts:\n  01900000-0000-7000-8000-000000000001:\n    rules:\n      emoji: off\n`;
    const read = (await desk.as('owner').post(`${pathOf(desk)}/import`, { text })).ok();
    expect(read).toMatchObject({
      document: { tone: 'Sobrio', accounts: {} },
      problems: [{ path: 'accounts.01900000-0000-7000-8000-000000000001', reason: 'unknown' }],
    });
  });

  test('that says more than a protocol holds is refused with the place', async ({ desk }) => {
    const answer = await desk.as('owner').post(`${pathOf(desk)}/import`, { text: `tone: ${'muy '.repeat(1000)}` });
    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: 'protocol.wrong',
        title: 'This part of the protocol does not fit, or we do not recognise it: tone.',
        values: { problems: [{ path: 'tone', reason: 'size' }] },
      },
    });
  });

  test('that is no file of ours is refused with its line', async ({ desk }) => {
    const answer = await desk.as('owner').post(`${pathOf(desk)}/import`, { text: 'tone: x\n  : : :\n\t- y' });
    expect(answer).toMatchObject({ status: 422, body: { code: 'protocol.unreadable' } });
    expect(answer.body.title).toMatch(/^We cannot read line 3 of that file\./u);
  });
});

describe('before there is a protocol', () => {
  const answers = Array.from({ length: 12 }, (_, n) => `Hola, te lo enviamos hoy mismo y te avisamos. ${n}`);

  test('answers show how the brand speaks', async ({ desk }) => {
    const derived = (await desk.as('owner').post(`${pathOf(desk)}/derive`, { answers })).ok();
    expect(derived).toMatchObject({ document: { brand: 'Alba', address: 'tu' }, seen: { answers: 12, tu: 12 } });
    expect((await now(desk)).version).toBe(0);
  });

  test('too few of them show nothing, and that is said', async ({ desk }) => {
    const answer = await desk.as('owner').post(`${pathOf(desk)}/derive`, { answers: answers.slice(0, 3) });
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'protocol.too_few_answers', values: { answers: 3, needed: 10 } },
    });
    expect((await desk.as('owner').post(`${pathOf(desk)}/derive`, {})).body.values.answers).toBe(0);
  });

  test('a text can be tried by what is saved, and by what is not yet', async ({ desk }) => {
    const agent = desk.as('agent');
    const text = 'Creo que te llega mañana.';
    const rules = async (more: object) =>
      (await agent.post(`${pathOf(desk)}/try`, { text, reach: 'public', ...more }))
        .ok()
        .findings.map((it: { rule: string; severity: string }) => [it.rule, it.severity]);
    expect(await rules({})).toContainEqual(['first-person', 'warn']);
    const { document } = await now(desk);
    expect(await rules({ document: { ...document, rules: { 'first-person': 'block' } } })).toContainEqual([
      'first-person',
      'block',
    ]);
    const accounts = { [desk.cast.accountId]: { rules: { 'first-person': 'off' } } };
    expect(await rules({ document: { ...document, accounts }, accountId: desk.cast.accountId })).not.toContainEqual([
      'first-person',
      'warn',
    ]);
  });
});

test('who works for one account reads the protocol of its brand, and of no other', async ({ desk }) => {
  const clara = desk.as('accountAgent');
  expect((await clara.get(pathOf(desk))).status).toBe(200);
  expect((await clara.get(`/api/v1/brands/${desk.cast.otherBrandId}/protocol`)).status).toBe(404);
});
