import 'i18next';
import type { es } from '../app/texts.es.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'desk';
    resources: { desk: typeof es };
  }
}
