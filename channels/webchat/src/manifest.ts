import type { ChannelManifest } from '@tertulia/contract';
import { acceptedMimes } from './accepted-mimes.ts';
import { maxFileBytes, maxFilesPerMessage, maxTextLength } from './limits.ts';
import { initialColour } from './settings.ts';

const checked = '2026-11-22';
const ours = 'channels/webchat/src/limits.ts: a bound of our own';

const asked = [
  { value: 'no', label: { es: 'No preguntar', en: 'Do not ask' } },
  { value: 'optional', label: { es: 'Preguntar, sin obligar', en: 'Ask, but do not insist' } },
  { value: 'required', label: { es: 'Preguntar y exigir respuesta', en: 'Ask and require an answer' } },
];

export const manifest: ChannelManifest = {
  id: 'webchat',
  name: 'Web chat',
  names: { es: 'Chat web', en: 'Web chat' },
  about: { es: 'La burbuja de chat en tu página.', en: 'The chat bubble on your own pages.' },
  status: 'alive',
  icon: '<path d="M4 5.5h16a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-8l-5 4v-4H4a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1z"/><path d="M8 9.5h8M8 12.5h5"/>',
  surfaces: ['direct'],
  inbound: 'door',
  compose: {
    direct: {
      text: { unit: 'utf16', max: maxTextLength, markup: 'none' },
      media: {
        kinds: [
          { role: 'image', mime: [...acceptedMimes.image], maxBytes: maxFileBytes },
          { role: 'video', mime: [...acceptedMimes.video], maxBytes: maxFileBytes },
          { role: 'audio', mime: [...acceptedMimes.audio], maxBytes: maxFileBytes },
          { role: 'voice', mime: [...acceptedMimes.audio], maxBytes: maxFileBytes },
          { role: 'file', mime: [...acceptedMimes.file], maxBytes: maxFileBytes },
        ],
        max: maxFilesPerMessage,
        mixed: true,
        delivery: 'upload',
        /** AAC in mp4 plays in every browser a visitor may have; WebM with Opus does not in older Safari. */
        voice: ['audio/mp4', 'audio/webm'],
      },
      subject: false,
      buttons: null,
      location: true,
      altText: true,
    },
  },
  window: { kind: 'always' },
  actions: { react: 'yes' },
  receipts: ['read'],
  rates: [],
  setUp: [
    {
      title: { es: 'Dónde estará el chat', en: 'Where the chat will be' },
      text: {
        es: 'El chat se abre en tu sitio con una línea de código, que te daremos al guardar.',
        en: 'The chat opens on your site with one line of code, which you get when you save.',
      },
      fields: [
        {
          key: 'site',
          label: { es: 'Dirección de tu sitio web', en: 'Address of your website' },
          help: {
            es: 'Por ejemplo cafe.example. Si pones dos chats en el mismo sitio, añade una palabra al segundo: cafe.example/ventas.',
            en: 'For example cafe.example. For a second chat on the same site, add a word to it: cafe.example/sales.',
          },
          kind: 'text',
          required: false,
          initial: '',
        },
        {
          key: 'origins',
          label: { es: 'Sitios que pueden mostrarlo', en: 'Sites that may show it' },
          help: {
            es: 'Separadas por espacios: https://cafe.example https://tienda.cafe.example. Si lo dejas vacío, cualquiera.',
            en: 'Separated by spaces: https://cafe.example https://shop.cafe.example. If empty, any site.',
          },
          kind: 'text',
          required: false,
          initial: '',
        },
      ],
    },
    {
      title: { es: 'Cómo se ve', en: 'How it looks' },
      text: {
        es: 'El chat toma el color de tu marca y procura que siempre se lea bien.',
        en: 'The chat takes your brand’s colour and keeps its text readable on it.',
      },
      fields: [
        {
          key: 'colour',
          label: { es: 'Color', en: 'Colour' },
          help: { es: 'Como #ab4a2b.', en: 'Like #ab4a2b.' },
          kind: 'text',
          required: false,
          initial: initialColour,
        },
        {
          key: 'theme',
          label: { es: 'Tema', en: 'Theme' },
          kind: 'choice',
          required: false,
          initial: 'system',
          choices: [
            { value: 'system', label: { es: 'El de cada visitante', en: 'Each visitor’s own' } },
            { value: 'light', label: { es: 'Claro', en: 'Light' } },
            { value: 'dark', label: { es: 'Oscuro', en: 'Dark' } },
          ],
        },
        {
          key: 'language',
          label: { es: 'Idioma', en: 'Language' },
          kind: 'choice',
          required: false,
          initial: 'page',
          choices: [
            { value: 'page', label: { es: 'El de la página', en: 'The page’s' } },
            { value: 'es', label: { es: 'Español', en: 'Spanish' } },
            { value: 'en', label: { es: 'Inglés', en: 'English' } },
          ],
        },
        {
          key: 'welcome',
          label: { es: 'Saludo', en: 'Greeting' },
          help: {
            es: 'Lo primero que lee quien abre el chat.',
            en: 'The first thing people read when they open the chat.',
          },
          kind: 'text',
          required: false,
          initial: '',
          said: true,
        },
      ],
    },
    {
      title: { es: 'Antes de empezar', en: 'Before the chat' },
      text: {
        es: 'Puedes pedir unos datos antes del primer mensaje. Cuantos menos pidas, más gente escribirá.',
        en: 'You can ask for a few details before the first message. The fewer you ask for, the more people write.',
      },
      fields: [
        {
          key: 'askName',
          label: { es: 'Nombre', en: 'Name' },
          kind: 'choice',
          required: false,
          initial: 'no',
          choices: asked,
        },
        {
          key: 'askEmail',
          label: { es: 'Correo', en: 'E-mail' },
          kind: 'choice',
          required: false,
          initial: 'no',
          choices: asked,
        },
        {
          key: 'question',
          label: { es: 'Una pregunta tuya', en: 'A question of your own' },
          help: {
            es: 'Por ejemplo «Número de pedido». Si la dejas vacía, ninguna.',
            en: 'For example “Order number”. If empty, none.',
          },
          kind: 'text',
          required: false,
          initial: '',
        },
        {
          key: 'questionRequired',
          label: { es: 'Exigir respuesta a esa pregunta', en: 'Require an answer to that question' },
          kind: 'switch',
          required: false,
          initial: false,
        },
      ],
    },
  ],
  facts: [
    { field: 'compose.direct.text.max', source: ours, checked },
    { field: 'compose.direct.media.max', source: ours, checked },
    { field: 'compose.direct.media.kinds.maxBytes', source: ours, checked },
  ],
};
