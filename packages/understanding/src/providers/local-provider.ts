import type { Understanding } from '../reading/understanding.ts';
import { CLASSIFY } from '../tasks/classify.ts';
import type { ProvidedTask, ProvidedVerdict, Provider } from './provider.ts';

/** The models of the packs, in the clothes of a provider. */
export const localProvider = (reader: Understanding): Provider => ({
  judge: (task, text) => Promise.resolve(judgeLocally(reader, task, text)),
});

function judgeLocally(reader: Understanding, task: ProvidedTask, text: string): ProvidedVerdict {
  const answer = CLASSIFY[task]?.(reader, text, {});
  const { label, score, why } = answer ?? {};
  if (typeof label !== 'string' || typeof score !== 'number') throw new Error(`understanding.no_task: ${task}`);
  return { label, score, why: Array.isArray(why) ? why.map(String) : [], by: 'local' };
}
