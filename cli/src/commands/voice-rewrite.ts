import { parseArgs } from 'node:util';
import { lint, defaultProtocol, rewriteToWe } from '@tertulia/voice';
import { textOf } from '../voice/text-of.ts';
import { WrongUse } from '../wrong-use.ts';

/** Says "we" where a text says "I". What it does not understand comes back as it was. */
export const voiceRewrite = async (args: readonly string[]): Promise<number> => {
  const { files, language } = asked(args);
  for (const file of files) {
    const text = await textOf(file);
    const spoken = language ?? lint({ text, surface: 'reply', reach: 'public' }, defaultProtocol('es-419')).language;
    process.stdout.write(spoken === 'other' ? text : rewriteToWe(text, spoken));
  }
  return 0;
};

const asked = (args: readonly string[]): { files: readonly string[]; language: 'es' | 'en' | undefined } => {
  const { positionals, values } = understood(args);
  if (values.lang !== 'es' && values.lang !== 'en' && values.lang !== 'auto')
    throw new WrongUse('--lang is es, en or auto.');
  return {
    files: positionals.length === 0 ? ['-'] : positionals,
    language: values.lang === 'auto' ? undefined : values.lang,
  };
};

const understood = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'auto' } },
    });
  } catch (error) {
    throw new WrongUse(`voice rewrite: ${error instanceof Error ? error.message : String(error)}`);
  }
};
