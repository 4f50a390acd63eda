import type { Sighting } from '../../rule.ts';
import { unaccented, wordsOf, type Word } from '../../text/words.ts';

/** "Les mandé la foto", "probé reiniciar": what was sent, what was tried. */
export type Deed = { readonly stem: string; readonly kind: 'sent' | 'tried' };
const sent =
  /^(?:mande|envie|pase|adjunte|subi|deje|mandamos|enviamos|pasamos|adjunto|sent|attached|uploaded|shared)$/u;
const tried = /^(?:probe|intente|reintente|probamos|tried|trying)$/u;
const sendable =
  /^(?:foto|video|captura|comprobante|ticket|factura|recibo|picture|photo|screenshot|receipt|invoice)s?$/u;

export const deedsIn = (message: string): Deed[] => {
  const keys = wordsOf(message).map(({ key }) => unaccented(key));
  return keys.flatMap((key, at): Deed[] => {
    const after = keys.slice(at + 1, at + 5);
    if (sent.test(key))
      return after.filter((word) => sendable.test(word)).map((word) => ({ stem: rootOf(word), kind: 'sent' }));
    return tried.test(key)
      ? after.filter((word) => word.length > 5).map((word) => ({ stem: rootOf(word), kind: 'tried' }))
      : [];
  });
};

export const doneBefore = (asked: readonly Word[], done: readonly Deed[]): Sighting | undefined => {
  const keys = asked.map(({ key }) => unaccented(key));
  if (keys.some((key) => /^(?:otr[oa]s?|another|other|more|mas|mejor|better|again|cerca|lejos)$/u.test(key)))
    return undefined;
  const wasAskedToTry = keys.some((key) => /^(?:probaste|probo|intentaste|intento|tried|try|has|ha)$/u.test(key));
  const at = keys.findIndex((key) =>
    done.some(({ stem, kind }) => key.startsWith(stem) && (kind === 'sent' ? sendable.test(key) : wasAskedToTry)),
  );
  const [first, thing] = [asked[0], asked[at]];
  return first === undefined || thing === undefined
    ? undefined
    : {
        span: { start: first.start, end: thing.end },
        because: 'done',
        values: { what: thing.text },
        confidence: 0.7,
      };
};

const rootOf = (word: string): string => word.replace(/s$/u, '').slice(0, 6);
