import { writeFileSync } from 'node:fs';
import { examples } from '../src/rules/examples.ts';
import { countries, criticExamples } from '../src/rules/critic-examples.ts';
import { rules } from '../src/rules/registry.ts';
import type { Rule, RuleExample } from '../src/rule.ts';

/** Writes docs/voice-rules.md from the rules and their examples: `node packages/voice/train/manual.ts`. */
const groups = { voice: 'Voice', manners: 'Manners', safety: 'Safety', publishing: 'Publishing' } as const;

const quoted = (text: string): string => `\`${text.replaceAll('`', '´').replaceAll('\n', ' ').slice(0, 110)}\``;

/** Two of a country's, from the middle of the file: the first ones are the plainest. */
const cell = (examples: readonly RuleExample[], country: string): string => {
  const here = examples.filter((example) => example.country === country);
  const middle = Math.floor(here.length / 2);
  return here
    .slice(Math.max(0, middle - 1), middle + 1)
    .map(({ text }) => quoted(text).replaceAll('|', '¦'))
    .join('<br>');
};

const page = ({ id, severity, offBecause, languages, texts, group }: Rule): string => {
  const { bad, good } = examples[id];
  const state = offBecause === undefined ? `on, ${severity}` : `off: ${offBecause.en}`;
  const spoken = languages === 'any' ? 'any language' : languages.join(', ');
  const says = Object.values(texts)
    .map(({ es, en }) => `- ${en}\n  ${es}`)
    .join('\n');
  const finds = bad
    .slice(0, 6)
    .map(({ text, fixed }) => `- ${quoted(text)}${fixed === undefined ? '' : ` → ${quoted(fixed)}`}`)
    .join('\n');
  const leaves = good
    .slice(0, 5)
    .map(({ text }) => `- ${quoted(text)}`)
    .join('\n');
  const other = criticExamples({ id, group });
  const byAnother =
    other.bad.length === 0
      ? ''
      : `\nBy another author, ${other.bad.length} bad and ${other.good.length} good, for instance:\n\n| country | finds | leaves alone |\n|---|---|---|\n${countries.map((country) => `| ${country} | ${cell(other.bad, country)} | ${cell(other.good, country)} |`).join('\n')}\n`;
  return `### \`${id}\`\n\n${groups[group]} · ${state} · ${spoken} · ${bad.length} bad and ${good.length} good examples\n\n${says}\n\nFinds:\n${finds}\n\nLeaves alone (some only in their circumstances: see its examples file):\n${leaves}\n${byAnother}`;
};

const body = Object.entries(groups)
  .map(
    ([group, title]) =>
      `## ${title}\n\n${rules
        .filter((rule) => rule.group === group)
        .map(page)
        .join('\n')}`,
  )
  .join('\n');
writeFileSync(
  new URL('../../../docs/voice-rules.md', import.meta.url),
  `# The guard's rules\n\nWritten by \`node packages/voice/train/manual.ts\` from the rules and the examples beside them.\n\n${body}`,
);
