/** The names of the tasks, apart from their code: to say that a name is unknown no model is loaded. */
export const CLASSIFY_NAMES: readonly string[] = [
  'language',
  'toxicity',
  'sentiment',
  'complaint',
  'purchase-intent',
  'promo',
  'churn',
  'urgency',
  'question',
  'needs-answer',
  'inbound',
];

export const VOICE_NAMES: readonly string[] = ['person', 'rewrite', 'formality', 'conjugation'];
