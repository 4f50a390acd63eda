import { parseArgs } from 'node:util';
import {
  defaultProtocol,
  lint,
  readProtocol,
  type Draft,
  type Finding,
  type Protocol,
  type ProtocolProblem,
} from '@tertulia/voice';
import { readText, textOf } from '../voice/text-of.ts';
import { foreignLanguageOf } from '../voice/spoken-in.ts';
import { WrongUse } from '../wrong-use.ts';

/** Checks files or the standard input against a brand's voice. Exit code 1: something would be blocked. */
export const voiceLint = async (args: readonly string[]): Promise<number> => {
  const { files, protocol, isNobodys, draft, language, asJson } = asked(args);
  let isBlocked = false;
  for (const file of files) {
    const text = await textOf(file);
    const spoken = language ?? foreignLanguageOf(text);
    const review = lint({ ...draft, text }, protocol, spoken === undefined ? {} : { draftLanguage: spoken });
    isBlocked ||= review.findings.some(({ severity }) => severity === 'block');
    // A brand reads its own language; without one, the findings speak the language of the draft.
    const reads = isNobodys ? review.language : protocol.locale;
    const lines = review.findings.map((finding) => lineOf(file, text, finding, reads === 'en' ? 'en' : 'es'));
    process.stdout.write(asJson ? `${JSON.stringify({ file, ...review })}\n` : lines.join(''));
    if (review.isSilent)
      process.stderr.write(
        `${file}: this looks neither Spanish nor English, and no rule of wording was asked; --lang es or --lang en says otherwise.\n`,
      );
  }
  return isBlocked ? 1 : 0;
};

const asked = (args: readonly string[]) => {
  const { positionals, values } = understood(args);
  const { lang, protocol, preset } = values;
  if (lang !== 'es' && lang !== 'en' && lang !== 'auto') throw new WrongUse('--lang is es, en or auto.');
  if (preset !== 'draft' && preset !== 'text') throw new WrongUse('--preset is draft or text.');
  const draft: Omit<Draft, 'text'> = {
    surface: values.post ? 'post' : 'reply',
    reach: values.private ? 'private' : 'public',
  };
  return {
    files: positionals.length === 0 ? ['-'] : positionals,
    protocol: inPreset(protocol === undefined ? nobodys(lang) : protocolIn(protocol), preset),
    isNobodys: protocol === undefined,
    draft,
    language: lang === 'auto' ? undefined : lang,
    asJson: values.json,
  };
};

/** Without a protocol no country is known: "vosotros" is as good as "ustedes", and only both at once are a slip. */
const nobodys = (lang: string): Protocol => ({ ...defaultProtocol(lang === 'en' ? 'en' : 'es-419'), plural: 'any' });

const understood = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'auto' },
        protocol: { type: 'string' },
        preset: { type: 'string', default: 'draft' },
        private: { type: 'boolean', default: false },
        post: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new WrongUse(`voice lint: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/** In a text that is nobody's draft, "I" is no fault. */
const inPreset = (protocol: Protocol, preset: 'draft' | 'text'): Protocol =>
  preset === 'draft' ? protocol : { ...protocol, rules: { ...protocol.rules, 'first-person': 'off' } };

const protocolIn = (file: string): Protocol => {
  const { protocol, problems } = readProtocol(readText(file));
  if (problems.length > 0)
    throw new WrongUse(
      `The protocol ${file} has problems: ${problems.map(({ path, reason }) => `${path || 'the file'} ${WRONG[reason]}`).join('; ')}.`,
    );
  return protocol;
};

const WRONG: Readonly<Record<ProtocolProblem['reason'], string>> = {
  yaml: 'cannot be read',
  kind: 'is not what is expected there',
  choice: 'is not one of the choices',
  unknown: 'is nothing we know',
};

const lineOf = (
  file: string,
  text: string,
  { rule, span, severity, why, fixes }: Finding,
  language: 'es' | 'en',
): string => {
  const before = text.slice(0, span.start).split('\n');
  const place = `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  const fix = fixes[0] === undefined ? '' : `  [${fixes[0].label[language]}]`;
  return `${place}  ${severity.padEnd(5)}  ${rule}  ${why[language]}${fix}\n`;
};
