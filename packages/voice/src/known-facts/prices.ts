import type { Span } from '../finding.ts';
import { grouped } from '../grouped.ts';
import type { Reading } from '../reading.ts';
import type { Sighting } from '../rule.ts';
import type { KnownFact } from '../signals.ts';
import { keyOf, unaccented } from '../text/words.ts';
import { judgedSentences } from './judged-sentences.ts';

type Price = Extract<KnownFact, { kind: 'price' }>;
type Thing = Span & { readonly prices: readonly Price[] };

const amount = '\\d{1,6}(?:[.,]\\d{3}){0,3}(?:[.,]\\d{1,2})?(?: mil)?';
const money = new RegExp(
  `(?<![\\p{L}\\d])(?:([€$£]) ?(${amount})|(${amount}) ?(?:[€$£]|euros?|pesos?|pesitos|quid|pounds|eur|mxn|cop|ars|usd|d[oó]lares|dollars))(?![\\p{L}\\d])`,
  'giu',
);
/** What stands between a thing and a figure when the figure is of something else. */
const ofSomethingElse =
  /(?<![\p{L}])(?:add(?:ing)?|añad\p{L}*|agreg\p{L}*|env[ií]os?|portes|shipping|delivery|descuento|discount|rebaja|ahorr\p{L}*|sav(?:e|ing)|menos|off|se[ñn]al|se[ñn]a|reserva|dep[oó]sit\p{L}*|deposit|anticipo|antes|before|costaban?|valían?|used to|pasado|last year|on top of|aparte|además|extra|adeudo|a partir de|gastas?|compras? (?:de|superior)|m[aá]s de|over|vale de|voucher)(?![\p{L}])/iu;
const furthest = 60;

/** Prices a draft gives that are not the brand's. */
export const pricesAgainst = (reading: Reading, known: readonly KnownFact[]): Sighting[] => {
  const prices = known.filter((fact): fact is Price => fact.kind === 'price');
  if (prices.length === 0) return [];
  const byName = grouped(prices, ({ about }) => unaccented(keyOf(about.trim())));
  const names = [...byName].filter(([name]) => name !== '').toSorted(([a], [b]) => b.length - a.length);
  return judgedSentences(reading).flatMap(({ start: at, text }) => {
    const plain = unaccented(keyOf(text));
    if (plain.length !== text.length) return [];
    const [thing, another] = thingsIn(plain, names);
    const [figure, second] = text.matchAll(money);
    // two things or two figures: who can tell which is whose
    if (thing === undefined || another !== undefined || figure === undefined || second !== undefined) return [];
    const said = amountOf(figure[2] ?? figure[3] ?? '');
    if (thing.prices.some((price) => price.amount === said) || !isItsPrice(plain, thing, figure)) return [];
    const [right] = thing.prices;
    if (right === undefined) return [];
    return [
      {
        span: { start: at + figure.index, end: at + figure.index + figure[0].length },
        because: 'price',
        values: { about: right.about, known: `${right.amount} ${right.currency}`, said: figure[0] },
        confidence: 0.8,
      },
    ];
  });
};

/** The things whose price is known, as whole words; of "café" and "café grande", the longer one. */
const thingsIn = (plain: string, names: readonly (readonly [string, readonly Price[]])[]): Thing[] => {
  const found: Thing[] = [];
  for (const [name, prices] of names) {
    for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const isWhole = !/[\p{L}\p{N}]/u.test(plain.charAt(at - 1)) && !/^(?:e?s)?[\p{L}\p{N}]/u.test(plain.slice(end));
      if (isWhole && !found.some((each) => at < each.end && end > each.start)) found.push({ start: at, end, prices });
    }
  }
  return found;
};

const isItsPrice = (plain: string, thing: Span, figure: RegExpExecArray): boolean => {
  const end = figure.index + figure[0].length;
  const between = plain.slice(Math.min(thing.end, end), Math.max(thing.start, figure.index));
  const before = plain.slice(
    Math.max(0, Math.min(thing.start, figure.index) - 40),
    Math.min(thing.start, figure.index),
  );
  const isOfMany = /(?:\d|dos|tres|cuatro|two|three|four) ?(?:x )?(?:\p{L}+ (?:de|of) )?$/u.test(
    plain.slice(Math.max(0, thing.start - 24), thing.start),
  );
  return between.length < furthest && !ofSomethingElse.test(between) && !ofSomethingElse.test(before) && !isOfMany;
};

/** "1.299,50", "1,299.50" and "12" in one way. */
const amountOf = (said: string): number => {
  if (/ mil$/iu.test(said)) return amountOf(said.slice(0, -4)) * 1000;
  const cents = /[.,](\d{1,2})$/u.exec(said);
  const whole = (cents === null ? said : said.slice(0, cents.index)).replaceAll(/[.,]/gu, '');
  return Number(`${whole}.${cents?.[1] ?? '0'}`);
};
