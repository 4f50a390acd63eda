/** One command of `tertulia understand` and the scorer that judges what it says of a set in the folder of data. */
export type ScoredTask = {
  readonly name: string;
  /** What follows `--task`. */
  readonly options: readonly string[];
  readonly task: string;
  readonly file: string;
  readonly target: string;
};

const person = (language: 'es' | 'en', isDraft: boolean, target: string): ScoredTask => ({
  name: `first person, ${language}, ${isDraft ? 'drafts' : 'texts'}`,
  options: ['person', '--lang', language, ...(isDraft ? ['--preset', 'draft'] : [])],
  task: 'person',
  file: `${isDraft ? 'drafts' : 'person'}/dev-${language}.jsonl`,
  target,
});
const rewrite = (language: 'es' | 'en', target: string): ScoredTask => ({
  name: `rewrite, ${language}`,
  options: ['rewrite', '--lang', language],
  task: 'rewrite',
  file: `drafts/dev-${language}.jsonl`,
  target,
});

/** In the order of the page. */
export const SCORED: readonly ScoredTask[] = [
  person('es', false, '95.5 / 97'),
  person('es', true, '96 / 97'),
  person('en', false, '99.5'),
  person('en', true, '– / 97'),
  rewrite('es', '88, 98'),
  rewrite('en', '97, 98'),
  {
    name: 'verb forms',
    options: ['conjugation'],
    task: 'conjugation',
    file: 'conjugation-es/dev.jsonl',
    target: '99.5, 97',
  },
  { name: 'formality', options: ['formality'], task: 'formality', file: 'formality-es/train.jsonl', target: '97.5' },
];
