import type { RuleExamples } from '../../rule.ts';

/** The marked drafts in `data/drafts` are this rule's long list; these show what the rule adds to them. */
export const firstPersonExamples: RuleExamples = {
  bad: [
    { text: 'Creo que sí.', country: 'ES', fixed: 'Creemos que sí.' },
    { text: 'Te envío el recibo.', country: 'ES', fixed: 'Te enviamos el recibo.' },
    { text: 'Estoy encantada de enviarte mi web.', country: 'ES', fixed: 'Nos encanta enviarte nuestra web.' },
    {
      text: 'Estoy encantada de enviarte mi web.',
      country: 'ES',
      protocol: { gender: 'feminine' },
      fixed: 'Estamos encantadas de enviarte nuestra web.',
    },
    { text: 'Ya te contesté.', country: 'ES', fixed: 'Ya te hemos contestado.' },
    { text: 'Ya te contesté.', country: 'MX', fixed: 'Ya te contestamos.' },
    { text: 'Ya te contesté ayer.', country: 'ES', fixed: 'Ya te contestamos ayer.' },
    { text: 'Decime el talle y te lo reservo.', country: 'AR', fixed: 'Decinos el talle y te lo reservamos.' },
    {
      text: 'Qué pena con usted, no había visto el mensaje.',
      country: 'CO',
      fixed: 'Qué pena con usted, no habíamos visto el mensaje.',
    },
    { text: 'Ahorita lo checo y te aviso.', country: 'MX', fixed: 'Ahorita lo checamos y te avisamos.' },
    { text: "I'm on it.", country: 'EN', fixed: "We're on it." },
    { text: 'I was wrong, sorry.', country: 'EN', fixed: 'We were wrong, sorry.' },
    { text: 'Soy Nora y te escribo por tu pedido.', country: 'ES', draft: { reach: 'private' } },
    { text: 'Mi equipo lo revisa.', country: 'CO', draft: { surface: 'post' }, fixed: 'Nuestro equipo lo revisa.' },
  ],
  good: [
    { text: 'Creo que sí.', country: 'ES', protocol: { speaker: 'I' } },
    {
      text: 'Soy Nora, de atención al cliente.',
      country: 'ES',
      draft: { reach: 'private' },
      protocol: { signed: true },
    },
    { text: 'Me llamo Teo, ¿qué necesitas?', country: 'MX', draft: { reach: 'private' }, protocol: { signed: true } },
    { text: 'Laura nos escribió: «me encanta, repetiré».', country: 'ES' },
    { text: '¡Nuevo reto! #yomequedoencasa', country: 'ES' },
    {
      text: 'Prueba la Mi Tierra de la casa.',
      country: 'CO',
      protocol: { terms: { banned: [], preferred: [], names: ['Mi Tierra'] } },
    },
    { text: 'El trabajo de estos meses ya se ve.', country: 'ES' },
    { text: 'World War I medals are in room four.', country: 'EN' },
    { text: 'The gold mine tour starts at nine.', country: 'EN' },
    { text: 'El cambio es gratis y el envío también.', country: 'AR' },
    { text: 'Visita www.mitienda.com', country: 'MX' },
    { text: 'Escríbenos a yo@tienda.es', country: 'ES' },
  ],
};
