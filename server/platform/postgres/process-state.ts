import { readFileSync, readlinkSync } from 'node:fs';

/** A process that ended but was not yet collected by its parent counts as ended. */
export const isAlive = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return !isZombie(processId);
};

/** The folder a process works in; null where the system does not tell (no /proc, or somebody else's process). */
export const workingFolderOf = (processId: number): string | null => {
  try {
    return readlinkSync(`/proc/${processId}/cwd`);
  } catch {
    return null;
  }
};

const isZombie = (processId: number): boolean => {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${processId}/status`, 'utf8'));
  } catch {
    return false;
  }
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
