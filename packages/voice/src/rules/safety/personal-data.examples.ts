import type { RuleExamples } from '../../rule.ts';

const inPrivate = { draft: { reach: 'private' } } as const;

export const personalDataExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: 'Tu DNI es 12345678Z, ¿verdad?' },
    { country: 'ES', text: 'Te llamamos al 612 345 678.' },
    { country: 'MX', text: 'Su CURP es GOMC800101HDFRRL09.' },
    { country: 'MX', text: 'Lo mandamos a tu correo ana.lopez@gmail.com.' },
    { country: 'AR', text: 'El CUIT 20-12345678-9 ya está cargado.' },
    { country: 'AR', text: 'Vivís en calle Rivadavia 1234, ¿no?' },
    { country: 'CO', text: 'La cédula 1.020.345.678 quedó registrada.' },
    { country: 'CO', text: 'Lo enviamos a carrera 7 # 45-12.' },
    { country: 'ES', text: 'Lo abonamos en ES9121000418450200051332.' },
    { country: 'EN', text: 'Your card 4111 1111 1111 1111 was charged.' },
    { country: 'EN', text: 'We will ring you on 07700 900 123.' },
    { country: 'EN', text: 'We sent it to jane.doe@gmail.com.' },
    { country: 'ES', text: 'La tarjeta 4111111111111111 está activa.', ...inPrivate },
    { country: 'MX', text: 'La CLABE 012345678901234567 es correcta.' },
  ],
  good: [
    { country: 'ES', text: 'Escríbenos a hola@panaderia.es.' },
    { country: 'ES', text: 'Llámanos al 900 123 456.' },
    { country: 'MX', text: 'Llámanos al 55 1234 5678.' },
    { country: 'AR', text: 'Nuestro WhatsApp: 11 5555 1234.' },
    { country: 'CO', text: 'El pedido 20231145 salió.' },
    { country: 'ES', text: 'Del 10 al 15 de junio, de 9:00 a 14:00.' },
    { country: 'ES', text: 'Cuesta 1.299,50 €.' },
    { country: 'MX', text: 'El boleto cuesta 1,250 pesos.' },
    { country: 'EN', text: 'Order 123456789 has shipped.' },
    { country: 'EN', text: 'Our email is hello@shop.com.' },
    { country: 'ES', text: 'Referencia 8437000123456.' },
    { country: 'ES', text: 'Te llamamos al 612 345 678.', ...inPrivate },
    { country: 'ES', text: 'Mide 120 x 60 x 75 cm.' },
    { country: 'AR', text: 'Sale 12.500 pesos.' },
    { country: 'EN', text: 'Founded in 1998, open 24/7.' },
    { country: 'CO', text: 'Vive en nuestra memoria.' },
    { country: 'ES', text: 'Estamos en la calle Mayor 5.' },
  ],
};
