import type { Pair } from './pair.ts';

/** What an irregular verb cannot leave to the rules; its compounds share it behind their prefix. */
type Irregular = {
  readonly present: readonly [string, string];
  /** Strong past: tuv- (tuve, tuvimos, tuviera). */
  readonly past: string;
  readonly pastPair?: readonly [string, string];
  readonly imperfect?: readonly [string, string];
  readonly future: string;
  readonly subjunctive: readonly [string, string];
};

const irregulars: Readonly<Record<string, Irregular>> = {
  ser: {
    present: ['soy', 'somos'],
    past: 'fu',
    pastPair: ['fui', 'fuimos'],
    imperfect: ['era', 'éramos'],
    future: 'ser',
    subjunctive: ['sea', 'seamos'],
  },
  ir: {
    present: ['voy', 'vamos'],
    past: 'fu',
    pastPair: ['fui', 'fuimos'],
    imperfect: ['iba', 'íbamos'],
    future: 'ir',
    subjunctive: ['vaya', 'vayamos'],
  },
  haber: { present: ['he', 'hemos'], past: 'hub', future: 'habr', subjunctive: ['haya', 'hayamos'] },
  estar: {
    present: ['estoy', 'estamos'],
    past: 'estuv',
    imperfect: ['estaba', 'estábamos'],
    future: 'estar',
    subjunctive: ['esté', 'estemos'],
  },
  dar: {
    present: ['doy', 'damos'],
    past: 'd',
    pastPair: ['di', 'dimos'],
    imperfect: ['daba', 'dábamos'],
    future: 'dar',
    subjunctive: ['dé', 'demos'],
  },
  ver: {
    present: ['veo', 'vemos'],
    past: 'v',
    pastPair: ['vi', 'vimos'],
    imperfect: ['veía', 'veíamos'],
    future: 'ver',
    subjunctive: ['vea', 'veamos'],
  },
  saber: { present: ['sé', 'sabemos'], past: 'sup', future: 'sabr', subjunctive: ['sepa', 'sepamos'] },
  caber: { present: ['quepo', 'cabemos'], past: 'cup', future: 'cabr', subjunctive: ['quepa', 'quepamos'] },
  tener: { present: ['tengo', 'tenemos'], past: 'tuv', future: 'tendr', subjunctive: ['tenga', 'tengamos'] },
  venir: { present: ['vengo', 'venimos'], past: 'vin', future: 'vendr', subjunctive: ['venga', 'vengamos'] },
  poner: { present: ['pongo', 'ponemos'], past: 'pus', future: 'pondr', subjunctive: ['ponga', 'pongamos'] },
  salir: {
    present: ['salgo', 'salimos'],
    past: 'sal',
    pastPair: ['salí', 'salimos'],
    future: 'saldr',
    subjunctive: ['salga', 'salgamos'],
  },
  valer: {
    present: ['valgo', 'valemos'],
    past: 'val',
    pastPair: ['valí', 'valimos'],
    future: 'valdr',
    subjunctive: ['valga', 'valgamos'],
  },
  hacer: { present: ['hago', 'hacemos'], past: 'hic', future: 'har', subjunctive: ['haga', 'hagamos'] },
  facer: { present: ['fago', 'facemos'], past: 'fic', future: 'far', subjunctive: ['faga', 'fagamos'] },
  decir: { present: ['digo', 'decimos'], past: 'dij', future: 'dir', subjunctive: ['diga', 'digamos'] },
  traer: { present: ['traigo', 'traemos'], past: 'traj', future: 'traer', subjunctive: ['traiga', 'traigamos'] },
  caer: {
    present: ['caigo', 'caemos'],
    past: 'cay',
    pastPair: ['caí', 'caímos'],
    future: 'caer',
    subjunctive: ['caiga', 'caigamos'],
  },
  raer: {
    present: ['raigo', 'raemos'],
    past: 'ray',
    pastPair: ['raí', 'raímos'],
    future: 'raer',
    subjunctive: ['raiga', 'raigamos'],
  },
  oír: {
    present: ['oigo', 'oímos'],
    past: 'oy',
    pastPair: ['oí', 'oímos'],
    future: 'oir',
    subjunctive: ['oiga', 'oigamos'],
  },
  querer: { present: ['quiero', 'queremos'], past: 'quis', future: 'querr', subjunctive: ['quiera', 'queramos'] },
  poder: { present: ['puedo', 'podemos'], past: 'pud', future: 'podr', subjunctive: ['pueda', 'podamos'] },
  andar: {
    present: ['ando', 'andamos'],
    past: 'anduv',
    imperfect: ['andaba', 'andábamos'],
    future: 'andar',
    subjunctive: ['ande', 'andemos'],
  },
  asir: {
    present: ['asgo', 'asimos'],
    past: 'as',
    pastPair: ['así', 'asimos'],
    future: 'asir',
    subjunctive: ['asga', 'asgamos'],
  },
  erguir: {
    present: ['yergo', 'erguimos'],
    past: 'irgu',
    pastPair: ['erguí', 'erguimos'],
    future: 'erguir',
    subjunctive: ['yerga', 'irgamos'],
  },
  ducir: { present: ['duzco', 'ducimos'], past: 'duj', future: 'ducir', subjunctive: ['duzca', 'duzcamos'] },
};

