import { lint } from '../lint.ts';
import type { Protocol } from '../protocol.ts';
import { identifiersIn } from '../text/identifiers.ts';
import { wordsOf } from '../text/words.ts';

const MOST = 5;
/** With fewer there is no choice among them, and nobody learns a voice from two. */
const FEWEST = 3;
const FEWEST_WORDS = 6;
const LONGEST = 400;
/** Two answers that share more than this of their words are one example. */
const ALIKE = 0.4;

/** Three to five answers that show the voice: by this protocol nothing is wrong with them, none says who somebody is, and no two say the same. */
export const goodAnswers = (answers: readonly string[], protocol: Protocol): string[] => {
  const usual = usualNames(answers);
  const fit = answers
    .map((text) => ({ text, words: new Set(wordsOf(text).map(({ key }) => key)) }))
    .filter(({ text, words }) => words.size >= FEWEST_WORDS && text.length <= LONGEST && isNobodys(text, usual))
    .filter(({ text }) => isClean(text, protocol));
  const lengths = fit.map(({ text }) => text.length).toSorted((a, b) => a - b);
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
  // The one of usual length first; then always the one least like those chosen.
  const left = fit.toSorted((a, b) => Math.abs(a.text.length - middle) - Math.abs(b.text.length - middle));
  const chosen: typeof fit = [];
  while (chosen.length < MOST && left.length > 0) {
    const next = left
      .map((one) => ({ one, alike: Math.max(0, ...chosen.map(({ words }) => shared(words, one.words))) }))
      .reduce((least, it) => (it.alike < least.alike ? it : least));
    if (next.alike > ALIKE) break;
    chosen.push(next.one);
    left.splice(left.indexOf(next.one), 1);
  }
  return chosen.length < FEWEST ? [] : chosen.map(({ text }) => text);
};

/** In private and in public alike: an example is copied where it fits. */
const isClean = (text: string, protocol: Protocol): boolean =>
  (['private', 'public'] as const).every(
    (reach) => lint({ text, surface: 'reply', reach }, protocol).findings.length === 0,
  );

/** No number that finds a person or an order, no address, no name but those that most answers know. */
const isNobodys = (text: string, usual: ReadonlySet<string>): boolean =>
  !/\d{4}|[@#]|https?:|www\./u.test(text) &&
  identifiersIn(text).length === 0 &&
  namesIn(text).every((name) => usual.has(name));

/** The brand's own and its products': they come up in one answer of ten, in three at least, and nobody is called by them. */
const usualNames = (answers: readonly string[]): ReadonlySet<string> => {
  const called = new Set(answers.flatMap(calledIn));
  const counts = new Map<string, number>();
  for (const text of answers) for (const name of new Set(namesIn(text))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const least = Math.max(3, answers.length / 10);
  return new Set([...counts].filter(([name, times]) => times >= least && !called.has(name)).map(([name]) => name));
};

/** Words with a capital inside a sentence, and whoever is called. Capitals alone are no name: IVA, DNI. */
const namesIn = (text: string): string[] => [
  ...[...text.matchAll(/(?<=[\p{L}\p{N},;:)»”]\s+|[—–-]\s?|\n)\p{Lu}\p{Ll}+/gu)].map(([name]) => name),
  ...calledIn(text),
];

/** "Hola Laura", "gracias, Laura.", "Laura, te lo enviamos". */
const calledIn = (text: string): string[] => [
  ...[...text.matchAll(CALLED)].map(([name]) => name),
  ...[...text.matchAll(/(?<=^|[.!?…]\s+|\n)[¡¿]?(\p{Lu}\p{Ll}+)(?=,)/gu)]
    .map(([, name = '']) => name)
    .filter((name) => !OPENERS.has(name.toLowerCase())),
];

const CALLED =
  /(?<=(?:^|[\s¡])(?:[Hh]ola|[Bb]uenas|[Bb]uenos días|[Gg]racias|[Ee]stimad[oa]|[Qq]uerid[oa]|[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Tt]hanks),?\s)\p{Lu}\p{Ll}+|(?<=,\s)\p{Lu}\p{Ll}+(?=[,.:;!?]|$)/gu;
const OPENERS: ReadonlySet<string> = new Set(
  'hola buenas sí no claro vaya gracias perdona perdone perdón disculpa disculpe genial perfecto vale bueno correcto exacto mañana hoy ahora también además tranquila tranquilo efectivamente entendido hecho listo dale cierto oye mira pues uf ay uy hi hello hey yes no sure sorry thanks ah oh right well great perfect done today tomorrow absolutely yep yeah ouch indeed exactly'.split(
    ' ',
  ),
);

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.min(a.size, b.size);
};
