import type { DoorAnswer, DoorContext, RawRequest } from '@tertulia/channel-kit';
import { opensFile } from './file-link.ts';
import { refuse } from './refusals.ts';

/** Only for links that the thread gave out: an image or a player cannot carry the visitor's token. */
export async function getFile(request: RawRequest, context: DoorContext): Promise<DoorAnswer> {
  const fileId = request.path.slice('/files/'.length);
  if (!/^[\w-]{1,64}$/u.test(fileId)) return refuse('not_found', context.locale);
  if (!opensFile(fileId, request.query, context.now(), context.signs)) return refuse('link', context.locale);
  return (await context.openFile(fileId, request.headers['range'] ?? null)) ?? refuse('not_found', context.locale);
}
