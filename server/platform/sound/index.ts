export { soundOf, type Sound } from './sound-of.ts';
export { webmToOgg } from './webm-to-ogg.ts';
