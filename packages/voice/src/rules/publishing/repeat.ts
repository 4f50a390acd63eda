import { containment } from '../../frame/frame-of.ts';
import { postHashes } from '../../frame/sketch-of.ts';
import type { Rule } from '../../rule.ts';

/** A changed hour, a greeting put before it: three words in a row stay the same in more than half of the text. */
const sameEnough = 0.58;

/** The same text on several accounts or days. */
export const repeat: Rule = {
  id: 'repeat',
  group: 'publishing',
  severity: 'warn',
  languages: 'any',
  texts: {
    again: {
      es: 'Este texto ya se publicó casi igual: quien siga a la marca en dos sitios lo verá repetido.',
      en: 'Almost the same text is already out: people who follow you in two places will see it twice.',
    },
  },
  check: ({ text, draft, signals }) => {
    if (draft.surface !== 'post') return [];
    const before = (signals.recentSends ?? []).filter(({ where }) => where === 'account');
    const hashes = before.length === 0 ? [] : postHashes(text);
    if (hashes.length < 4) return [];
    const closest = Math.max(
      ...before.map((send) => Math.min(containment(hashes, send.hashes), containment(send.hashes, hashes))),
    );
    return closest < sameEnough
      ? []
      : [{ span: { start: 0, end: text.length }, because: 'again', confidence: closest }];
  },
};
