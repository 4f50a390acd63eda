import { expect, test } from 'vitest';
import { answer, contextOf } from '../testing/account.ts';
import { scriptedSmtp } from '../testing/scripted-smtp.ts';
import { reply } from './reply.ts';

const sendThrough = async (script: Parameters<typeof scriptedSmtp>[0], more: Parameters<typeof answer>[1] = {}) => {
  const smtp = await scriptedSmtp(script);
  const context = contextOf({
    address: 'ayuda@tostadero.es',
    password: 'x',
    smtpHost: '127.0.0.1',
    smtpPort: smtp.port,
    smtpSecurity: 'none',
    sentCopy: 'none',
  });
  const outcome = await reply(answer('lucia@example.com', more), context);
  smtp.close();
  return { outcome, taken: smtp.taken, now: context.now() };
};

test('a mail taken is sent, and is known by the Message-ID made of our message id', async () => {
  const { outcome, taken } = await sendThrough({});
  expect(outcome).toEqual({
    state: 'sent',
    vendorId: '<tertulia.0192a3b4-c5d6-7e8f-9a0b-1c2d3e4f5a6b.abc123def456ghi789@tostadero.es>',
  });
  expect(taken).toHaveLength(1);
});

test('an unknown person is a refusal, in the words of the server', async () => {
  const { outcome } = await sendThrough({ RCPT: '550 5.1.1 <lucia@example.com>: no such user' });
  expect(outcome).toEqual({
    state: 'refused',
    refusal: { code: 'smtp.5.1.1', why: expect.stringContaining('no such user') },
  });
});

test('a 552 after the whole mail is a refusal, not a doubt', async () => {
  const { outcome } = await sendThrough({ DOT: '552 5.3.4 message too big' });
  expect(outcome).toMatchObject({ state: 'refused', refusal: { code: 'smtp.5.3.4' } });
});

test.each([
  ['RCPT', '450 4.2.0 greylisted'],
  ['MAIL', '451 4.3.0 try later'],
  ['DATA', '421 closing'],
  ['DOT', '452 4.3.1 disk full'],
] as const)('"not now" at %s is tried later', async (step, line) => {
  const { outcome, now } = await sendThrough({ [step]: line });
  expect(outcome).toMatchObject({ state: 'later', why: expect.stringContaining(line.slice(4)) });
  expect(outcome.state === 'later' && outcome.until > now).toBe(true);
});

test('a connection lost before the words left is tried later', async () => {
  for (const step of ['MAIL', 'RCPT', 'DATA'] as const) {
    const { outcome, taken } = await sendThrough({ [step]: 'hang up' });
    expect([step, outcome.state, taken.length]).toEqual([step, 'later', 0]);
  }
});

test('a connection lost after the last byte leaves it unknown, with the Message-ID to look for', async () => {
  const { outcome, taken } = await sendThrough({ DOT: 'hang up' });
  expect(outcome).toEqual({
    state: 'unknown',
    probe: '<tertulia.0192a3b4-c5d6-7e8f-9a0b-1c2d3e4f5a6b.abc123def456ghi789@tostadero.es>',
  });
  // The server did take it: repeating would have written twice.
  expect(taken).toHaveLength(1);
});

test('a wrong password is a refusal that says what to do', async () => {
  const { outcome } = await sendThrough({ AUTH: '535 5.7.8 bad credentials' });
  expect(outcome).toMatchObject({ state: 'refused', refusal: { code: 'email.wrong_password' } });
});

test('nobody there is tried later; nobody to write to, and too many files, are refused before any connection', async () => {
  const gone = contextOf({
    address: 'ayuda@tostadero.es',
    password: 'x',
    smtpHost: '127.0.0.1',
    smtpPort: 1,
    smtpSecurity: 'none',
  });
  expect(await reply(answer('lucia@example.com'), gone)).toMatchObject({ state: 'later' });
  expect(await reply(answer('lucia@example.com', { to: [] }), gone)).toMatchObject({
    state: 'refused',
    refusal: { code: 'email.nobody' },
  });
  const film = { fileId: 'f', role: 'video', name: 'x.mp4', mime: 'video/mp4', bytes: 30_000_000 } as const;
  expect(await reply(answer('lucia@example.com', { files: [film] }), gone)).toMatchObject({
    state: 'refused',
    refusal: { code: 'email.too_large' },
  });
});

test('a name that cannot be found now is tried later: it was found when it was set up', async () => {
  const away = contextOf({ address: 'ayuda@tostadero.es', password: 'x', smtpHost: 'smtp.invalid' });
  expect(await reply(answer('lucia@example.com'), away)).toMatchObject({
    state: 'later',
    words: { es: expect.stringContaining('smtp.invalid') },
  });
});

test('a host inside the house is refused before anything is sent', async () => {
  const context = {
    ...contextOf({ address: 'ayuda@tostadero.es', password: 'x', smtpHost: '10.0.0.1' }),
    mayConnect: () => Promise.reject(new Error('private')),
  };
  expect(await reply(answer('lucia@example.com'), context)).toMatchObject({
    state: 'refused',
    refusal: { code: 'email.forbidden_host' },
  });
});
