import type { Text } from '../i18n/use-text.ts';
import { isRefused, Unreached } from './refused.ts';

/** Why it did not happen, in words for a person. What answered in the server's place (a proxy, a cut line) has none in their language. */
export function inWords(error: unknown, t: Text): string {
  if (error instanceof Unreached) return t('ui.unreached');
  if (!isRefused(error)) return t('ui.failed');
  if (error.problem.title !== '') return error.problem.title;
  if (error.status === 413) return t('ui.tooLarge');
  return t('ui.failed');
}
