import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DraftSignals, Protocol, VoiceReport } from '@tertulia/contract';
import { runningDesk, type RunningDesk } from '../../../testing/running-desk.ts';
import { somebodyWrites } from '../../../testing/somebody-writes.ts';

let desk: RunningDesk;
let agents: RunningDesk;
beforeAll(async () => {
  [desk, agents] = await Promise.all([runningDesk(), runningDesk({ role: 'agent' })]);
});
afterAll(() => Promise.all([desk.close(), agents.close()]));

const conversationOf = async (at: RunningDesk, text: string, more: Record<string, unknown> = {}) => {
  const { event, row } = await somebodyWrites(at, text, more);
  return { event, id: row.id };
};
const signalsOf = async (id: string): Promise<DraftSignals> =>
  (await desk.asks<{ signals: DraftSignals }>('GET', `/api/v1/conversations/${id}/signals`)).signals;
const replyTo = async (at: RunningDesk, id: string, text: string, more: Record<string, unknown> = {}) => {
  const { threadVersion } = await at.conversation(id);
  const answer = await at.asksRaw({
    method: 'POST',
    url: `/api/v1/conversations/${id}/replies`,
    headers: { 'idempotency-key': at.desk.ids.next() },
    payload: { text, seenVersion: threadVersion, ...more },
  });
  return { status: answer.status, body: answer.json() as { code: string; values: { findings: { rule: string }[] } } }; // a problem, or a message nobody looks into here
};
const rulesIn = (body: { values: { findings: { rule: string }[] } }): string[] =>
  body.values.findings.map(({ rule }) => rule);
const report = () => desk.asks<VoiceReport>('GET', `/api/v1/brands/${desk.brandId}/voice-report`);
const tallyOf = async (rule: string) => {
  const [mine] = (await report()).members;
  return (
    mine?.rules.find((it) => it.rule === rule) ?? {
      rule,
      taken: 0,
      mended: 0,
      dismissed: 0,
      standing: 0,
      overridden: 0,
    }
  );
};

describe('what the browser’s guard is handed', () => {
  test('who writes, what was asked and how upset they are', async () => {
    const { id } = await conversationOf(
      desk,
      'Llevo tres semanas esperando y nadie contesta, qué vergüenza. ¿Dónde está mi pedido? ¿Cuándo llega?',
    );
    const signals = await signalsOf(id);
    expect(signals).toMatchObject({
      personName: 'Lucía Ferrer',
      questions: ['Dónde está mi pedido?', 'Cuándo llega?'],
      hasClaim: true,
      empathyShown: false,
      recentSends: [],
    });
    expect(signals.upset).toBeGreaterThanOrEqual(0.6);
  });

  test('what was answered is asked no more, and empathy once shown is known', async () => {
    const { id } = await conversationOf(desk, 'Mi pedido llegó roto, estoy muy enfadada. ¿Me lo cambiáis?');
    expect((await replyTo(desk, id, 'Vaya, lo sentimos de verdad. Hoy mismo sale otro hacia tu casa.')).status).toBe(
      200,
    );
    expect(await signalsOf(id)).toMatchObject({ questions: [], empathyShown: true });
  });

  test('sketches of what this person got, as hashes, never as words', async () => {
    const { id } = await conversationOf(desk, 'Hola, ¿tenéis talla grande?');
    const frame =
      'Hola, muchas gracias por escribirnos y por tu paciencia. Sí, la tenemos. Quedamos a tu disposición para lo que necesites.';
    expect((await replyTo(desk, id, frame)).status).toBe(200);
    const { recentSends = [], ...rest } = await signalsOf(id);
    expect(recentSends).toHaveLength(1);
    expect(recentSends[0]).toMatchObject({ where: 'person' });
    expect(recentSends[0]?.hashes.length).toBeGreaterThan(4);
    expect(JSON.stringify(rest)).not.toContain('disposición');
    const again = await desk.asks<{ findings: { rule: string; why: { key: string } }[] }>(
      'POST',
      `/api/v1/conversations/${id}/check`,
      {
        text: frame.replace('Sí, la tenemos', 'El envío es gratis'),
      },
    );
    expect(again.findings.map((it) => it.why.key)).toContain('canned.person');
  });

  test('a hater who asks for nothing is not fed, a claim with an insult is answered', async () => {
    const { id: hater } = await conversationOf(desk, 'Sois basura, hijos de puta, ojalá os muráis todos.');
    const { id: claim } = await conversationOf(desk, 'Sois unos sinvergüenzas, llevo tres semanas sin mi dinero.');
    expect(await signalsOf(hater)).toMatchObject({ hasClaim: false });
    expect((await signalsOf(hater)).toxicity).toBeGreaterThanOrEqual(0.7);
    expect(await signalsOf(claim)).toMatchObject({ hasClaim: true });
  });

  test('a death is handed over as grave, not as anger', async () => {
    const { id } = await conversationOf(desk, 'Ha fallecido mi padre y quiero dar de baja su línea.');
    const { isGrave, upset } = await signalsOf(id);
    expect(isGrave).toBe(true);
    expect(upset).toBeLessThan(0.6);
    expect((await desk.conversation(id)).reasons.map(({ code }) => code)).toEqual(['grave']);
  });

  test('the server says in which language the draft is written', async () => {
    const { id } = await conversationOf(
      desk,
      'Bona tarda, encara no he rebut la comanda que vaig fer fa dues setmanes i ningú em respon els correus. Què ha passat amb el paquet?',
    );
    const check = await desk.asks<{ signals: DraftSignals; findings: { rule: string }[] }>(
      'POST',
      `/api/v1/conversations/${id}/check`,
      { text: 'Buenas tardes, miramos ahora mismo dónde está el paquete y te decimos algo.' },
    );
    expect(check.signals).toMatchObject({ draftLanguage: 'es', personLanguage: 'ca' });
    expect(check.findings.map(({ rule }) => rule)).toContain('language');
  });
});

