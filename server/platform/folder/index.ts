/** Makes a folder and those above it, wherever somebody points; copies one for every user of the machine. */
export { copyForAll } from './copy-for-all.ts';
export { makeFolder } from './make-folder.ts';
