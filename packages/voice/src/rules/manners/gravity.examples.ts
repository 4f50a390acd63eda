import type { RuleExamples } from '../../rule.ts';

const death = { signals: { personSaid: ['Hola, quiero anular la reserva, ha fallecido mi madre.'] } };
const deathMx = { signals: { personSaid: ['Cancelen por favor, murió mi papá ayer'] } };
const deathEn = { signals: { personSaid: ['Please cancel, my husband passed away on Friday'] } };
const grave = { signals: { isGrave: true } };
const notGrave = { signals: { isGrave: false, personSaid: ['murió el móvil'] } };
const urgent = { signals: { personSaid: ['mi hija se puso mala, estamos en urgencias'] } };
const laughing = { signals: { personSaid: ['me va a dar un infarto con este final de temporada'] } };
const ordinary = { signals: { personSaid: ['¿Tienen talla M?'] } };

export const gravityExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: '¡Genial! 😊', ...death },
    { country: 'MX', text: 'Qué bien, ya quedó cancelado.', ...deathMx },
    { country: 'AR', text: 'Perfecto, lo damos de baja.', ...grave },
    { country: 'CO', text: 'Listo 🎉', ...grave, fixed: 'Listo' },
    { country: 'EN', text: 'Great, we have cancelled it.', ...deathEn },
    { country: 'EN', text: 'Have a great day!', ...deathEn },
    { country: 'ES', text: 'Lo anulamos hoy. ¡Feliz día!', ...death },
    { country: 'ES', text: 'Sentimos mucho tu pérdida 😀', ...death, fixed: 'Sentimos mucho tu pérdida' },
    { country: 'EN', text: 'Awesome, done 👍', ...grave },
    { country: 'MX', text: '¡Ánimo!', ...grave },
    { country: 'ES', text: 'Jeje, tranqui, que eso se arregla 😉', ...urgent },
  ],
  good: [
    { country: 'ES', text: 'Lo sentimos muchísimo. Ya está anulado.', ...death },
    { country: 'MX', text: 'Le acompañamos en su dolor. Quedó cancelado.', ...deathMx },
    { country: 'CO', text: 'Un abrazo 🖤', ...death },
    { country: 'EN', text: 'We are so sorry for your loss. It is cancelled.', ...deathEn },
    { country: 'ES', text: '¡Genial! 😊' },
    { country: 'ES', text: '¡Genial! 😊', ...ordinary },
    { country: 'ES', text: '¡Te esperamos con más! 😂', ...laughing },
    { country: 'EN', text: 'Great, done!', ...ordinary },
    { country: 'AR', text: 'Te mandamos un abrazo 🙏', ...grave },
    { country: 'ES', text: '¡Genial!', ...notGrave },
    { country: 'EN', text: 'Thinking of you.', ...grave },
  ],
};
