import { irregularForms } from './irregular.ts';
import { beforeE, beforeO, lastVowel, withAcute } from './orthography.ts';
import type { Pair } from './pair.ts';

/**
 * How a stem changes under stress. r: not at all, d: pienso, u: cuento, i: pido (pidamos), s: siento (sintamos),
 * o: duermo (durmamos), a: envío.
 */
export type VerbClass = 'r' | 'd' | 'u' | 'i' | 's' | 'o' | 'a';

/** All forms of the first person of a verb, in the order in which a bare form is most likely meant. */
export const conjugate = (infinitive: string, verbClass: VerbClass): readonly Pair[] =>
  irregularForms(infinitive) ?? regularForms(infinitive, verbClass);

const regularForms = (infinitive: string, verbClass: VerbClass): readonly Pair[] => {
  const stem = infinitive.slice(0, -2);
  const theme = infinitive.at(-2) ?? 'a';
  const base = stem + theme.normalize('NFD').charAt(0) + 'r';
  const ofSound = theme === 'a' ? soundsOfAr(stem, verbClass) : soundsOfErIr(infinitive, stem, theme, verbClass);
  return [
    ...ofSound,
    { tense: 'future', sg: `${base}é`, pl: `${base}emos` },
    { tense: 'conditional', sg: `${base}ía`, pl: `${base}íamos` },
  ];
};

const soundsOfAr = (stem: string, verbClass: VerbClass): Pair[] => {
  const strong = stressedStem(stem, verbClass);
  return [
    { tense: 'present', sg: `${strong}o`, pl: `${stem}amos` },
    { tense: 'preterite', sg: `${beforeE(stem)}é`, pl: `${stem}amos` },
    { tense: 'imperfect', sg: `${stem}aba`, pl: `${stem}ábamos` },
    { tense: 'subjunctive', sg: `${beforeE(strong)}e`, pl: `${beforeE(stem)}emos` },
    { tense: 'subjunctive-imperfect', sg: `${stem}ara`, pl: `${stem}áramos` },
    { tense: 'subjunctive-imperfect', sg: `${stem}ase`, pl: `${stem}ásemos` },
  ];
};

const soundsOfErIr = (infinitive: string, stem: string, theme: string, verbClass: VerbClass): Pair[] => {
  const isE = theme === 'e';
  const hiatus = /[aeo]$/u.test(stem);
  const weak = weakStem(stem, verbClass);
  const yo = presentStem(infinitive, stem, verbClass);
  const subjunctive = weakSubjunctive(infinitive, stem, weak, yo, verbClass);
  const past = pastStem(stem, weak);
  return [
    { tense: 'present', sg: `${yo}o`, pl: `${stem}${isE ? 'emos' : hiatus ? 'ímos' : 'imos'}` },
    { tense: 'preterite', sg: `${stem}í`, pl: `${stem}${hiatus ? 'ímos' : 'imos'}` },
    { tense: 'imperfect', sg: `${stem}ía`, pl: `${stem}íamos` },
    { tense: 'subjunctive', sg: `${yo}a`, pl: `${subjunctive}amos` },
    { tense: 'subjunctive-imperfect', sg: `${past}era`, pl: `${past}éramos` },
    { tense: 'subjunctive-imperfect', sg: `${past}ese`, pl: `${past}ésemos` },
  ];
};

/** The stem of the forms stressed on it: piens-, cuent-, envÍ-. */
export const stressedStem = (stem: string, verbClass: VerbClass): string => {
  switch (verbClass) {
    case 'd':
    case 's':
      return lastVowel(stem, /[ei]/u, () => 'ie').replace(/^ie/u, 'ye');
    case 'u':
    case 'o':
      return lastVowel(stem, /[ou]/u, () => 'ue')
        .replace(/^ue/u, 'hue')
        .replace(/gue(?=[^u]*$)/u, (group) => (/g[ou]/u.test(stem.slice(-4)) && !stem.includes('jug') ? 'güe' : group));
    case 'i':
      return stem.endsWith('e') ? `${stem.slice(0, -1)}í` : lastVowel(stem, /e/u, () => 'i');
    case 'a':
      return lastVowel(stem, /[iu]/u, withAcute);
    case 'r':
      return stem;
    default:
      return verbClass satisfies never;
  }
};

const weakStem = (stem: string, verbClass: VerbClass): string => {
  if (verbClass === 's' || verbClass === 'i') return lastVowel(stem, /e/u, () => 'i');
  return verbClass === 'o' ? lastVowel(stem, /o/u, () => 'u') : stem;
};

const isUir = (infinitive: string): boolean => /(?:[^gq]u|ü)[ií]r$/u.test(infinitive);
const keepsZ = /^(?:re)?mecer$|co[zc]er$/u;

/** The stem before -o and -a: conozc-, venz-, dirij-, construy-, pid-. */
const presentStem = (infinitive: string, stem: string, verbClass: VerbClass): string => {
  const strong = stressedStem(stem, verbClass);
  if (isUir(infinitive)) return `${stem.replace(/ü$/u, 'u')}y`;
  if (/[aeiou]c[ei]r$/u.test(infinitive) && !keepsZ.test(infinitive)) return `${stem.slice(0, -1)}zc`;
  return beforeO(strong);
};

const weakSubjunctive = (infinitive: string, stem: string, weak: string, yo: string, verbClass: VerbClass): string => {
  if (isUir(infinitive) || yo.endsWith('zc')) return yo;
  return beforeO(verbClass === 'd' || verbClass === 'u' || verbClass === 'a' || verbClass === 'r' ? stem : weak);
};

/** le-y-era, constru-y-era, gruñ-era, ri-era, sint-iera. */
const pastStem = (stem: string, weak: string): string => {
  if (weak.endsWith('i')) return weak;
  if (/(?:ñ|ll)$/u.test(stem)) return weak;
  if (/[aeo]$|[^gq]u$|ü$/u.test(stem)) return `${weak.replace(/ü$/u, 'u')}y`;
  return `${weak}i`;
};
