export { soundOf, type Sound } from './sound-of.ts';
export { flatMp4 } from './flat-mp4.ts';
export { webmToOgg } from './webm-to-ogg.ts';
