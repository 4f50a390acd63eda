import { instant } from '@tertulia/contract';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { mailboxSettings } from '../mailbox-settings.ts';
import { answer } from '../testing/account.ts';
import { composeMail } from './compose-mail.ts';
import { htmlOfText } from './html-of-text.ts';
import { answerSubject } from './subject.ts';

const mailbox = mailboxSettings({ address: 'ayuda@tostadero.es', password: 'x', plusAddress: 'yes' });
const parts = { mailbox, accountName: 'Tostadero', files: [], now: instant(1_795_000_000_000) };
const compose = async (more: Parameters<typeof answer>[1] = {}, changed: Partial<typeof parts> = {}) => {
  const { raw, ...rest } = await composeMail(answer('lucia@example.com', more), { ...parts, ...changed });
  const email = await PostalMime.parse(raw);
  return {
    ...rest,
    email,
    header: (key: string) => email.headers.find((one) => one.key === key)?.value,
    raw: raw.toString(),
  };
};

test('an answer names what it answers, and carries the token in its reply address', async () => {
  const { email, messageId } = await compose({
    thread: { key: 'k', references: ['<uno@example.com>:1f2e', '<dos@example.com>:aa'] },
    replyTo: '<uno@example.com>:1f2e',
  });
  expect(email).toMatchObject({
    from: { name: 'Tostadero', address: 'ayuda@tostadero.es' },
    to: [{ address: 'lucia@example.com' }],
    replyTo: [{ address: 'ayuda+t.abc123def456ghi789@tostadero.es' }],
    subject: 'Re: Mi pedido',
    inReplyTo: '<uno@example.com>',
    references: '<dos@example.com> <uno@example.com>',
    messageId: '<tertulia.0192a3b4-c5d6-7e8f-9a0b-1c2d3e4f5a6b@tostadero.es>',
  });
  expect(messageId).toBe(email.messageId);
});

test('the same message is the same mail on every attempt', async () => {
  expect((await compose()).messageId).toBe((await compose()).messageId);
});

test('others in the conversation are in copy', async () => {
  const ana = {
    scheme: 'email',
    issuer: '',
    value: 'ana@example.com',
    name: 'Ana R.',
    handle: 'ana@example.com',
  } as const;
  const { email, to } = await compose({ to: [...answer('lucia@example.com').to, ana] });
  expect([email.to, email.cc, to]).toEqual([
    [{ name: '', address: 'lucia@example.com' }],
    [{ name: 'Ana R.', address: 'ana@example.com' }],
    ['lucia@example.com', 'ana@example.com'],
  ]);
});

test('words and their HTML twin say the same, and nothing in them is markup', async () => {
  const { email } = await compose({
    text: 'Hola <b>Lucía</b> & cía\nhttps://example.com/a?b=1&c=2.\n\nAdiós',
    signedBy: 'Nora',
  });
  expect(email.text?.trim()).toBe('Hola <b>Lucía</b> & cía\nhttps://example.com/a?b=1&c=2.\n\nAdiós\n\n-- \nNora');
  expect(email.html).toContain('Hola &lt;b&gt;Lucía&lt;/b&gt; &amp; cía<br>');
  expect(email.html).toContain('<a href="https://example.com/a?b=1&amp;c=2">https://example.com/a?b=1&amp;c=2</a>.');
});

test('files go along with their names, and a line break in a name adds no header', async () => {
  const file = { fileId: 'f', role: 'voice', name: 'nota\r\nBcc: x@y.z ñ.ogg', mime: 'audio/ogg', bytes: 3 } as const;
  const { email, header } = await compose({ files: [file] }, { files: [Uint8Array.of(1, 2, 3)] } as never);
  expect(email.attachments).toMatchObject([{ mimeType: 'audio/ogg', filename: expect.stringContaining('ñ.ogg') }]);
  expect(new Uint8Array(email.attachments[0]?.content as ArrayBuffer)).toEqual(Uint8Array.of(1, 2, 3)); // parsed as bytes
  expect(header('bcc')).toBeUndefined();
});

test('a subject with a line break adds no header', async () => {
  const { header, email } = await compose({ subject: 'Hola\r\nBcc: x@y.z' });
  expect([header('bcc'), email.subject]).toEqual([undefined, 'Hola Bcc: x@y.z']);
});

test('what a machine writes says so, what a person writes does not', async () => {
  expect((await compose()).header('auto-submitted')).toBeUndefined();
  expect((await compose({ automatic: true })).header('auto-submitted')).toBe('auto-replied');
});

describe('the subject of an answer', () => {
  test.each([
    ['Mi pedido', 'Re: Mi pedido'],
    ['RE: Re: re[2]: AW: Mi pedido', 'Re: Mi pedido'],
    ['Fwd: Mi pedido', 'Re: Fwd: Mi pedido'],
    ['Recibo: mayo', 'Re: Recibo: mayo'],
    ['Re:', 'Re: Tostadero'],
    [null, 'Re: Tostadero'],
  ])('%s → %s', (subject, wanted) => expect(answerSubject(subject, true, 'Tostadero')).toBe(wanted));
  test('of a first mail it stays as it is', () =>
    expect(answerSubject('Tu factura', false, 'Tostadero')).toBe('Tu factura'));
});

test('a hostile address in the words makes no link of another kind', () => {
  expect(htmlOfText('javascript:alert(1) https://a.b/"onclick="x', null)).not.toMatch(/href="javascript|onclick="x"/);
});
