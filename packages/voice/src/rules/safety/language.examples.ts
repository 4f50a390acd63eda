import type { RuleExamples } from '../../rule.ts';

const catalan = { signals: { personLanguage: 'ca' } };
const spanish = { signals: { personLanguage: 'es', draftLanguage: 'en' } };
const english = { signals: { personLanguage: 'en', draftLanguage: 'es' } };
const portuguese = { signals: { personLanguage: 'pt' } };
const es = { signals: { personLanguage: 'es', draftLanguage: 'es' } };
const en = { signals: { personLanguage: 'en', draftLanguage: 'en' } };
const post = { draft: { surface: 'post' }, signals: { personLanguage: 'ca' } } as const;

export const languageExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: 'Mañana abrimos a las nueve.', ...catalan },
    { country: 'EN', text: 'We open at nine tomorrow.', ...spanish },
    { country: 'MX', text: 'Con gusto te apoyamos con eso.', ...english },
    { country: 'AR', text: 'Te lo mandamos el lunes.', ...portuguese },
    { country: 'CO', text: 'Ya salió tu pedido de bodega.', ...english },
    { country: 'EN', text: 'Your order is on its way.', ...catalan },
  ],
  good: [
    { country: 'ES', text: 'Mañana abrimos a las nueve.', ...es },
    { country: 'EN', text: 'We open at nine.', ...en },
    { country: 'ES', text: 'Mañana abrimos a las nueve.' },
    { country: 'ES', text: 'Ok!', ...catalan },
    { country: 'MX', text: 'Con gusto te apoyamos con eso.', ...es },
    { country: 'EN', text: 'Thanks, see you soon.', ...en },
    { country: 'AR', text: 'Vale.', ...english },
    { country: 'ES', text: 'Hoy hay paella en la plaza.', ...post },
  ],
};
