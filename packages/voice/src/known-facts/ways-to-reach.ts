import type { Reading } from '../reading.ts';
import type { Sighting } from '../rule.ts';
import { replacement } from '../rules/spot.ts';
import type { KnownFact } from '../signals.ts';

type Way = Extract<KnownFact, { kind: 'phone' | 'email' | 'web' }>;

const phone =
  /(?<![\p{L}])(?:ll[aá]m[ae]nos|llamanos|nuestro (?:tel[eé]fono|n[uú]mero|whatsapp)|tel[eé]fono de (?:la tienda|contacto|atenci[oó]n|reservas)|whatsapp us|call us|our (?:phone|phone number|number|whatsapp)|text us|ring us)(?: es| is)?(?: al| en| at| on)?(?: el)?(?::)? (\+?[\d(][\d ().-]{5,18}\d)(?!\d)/giu;
const aboutPhones = /ll[aá]m|tel[eé]f|n[uú]mero|whatsapp|call|phone|number|text us|ring/iu;
const ourAddress =
  /(?<![\p{L}])(?:nuestr[oa] (?:correo|e-?mail|mail|direcci[oó]n)|our (?:e-?mail|address)|our email address)(?: de (?:correo|contacto))?(?: es| is)?:? $/iu;
const ourWeb =
  /(?<![\p{L}])(?:nuestr[oa] (?:web|p[aá]gina(?: web)?|tienda (?:online|en l[ií]nea)|sitio(?: web)?)|our (?:website|web|site|online (?:shop|store)))(?: es| is| est[aá] en)?:? $/iu;

/** Telephones, addresses and webs a draft gives as the brand's that are not. */
export const waysAgainst = ({ text, links }: Reading, known: readonly KnownFact[]): Sighting[] => {
  const waysOf = (kind: Way['kind']): string[] => known.flatMap((fact) => (fact.kind === kind ? [fact.value] : []));
  const phones = waysOf('phone');
  const emails = waysOf('email').map((each) => each.toLowerCase());
  const webs = waysOf('web').map(hostOf);
  const found: Sighting[] = [];
  if (phones.length > 0 && aboutPhones.test(text))
    for (const match of text.matchAll(phone)) {
      const number = match[1] ?? '';
      if (digitsOf(number).length < 7 || phones.some((each) => isSameNumber(each, number))) continue;
      const end = match.index + match[0].length;
      found.push(sightingOf('phone', phones, end - number.length, end));
    }
  for (const { start, end, kind, text: said } of links) {
    const before = text.slice(Math.max(0, start - 48), start);
    if (kind === 'email' && emails.length > 0 && isWrongAddress(said.toLowerCase(), emails, ourAddress.test(before)))
      found.push(sightingOf('email', emails, start, end));
    if (kind === 'url' && webs.length > 0 && ourWeb.test(before) && !webs.some((host) => isWithin(hostOf(said), host)))
      found.push(sightingOf('web', webs, start, end));
  }
  return found;
};

const sightingOf = (because: Way['kind'], known: readonly string[], start: number, end: number): Sighting => ({
  span: { start, end },
  because,
  values: { known: known.join(' / ') },
  fixes: known.length === 1 && because !== 'web' ? [replacement(start, end, known[0] ?? '')] : [],
  confidence: 0.85,
});

const digitsOf = (number: string): string => number.replaceAll(/\D/gu, '').replace(/^0+/u, '');

/** With or without the country in front. */
export const isSameNumber = (known: string, said: string): boolean => {
  const [a, b] = [digitsOf(known), digitsOf(said)];
  return a.endsWith(b) || b.endsWith(a);
};

/** A brand has more addresses than it writes down: only its own name elsewhere, a slip of the finger or a plain claim is wrong. */
const isWrongAddress = (said: string, known: readonly string[], isClaimed: boolean): boolean => {
  if (known.includes(said)) return false;
  const [name, host = ''] = said.split('@');
  return (
    isClaimed ||
    known.some((each) => {
      const [itsName, itsHost = ''] = each.split('@');
      return name === itsName ? isNear(host, itsHost) : false;
    })
  );
};

/** The same name elsewhere, or letters changed places. */
const isNear = (host: string, known: string): boolean =>
  host.split('.')[0] === known.split('.')[0] || [...host].toSorted().join('') === [...known].toSorted().join('');

const hostOf = (link: string): string =>
  (/^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)/iu.exec(link.trim())?.[1] ?? '').toLowerCase();

const isWithin = (host: string, known: string): boolean => host === known || host.endsWith(`.${known}`);
