import { createServer } from 'node:http';
import type { BenchDesk } from '@tertulia/server/testing/bench-desk';
import { isSignedBy, signatureHeader } from '@tertulia/server/testing/fake-vendor/signature';

/** What most people would write: verify, insert, answer; one commit for each request, on the same pool. */
export async function oneInsertEach(bench: BenchDesk): Promise<{ url: string; close: () => Promise<void> }> {
  const endpoint = bench.hook.split('/').at(-1);
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const body = Buffer.concat(pieces);
      if (!isSignedBy(body, String(request.headers[signatureHeader]), bench.secret))
        return void response.writeHead(401).end();
      bench.desk.system
        .query({
          name: 'one_raw',
          text: 'select desk.keep_raw($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::timestamptz[], $7::jsonb[], $8::bytea[], null)',
          values: [
            [bench.workspaceId],
            [bench.desk.ids.next()],
            [endpoint],
            [bench.accountId],
            [bench.channel],
            [new Date()],
            [JSON.stringify(request.headers)],
            [body],
          ],
        })
        .then(
          () => response.writeHead(200).end('taken'),
          () => response.writeHead(500).end(),
        );
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
