import type { RuleExamples } from '../../rule.ts';

const inPrivate = { draft: { reach: 'private' } } as const;

export const asksInPublicExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: 'Pásanos tu DNI por aquí.', fixed: 'Pásanos tu DNI por mensaje privado.' },
    { country: 'ES', text: '¿Nos dices tu teléfono?', fixed: '¿Nos dices tu teléfono por mensaje privado?' },
    {
      country: 'MX',
      text: 'Compártenos tu CURP, por favor.',
      fixed: 'Compártenos tu CURP por mensaje privado, por favor.',
    },
    { country: 'MX', text: '¿Me regalas tu correo y te escribimos?' },
    { country: 'AR', text: '¿Nos pasás tu DNI y tu mail?' },
    { country: 'AR', text: 'Mandanos tu CUIT.' },
    { country: 'CO', text: 'Regálanos tu número de cédula.' },
    { country: 'CO', text: 'Confírmenos su dirección.' },
    { country: 'ES', text: 'Necesitamos tu número de cuenta para el abono.' },
    {
      country: 'EN',
      text: 'Please send us your phone number.',
      fixed: 'Please send us your phone number by direct message.',
    },
    { country: 'EN', text: "What's your address?" },
    { country: 'EN', text: 'Can you share your date of birth?' },
    { country: 'ES', text: 'Dinos tu contraseña y lo miramos por privado.' },
    { country: 'MX', text: 'Envíenos su PIN.', ...inPrivate },
    { country: 'EN', text: 'Send us your password.', ...inPrivate },
    { country: 'ES', text: 'Déjanos tu correo en comentarios.' },
  ],
  good: [
    { country: 'ES', text: 'Pásanos tu DNI por privado.' },
    { country: 'MX', text: 'Mándanos tu correo por DM.' },
    { country: 'AR', text: 'Pasanos tu mail por mensaje directo.' },
    { country: 'CO', text: 'Regálanos tu cédula por interno.' },
    { country: 'EN', text: 'Send us your phone number by direct message.' },
    { country: 'ES', text: '¿Nos dices tu teléfono?', ...inPrivate },
    { country: 'MX', text: 'Compártenos tu correo.', ...inPrivate },
    { country: 'ES', text: 'Nuestro correo es hola@pan.es.' },
    { country: 'ES', text: '¿Nos dices la talla?' },
    { country: 'AR', text: 'Mandanos una foto.' },
    { country: 'CO', text: 'Cuéntanos qué pasó.' },
    { country: 'EN', text: 'What size do you need?' },
    { country: 'EN', text: 'Our address is 5 High Street.' },
    { country: 'ES', text: 'El DNI hace falta al recoger.' },
    { country: 'MX', text: 'Llega a la dirección de siempre.' },
    { country: 'ES', text: '¿Nos dices el número de pedido?' },
    { country: 'EN', text: 'Could you tell us the order number?' },
  ],
};
