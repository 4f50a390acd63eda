import { inboundSignals, Understanding, type ProvidedVerdict } from '@tertulia/understanding';
import { openPack } from '@tertulia/understanding/node';
import { expect, test } from 'vitest';
import { withOpinion } from './with-opinion.ts';

const heard = (text: string) => inboundSignals(new Understanding(openPack('core')), text);
const says = (label: string, by: ProvidedVerdict['by'] = 'language-model'): ProvidedVerdict => ({
  label,
  by,
  score: 0.6,
  why: [],
});

test('a model’s complaint is one, and upsets; its no takes the complaint away', () => {
  const calm = heard('Lo miro y os digo algo');
  const loud = withOpinion(calm, { complaint: says('complaint') });
  expect(loud.labels).toContain('complaint');
  expect(loud.probabilities.complaint).toBeGreaterThanOrEqual(0.75);
  const claim = heard('Llevo tres semanas esperando y nadie contesta, qué vergüenza.');
  expect(claim.labels).toContain('complaint');
  const taken = withOpinion(claim, { complaint: says('not') });
  expect(taken.labels).not.toContain('complaint');
  expect(taken.probabilities.complaint).toBeLessThan(0.5);
});

test('an insult with a claim in it stays a claim, whoever calls it one', () => {
  const abuse = withOpinion(heard('Sois basura, hijos de puta, ojalá os muráis todos.'), {
    complaint: says('complaint'),
  });
  expect(abuse.labels).toContain('complaint');
  expect(abuse.labels).not.toContain('hater');
});

test('our own word coming back changes nothing', () => {
  const own = heard('Lo miro y os digo algo');
  expect(withOpinion(own, { complaint: says('complaint', 'local') })).toEqual(own);
});
