import type { Rule } from './rule.ts';
import { channelScatter } from './rules/channel-scatter.ts';
import { doorsByName, readmes } from './rules/doors.ts';
import { fileLength } from './rules/file-length.ts';
import { freshWiring } from './rules/fresh-wiring.ts';
import { lockFile } from './rules/lock-file.ts';
import { migrationNames } from './rules/migrations.ts';
import { kebabCase, telling } from './rules/names.ts';
import { pairedTexts } from './rules/paired-texts.ts';
import { sessionSet } from './rules/session-set.ts';
import { unfinished } from './rules/unfinished.ts';

/** Every rule of our own. */
export const houseRules: readonly Rule[] = [
  fileLength,
  channelScatter,
  telling,
  kebabCase,
  sessionSet,
  pairedTexts,
  doorsByName,
  readmes,
  unfinished,
  freshWiring,
  lockFile,
  migrationNames,
];
