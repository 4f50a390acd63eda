import type { InboundPart } from '@tertulia/channel-kit';
import type { Words } from '@tertulia/contract';
import { words } from '../words.ts';

/** What of a mail is not shown, and why, for whoever reads it. Each goes on a sentence of the screen's. */
export const notShown = {
  tooManyParts: words(
    'el mensaje tiene demasiadas partes. Guardamos el original.',
    'the message has too many parts. The original is kept.',
  ),
  tooManyLines: words(
    'el mensaje tiene demasiadas líneas. Guardamos el original.',
    'the message has too many lines. The original is kept.',
  ),
  broken: words(
    'el mensaje está dañado o tiene unas partes dentro de otras sin fin. Guardamos el original.',
    'the message is damaged, or nested too deeply. The original is kept.',
  ),
  tooCostly: words(
    'abrir el mensaje costaría demasiado. Guardamos el original.',
    'opening the message would cost too much. The original is kept.',
  ),
  formatted: words(
    'la versión con formato, que es demasiado grande. Guardamos el original.',
    'the formatted version, which is too large. The original is kept.',
  ),
  tooLarge: (megabytes: number): Words =>
    words(
      `el mensaje pesa ${megabytes} MB, demasiado para traerlo aquí. Está en el buzón.`,
      `the message is ${megabytes} MB, too large to bring here. It is in the mailbox.`,
    ),
  moreFiles: (count: number): Words =>
    words(
      `${count} archivos más que venían con este mensaje. Guardamos el original.`,
      `${count} more files that came with this message. The original is kept.`,
    ),
};

export const notShownPart = (why: Words): InboundPart => ({ type: 'unsupported', summary: why.en, words: why });
