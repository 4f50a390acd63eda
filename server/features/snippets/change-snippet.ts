import { notFound } from '../../platform/errors/index.ts';
import { command, requires, requiresEverywhere, type Room } from '../../platform/room/index.ts';
import { shortcutTaken, snippetChangedMeanwhile } from './errors.ts';
import {
  brandIsHere,
  deleteSnippetRow,
  insertSnippet,
  saveSnippet,
  shortcutIsTaken,
  snippetForUpdate,
  type PublicSnippet,
} from './store.ts';

export type NewSnippet = {
  readonly shortcut: string;
  readonly title: string;
  readonly text: string;
  readonly brandId: string | null;
};

export type SnippetChange = {
  readonly shortcut?: string | undefined;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly version: number;
};

export const createSnippet = command(
  'snippet.create',
  async (room: Room, values: NewSnippet): Promise<PublicSnippet> => {
    requiresPlace(room, values.brandId);
    if (values.brandId !== null && !(await brandIsHere(room, values.brandId))) throw notFound();
    const snippet = { id: room.newId(), ...values, version: 1 };
    if (!(await insertSnippet(room, snippet))) throw shortcutTaken();
    return tellOfSnippet(room, snippet);
  },
);

export const updateSnippet = command(
  'snippet.update',
  async (room: Room, id: string, change: SnippetChange): Promise<PublicSnippet> => {
    const before = await snippetToChange(room, id);
    if (before.version !== change.version) throw snippetChangedMeanwhile({ version: before.version });
    const after = {
      ...before,
      shortcut: change.shortcut ?? before.shortcut,
      title: change.title ?? before.title,
      text: change.text ?? before.text,
      version: before.version + 1,
    };
    if (await shortcutIsTaken(room, after.shortcut, id)) throw shortcutTaken();
    await saveSnippet(room, after);
    return tellOfSnippet(room, after);
  },
);

export const deleteSnippet = command('snippet.delete', async (room: Room, id: string) => {
  const before = await snippetToChange(room, id);
  await deleteSnippetRow(room, id);
  tellOfSnippet(room, { ...before, version: before.version + 1 }, true);
  return { ok: true } as const;
});

async function snippetToChange(room: Room, id: string): Promise<PublicSnippet> {
  const snippet = await snippetForUpdate(room, id);
  if (snippet === undefined) throw notFound();
  requiresPlace(room, snippet.brandId);
  return snippet;
}

function requiresPlace(room: Room, brandId: string | null): void {
  if (brandId === null) requiresEverywhere(room, 'snippet.edit');
  else requires(room, 'snippet.edit', { brandId, accountId: null });
}

function tellOfSnippet(room: Room, snippet: PublicSnippet, deleted = false): PublicSnippet {
  room.emit({
    type: 'snippet.changed',
    subject: { type: 'snippet', id: snippet.id, version: snippet.version },
    brandId: snippet.brandId,
    accountId: null,
    data: { snippet, deleted },
  });
  return snippet;
}
