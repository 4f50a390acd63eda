import type { Reading } from '../reading.ts';
import type { Sighting } from '../rule.ts';
import { replacement } from '../rules/spot.ts';
import type { KnownFact } from '../signals.ts';

type Way = Extract<KnownFact, { kind: 'phone' | 'email' | 'web' }>;

/** What stands before a number of our own. A third party's is introduced by its name. */
const ourNumber =
  /(?<![\p{L}])(?:ll[aá]m[ae]nos|escr[ií]b[aei]nos|m[aá]rc[ae]nos|(?:puede[ns]?|pod[eé]s|pod[eé]is) (?:llamar|marcar|escribir)nos|(?:comun[ií]que(?:se|nse)|comun[ií]cate|cont[aá]cta?e?nos)(?: con nosotros)?|(?:m[aá]nd[ae]|env[ií][ae])nos un (?:whatsapp|mensaje|wasap|sms)|(?:te|le|os|les) atendemos(?= (?:al|en el) )|nuestro (?:tel[eé]fono|n[uú]mero|whatsapp)|tel[eé]fono de (?:la tienda|contacto|atenci[oó]n|reservas)|give us a (?:ring|call|bell|shout|buzz)|(?:whatsapp|call|text|ring|phone|message|reach) us|our (?:phone|phone number|number|whatsapp))(?: es| is)?(?: al| en| at| on)?(?: el| nuestro| our)?(?: tel[eé]fono| n[uú]mero| whatsapp| number)?:? $/iu;
const anyNumber = /(?<![\d+(])\+?[\d(][\d ().-]{5,18}\d(?!\d)/gu;
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
  if (phones.length > 0)
    for (const { index: start, 0: number } of text.matchAll(anyNumber)) {
      if (digitsOf(number).length < 7 || phones.some((each) => isSameNumber(each, number))) continue;
      if (
        ourNumber.test(text.slice(Math.max(0, start - 64), start)) ||
        phones.some((each) => isSlipOf(digitsOf(each), digitsOf(number)))
      )
        found.push(sightingOf('phone', phones, start, start + number.length));
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

/** Two neighbours that changed places, whoever is said to answer: "465" for "456". One figure of another is the house next door. */
const isSlipOf = (known: string, said: string): boolean => {
  const length = Math.min(known.length, said.length);
  const [a, b] = [known.slice(-length), said.slice(-length)];
  const at = [...a].findIndex((digit, place) => digit !== b[place]);
  return length > 6 && at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
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
