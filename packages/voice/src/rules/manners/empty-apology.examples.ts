import type { RuleExamples } from '../../rule.ts';

export const emptyApologyExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: 'Lamentamos las molestias.' },
    { country: 'MX', text: 'Una disculpa por la demora.' },
    { country: 'AR', text: 'Mil disculpas.' },
    { country: 'CO', text: 'Lo sentimos mucho.' },
    { country: 'EN', text: 'We apologise for the wait.' },
    { country: 'EN', text: 'Sorry about that.' },
    { country: 'ES', text: 'Hola, Ana. Sentimos el retraso. Un saludo.' },
    { country: 'MX', text: 'Te pedimos una disculpa. Que tengas buen día.' },
    { country: 'EN', text: 'Hi Jo. Sorry for the delay. Kind regards.' },
    { country: 'AR', text: 'Perdón por la demora.' },
  ],
  good: [
    { country: 'ES', text: 'Sentimos el retraso; ya sale.' },
    { country: 'ES', text: 'Sentimos el retraso. Lo enviamos hoy.' },
    { country: 'MX', text: 'Una disculpa, ya lo revisamos.' },
    { country: 'AR', text: 'Perdón por la demora, ya salió y te llega el viernes 3.' },
    { country: 'CO', text: 'Lo sentimos. ¿Nos das el número de guía?' },
    { country: 'EN', text: "Sorry about that. We're sending another." },
    { country: 'EN', text: 'Sorry! What size do you need?' },
    { country: 'ES', text: 'Lo sentimos mucho, Pilar. Un abrazo de todo el equipo.' },
    { country: 'ES', text: 'Gracias.' },
    { country: 'MX', text: 'Sentimos lo de ayer: hubo un corte de luz.' },
  ],
};
