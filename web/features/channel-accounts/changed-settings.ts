import type { SetUpStep } from '@tertulia/contract';
import type { Values } from './set-up-fields.tsx';

/**
 * What differs from what the account has, or null when nothing does: only then is the vendor asked again. An emptied field is sent
 * empty, so that it really becomes empty; an empty secret is not sent, because it means the one that is kept.
 */
export function changedSettings(steps: readonly SetUpStep[], before: Values, now: Values): Values | null {
  const changed = steps
    .flatMap((step) => step.fields)
    .flatMap((field) => {
      const [old, value] = [before[field.key] ?? field.initial ?? '', now[field.key] ?? field.initial ?? ''];
      return value === old || (field.kind === 'secret' && value === '') ? [] : [[field.key, value] as const];
    });
  return changed.length === 0 ? null : Object.fromEntries(changed);
}
