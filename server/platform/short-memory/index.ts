/** Answers kept for a second or two. */
export { shortMemory, type ShortMemory } from './short-memory.ts';
