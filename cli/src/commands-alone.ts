import type { Commands } from './run-command.ts';

/** The commands that need no desk: what is published for editors and CI. */
export const commandsAlone: Commands = {
  understand: async () => (await import('./commands/understand.ts')).understand,
  'voice lint': async () => (await import('./commands/voice-lint.ts')).voiceLint,
  'voice rewrite': async () => (await import('./commands/voice-rewrite.ts')).voiceRewrite,
};
