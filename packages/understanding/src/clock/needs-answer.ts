import { fold } from '../text/fold.ts';
import { shortText } from '../text/short-text.ts';
import { words } from '../text/words.ts';
import { PRAISE } from './praise.ts';
import { startsClock } from './starts-clock.ts';

/**
 * Whether somebody should answer: everything that starts a clock, except plain praise and good wishes
 * ("qué maravilla", "feliz navidad a todo el equipo"), which a brand may thank but nobody waits for.
 */
export function needsAnswer(text: string): boolean {
  if (!startsClock(text)) return false;
  const read = shortText(text);
  if (/[?¿؟？❓❔]/u.test(read)) return true;
  const said = words(fold(read)).map((word) => word.text);
  return said.length > 12 || !said.every((word) => PRAISE.has(word) || /^(?:[jh][aeio])+[jh]?$/u.test(word));
}
