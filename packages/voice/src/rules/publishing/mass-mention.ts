import type { Rule, Sighting } from '../../rule.ts';

/** Calling many people at once, or everybody. */
export const massMention: Rule = {
  id: 'mass-mention',
  group: 'publishing',
  severity: 'warn',
  languages: 'any',
  texts: {
    many: {
      es: 'Mencionas a {count} cuentas de golpe: parece spam.',
      en: 'You mention {count} accounts at once: it looks like spam.',
    },
    everybody: { es: '{term} avisa a todo el mundo a la vez.', en: '{term} notifies everybody at once.' },
  },
  check: ({ links }) => {
    const mentions = links.filter(({ kind }) => kind === 'handle');
    const everybody = mentions.filter(({ text: handle }) =>
      /^@(?:everyone|here|channel|all|todos|todas)$/iu.test(handle),
    );
    const sightings: Sighting[] = everybody.map(({ start, end, text: term }) => ({
      span: { start, end },
      because: 'everybody',
      values: { term },
      confidence: 0.95,
      severity: 'block',
    }));
    const distinct = new Set(mentions.map(({ text: handle }) => handle.toLowerCase())).size;
    const [first, last] = [mentions[0], mentions.at(-1)];
    if (distinct >= 5 && first !== undefined && last !== undefined)
      sightings.push({
        span: { start: first.start, end: last.end },
        because: 'many',
        values: { count: String(distinct) },
        confidence: 0.9,
      });
    return sightings;
  },
};
