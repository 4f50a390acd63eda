/**
 * What a reader of the development treebanks would mark otherwise: the opening of the sentence, the word, whether it says "I".
 * Found among the first errors of the model, read one by one: "Tengo media melena" is the writer's, "Over My Head" is an English title.
 * Scores are printed against the treebank as it is and, apart, with these.
 */
const corrections: readonly (readonly [opening: string, word: string, saysI: boolean])[] = [
  ['Aquí dejo el', 'dejo', true],
  ['Con cierta duda', 'cogí', true],
  ['Con cierta duda', 'tenía', true],
  ['Estoy encantado , por', 'Estoy', true],
  ['Tengo media', 'Tengo', true],
  ['Tengo media', 'necesitaba', true],
  ['Tengo media', 'quería', true],
  ['Yo asistí', 'asistí', true],
  ['He criao', 'He', true],
  ['Que me lo traje', 'trae', false],
  ['Rafferty', 'My', false],
  ['Vengo de', 'Vengo', true],
  ['Lo recomiendo', 'recomiendo', true],
  ['Volveré', 'Volveré', true],
  ['El golpe', 'logro', false],
  ['Vivo en Parla', 'Vivo', true],
  ['Vivo en Parla', 'conozco', true],
  ['Vivo en Parla', 'estaba', true],
  ['Vivo en Parla', 'vivía', true],
  ['Visito', 'Visito', true],
  ['Really', 'Love', false],
  ['En 1976 se', 'My', false],
  ['El ordenador', 'compré', true],
  ['El ordenador', 'llevé', true],
  ['Dudo que', 'Dudo', true],
  ['Aunque estas', 'pese', false],
  ['Por ejemplo , al final', 'regalo', false],
  ['No vería', 'vería', true],
  ['Durante la pelea', 'trato', false],
  ['Luego de que', 'Thought', false],
  ['Sí que le', 'ha', false],
  ['Ahora me río', 'tomaba', true],
  ['Yo ya tenía', 'tenía', true],
  ['Hola , la rec', 'recomiendo', true],
];

/** The indexes that say "I" in a sentence, with the corrections. */
export const correctedGold = (tokens: readonly string[], gold: ReadonlySet<number>): ReadonlySet<number> => {
  const text = tokens.join(' ');
  const here = corrections.filter(([opening]) => text.startsWith(opening));
  if (here.length === 0) return gold;
  const corrected = new Set(gold);
  for (const [at, token] of tokens.entries())
    for (const [, word, saysI] of here)
      if (word === token && saysI) corrected.add(at);
      else if (word === token) corrected.delete(at);
  return corrected;
};
