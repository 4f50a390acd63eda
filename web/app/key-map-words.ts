import i18next from 'i18next';
import { keyMap as en } from './key-map.en.ts';
import { keyMap as es } from './key-map.es.ts';

// These words come with their dialog. Importing this file makes them known.
i18next.addResourceBundle('es', 'desk', { keyMap: es }, true, true);
i18next.addResourceBundle('en', 'desk', { keyMap: en }, true, true);
