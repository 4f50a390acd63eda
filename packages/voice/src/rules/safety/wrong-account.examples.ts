import type { RuleExamples } from '../../rule.ts';

const main = { draft: { account: { id: 'a', purpose: 'main' } } } as const;
const mainPost = { draft: { surface: 'post', account: { id: 'a', purpose: 'main' } } } as const;
const mainPrivate = { draft: { reach: 'private', account: { id: 'a', purpose: 'main' } } } as const;
const support = { draft: { account: { id: 'b', purpose: 'support' } } } as const;

export const wrongAccountExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: 'Lamentamos el retraso de tu pedido.', ...main },
    { country: 'MX', text: 'Una disculpa, ya lo revisamos.', ...main },
    { country: 'AR', text: 'Mil disculpas por la demora.', ...main },
    { country: 'CO', text: 'Le pedimos disculpas por lo ocurrido.', ...main },
    { country: 'ES', text: 'Reinicia el router y espera un minuto.', ...main },
    { country: 'MX', text: 'Tenemos problemas técnicos.', ...main },
    { country: 'EN', text: "We're sorry to hear that.", ...main },
    { country: 'EN', text: 'Please restart the modem.', ...main },
    { country: 'EN', text: 'We are experiencing an outage.', ...main },
    { country: 'ES', text: 'Sentimos las molestias.', ...mainPost },
  ],
  good: [
    { country: 'ES', text: 'Lamentamos el retraso de tu pedido.', ...support },
    { country: 'ES', text: 'Reinicia el router.', ...support },
    { country: 'ES', text: 'Lamentamos el retraso de tu pedido.' },
    { country: 'MX', text: 'Gracias por venir ayer.', ...main },
    { country: 'AR', text: 'Ya está el nuevo menú.', ...main },
    { country: 'CO', text: 'Te esperamos el sábado.', ...main },
    { country: 'EN', text: 'Thanks for coming.', ...main },
    { country: 'ES', text: 'Sentimos las molestias.', ...mainPrivate },
    { country: 'EN', text: 'Come and see us.', ...main },
    { country: 'ES', text: 'Hoy hay música.', ...main },
  ],
};
