import type { RuleExamples } from '../../rule.ts';

const two = { signals: { questions: ['¿Enviáis a Canarias?', '¿Se puede envolver para regalo?'] } };
const priceAndGift = { signals: { questions: ['¿Cuánto cuesta?', '¿Lo envolvéis para regalo?'] } };
const english = { signals: { questions: ['Does it come in blue?', 'When does it ship?'] } };
const mexico = { signals: { questions: ['¿A qué hora abren?', '¿Tienen estacionamiento?'] } };
const argentina = { signals: { questions: ['¿El talle 40 es grande?', '¿La campera es impermeable?'] } };
const colombia = { signals: { questions: ['¿Cuánto vale el domicilio?', '¿En cuánto llega?'] } };
const one = { signals: { questions: ['¿Enviáis a Canarias?'] } };

export const unansweredQuestionExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: 'Sí, hacemos envíos a Canarias.', ...two },
    { country: 'ES', text: 'Cuesta 20 €.', ...priceAndGift },
    { country: 'EN', text: 'Yes, it comes in blue.', ...english },
    { country: 'MX', text: 'Abrimos a las 9.', ...mexico },
    { country: 'AR', text: 'El talle 40 es grande.', ...argentina },
    { country: 'CO', text: 'El domicilio cuesta 5.000 pesos.', ...colombia },
  ],
  good: [
    { country: 'ES', text: 'Sí a las dos: enviamos a Canarias y se puede envolver para regalo.', ...two },
    { country: 'ES', text: 'Cuesta 20 € y lo envolvemos para regalo gratis.', ...priceAndGift },
    { country: 'EN', text: 'It comes in blue and green, and ships tomorrow.', ...english },
    { country: 'MX', text: 'Abrimos a las 9 y el estacionamiento es gratis.', ...mexico },
    { country: 'ES', text: '¿Para qué fecha lo necesitas?', ...two },
    { country: 'ES', text: 'Sí, claro.' },
    { country: 'ES', text: 'Ahora lo miramos.', ...two },
    { country: 'AR', text: 'El talle 40 es grande y la campera es impermeable.', ...argentina },
    { country: 'CO', text: 'El domicilio cuesta 5.000 y llega en una hora.', ...colombia },
    { country: 'ES', text: 'Abrimos a las nueve.', ...one },
  ],
};
