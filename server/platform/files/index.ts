export { filesInFolder, type Files, type StoredBytes } from './files.ts';
