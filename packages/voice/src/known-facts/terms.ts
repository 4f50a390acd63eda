import type { Reading } from '../reading.ts';
import type { Sighting } from '../rule.ts';
import type { KnownFact } from '../signals.ts';

const number = '(\\d{1,3}|un|una|one|a|dos|two|tres|three|quince|treinta)';
const unit =
  '(h|hs|horas?|horitas|hours?|hrs?|d[ií]as?|diitas|days?|semanas?|semanitas?|weeks?|mes|mesecito|meses|months?)';
const kindOfDay = '(?:naturales |corridos |h[aá]biles |laborables |working |business |calendar )?';
const lapse = `${number}(?: ?(?:a|o|to|or|y|and|[-–]) ?${number})?[ -]?(?:working |business )?${unit}(?![\\p{L}\\d])`;

/** Of deliveries at large; "tu envío llega en 5 días" is about one parcel, whose days nobody wrote down. */
const delivery = new RegExp(
  `(?<![\\p{L}])(?<!(?:tu|su|vuestro|este|ese|your|this|that) )(?:env[ií]os?|entregas?|repartos?|(?:los|las|nuestros|nuestras|our|all) (?:pedidos|paquetes|compras|orders|parcels) (?:(?:te|le|les|os|se|usually|normally) )?(?:llegan|tardan|entregan|arrive|take)|(?:normalmente|usually|normally) (?:(?:te|le|les|os|it) )?(?:llega|arrives)|enviamos|entregamos|repartimos|shipping|deliver(?:y|ies)|we (?:ship|deliver))(?![\\p{L}])([^.!?\\n\\d]{0,40}? )${lapse}`,
  'giu',
);
const elsewhere =
  /(?:urgente|express|expr[eé]s|internacional|international|abroad|overseas|islas|fuera de|extranjero|Canarias|Baleares|Ceuta|Melilla|gratis|free|superior|desde|over)(?![\p{L}])|(?<![\p{L}])(?:a|to) (?:\p{Lu}|otros? )/u;

const returns = [
  `(?<!(?:quedan?|queda a[uú]n) )(?<![\\p{L}\\d])${lapse} ${kindOfDay}(?:para|to) (?:poder )?(?:devolver|cambiar|return|exchange|send (?:it|them) back)`,
  `(?<![\\p{L}])(?:plazo|per[ií]odo) (?:de|para) (?:las? |una )?(?:devoluci[oó]n(?:es)?|devolver\\p{L}*)[^.!?\\n\\d]{0,20}? ${lapse}`,
  `(?<![\\p{L}])(?:pued[eo]s?|pod[eé]s|pueden|pod[eé]is|can) (?:devolver|return)[^.!?\\n\\d]{0,40}? (?:en|hasta|durante|dentro de|within|for|up to|in)(?: los| the)?(?: primeros| first)? ${lapse}`,
  `(?<![\\p{L}])(?:devoluciones|returns?) (?:dentro de|en|hasta|within|in|for|up to) ${lapse}`,
  `(?<![\\p{L}\\d])${number}()[ -](day)s? returns?(?![\\p{L}])`,
].map((source) => new RegExp(source, 'giu'));

const aboutReturns = /devol|cambi|return|exchange|send/iu;

/** Days a delivery takes, or something may be sent back in, that are not the brand's. */
export const termsAgainst = ({ text }: Reading, known: readonly KnownFact[]): Sighting[] => {
  const takes = known.filter((fact) => fact.kind === 'delivery');
  const back = known.filter((fact) => fact.kind === 'returns');
  const found: Sighting[] = [];
  const [usual] = takes;
  if (usual !== undefined)
    for (const match of text.matchAll(delivery)) {
      const [, between = '', fewest, most, said] = match;
      const days = daysSaid(fewest, most, said);
      if (
        days === undefined ||
        elsewhere.test(between) ||
        elsewhere.test(text.slice(match.index + match[0].length).slice(0, 24))
      )
        continue;
      if (takes.some(({ from, to }) => days.from <= to && days.to >= from)) continue;
      found.push(sightingOf(match, usual.to === 1 ? 'delivery-day' : 'delivery', rangeText(usual.from, usual.to)));
    }
  const [within] = back;
  if (within === undefined || !aboutReturns.test(text)) return found;
  for (const match of returns.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const days = daysSaid(match[1], match[2], match[3]);
    if (days === undefined || back.some((fact) => fact.days === days.to || isMonths(fact.days, days.to, match[3])))
      continue;
    found.push(sightingOf(match, 'returns', String(within.days)));
  }
  return found;
};

const sightingOf = (match: RegExpExecArray, because: string, known: string): Sighting => ({
  span: { start: match.index, end: match.index + match[0].length },
  because,
  values: { known },
  confidence: 0.8,
});

const rangeText = (from: number, to: number): string => (from === to ? String(to) : `${from}–${to}`);

const words: Readonly<Record<string, number>> = {
  un: 1,
  una: 1,
  one: 1,
  a: 1,
  dos: 2,
  two: 2,
  tres: 3,
  three: 3,
  quince: 15,
  treinta: 30,
};

const daysSaid = (
  fewest: string | undefined,
  most: string | undefined,
  said = '',
): { from: number; to: number } | undefined => {
  const first = valueOf(fewest);
  if (first === undefined) return undefined;
  const last = valueOf(most) ?? first;
  const letter = said.charAt(0).toLowerCase();
  const per = letter === 'h' ? 1 / 24 : letter === 's' || letter === 'w' ? 7 : letter === 'm' ? 30 : 1;
  return { from: Math.ceil(Math.min(first, last) * per), to: Math.ceil(Math.max(first, last) * per) };
};

const valueOf = (said: string | undefined): number | undefined =>
  said === undefined || said === '' ? undefined : /^\d/u.test(said) ? Number(said) : words[said.toLowerCase()];

/** "Un mes" is thirty days to whoever wrote 31. */
const isMonths = (known: number, said: number, unitSaid = ''): boolean =>
  /^m/iu.test(unitSaid) && Math.abs(known - said) <= said / 30;
