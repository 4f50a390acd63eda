import type { RuleExamples } from '../../rule.ts';

const lucia = { signals: { personName: 'Lucía Pérez' } };
const jose = { signals: { personName: 'José Antonio' } };

export const leftoverExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: 'Hola [NOMBRE], ya está.' },
    { country: 'MX', text: 'Hola {{nombre}}, ya está.' },
    { country: 'AR', text: 'Hola {nombre}, ya está.' },
    { country: 'CO', text: 'Hola <nombre>, ya está.' },
    { country: 'EN', text: 'Hi %FIRSTNAME%, done.' },
    { country: 'EN', text: 'Dear *|FNAME|*, done.' },
    { country: 'ES', text: 'Tu pedido XXXX salió.' },
    { country: 'MX', text: 'Llega el ___ por la tarde.' },
    { country: 'AR', text: 'Sale el XX/XX.' },
    { country: 'EN', text: 'Lorem ipsum dolor.' },
    { country: 'EN', text: 'TODO: add the price.' },
    { country: 'ES', text: 'Precio: [insertar precio] €' },
    { country: 'ES', text: 'Hola, Laura, ya está.', ...lucia, fixed: 'Hola, Lucía, ya está.' },
    { country: 'MX', text: '¡Hola, Memo! Ya quedó.', ...lucia, fixed: '¡Hola, Lucía! Ya quedó.' },
    { country: 'CO', text: 'Estimada Sra. Gómez: ya quedó.', ...lucia },
    { country: 'EN', text: 'Hi Laura, done.', ...lucia, fixed: 'Hi Lucía, done.' },
    { country: 'AR', text: 'Gracias, Sofi.', ...lucia, fixed: 'Gracias, Lucía.' },
  ],
  good: [
    { country: 'ES', text: 'Hola, Lucía, ya está.', ...lucia },
    { country: 'MX', text: '¡Hola, Lucía! Ya quedó.', ...lucia },
    { country: 'AR', text: 'Hola, Lu, ya está.', ...lucia },
    { country: 'CO', text: 'Hola, Lucia, ya quedó.', ...lucia },
    { country: 'ES', text: 'Hola, Pepe, ya está.', ...jose },
    { country: 'ES', text: 'Hola de nuevo.', ...lucia },
    { country: 'MX', text: 'Hola, equipo.', ...lucia },
    { country: 'EN', text: 'Hi there, done.', ...lucia },
    { country: 'ES', text: 'Hola, Sra. Pérez, ya está.', ...lucia },
    { country: 'EN', text: 'See [1] below.' },
    { country: 'ES', text: 'Talla XXL y XXS.' },
    { country: 'MX', text: '[Vídeo] así se monta.' },
    { country: 'AR', text: 'Hola, Laura.' },
    { country: 'EN', text: '{ } is an empty set.' },
    { country: 'ES', text: '100 % algodón, 20 % menos.' },
    { country: 'ES', text: 'Todo está listo.' },
    { country: 'CO', text: 'Hola, buenas tardes.', ...lucia },
    { country: 'ES', text: 'Siglo XXI.' },
    { country: 'ES', text: 'Gracias, Madrid.', ...lucia },
  ],
};
