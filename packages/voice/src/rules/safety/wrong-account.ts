import type { Rule } from '../../rule.ts';
import { spot, type Wording } from '../spot.ts';
import { wholeWords } from '../../text/whole-words.ts';

const es = (source: string, because: string): Wording => ({
  in: 'es',
  pattern: wholeWords(source),
  because,
  confidence: 0.8,
});
const en = (source: string, because: string): Wording => ({
  in: 'en',
  pattern: wholeWords(source),
  because,
  confidence: 0.8,
});

const wordings: readonly Wording[] = [
  es(
    '(?:lamentamos|sentimos)(?: mucho)? (?:lo ocurrido|lo sucedido|el retraso|las molestias|la demora|los inconvenientes|la espera|el fallo|el error|lo que)',
    'apology',
  ),
  es('(?:te|le|os) pedimos (?:mil )?(?:disculpas|perdón)', 'apology'),
  es('mil disculpas', 'apology'),
  es('una disculpa', 'apology'),
  es(
    '(?:estamos teniendo|tenemos|hay) (?:una )?(?:caída|incidencia|avería|problemas técnicos|fallo general)',
    'technical',
  ),
  es(
    '(?:reinicia|reinicie|reiniciá|desinstala|desinstale|borra la caché|limpia la caché|actualiza el firmware|restablece|restablezca)',
    'technical',
  ),
  es('(?:router|módem|firmware|servidor|backend|base de datos)', 'technical'),
  en("(?:we are|we're|we’re) (?:so |very |really )?sorry (?:for|about|to hear)", 'apology'),
  en('(?:our )?apologies for', 'apology'),
  en('we apologi[sz]e', 'apology'),
  en("(?:we are|we're|we’re) (?:experiencing|having) (?:an? )?(?:outage|technical (?:issues|problems))", 'technical'),
  en('(?:restart|reboot|reinstall|uninstall|clear (?:your )?cache|factory reset)', 'technical'),
  en('(?:router|modem|firmware|server|database)', 'technical'),
];

/** Support talk on the account that speaks to everybody. */
export const wrongAccount: Rule = {
  id: 'wrong-account',
  group: 'safety',
  severity: 'warn',
  languages: ['es', 'en'],
  texts: {
    apology: {
      es: 'Una disculpa de soporte no sale de la cuenta principal.',
      en: 'A support apology does not go out from the main account.',
    },
    technical: {
      es: 'Esto es de soporte: contéstalo desde su cuenta.',
      en: 'This is support: answer it from that account.',
    },
  },
  check: (reading) =>
    reading.draft.account?.purpose === 'main' && reading.draft.reach === 'public'
      ? spot(reading, wordings).slice(0, 1)
      : [],
};
