import { useText } from '../../i18n/use-text.ts';
import { useRuleNotes } from './use-rule-notes.ts';

const parts = [
  'brand',
  'locale',
  'personality',
  'tone',
  'address',
  'plural',
  'speaker',
  'gender',
  'signed',
  'emoji',
  'terms',
  'approvedWording',
  'examples',
  'rules',
  'accounts',
] as const;

/** `rules.emoji` is the rule by its name; `terms.banned`, the words that are banned. */
export function usePartNames(): (path: string) => string {
  const t = useText();
  const noteOf = useRuleNotes();
  return (path) => {
    const [part = '', under = ''] = path.split('.');
    if (part === 'rules' && under !== '') return noteOf(under).name;
    if (path === 'terms.banned') return t('voice.banned');
    if (path === 'terms.preferred') return t('voice.preferred');
    if (path === 'terms.names') return t('voice.names');
    const known = parts.find((each) => each === part);
    return known === undefined ? path : t(`voice.part_${known}`);
  };
}

const choices = {
  locale: ['es-ES', 'es-MX', 'es-AR', 'es-CO', 'es-419', 'en'],
  address: ['tu', 'usted', 'vos', 'any'],
  plural: ['vosotros', 'ustedes', 'any'],
  speaker: ['we', 'I'],
  gender: ['feminine', 'masculine', 'neutral'],
} as const;
const severities = ['hint', 'warn', 'block', 'off'] as const;

/** `tu` as people say it; free text as it was written. */
export function useValueWords(): (path: string, value: string) => string {
  const t = useText();
  return (path, value) => {
    const severity = path.startsWith('rules.') ? severities.find((each) => each === value) : undefined;
    if (severity !== undefined) return t(`voice.severity_${severity}`);
    const locale = path === 'locale' ? choices.locale.find((each) => each === value) : undefined;
    if (locale !== undefined) return t(`voice.locale_${locale}`);
    const address = path === 'address' ? choices.address.find((each) => each === value) : undefined;
    if (address !== undefined) return t(`voice.address_${address}`);
    const plural = path === 'plural' ? choices.plural.find((each) => each === value) : undefined;
    if (plural !== undefined) return t(`voice.plural_${plural}`);
    const speaker = path === 'speaker' ? choices.speaker.find((each) => each === value) : undefined;
    if (speaker !== undefined) return t(`voice.speaker_${speaker}`);
    const gender = path === 'gender' ? choices.gender.find((each) => each === value) : undefined;
    return gender === undefined ? value : t(`voice.gender_${gender}`);
  };
}
