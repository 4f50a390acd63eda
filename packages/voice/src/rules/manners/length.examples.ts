import type { RuleExamples } from '../../rule.ts';

const bot = { draft: { surface: 'bot' } } as const;
const broadcast = { draft: { surface: 'broadcast' } } as const;
const inPrivate = { draft: { reach: 'private' } } as const;

export const lengthExamples: RuleExamples = {
  bad: [
    {
      country: 'ES',
      text: 'Te contamos cómo va tu caso con todos los detalles. Te contamos cómo va tu caso con todos los detalles. Te contamos cómo va tu caso con todos los detalles. Te contamos cómo va tu caso con todos los detalles. Te contamos cómo va tu caso con todos los detalles. Te contamos cómo va tu caso con todos los detalles. Te contamos cómo va tu caso con todos los detalles. Te contamos cómo va tu caso con todos los detalles. Te contamos cómo va tu caso con todos los detalles. Te contamos cómo va tu caso con todos los detalles. Te contamos cómo va tu caso con todos los detalles.',
    },
    {
      country: 'MX',
      text: 'El paquete que salió el lunes de nuestro almacén de Getafe y que el transportista llevó primero a Valencia y después por error a Murcia y luego otra vez a Valencia está ahora mismo en reparto en tu barrio y llegará esta tarde o mañana por la mañana como muy tarde según dicen ellos.',
    },
    {
      country: 'EN',
      text: 'We are looking at your case and will tell you all about it. We are looking at your case and will tell you all about it. We are looking at your case and will tell you all about it. We are looking at your case and will tell you all about it. We are looking at your case and will tell you all about it. We are looking at your case and will tell you all about it. We are looking at your case and will tell you all about it. We are looking at your case and will tell you all about it. We are looking at your case and will tell you all about it. We are looking at your case and will tell you all about it.',
    },
    {
      country: 'AR',
      text: 'Contamos cada paso del envío para que lo sigas. Contamos cada paso del envío para que lo sigas. Contamos cada paso del envío para que lo sigas. Contamos cada paso del envío para que lo sigas. Contamos cada paso del envío para que lo sigas. Contamos cada paso del envío para que lo sigas. Contamos cada paso del envío para que lo sigas. Contamos cada paso del envío para que lo sigas. Contamos cada paso del envío para que lo sigas.',
      ...bot,
    },
    {
      country: 'CO',
      text: 'Le contamos paso a paso cómo va su solicitud. Le contamos paso a paso cómo va su solicitud. Le contamos paso a paso cómo va su solicitud. Le contamos paso a paso cómo va su solicitud. Le contamos paso a paso cómo va su solicitud. Le contamos paso a paso cómo va su solicitud. Le contamos paso a paso cómo va su solicitud. Le contamos paso a paso cómo va su solicitud. Le contamos paso a paso cómo va su solicitud. Le contamos paso a paso cómo va su solicitud. Le contamos paso a paso cómo va su solicitud. Le contamos paso a paso cómo va su solicitud. Le contamos paso a paso cómo va su solicitud. Le contamos paso a paso cómo va su solicitud. Le contamos paso a paso cómo va su solicitud. Le contamos paso a paso cómo va su solicitud.',
      ...broadcast,
    },
  ],
  good: [
    {
      country: 'ES',
      text: 'Te contamos cómo va tu caso con todos los detalles. Te contamos cómo va tu caso con todos los detalles. Te contamos cómo va tu caso con todos los detalles. Te contamos cómo va tu caso con todos los detalles. Te contamos cómo va tu caso con todos los detalles. Te contamos cómo va tu caso con todos los detalles. Te contamos cómo va tu caso con todos los detalles. Te contamos cómo va tu caso con todos los detalles. Te contamos cómo va tu caso con todos los detalles. Te contamos cómo va tu caso con todos los detalles. Te contamos cómo va tu caso con todos los detalles.',
      ...inPrivate,
    },
    { country: 'MX', text: 'Ya salió.' },
    { country: 'AR', text: 'Sale el lunes y llega el martes.' },
    {
      country: 'CO',
      text: 'Le contamos cómo va. Le contamos cómo va. Le contamos cómo va. Le contamos cómo va. Le contamos cómo va. Le contamos cómo va. Le contamos cómo va. Le contamos cómo va.',
    },
    { country: 'EN', text: 'It ships on Monday and should be with you by Tuesday.' },
    {
      country: 'ES',
      text: 'El paquete que salió el lunes de nuestro almacén de Getafe y que el transportista llevó primero a Valencia y después por.',
    },
    {
      country: 'EN',
      text: 'Short sentence here. Short sentence here. Short sentence here. Short sentence here. Short sentence here. Short sentence here. Short sentence here. Short sentence here. Short sentence here. Short sentence here. Short sentence here. Short sentence here. Short sentence here. Short sentence here. Short sentence here.',
    },
  ],
};
