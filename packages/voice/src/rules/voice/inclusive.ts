import type { Rule } from '../../rule.ts';
import { spot, type Wording } from '../spot.ts';
import { wholeWords } from '../../text/whole-words.ts';

const wordings: readonly Wording[] = [
  { in: 'es', pattern: wholeWords('bienvenidos a todos'), because: 'everybody', instead: 'os damos la bienvenida' },
  { in: 'es', pattern: wholeWords('bienvenidos'), because: 'everybody' },
  { in: 'es', pattern: wholeWords('(?:hola|gracias) a todos'), because: 'everybody' },
  { in: 'es', pattern: wholeWords('queridos (?:clientes|amigos|seguidores)'), because: 'everybody' },
  { in: 'es', pattern: wholeWords('todos los (?:clientes|usuarios|seguidores|socios)'), because: 'everybody' },
  { in: 'es', pattern: wholeWords('chicos'), because: 'everybody' },
  { in: 'en', pattern: wholeWords('(?:you|hey|hi|hello) guys'), because: 'everybody' },
  { in: 'en', pattern: wholeWords('ladies and gentlemen'), because: 'everybody', instead: 'everyone' },
  { in: 'en', pattern: wholeWords('manpower'), because: 'everybody', instead: 'staff' },
];

/** Wording that speaks to all. */
export const inclusive: Rule = {
  id: 'inclusive',
  group: 'voice',
  severity: 'hint',
  offBecause: {
    es: 'Cada marca decide cómo nombra a las personas; además, en español el masculino plural es correcto y muy frecuente.',
    en: 'Each brand decides how it names people; and in Spanish the masculine plural is correct and very frequent.',
  },
  languages: ['es', 'en'],
  reads: 'sentence',
  texts: {
    everybody: { es: '«{term}» puede dejar fuera a parte de quien lee.', en: '“{term}” may leave some readers out.' },
  },
  check: (reading) => spot(reading, wordings),
};
