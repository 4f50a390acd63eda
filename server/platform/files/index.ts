export { filesInFolder, type Files, type StoredBytes } from './files.ts';
export { homeMark, makeHomeMark } from './home-mark.ts';
