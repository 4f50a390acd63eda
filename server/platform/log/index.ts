export { makeLog, type Log } from './log.ts';
