import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { lint, defaultProtocol, rewriteToWe } from '@tertulia/voice';
import { WrongUse } from '../wrong-use.ts';

/** Says "we" where a text says "I". What it does not understand comes back as it was. */
export const voiceRewrite = async (args: readonly string[]): Promise<number> => {
  const { files, language } = asked(args);
  for (const file of files) {
    const text = file === '-' ? (await buffer(process.stdin)).toString('utf8') : readFileSync(file, 'utf8');
    const spoken = language ?? lint({ text, surface: 'reply', reach: 'public' }, defaultProtocol('es-419')).language;
    process.stdout.write(spoken === 'other' ? text : rewriteToWe(text, spoken));
  }
  return 0;
};

const asked = (args: readonly string[]): { files: readonly string[]; language: 'es' | 'en' | undefined } => {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'auto' } },
    });
    if (values.lang !== 'es' && values.lang !== 'en' && values.lang !== 'auto')
      throw new WrongUse('--lang is es, en or auto.');
    return {
      files: positionals.length === 0 ? ['-'] : positionals,
      language: values.lang === 'auto' ? undefined : values.lang,
    };
  } catch (error) {
    throw new WrongUse(`voice rewrite: ${error instanceof Error ? error.message : String(error)}`);
  }
};
