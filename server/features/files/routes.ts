import { endpoints } from '@tertulia/contract';
import { route, type Route } from '../../desk/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { enter } from '../../platform/room/index.ts';
import { emptyFile } from './errors.ts';
import { nameOfHeader } from './file-name.ts';
import { keepFile } from './keep-file.ts';
import { fileFor, storedFile } from './store.ts';

const MOST_BYTES = 100 * 1_048_576;

export const routes: readonly Route[] = [
  route(
    endpoints.uploadFile,
    async (desk, { caller, request }) =>
      keepFile(desk, caller, {
        name: nameOfHeader(request.headers['x-file-name']),
        mime: request.headers['content-type'] ?? '',
        body: await wholeBody(request.body),
      }),
    { bytesUpTo: MOST_BYTES },
  ),
  route(endpoints.fileInfo, async (desk, { caller, params }) => {
    const file = await enter(desk, caller, (room) => fileFor(room, params.id));
    if (file === undefined) throw notFound();
    return storedFile(file);
  }),
];

async function wholeBody(body: unknown): Promise<Buffer> {
  if (body === undefined || body === null) throw emptyFile();
  const pieces: Buffer[] = [];
  for await (const piece of body as AsyncIterable<Buffer>) pieces.push(piece); // what the edge hands over for `bytesUpTo`
  return Buffer.concat(pieces);
}