describe('what the server finds and nobody was shown', () => {
  test('comes back once, before anything is sent', async () => {
    const { id } = await conversationOf(desk, '¿Cómo restablezco la contraseña?', {});
    const text = 'Hola, Lucía: haber si así se arregla hoy.';
    const first = await replyTo(desk, id, text, { guard: { seen: [], acts: [] } });
    expect(first).toMatchObject({ status: 409, body: { code: 'guard.differs' } });
    expect(rulesIn(first.body)).toEqual(['spelling']);
    expect(await desk.messages(id)).toHaveLength(1);
    const second = await replyTo(desk, id, text, { guard: { seen: ['spelling'], acts: [] } });
    expect(second.status).toBe(200);
  });

  test('a caller that shows no findings is asked nothing, but what blocks stays blocked', async () => {
    const { id } = await conversationOf(desk, '¿Y la contraseña de la web?');
    expect((await replyTo(desk, id, 'Haber si así se arregla.')).status).toBe(200);
    const blocked = await replyTo(desk, id, 'Hola, [NOMBRE]: ya está.', { guard: { seen: ['leftover'], acts: [] } });
    expect(blocked).toMatchObject({ status: 422, body: { code: 'guard.blocks' } });
  });
});

describe('what stands beside an answer', () => {
  const seen = (rules: readonly string[]) => ({ guard: { seen: rules, acts: [] } });

  test('an unfilled subject or picture stays here with the answer, and is named', async () => {
    const { id } = await conversationOf(desk, '¿Me mandáis la factura?');
    const answer = 'Claro, aquí la tienes.';
    const refused = await replyTo(desk, id, answer, { subject: 'Tu factura de [MES]', ...seen(['leftover']) });
    expect(refused).toMatchObject({ status: 422, body: { code: 'guard.blocks' } });
    const { findings } = refused.body.values as unknown as { findings: Record<string, unknown>[] };
    expect(findings).toMatchObject([
      { rule: 'leftover', span: { start: 14, end: 19 }, aside: { of: 'subject', text: 'Tu factura de [MES]' } },
    ]);
    expect(await desk.messages(id)).toHaveLength(1);
    expect((await replyTo(desk, id, answer, { subject: 'Tu factura de octubre' })).status).toBe(200);
  });

  test('a slip in it comes back once, and a lead may let out what blocks', async () => {
    const { id } = await conversationOf(desk, '¿Y el recibo?');
    const slip = { subject: 'Haber si es este recibo' };
    const first = await replyTo(desk, id, 'Aquí lo tienes.', { ...slip, ...seen([]) });
    expect(first).toMatchObject({ status: 409, body: { code: 'guard.differs' } });
    expect((await replyTo(desk, id, 'Aquí lo tienes.', { ...slip, ...seen(['spelling']) })).status).toBe(200);
    const override = { reason: 'Así se llama el documento' };
    const named = { subject: 'Recibo [COPIA CLIENTE] 12', location: { latitude: 40.4, longitude: -3.7 }, override };
    // no word but the subject's: what was let out is told all the same
    expect((await replyTo(desk, id, '', named)).status).toBe(200);
    expect((await report()).overrides).toContainEqual(
      expect.objectContaining({ rules: ['leftover'], reason: override.reason, conversationId: id }),
    );
  });

  test('the words for a picture are judged like them, also where nothing else is said', async () => {
    const { id } = await conversationOf(desk, '¿Cómo queda puesta?');
    const payload = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#a34' } })
      .png()
      .toBuffer();
    const headers = { 'content-type': 'image/png', 'x-file-name': 'puesta.png' };
    const upload = await desk.app.inject({ method: 'POST', url: '/api/v1/files', headers, payload });
    const fileId = upload.json<{ id: string }>().id;
    const withWords = (alt: string) => ({ files: [{ fileId, role: 'image', alt }] });
    const refused = await replyTo(desk, id, '', withWords('La camiseta [COLOR], de frente'));
    expect(refused).toMatchObject({ status: 422, body: { code: 'guard.blocks' } });
    expect(refused.body.values.findings).toMatchObject([{ rule: 'leftover', aside: { of: 'alt' } }]);
    expect((await replyTo(desk, id, '', withWords('La camiseta roja, de frente'))).status).toBe(200);
  });

  test('its words are judged and its manners are not', async () => {
    const { id } = await conversationOf(desk, 'Llevo un mes sin luz y nadie contesta, qué vergüenza. ¿Cuándo venís?');
    const check = (surface: string) =>
      desk.asks<{ findings: { rule: string }[] }>('POST', `/api/v1/conversations/${id}/check`, {
        text: 'Visita del técnico',
        surface,
      });
    expect((await check('reply')).findings.map(({ rule }) => rule)).toContain('tone');
    expect((await check('aside')).findings).toEqual([]);
  });
});

