import 'i18next';
import type { es } from '../app/texts.es.ts';
import type { facts } from '../features/facts/texts.es.ts';
import type { es as voice } from '../features/protocol/texts.es.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'desk';
    // the words of the voice and of the facts come with their screens
    resources: { desk: typeof es & { voice: typeof voice; facts: typeof facts } };
  }
}
