import { spawnSync } from 'node:child_process';
import { installDebianPackages } from './debian-packages.ts';

const isThere = (): boolean => ['ffmpeg', 'ffprobe'].every((it) => spawnSync(it, ['-version']).status === 0);

/** Whether the program that our sound is held against is here, after installing it where that can be done. */
export const setUpSound = (): boolean => isThere() || (installDebianPackages(['ffmpeg']) && isThere());
