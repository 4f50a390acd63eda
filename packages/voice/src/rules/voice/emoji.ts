import type { Edit, Fix } from '../../finding.ts';
import type { Rule, Sighting } from '../../rule.ts';
import { emojiIn, type Emoji } from '../../text/emoji.ts';

/** No more emoji, and no others, than the brand allows. */
export const emoji: Rule = {
  id: 'emoji',
  group: 'voice',
  severity: 'warn',
  languages: 'any',
  texts: {
    ceiling: {
      es: 'Son {count} emojis, y la marca pone como mucho {ceiling}.',
      en: 'That makes {count} emoji; the brand uses {ceiling} at most.',
    },
    none: { es: 'La marca no usa emojis.', en: 'The brand uses no emoji.' },
    palette: { es: '{emoji} no está entre los emojis de la marca.', en: '{emoji} is not one of the brand’s emoji.' },
  },
  check: ({ text, protocol }) => {
    const found = emojiIn(text);
    const { palette, ceiling } = protocol.emoji;
    const sightings: Sighting[] = [];
    const known = palette === 'any' ? null : new Set(palette.map(bare));
    const allowed: Emoji[] = [];
    for (const it of found) {
      if (known === null || known.has(bare(it.text))) allowed.push(it);
      else if (sightings.length < enoughToSay)
        sightings.push({
          span: { start: it.start, end: it.end },
          because: 'palette',
          values: { emoji: it.text },
          fixes: [without(text, [it])],
          confidence: 1,
        });
    }
    const extra = allowed.slice(ceiling);
    const [start, end] = [extra[0], extra.at(-1)];
    if (start !== undefined && end !== undefined) {
      const values = { count: String(found.length), ceiling: String(ceiling) };
      sightings.push({
        span: { start: start.start, end: end.end },
        because: ceiling === 0 ? 'none' : 'ceiling',
        values,
        fixes: [without(text, extra)],
        confidence: 1,
      });
    }
    return sightings;
  },
};

/** A wall of emoji needs no finding for each brick. */
const enoughToSay = 100;

/** Skin tone and the emoji selector do not make another emoji. */
const bare = (emojiText: string): string => emojiText.replaceAll(/[\u{1F3FB}-\u{1F3FF}]|\uFE0F/gu, '');

/** Takes emoji out, with the blank before each. */
const without = (text: string, emojis: readonly Emoji[]): Fix => ({
  label: {
    es: emojis.length === 1 ? 'Quitar el emoji' : 'Quitar los que sobran',
    en: emojis.length === 1 ? 'Take the emoji out' : 'Take the extra ones out',
  },
  edits: emojis.map(({ start, end }): Edit => ({ start: text[start - 1] === ' ' ? start - 1 : start, end, text: '' })),
});
