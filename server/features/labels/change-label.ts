import { notFound } from '../../platform/errors/index.ts';
import { command, requiresEverywhere, type Room } from '../../platform/room/index.ts';
import { labelChangedMeanwhile, labelNameTaken } from './errors.ts';
import { deleteLabelRow, insertLabel, labelForUpdate, nameIsTaken, saveLabel, type PublicLabel } from './store.ts';

export type LabelChange = {
  readonly name?: string | undefined;
  readonly colour?: string | undefined;
  readonly version: number;
};

export const createLabel = command(
  'label.create',
  async (room: Room, values: { readonly name: string; readonly colour: string }): Promise<PublicLabel> => {
    requiresEverywhere(room, 'label.edit');
    const label = { id: room.newId(), name: values.name.trim(), colour: values.colour, version: 1 };
    if (!(await insertLabel(room, label))) throw labelNameTaken();
    return tellOfLabel(room, label);
  },
);

export const updateLabel = command(
  'label.update',
  async (room: Room, id: string, change: LabelChange): Promise<PublicLabel> => {
    requiresEverywhere(room, 'label.edit');
    const before = await labelForUpdate(room, id);
    if (before === undefined) throw notFound();
    if (before.version !== change.version) throw labelChangedMeanwhile({ version: before.version });
    const after = {
      id,
      name: change.name?.trim() ?? before.name,
      colour: change.colour ?? before.colour,
      version: before.version + 1,
    };
    if (await nameIsTaken(room, after.name, id)) throw labelNameTaken();
    await saveLabel(room, after);
    return tellOfLabel(room, after);
  },
);

export const deleteLabel = command('label.delete', async (room: Room, id: string) => {
  requiresEverywhere(room, 'label.edit');
  const before = await labelForUpdate(room, id);
  if (before === undefined) throw notFound();
  await deleteLabelRow(room, id);
  tellOfLabel(room, { ...before, version: before.version + 1 }, true);
  return { ok: true } as const;
});

function tellOfLabel(room: Room, label: PublicLabel, deleted = false): PublicLabel {
  room.emit({
    type: 'label.changed',
    subject: { type: 'label', id: label.id, version: label.version },
    brandId: null,
    accountId: null,
    data: { label, deleted },
  });
  return label;
}
