import type { RuleExamples } from '../../rule.ts';

const order = { signals: { personSaid: ['Hola, mi pedido 88213 no llega'] } };
const orderEn = { signals: { personSaid: ['Hi, order #88213 is late'] } };
const mail = { signals: { personSaid: ['mi correo es ana@correo.es'] } };
const size = { signals: { personSaid: ['compré una talla M y me va pequeña'] } };

export const askedAlreadyExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: '¿Nos dices el número de pedido?', ...order },
    { country: 'MX', text: 'Compártenos tu número de orden, por favor.', ...order },
    { country: 'AR', text: '¿Me pasás el número de pedido?', ...order },
    { country: 'CO', text: 'Regálame tu número de guía.', ...order },
    { country: 'ES', text: 'Dinos tu correo y lo miramos.', ...mail },
    { country: 'MX', text: '¿Me confirma su correo?', ...mail },
    { country: 'EN', text: 'Could you send us your order number?', ...orderEn },
    { country: 'EN', text: 'What is your order number?', ...orderEn },
    { country: 'ES', text: 'Pásanos la talla y lo cambiamos.', ...size },
    { country: 'AR', text: 'Decinos el talle.', ...size },
    { country: 'EN', text: 'Please share your email.', ...mail },
  ],
  good: [
    { country: 'ES', text: '¿Nos dices el número de pedido?' },
    { country: 'ES', text: '¿Nos dices el número de pedido?', ...mail },
    { country: 'MX', text: 'Ya vimos tu pedido 88213.', ...order },
    { country: 'AR', text: '¿Me pasás el color?', ...order },
    { country: 'EN', text: 'We found your order.', ...orderEn },
    { country: 'EN', text: 'What is your postcode?', ...orderEn },
    { country: 'ES', text: 'Tu correo está bien.', ...mail },
    { country: 'CO', text: 'Tu guía ya salió.', ...order },
    { country: 'ES', text: '¿Nos dices la talla?', ...order },
    { country: 'EN', text: 'Could you send a photo?', ...orderEn },
  ],
};
