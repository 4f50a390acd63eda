import { instant } from '@tertulia/contract';
import { expect, test } from 'vitest';
import { extractAnyFile, readAnyMail } from './any-mail.ts';
import { mail, multipart, plain } from './fixtures/fixture.ts';
import { readMail } from './read-mail.ts';

const base64 = `${'QUJD'.repeat(19)}\r\n`;
const heavy = (bytes: number) => {
  const { header, body } = multipart(
    'mixed',
    'm',
    [plain, 'Va adjunto'],
    [
      'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="foto.png"',
      base64.repeat(bytes / base64.length),
    ],
  );
  return { receivedAt: instant(1_795_000_000_000), headers: {}, body: new TextEncoder().encode(mail([header], body)) };
};

test('a large mail is read beside the main thread, to the same event', async () => {
  const item = heavy(3_000_000);
  let longest = 0;
  let last = performance.now();
  const pulse = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const events = await readAnyMail(item);
  clearInterval(pulse);
  expect(events).toEqual(await readMail(item));
  // Starting a thread and copying the bytes takes a moment; parsing here would take a hundred.
  process.stdout.write(`mail: 3 MB read beside, longest pause of the main thread ${longest.toFixed(0)} ms\n`);
});

test('the files of a large mail come out whole', async () => {
  const item = heavy(1_000_000);
  const bytes = await extractAnyFile(item, 'file:0');
  expect(bytes?.length).toBe(Math.floor(1_000_000 / base64.length) * 57);
  expect(Buffer.from(bytes ?? []).toString('latin1', 0, 6)).toBe('ABCABC');
  expect(await extractAnyFile(item, 'file:7')).toBeNull();
});

test('a mail that takes too long is shown by its headers, and the next one is read', async () => {
  const late = await readAnyMail(heavy(12_000_000), 1);
  expect(late).toMatchObject([{ kind: 'message', subject: 'Mi pedido', parts: [{ type: 'unsupported' }] }]);
  expect(await readAnyMail(heavy(1_000_000))).toMatchObject([
    { kind: 'message', parts: [{ text: 'Va adjunto' }, { name: 'foto.png' }] },
  ]);
});
