/** What the program has to know of who started it. */
export { whenLeftAlone } from './when-left-alone.ts';
