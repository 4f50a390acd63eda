import { lowerWords } from '../text/whole-words.ts';
import { sentencesOf } from '../text/sentences.ts';
import { frameOf } from '../frame/frame-of.ts';

/** Fewer answers that end alike are chance. */
const FEWEST = 3;

/** How the answers most often say goodbye, as it is mostly written; nothing where they do not agree. */
export const usualClosing = (answers: readonly string[]): string | undefined => {
  const found = new Map<string, { written: Map<string, number>; bodies: Set<string> }>();
  for (const answer of answers) {
    const closing = closingOf(answer);
    if (closing === undefined) continue;
    const key = plainly(closing.said);
    const one = found.get(key) ?? { written: new Map(), bodies: new Set() };
    one.written.set(closing.said, (one.written.get(closing.said) ?? 0) + 1);
    // The same answer sent many times ends alike and says nothing of how the others do.
    one.bodies.add(plainly(closing.body));
    found.set(key, one);
  }
  const [most] = [...found.values()].toSorted((a, b) => b.bodies.size - a.bodies.size);
  if (most === undefined || most.bodies.size < Math.max(FEWEST, answers.length / 10)) return undefined;
  return [...most.written].toSorted(([, a], [, b]) => b - a)[0]?.[0];
};

/** The goodbye at the end, without who signs it, and what stands before. */
const closingOf = (answer: string): { said: string; body: string } | undefined => {
  const sentences = sentencesOf(answer);
  for (const { start, end } of sentences.slice(1).slice(-3).toReversed()) {
    const sentence = answer.slice(start, end).replace(DECORATED, '');
    if (sentence === '' || SIGNATURE.test(sentence)) continue;
    const said = sentence.replace(SIGNED, '').trim();
    return isGoodbye(said) ? { said, body: answer.slice(0, start) } : undefined;
  }
  return undefined;
};

const isGoodbye = (said: string): boolean => {
  goodbye.lastIndex = 0;
  return (
    said.length <= 120 &&
    !/[\p{N}@]/u.test(said) &&
    (goodbye.test(said.toLowerCase()) || frameOf(said).some(({ kind }) => kind === 'closing' || kind === 'thanks'))
  );
};

const goodbye = lowerWords(
  "hasta (?:pronto|luego|mañana|la próxima|la vista)|nos vemos|(?:te|os|los|las|le|les) esperamos|(?:aquí|acá) (?:estamos|nos tienes|nos tenés|seguimos)|(?:algo|cualquier cosa) más|un beso|besos|chao|chau|see you|speak soon|talk soon|cheers|bye|anything else|(?:we're|we are) (?:always )?here|best|all the best|warmly|kindly|yours",
);

/** Emoji after the last letter are no words of a goodbye. */
const DECORATED = /[\s\p{Extended_Pictographic}\u{fe0f}\u{200d}\u{1f3fb}-\u{1f3ff}]+$/u;
/** "— Nora", "Nora, equipo Alba": who signs is somebody else tomorrow. */
const SIGNATURE = /^[—–-]?\s*\p{Lu}\p{L}+(?:[ ,]+(?:\p{Lu}\p{L}+|de|del|equipo|team|y))*\.?$/u;
const SIGNED = /[,.:]?\s*[—–-]?\s+(?<=[,.:—–-]\s+)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\.?$/u;

const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
