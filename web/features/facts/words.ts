import i18next from 'i18next';
import { facts as en } from './texts.en.ts';
import { es419, facts as es } from './texts.es.ts';

// These words come with their screen. Importing this file makes them known.
i18next.addResourceBundle('es', 'desk', { facts: es }, true, true);
i18next.addResourceBundle('es-419', 'desk', es419, true, true);
i18next.addResourceBundle('en', 'desk', { facts: en }, true, true);
