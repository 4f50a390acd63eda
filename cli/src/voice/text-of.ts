import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { WrongUse } from '../wrong-use.ts';

/** What a file says, or what comes in for `-`. */
export const textOf = async (file: string): Promise<string> =>
  file === '-' ? (await buffer(process.stdin)).toString('utf8') : readText(file);

export const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new WrongUse(`The file ${JSON.stringify(file)} cannot be read.`);
  }
};
