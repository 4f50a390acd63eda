import type { RuleExamples } from '../../rule.ts';

const brand = { protocol: { brand: 'Nubalia' } };

export const shoutingExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: 'ENVÍO GRATIS HOY', fixed: 'Envío gratis hoy' },
    { country: 'MX', text: 'Es URGENTE que nos escribas.', fixed: 'Es urgente que nos escribas.' },
    { country: 'AR', text: 'NO HAY STOCK', fixed: 'No hay stock' },
    { country: 'CO', text: 'Gracias por ESPERAR TANTO.', fixed: 'Gracias por esperar tanto.' },
    { country: 'ES', text: '¡ÚLTIMAS PLAZAS!', fixed: '¡Últimas plazas!' },
    { country: 'EN', text: 'FREE SHIPPING today', fixed: 'Free shipping today' },
    { country: 'EN', text: 'Please READ THIS first.', fixed: 'Please read this first.' },
    { country: 'ES', text: '¡Ya está aquí!!!', fixed: '¡Ya está aquí!' },
    { country: 'MX', text: '¿Qué pasó????', fixed: '¿Qué pasó?' },
    { country: 'AR', text: '¡¡Llegó el invierno!', fixed: '¡Llegó el invierno!' },
    { country: 'CO', text: 'Hoy ABRIMOS A LAS diez.', fixed: 'Hoy abrimos a las diez.' },
    { country: 'ES', text: 'TODO al 50 %, REBAJAS', fixed: 'TODO al 50 %, rebajas' },
  ],
  good: [
    { country: 'ES', text: 'El DNI solo hace falta al recoger.' },
    { country: 'MX', text: 'Con tu CURP y tu RFC basta.' },
    { country: 'AR', text: 'El CUIT va en la factura.' },
    { country: 'CO', text: 'El NIT y el RUT se piden en caja.' },
    { country: 'ES', text: 'El IVA va incluido.' },
    { country: 'ES', text: 'Código HOLA15 al pagar.' },
    { country: 'EN', text: 'VAT is included.' },
    { country: 'EN', text: 'Our USB cable fits.' },
    { country: 'ES', text: 'La talla XL y la XXL.' },
    { country: 'MX', text: 'Paga en OXXO o por SPEI.' },
    { country: 'ES', text: 'OK, hecho.' },
    { country: 'AR', text: 'La camiseta de la ONU.' },
    { country: 'ES', text: 'El AVE sale a las 8.' },
    { country: 'ES', text: 'Ayer estuvimos en FITUR.' },
    { country: 'CO', text: '¡Qué alegría!' },
    { country: 'ES', text: 'La marca NUBALIA estrena web.', ...brand },
    { country: 'EN', text: 'The IMEI is on the box.' },
    { country: 'ES', text: 'Nos escribió «NUNCA MÁS» y volvió.' },
    { country: 'MX', text: '¿En serio?' },
    { country: 'AR', text: 'El PDF está en tu correo.' },
  ],
};
