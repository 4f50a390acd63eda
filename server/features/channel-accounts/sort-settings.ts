import type { SettingValue, Settings } from '@tertulia/channel-kit';
import type { ChannelManifest, SetUpField } from '@tertulia/contract';
import { fieldsFor, wayOf } from './authorization/way.ts';
import { settingInvalid, settingMissing, unknownSetting } from './errors.ts';

export type SortedSettings = { readonly open: Settings; readonly secret: Settings };

/**
 * What somebody typed, judged field by field against the channel's set-up steps, and told apart: what may be shown again and
 * what may not. Gaps take the field's initial value.
 * With a way of authorization, `authorization` names it and stays among what is shown.
 * @throws Refusal `account.unknown_authorization`, `account.unknown_setting`, `account.setting_missing`, `account.setting_invalid`
 */
export function sortSettings(manifest: ChannelManifest, typed: Settings): SortedSettings {
  const fields = fieldsFor(manifest, typed);
  const stranger = Object.keys(typed).find(
    (key) => key !== 'authorization' && !fields.some((field) => field.key === key),
  );
  if (stranger !== undefined) throw unknownSetting({ field: stranger });

  const way = wayOf(manifest, typed);
  const open: Record<string, SettingValue> = way === null ? {} : { authorization: way.id };
  const secret: Record<string, SettingValue> = {};
  for (const field of fields) {
    const value = valueOf(field, typed[field.key]);
    if (value !== undefined) (field.kind === 'secret' ? secret : open)[field.key] = value;
  }
  return { open, secret };
}

function valueOf(field: SetUpField, typed: SettingValue | undefined): SettingValue | undefined {
  const value = typeof typed === 'string' && field.kind !== 'secret' ? typed.trim() : typed;
  if (value === undefined || value === '') {
    if (field.required && (field.initial === undefined || field.initial === ''))
      throw settingMissing({ field: field.key });
    return value ?? field.initial;
  }
  if (!fits(field, value)) throw settingInvalid({ field: field.key });
  return value;
}

function fits(field: SetUpField, value: SettingValue): boolean {
  switch (field.kind) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'switch':
      return typeof value === 'boolean';
    case 'choice':
      return (field.choices ?? []).some((choice) => choice.value === value);
    case 'url':
      return typeof value === 'string' && URL.canParse(value);
    case 'email':
      return typeof value === 'string' && /^[^\s@]+@[^\s@]+$/u.test(value);
    case 'text':
    case 'secret':
      return typeof value === 'string' && value.length <= 10_000;
    default:
      return false;
  }
}
