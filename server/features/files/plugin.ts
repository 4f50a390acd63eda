import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticate, Desk } from '../../desk/index.ts';
import { notFound, signInFirst } from '../../platform/errors/index.ts';
import { enter, type Actor } from '../../platform/room/index.ts';
import { linkExpired } from './errors.ts';
import { servedFile } from './served-file.ts';
import { readSignedLink } from './signed-link.ts';
import { fileById, fileFor, type FileRow } from './store.ts';

const vendor: Actor = { type: 'system', id: null, name: 'vendor', grants: [] };
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where bytes leave: `/files/:id` for who is signed in, `/f/…` for vendors. */
export async function fileRoutes(app: FastifyInstance, desk: Desk, authenticate: Authenticate): Promise<void> {
  app.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const caller = await authenticate(request);
    if (caller === null) throw signInFirst();
    const { id } = request.params;
    const file = uuid.test(id) ? await enter(desk, caller, (room) => fileFor(room, id)) : undefined;
    return handOut(desk, caller.workspaceId, file, request, reply);
  });
  app.get<{ Params: { '*': string } }>('/f/*', async (request, reply) => {
    const link = readSignedLink(desk, request.params['*']);
    if (link === null) throw notFound();
    if (link.until < desk.clock.now()) throw linkExpired();
    const caller = { workspaceId: link.workspaceId, actor: vendor };
    const file = await enter(desk, caller, (room) => fileById(room, link.fileId));
    return handOut(desk, link.workspaceId, file, request, reply);
  });
}

async function handOut(
  desk: Desk,
  workspaceId: string,
  file: FileRow | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (file === undefined) throw notFound();
  const header = (name: string): string | null => {
    const value = request.headers[name];
    return typeof value === 'string' ? value : null;
  };
  const served = servedFile(desk, workspaceId, file, {
    range: header('range'),
    ifNoneMatch: header('if-none-match'),
    ifRange: header('if-range'),
  });
  return reply
    .code(served.status)
    .headers(served.headers)
    .send(served.body ?? '');
}
