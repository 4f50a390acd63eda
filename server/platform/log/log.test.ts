import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { makeLog } from './log.ts';

const logged = (write: (log: ReturnType<typeof makeLog>) => void): string => {
  const lines: string[] = [];
  const into = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  write(makeLog('info', into));
  return lines.join('');
};

test('what PostgreSQL quotes of a row it refuses is not logged; what went wrong and where is', () => {
  const refused = Object.assign(new Error('null value in column "state"'), {
    code: '23502',
    table: 'message',
    detail: 'Failing row contains (1, "mi DNI es 12345678Z").',
    where: 'PL/pgSQL function with "mi DNI es 12345678Z"',
    internalQuery: 'select "mi DNI es 12345678Z"',
  });
  const line = logged((log) => {
    log.error({ err: refused }, 'http.failed');
    log.child({ requestId: 'r1' }).error({ err: refused }, 'http.failed');
  });
  expect(line).not.toContain('12345678Z');
  expect(JSON.parse(line.split('\n')[0] ?? '')).toMatchObject({
    msg: 'http.failed',
    err: { message: 'null value in column "state"', code: '23502', table: 'message', stack: expect.any(String) },
  });
});

test('credentials of a request are not logged', () => {
  const line = logged((log) =>
    log.info(
      { req: { headers: { cookie: 'tertulia=abc', authorization: 'Bearer abc' } }, account: { password: 'abc' } },
      'x',
    ),
  );
  expect(line).not.toContain('abc');
});
