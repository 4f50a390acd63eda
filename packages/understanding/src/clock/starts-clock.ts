import { fold } from '../text/fold.ts';
import { shortText } from '../text/short-text.ts';
import { words } from '../text/words.ts';
import { onlyCourtesies } from './only-courtesies.ts';

/**
 * Whether an inbound text makes somebody wait for us. "Gracias 🙏" does not; "gracias, pero sigue sin llegar" does.
 * When in doubt it does: a clock too many costs a glance, a clock too few loses a customer. Texts without words
 * (an emoji, an empty caption) do not; the caller decides about attachments.
 */
export function startsClock(text: string): boolean {
  const read = shortText(text);
  if (ASKS.test(read)) return true;
  const said = words(fold(read).replace(ADDRESSEES, ' ').replace(TYPED_SMILEYS, ' ')).map((word) => word.text);
  if (said.length === 0) return false;
  // Thirty words of thanks are a letter: somebody should read it.
  if (said.length > 30) return true;
  return !onlyCourtesies(said);
}

const ASKS = /[?¿؟？❓❔]/u;
// Written-out smileys would otherwise leave letters behind: ":D", "xd", ":p", "<3".
const TYPED_SMILEYS = /(?:[:;=8x]-?[dpo3)(*](?![\p{L}\p{N}])|<3+)/gu;
// Whom one greets is not content: "@cafelaesquina gracias!!".
const ADDRESSEES = /@[\p{L}\p{N}._-]+/gu;
