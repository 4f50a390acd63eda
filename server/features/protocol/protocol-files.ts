import { protocolDocument, type ProtocolDocument } from '@tertulia/contract';
import { readProtocol, writeProtocol, type ProtocolProblem } from '@tertulia/voice';
import { requires, type Room } from '../../platform/room/index.ts';
import { protocolUnreadable, protocolWrong, withPlaces } from './errors.ts';
import { brandToRead } from './may-read.ts';
import { protocolOf } from './protocol-of.ts';
import { documentOf, readDocument } from './protocol.ts';
import { accountIdsOf } from './store.ts';

/** Reads a protocol's file for this brand. Exceptions of accounts that are not here are left out and told. */
export async function importProtocol(
  room: Room,
  brandId: string,
  text: string,
): Promise<{ document: ProtocolDocument; problems: ProtocolProblem[] }> {
  await brandToRead(room, brandId);
  requires(room, 'brand.edit', { brandId, accountId: null });
  const read = readProtocol(text);
  const unreadable = read.problems.find(({ reason }) => reason === 'yaml');
  if (unreadable !== undefined) throw protocolUnreadable({ line: Number(unreadable.path.replace(/\D/gu, '')) });
  const { protocol, problems } = readDocument(documentOf(read.protocol), await accountIdsOf(room, brandId));
  const document = documentOf(protocol);
  // a file may say more than a protocol holds: a tone of ten pages
  const fits = protocolDocument.safeParse(document);
  if (!fits.success)
    throw protocolWrong(withPlaces(fits.error.issues.map(({ path }) => ({ path: path.join('.'), reason: 'size' }))));
  return { document, problems: [...read.problems, ...problems] };
}

export async function exportProtocol(
  room: Room,
  brandId: string,
  form: 'yaml' | 'markdown',
): Promise<{ name: string; text: string }> {
  const brand = await brandToRead(room, brandId);
  const { protocol } = await protocolOf(room, brandId);
  return { name: `${fileName(brand.name)}.${form === 'yaml' ? 'yaml' : 'md'}`, text: writeProtocol(protocol, form) };
}

const fileName = (brand: string): string =>
  brand
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '') || 'protocol';
