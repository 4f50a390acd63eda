import { readFileSync } from 'node:fs';
import { parsedDraft, type MarkedDraft } from './marked-drafts.ts';

/** Fills each shape of `data/drafts/patterns-es.txt` a few times; the same bytes every time. */
export const filledPatterns = (file: URL, times: number): MarkedDraft[] => {
  const lists = new Map<string, string[]>();
  const shapes: string[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const list = /^%(\p{L}+\d?): (.+)$/u.exec(line);
    if (list !== null) lists.set(list[1] ?? '', (list[2] ?? '').split(' | '));
    else if (line.trim() !== '' && !line.startsWith('#')) shapes.push(line);
  }
  let seed = 20_261_122;
  const next = (under: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * under);
  };
  const fill = (shape: string): string => onceFilled(onceFilled(shape));
  const onceFilled = (shape: string): string =>
    shape.replaceAll(/\{(\p{L}+\d?)\}/gu, (_all, name: string) => {
      const list = lists.get(name);
      if (list === undefined) throw new Error(`no list ${name}`);
      return list[next(list.length)] ?? '';
    });
  return shapes.flatMap((shape) =>
    [...new Set(Array.from({ length: shape.includes('{') ? times : 1 }, () => capitalised(fill(shape))))].map(
      parsedDraft,
    ),
  );
};

const capitalised = (line: string): string =>
  line.replace(/^([[¿¡«]*)(\p{Ll})/u, (_all, marks: string, letter: string) => marks + letter.toUpperCase());
