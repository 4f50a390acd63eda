import type { Problem } from '@tertulia/contract';
import type { Text } from '../../i18n/use-text.ts';

export type WrongValue = NonNullable<Problem['fields']>[number];

/** Why the server did not take a value, said as a form says it. */
export function wrongValue({ why, limit = 0 }: Pick<WrongValue, 'why' | 'limit'>, t: Text): string {
  switch (why) {
    case 'missing':
    case 'empty':
      return t('ui.wrong.empty');
    case 'too-short':
      return t('ui.wrong.atLeast', { limit });
    case 'too-long':
      return t('ui.wrong.atMost', { limit });
    case 'too-few':
    case 'too-small':
      return t('ui.wrong.least', { limit });
    case 'too-many':
    case 'too-large':
      return t('ui.wrong.most', { limit });
    default:
      return t('ui.wrong.other');
  }
}
