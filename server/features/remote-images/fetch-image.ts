import type { Desk } from '../../desk/index.ts';
import { Refusal } from '../../platform/errors/index.ts';
import { contentKind, readPicture } from '../files/index.ts';
import { imageTooLarge, imageUnreachable, notAnImage } from './errors.ts';

export type RemoteImage = { readonly mime: string; readonly body: Uint8Array };

const MOST_BYTES = 10 * 1_048_576;
const PATIENCE_MS = 10_000;
const shown = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif']);

/** @throws Refusal `outside.…` for an address we do not go to, `remote_image.…` for what is not a picture one can show */
export async function fetchImage(desk: Desk, url: string): Promise<RemoteImage> {
  const answer = await ask(desk, url);
  if (!answer.ok) {
    await answer.body?.cancel();
    throw imageUnreachable({ status: answer.status });
  }
  const body = await upTo(answer, MOST_BYTES);
  const { mime } = contentKind(body, '');
  if (!shown.has(mime)) throw notAnImage({ mime });
  const picture = await readPicture(body, mime);
  if (picture === null) throw notAnImage({ mime });
  return { mime, body: picture.body };
}

const ask = async (desk: Desk, url: string): Promise<Response> => {
  try {
    return await desk.http(url, { timeoutMs: PATIENCE_MS, headers: { accept: 'image/*', 'user-agent': 'Tertulia' } });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw imageUnreachable({ why: error instanceof Error ? error.name : 'unknown' });
  }
};

const upTo = async (answer: Response, most: number): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop early cancels the rest.
  for await (const piece of answer.body ?? []) {
    length += piece.length;
    if (length > most) throw imageTooLarge({ most });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};
