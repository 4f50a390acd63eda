import type { Edit } from '../finding.ts';
import { endsSentence, type Token } from '../person/tokens.ts';
import { clitics } from '../person/word-classes.ts';

const irregular: Readonly<Record<string, string>> = {
  hacer: 'hecho',
  decir: 'dicho',
  poner: 'puesto',
  ver: 'visto',
  escribir: 'escrito',
  abrir: 'abierto',
  resolver: 'resuelto',
  volver: 'vuelto',
  devolver: 'devuelto',
  romper: 'roto',
  morir: 'muerto',
  cubrir: 'cubierto',
  descubrir: 'descubierto',
  reponer: 'repuesto',
  proponer: 'propuesto',
  deshacer: 'deshecho',
  rehacer: 'rehecho',
  prever: 'previsto',
  suscribir: 'suscrito',
  envolver: 'envuelto',
  ir: 'ido',
  ser: 'sido',
  satisfacer: 'satisfecho',
};
const dated =
  /^(?:ayer|anoche|anteayer|lunes|martes|miércoles|jueves|viernes|sábado|domingo|pasado|pasada|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$/u;

export const participleOf = (infinitive: string): string => {
  const known = irregular[infinitive];
  if (known !== undefined) return known;
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('ar')) return `${stem}ado`;
  return `${stem}${/[aeo]$/u.test(stem) ? 'ído' : 'ido'}`;
};

/** Spain's "ya te hemos contestado" for "ya te contesté": only with "ya" before it and no date in the sentence. */
export const perfectOf = (tokens: readonly Token[], at: number, infinitive: string): Edit[] | undefined => {
  let first = at;
  while (clitics.has(tokens[first - 1]?.key ?? '')) first--;
  if (tokens[first - 1]?.key !== 'ya') return undefined;
  for (let near = at; near < tokens.length && !endsSentence(tokens[near]); near++)
    if (dated.test(tokens[near]?.key ?? '')) return undefined;
  const verb = tokens[at];
  return verb && [{ start: verb.start, end: verb.end, text: `hemos ${participleOf(infinitive)}` }];
};
