/** Where the process may be made to die: the boundaries of a message's way, and of other things that must survive a crash. */
export const dieSteps = [
  'raw.before-commit',
  'raw.committed',
  'listen.before-commit',
  'listen.committed',
  'intake.before-commit',
  'intake.committed',
  'send.claimed',
  'send.attempt-committed',
  'send.answered',
  'send.before-commit',
  'send.committed',
  'authorization.answered',
  'vault.batch',
] as const;

export type DieStep = (typeof dieSteps)[number];
