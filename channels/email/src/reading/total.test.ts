import { instant } from '@tertulia/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html, mail, plain } from './fixtures/fixture.ts';
import { hostile } from './fixtures/hostile.ts';
import { mime } from './fixtures/mime.ts';
import { words } from './fixtures/words.ts';
import { readMail } from './read-mail.ts';

const read = (body: Uint8Array, headers: Record<string, string> = {}) =>
  readMail({ receivedAt: instant(1_795_000_000_000), headers, body });
const encode = (text: string) => new TextEncoder().encode(text);
const one = (events: Awaited<ReturnType<typeof readMail>>) => {
  expect(events).toHaveLength(1);
  // What is kept goes through JSON into PostgreSQL, which takes neither NUL nor half a sign.
  JSON.stringify(events, (_, value: unknown) => {
    if (typeof value === 'string') expect(value.includes('\0') || !value.isWellFormed()).toBe(false);
    return value;
  });
  expect(events[0]?.dedupeKey.length).toBeLessThan(700);
  return events[0];
};

test('any bytes are one event', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 2_000 }),
      fc.dictionary(fc.string(), fc.string()),
      async (body, headers) => void one(await read(body, headers)),
    ),
    { numRuns: 300 },
  );
});

test('any mail with bytes changed, cut and repeated is one event', async () => {
  const mails = [...hostile.slice(8), ...mime, ...words]
    .map(({ mail: given }) => (typeof given === 'string' ? encode(given) : given))
    .filter((body) => body.length < 20_000);
  const damaged = fc.tuple(
    fc.constantFrom(...mails),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 30 }),
    fc.nat(),
    fc.nat(3),
  );
  await fc.assert(
    fc.asyncProperty(damaged, async ([body, changes, cut, times]) => {
      const broken = Uint8Array.from(body);
      for (const [at, byte] of changes) broken[at % broken.length] = byte;
      const kept = broken.subarray(0, (cut % broken.length) + 1);
      one(await read(Buffer.concat(Array.from({ length: times + 1 }, () => kept))));
    }),
    { numRuns: 400 },
  );
});

test('any words survive the way through a mail', async () => {
  const line = fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((text) => text.replace(/[\p{Cc}\p{Cs}\ufeff>]/gu, '').trim());
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async (lines) => {
      fc.pre(
        lines.join('') !== '' &&
          !lines.some((text) =>
            /^--\s*$|^[-_]{2,}|:$|^(sent|enviado|get|obtener|from|de|von|da|on|el|le|am|em|il)\b/i.test(text),
          ),
      );
      const text = lines.join('\r\n').trim();
      const event = one(await read(encode(mail([plain, 'Content-Transfer-Encoding: 8bit'], text))));
      const [first] = event?.kind === 'message' ? event.parts : [];
      expect(first?.type === 'text' ? first.text.replace(/\s+/g, ' ') : '').toBe(text.replace(/\s+/g, ' '));
    }),
    { numRuns: 150 },
  );
});

test('twice the hostile input takes about twice the time', async () => {
  const growing: Record<string, (size: number) => string> = {
    'opening signs': (size) => mail([html], '<'.repeat(size * 3)),
    'open tags': (size) => mail([html], '<b>'.repeat(size)),
    'half attributes': (size) => mail([html], `<a ${'a='.repeat(size / 2)}`),
    styles: (size) => mail([html], '<p style="color:red;;;;;;;;;;;;">x</p>'.repeat(size / 38)),
    quotes: (size) => mail([plain], '> \r\n'.repeat(size / 4)),
    attributions: (size) => mail([plain], `${'On x'.repeat(90)}\r\n`.repeat(size / 362)),
    'blank lines': (size) => mail([plain], '\r\n'.repeat(size / 2)),
    spaces: (size) => mail([plain], `a${' '.repeat(size)}b`),
    boundaries: (size) => mail([plain], 'boundary="x"\r\n--x\r\n'.repeat(size / 20)),
    ids: (size) => mail([plain, `References: ${'<'.repeat(200_000)}`], 'x'.repeat(size)),
    addresses: (size) => mail([plain, `To: ${'a@b, '.repeat(10_000)}`], 'x'.repeat(size)),
  };
  // The thread's own time: what else the machine does is not the reader's fault.
  const timeOf = async (text: string) => {
    const body = encode(text);
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const before = process.threadCpuUsage();
      one(await read(body));
      const { user, system } = process.threadCpuUsage(before);
      times.push((user + system) / 1000);
    }
    return Math.min(...times);
  };
  const slow: string[] = [];
  for (const [name, make] of Object.entries(growing)) {
    await timeOf(make(5_000));
    const [small, large] = [await timeOf(make(20_000)), await timeOf(make(80_000))];
    // Four times the input: a quadratic step would take sixteen times as long.
    if (large > 11 * small + 60) slow.push(`${name}: ${small.toFixed(0)} → ${large.toFixed(0)} ms`);
  }
  expect(slow).toEqual([]);
}, 60_000);
