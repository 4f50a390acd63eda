import { dirname } from 'node:path';

/** The root of the clone. */
export const projectFolder = dirname(import.meta.dirname);
