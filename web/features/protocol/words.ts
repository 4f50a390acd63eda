import i18next from 'i18next';
import { en } from './texts.en.ts';
import { es, es419 } from './texts.es.ts';

// These words are many and few people need them: they come with the screen. Importing this file makes them known.
i18next.addResourceBundle('es', 'desk', { voice: es }, true, true);
i18next.addResourceBundle('es-419', 'desk', { voice: es419 }, true, true);
i18next.addResourceBundle('en', 'desk', { voice: en }, true, true);
