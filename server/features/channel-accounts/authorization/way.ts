import type { Settings } from '@tertulia/channel-kit';
import type { Authorization, ChannelManifest, SetUpField } from '@tertulia/contract';
import { unknownAuthorization } from '../errors.ts';

/**
 * The way these settings were authorized, or null where they hold a password or a key instead.
 * @throws Refusal `account.unknown_authorization`
 */
export function wayOf(manifest: ChannelManifest, settings: Settings): Authorization | null {
  const id = settings['authorization'] ?? '';
  if (id === '') return null;
  const way = manifest.authorization?.find((each) => each.id === id);
  if (way === undefined) throw unknownAuthorization({ field: 'authorization' });
  return way;
}

/** What these settings may hold: the set-up's fields, or with a way its own instead of the passwords. */
export function fieldsFor(manifest: ChannelManifest, settings: Settings): readonly SetUpField[] {
  const fields = manifest.setUp.flatMap((step) => step.fields);
  const way = wayOf(manifest, settings);
  return way === null ? fields : [...fields.filter(({ key }) => !way.without.includes(key)), ...way.fields];
}

/** Tokens belong to these: with another application or another tenant the person has to be asked again. A new client secret changes nothing. */
export const boundTo = (manifest: ChannelManifest, settings: Settings): string => {
  const open = wayOf(manifest, settings)?.fields.filter(({ kind }) => kind !== 'secret') ?? [];
  return JSON.stringify([settings['authorization'] ?? '', ...open.map(({ key }) => settings[key] ?? '')]);
};
