/** Makes a folder and those above it, wherever somebody points. */
export { makeFolder } from './make-folder.ts';
