import { createHash } from 'node:crypto';
import { readWebm } from './read-webm.ts';
import { writeOgg } from './write-ogg.ts';

/** Moves recorded Opus from WebM, which browsers write, to Ogg, which messengers play. Null when it is no such recording. */
export function webmToOgg(file: Uint8Array): Buffer | null {
  const sound = readWebm(file);
  if (sound === null) return null;
  // The same recording always gives the same file, so that it is kept once.
  return writeOgg(sound, createHash('sha256').update(file).digest().readUInt32LE(0));
}