describe('what a lead lets out all the same', () => {
  test('goes with a reason, and is told in the week’s report', async () => {
    const { id } = await conversationOf(desk, '¿Qué pone en la etiqueta?');
    const before = await tallyOf('leftover');
    const answer = await replyTo(desk, id, 'Pone exactamente «Hola», y debajo [NOMBRE].', {
      override: { reason: 'Está citando la etiqueta' },
    });
    expect(answer.status).toBe(200);
    expect((await tallyOf('leftover')).overridden).toBe(before.overridden + 1);
    expect((await report()).overrides).toContainEqual(
      expect.objectContaining({
        name: 'Nora',
        rules: ['leftover'],
        reason: 'Está citando la etiqueta',
        conversationId: id,
      }),
    );
  });

  test('an agent cannot, whatever the reason', async () => {
    const { id } = await conversationOf(agents, '¿Qué pone en la caja?');
    const answer = await replyTo(agents, id, 'Hola, [NOMBRE].', { override: { reason: 'Porque sí' } });
    expect(answer).toMatchObject({ status: 403, body: { code: 'guard.override_not_allowed' } });
  });

  test('an agent reads the brand’s week and their own, and nobody else’s reasons', async () => {
    const { id } = await conversationOf(agents, '¿Abrís hoy?');
    expect((await replyTo(agents, id, 'Sí, hasta las ocho.')).status).toBe(200);
    const mine = await agents.asks<VoiceReport>('GET', `/api/v1/brands/${agents.brandId}/voice-report`);
    expect(mine).toMatchObject({ answers: 1, clean: 1, overrides: [] });
    expect(mine.members.map(({ name }) => name)).toEqual(['Nora']);
  });
});

describe('what became of the findings', () => {
  test('is counted once, when the answer goes out', async () => {
    const { id } = await conversationOf(desk, '¿Tenéis molido?');
    const [before, spelling] = [await tallyOf('address'), await tallyOf('spelling')];
    const { answers, clean } = await report();
    const acts = [
      { rule: 'address', act: 'taken', times: 2 },
      { rule: 'spelling', act: 'dismissed', times: 1 },
    ];
    const text = 'Haber si nos llega el viernes y te lo apartamos.';
    const refused = await replyTo(desk, id, text, { guard: { seen: [], acts } });
    expect(refused.status).toBe(409);
    expect(await tallyOf('address')).toEqual(before);
    expect((await replyTo(desk, id, text, { guard: { seen: ['spelling'], acts } })).status).toBe(200);
    expect(await tallyOf('address')).toEqual({ ...before, taken: before.taken + 2 });
    // it still stands in the text, but somebody decided about it: counted once
    expect(await tallyOf('spelling')).toEqual({ ...spelling, dismissed: spelling.dismissed + 1 });
    expect(await report()).toMatchObject({ answers: answers + 1, clean });
  });
});

test('an answer taken back was never counted, nor the reason for letting it out', async () => {
  const { id } = await conversationOf(desk, '¿Qué pone en el sobre?');
  const { answers, overrides } = await report();
  const before = await tallyOf('leftover');
  const { body } = await replyTo(desk, id, 'Pone [NOMBRE], nada más.', {
    override: { reason: 'Está citando el sobre' },
  });
  expect(await report()).toMatchObject({ answers: answers + 1 });
  expect((await tallyOf('leftover')).overridden).toBe(before.overridden + 1);
  await desk.asks('POST', `/api/v1/messages/${(body as unknown as { id: string }).id}/undo`); // a reply answers its message
  expect(await report()).toMatchObject({ answers, overrides });
  expect(await tallyOf('leftover')).toEqual(before);
});

test('a new version of the protocol holds for the next answer, with the account’s exceptions', async () => {
  const { id } = await conversationOf(desk, '¿Hacéis envíos a Ceuta?');
  const path = `/api/v1/brands/${desk.brandId}/protocol`;
  const before = await desk.asks<Protocol>('GET', path);
  const banned = [{ term: 'ningún problema' }];
  const strict = { ...before.document, terms: { ...before.document.terms, banned } };
  const saved = await desk.asks<Protocol>('PUT', path, { document: strict, version: before.version });
  const text = 'Sí, ningún problema, en cuatro días.';
  expect(await replyTo(desk, id, text)).toMatchObject({ status: 422, body: { code: 'guard.blocks' } });
  const lenient = { ...saved.document, accounts: { [desk.accountId]: { rules: { banned: 'hint' } } } };
  await desk.asks<Protocol>('PUT', path, { document: lenient, version: saved.version });
  expect((await replyTo(desk, id, text, { guard: { seen: [], acts: [] } })).status).toBe(200);
});
