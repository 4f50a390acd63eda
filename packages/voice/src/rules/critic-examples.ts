import { existsSync, readFileSync } from 'node:fs';
import { sketchOfAnswer, sketchOfPost } from '../frame/sketch-of.ts';
import type { Rule, RuleExample, RuleExamples } from '../rule.ts';
import type { Sketch } from '../signals.ts';

export const countries = ['ES', 'MX', 'AR', 'CO', 'EN'] as const;

/**
 * What somebody other than the rule's author wrote before reading it, in `<rule>.critic.txt` beside the rule: `- MX …` the rule
 * must find, `+ MX …` it must leave alone, `? MX …` it ought to find and does not yet; `! {…}` says under which circumstances the lines below are written:
 * parts of a `RuleExample`, and `sent`, the texts that went out before, which become its `recentSends`.
 */
export const criticExamples = (rule: Pick<Rule, 'id' | 'group'>): RuleExamples => {
  const file = new URL(`./${rule.group}/${rule.id}.critic.txt`, import.meta.url);
  const bad: RuleExample[] = [];
  const good: RuleExample[] = [];
  if (!existsSync(file)) return { bad, good };
  let circumstances: Partial<RuleExample> = {};
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('! ')) circumstances = circumstancesOf(line.slice(2));
    const country = countries.find((code) => line.slice(2, 5) === `${code} `);
    if (country === undefined) continue;
    const example = { ...circumstances, country, text: line.slice(5).replaceAll('\\n', '\n') };
    if (line.startsWith('- ')) bad.push(example);
    if (line.startsWith('+ ')) good.push(example);
  }
  return { bad, good };
};

type Sent = { readonly text: string; readonly where: Sketch['where'] };

const circumstancesOf = (json: string): Partial<RuleExample> => {
  const { sent, ...rest } = JSON.parse(json) as Partial<RuleExample> & { readonly sent?: readonly Sent[] }; // we wrote the file
  if (sent === undefined) return rest;
  const recentSends = sent.map(({ text, where }) =>
    where === 'account' ? sketchOfPost(text) : sketchOfAnswer(text, where),
  );
  return { ...rest, signals: { ...rest.signals, recentSends } };
};
