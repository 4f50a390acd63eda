import type { VerbClass } from './conjugate.ts';

export type Verb = {
  readonly infinitive: string;
  readonly verbClass: VerbClass;
  /** Its "I" of the present is a noun or adjective too: trabajo. */
  readonly isNounToo: boolean;
  readonly isCommon: boolean;
};

const classes: readonly VerbClass[] = ['r', 'd', 'u', 'i', 's', 'o', 'a'];

/** Sorted verbs as one string: letters shared with the verb before (a = none), the other letters, a mark for the rest. */
export const encodeVerbs = (verbs: readonly Verb[]): string => {
  let before = '';
  let table = '';
  for (const { infinitive, verbClass, isNounToo, isCommon } of verbs) {
    let shared = 0;
    while (shared < 25 && shared < before.length && before[shared] === infinitive[shared]) shared++;
    const mark = classes.indexOf(verbClass) + (isNounToo ? 8 : 0) + (isCommon ? 16 : 0);
    table += String.fromCharCode(97 + shared) + infinitive.slice(shared) + String.fromCharCode(33 + mark);
    before = infinitive;
  }
  return table;
};

export const decodeVerbs = (table: string): Map<string, Verb> => {
  const verbs = new Map<string, Verb>();
  let before = '';
  let at = 0;
  while (at < table.length) {
    const shared = table.charCodeAt(at) - 97;
    let end = at + 1;
    while (table.charCodeAt(end) > 64) end++;
    const infinitive = before.slice(0, shared) + table.slice(at + 1, end);
    const mark = table.charCodeAt(end) - 33;
    verbs.set(infinitive, {
      infinitive,
      verbClass: classes[mark & 7] ?? 'r',
      isNounToo: (mark & 8) > 0,
      isCommon: (mark & 16) > 0,
    });
    before = infinitive;
    at = end + 1;
  }
  return verbs;
};
