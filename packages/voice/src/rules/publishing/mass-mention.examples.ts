import type { RuleExamples } from '../../rule.ts';

export const massMentionExamples: RuleExamples = {
  bad: [
    { country: 'ES', text: '@ana @teo @luz @leo @eva mirad esto' },
    { country: 'MX', text: '@everyone ya está' },
    { country: 'AR', text: 'Atención @todos' },
    { country: 'EN', text: '@here doors open' },
    { country: 'CO', text: 'Gracias @a1 @b2 @c3 @d4 @e5 @f6' },
    { country: 'EN', text: 'cc @one @two @three @four @five' },
  ],
  good: [
    { country: 'ES', text: 'Gracias @ana y @teo' },
    { country: 'MX', text: '@ana @ana @ana @ana @ana' },
    { country: 'AR', text: 'Escribinos a hola@tienda.com' },
    { country: 'EN', text: 'With @one, @two, @three and @four' },
    { country: 'CO', text: 'Un café @ la plaza' },
    { country: 'ES', text: 'Ni a todos ni a nadie' },
  ],
};
