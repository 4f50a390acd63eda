/** PostgreSQL cannot run here. The message is one whole sentence for the person at the terminal. */
export class PostgresTrouble extends Error {
  override readonly name = 'PostgresTrouble';
}

/** What a person can do about the last words of `initdb` or `postgres`. */
export const troubleFrom = (what: string, folder: string, lastWords: string): PostgresTrouble => {
  if (/No space left on device|Disk quota exceeded/i.test(lastWords))
    return new PostgresTrouble(`The disk that holds ${folder} is full: free some space and start again.`);
  if (/Read-only file system/i.test(lastWords))
    return new PostgresTrouble(`${folder} is on a read-only disk: choose another folder with TERTULIA_DATA.`);
  if (/Permission denied|Operation not permitted/i.test(lastWords))
    return new PostgresTrouble(
      `The database may not use ${folder} (${reasonIn(lastWords)}): choose another folder with TERTULIA_DATA.`,
    );
  return new PostgresTrouble(`${what} failed: ${reasonIn(lastWords)}.`);
};

/** The server that ran before, or one being started beside us, has not let go of the folder yet. */
export const isStillHeld = (lastWords: string): boolean =>
  /lock file ".*" already exists|pre-existing shared memory block|is already in use|could not create any Unix-domain/.test(
    lastWords,
  );

const reasonIn = (lastWords: string): string => {
  const lines = lastWords.split('\n').filter((line) => line.trim() !== '');
  const told = lines.find((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? 'it said nothing';
  return told.replace(/^.*?(FATAL|PANIC|error):\s*/, '').trim();
};
