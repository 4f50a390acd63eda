export { filesInFolder, type Files } from './files.ts';
