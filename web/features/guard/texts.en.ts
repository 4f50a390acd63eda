import type { Words } from '../../i18n/words.ts';
import type { guard as es } from './texts.es.ts';

export const guard: Words<typeof es> = {
  findings_one: '1 finding',
  findings_other: '{{count}} findings',
  clear: 'Sounds like us',
  clearHelp: 'The guard sees nothing to change.',
  left: 'Left as it is',
  silent: 'Not checked',
  silentHelp: 'The guard knows Spanish and English. In other languages it keeps quiet.',
  onlyThere: 'Seen by the server.',
  dismiss: 'Leave it',
  at: '{{at}} of {{count}}',
  take: 'Change',
  by: 'to',
  remove: 'Remove',
  blocks: 'Cannot go out like this',
  voiceOf: 'Checked in the voice of',
};
