// How the packs as they ship read messages none of their models learned from:
//   node packages/understanding/train/evaluate-aside.ts [core|research] [--errors]
import { openPack } from '../src/linear/open-pack.ts';
import { inboundSignals, INBOUND_LABELS } from '../src/reading/signals.ts';
import { Understanding } from '../src/reading/understanding.ts';
import { CLASSIFY } from '../src/tasks/classify.ts';
import { readAside } from './rows.ts';

const LABELS = [...INBOUND_LABELS, 'churn'] as const;
const POLARITIES = ['negative', 'neutral', 'positive'] as const;

const pack = process.argv.includes('research') ? 'research' : 'core';
const reader = new Understanding(openPack('core'), pack === 'research' ? openPack('research') : undefined);
const rows = readAside();

type Heard = { is: readonly string[]; says: readonly string[]; lang: string; text: string };
const heard = rows.map(({ text, labels, country }): Heard => {
  const lang = country === 'EN' ? 'en' : 'es';
  const signals = inboundSignals(reader, text);
  const polarity = String(CLASSIFY['sentiment']?.(reader, text, { lang })['label']);
  const churns = CLASSIFY['churn']?.(reader, text, {})['label'] === 'churn';
  return { is: labels, says: [...signals.labels, polarity, ...(churns ? ['churn'] : [])], lang, text };
});

function shares(label: string, lang: string): { precision: number; recall: number; f1: number } {
  const some = heard.filter((one) => one.lang === lang);
  const [is, says] = [some.filter((one) => one.is.includes(label)), some.filter((one) => one.says.includes(label))];
  const both = is.filter((one) => one.says.includes(label)).length;
  return {
    precision: (100 * both) / (says.length || 1),
    recall: (100 * both) / (is.length || 1),
    f1: (200 * both) / (is.length + says.length || 1),
  };
}

const line = (name: string, lang: string): string => {
  const { precision, recall, f1 } = shares(name, lang);
  return `${f1.toFixed(1)} (${precision.toFixed(0)} / ${recall.toFixed(0)})`;
};
const mean = (names: readonly string[], lang: string): string =>
  (names.reduce((sum, name) => sum + shares(name, lang).f1, 0) / names.length).toFixed(1);

console.log(`${rows.length} rows, pack ${pack}: F1 (precision / recall)\n\n| label | es | en |\n|---|---|---|`);
for (const label of LABELS) console.log(`| ${label} | ${line(label, 'es')} | ${line(label, 'en')} |`);
console.log(`| **mean of the labels** | ${mean(LABELS, 'es')} | ${mean(LABELS, 'en')} |`);
for (const name of POLARITIES) console.log(`| ${name} | ${line(name, 'es')} | ${line(name, 'en')} |`);
console.log(`| **sentiment, macro-F1** | ${mean(POLARITIES, 'es')} | ${mean(POLARITIES, 'en')} |`);
if (process.argv.includes('--errors'))
  for (const { is, says, text } of heard) {
    const [missed, wrong] = [is.filter((each) => !says.includes(each)), says.filter((each) => !is.includes(each))];
    const told = missed.filter((each) => each !== 'toxic');
    if (told.length + wrong.length > 0) console.log(`-[${told.join(' ')}] +[${wrong.join(' ')}]  ${text}`);
  }
