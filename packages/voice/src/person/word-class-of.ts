import { verbs } from '../verbs/analyse.ts';
import { endsSentence, type Token } from './tokens.ts';
import { adverbs, conjunctions, determiners, otherSubjects, prepositions, toSomebody } from './word-classes.ts';

/** The class of a word as the context model sees it: closed classes by name, the others by their ending. */
export const classOf = (token: Token | undefined): string => {
  if (endsSentence(token)) return 'edge';
  if (token === undefined || !token.isWord) return 'mark';
  const { key } = token;
  if (key === 'yo') return 'yo';
  if (key === 'no') return 'no';
  if (key === 'tan' || key === 'muy' || key === 'más' || key === 'menos' || key === 'mas') return 'degree';
  if (key === 'que') return 'que';
  if (toSomebody.has(key)) return 'te';
  if (key === 'se') return 'se';
  if (key === 'me') return 'me';
  if (key === 'nos') return 'nos';
  if (key === 'lo' || key === 'la' || key === 'los' || key === 'las') return 'lo';
  if (determiners.has(key)) return 'determiner';
  if (prepositions.has(key)) return 'preposition';
  if (otherSubjects.has(key)) return 'other-subject';
  if (conjunctions.has(key)) return 'conjunction';
  if (adverbs.has(key)) return 'adverb';
  if (/^\p{N}/u.test(key)) return 'number';
  if (/(?:[ai]do|[ai]da|[ai]dos|[ai]das|cho|sto|rto)$/u.test(key)) return 'participle';
  if (/(?:ando|[iy]endo)$/u.test(key)) return 'gerund';
  if (
    /[aeií]r(?:te|le|lo|la|los|las|les|os|se|nos)?$/u.test(key) &&
    verbs().has(key.replace(/(?:te|l[eoa]s?|os|se|nos)$/u, '').replace(/([aeií])$/u, '$1r'))
  )
    return 'infinitive';
  if (key.endsWith('mente')) return 'adverb';
  if (/(?:mos|ste|steis|ron|is)$/u.test(key)) return 'finite';
  if (key.endsWith('s')) return 'plural';
  if (/(?:ción|sión|dad|tad|aje|ez|or)$/u.test(key)) return 'noun';
  return /[aoe]$/u.test(key) ? `ends-${key.slice(-1)}` : 'word';
};