/** Bases that stand behind a prefix; the others stand alone ("devolver" is no compound of "ver"). */
const compounding = [
  'tener',
  'venir',
  'poner',
  'salir',
  'valer',
  'hacer',
  'facer',
  'decir',
  'traer',
  'caer',
  'oír',
  'querer',
  'ducir',
];
/** Ten thousand verbs are asked at the start: the last three letters answer for most of them. */
const byEnding = new Map<string, readonly string[]>();
for (const verb of compounding) byEnding.set(verb.slice(-3), [...(byEnding.get(verb.slice(-3)) ?? []), verb]);
const compounds: Readonly<Record<string, string>> = {
  prever: 'ver',
  entrever: 'ver',
  antever: 'ver',
  rever: 'ver',
  trasver: 'ver',
  desandar: 'andar',
  desasir: 'asir',
  abstraer: 'traer',
  retraer: 'traer',
  bienquerer: 'querer',
  malquerer: 'querer',
};
/** "Bendeciré" first; "prediré" is read too. */
const regularFuture = /^(?:ben|mal|pre|contra|des|inter)decir$/u;

export const irregularForms = (infinitive: string): readonly Pair[] | undefined => {
  const base =
    infinitive in irregulars
      ? infinitive
      : (compounds[infinitive] ?? byEnding.get(infinitive.slice(-3))?.find((verb) => infinitive.endsWith(verb)));
  const verb = base === undefined ? undefined : irregulars[base];
  if (base === undefined || verb === undefined) return undefined;
  const prefix = infinitive.slice(0, -base.length);
  const of = (tense: Pair['tense'], sg: string, pl: string): Pair => ({ tense, sg: prefix + sg, pl: prefix + pl });
  const [oneMade, weMade] = verb.pastPair ?? [`${verb.past}e`, `${verb.past}imos`];
  const [did, weDid] = verb.imperfect ?? [`${base.slice(0, -2)}ía`, `${base.slice(0, -2)}íamos`];
  const future = regularFuture.test(infinitive) ? base : verb.future;
  const past = /(?:[jy]|fu)$/u.test(verb.past) ? verb.past : `${verb.past}i`;
  return [
    of('present', ...verb.present),
    of('preterite', oneMade, weMade),
    of('imperfect', did, weDid),
    of('subjunctive', ...verb.subjunctive),
    of('subjunctive-imperfect', `${past}era`, `${past}éramos`),
    of('subjunctive-imperfect', `${past}ese`, `${past}ésemos`),
    of('future', `${future}é`, `${future}emos`),
    of('conditional', `${future}ía`, `${future}íamos`),
    ...(future === verb.future
      ? []
      : [
          of('future', `${verb.future}é`, `${verb.future}emos`),
          of('conditional', `${verb.future}ía`, `${verb.future}íamos`),
        ]),
  ];
};

let forms: ReadonlyMap<string, readonly (readonly [form: string, base: string])[]> | undefined;

/** Which irregular verbs a form may be of: its ending is a base's, what stands before is a prefix. Asking all ten thousand verbs is slower. */
export const infinitivesBehind = (word: string): string[] =>
  [
    ...new Set(
      ((forms ??= formsByEnding()).get(word.slice(-2)) ?? []).flatMap(([form, base]) =>
        word.endsWith(form) ? [word.slice(0, -form.length) + base] : [],
      ),
    ),
  ].toSorted();

const formsByEnding = (): Map<string, (readonly [string, string])[]> => {
  const found = new Map<string, (readonly [string, string])[]>();
  for (const base of Object.keys(irregulars)) {
    const regular = base === 'decir' ? (irregularForms('bendecir') ?? []).map(({ sg }) => sg.slice(3)) : [];
    for (const form of [...(irregularForms(base) ?? []).map(({ sg }) => sg), ...regular])
      found.set(form.slice(-2), [...(found.get(form.slice(-2)) ?? []), [form, base]]);
  }
  return found;
};
