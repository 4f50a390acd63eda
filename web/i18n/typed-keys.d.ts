import 'i18next';
import type { es } from '../app/texts.es.ts';
import type { keyMap } from '../app/key-map.es.ts';
import type { facts } from '../features/facts/texts.es.ts';
import type { es as voice } from '../features/protocol/texts.es.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'desk';
    // the words of the voice, of the facts and of the map of keys come with what shows them
    resources: { desk: typeof es & { voice: typeof voice; facts: typeof facts; keyMap: typeof keyMap } };
  }
}
