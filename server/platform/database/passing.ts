/** Classes and codes of PostgreSQL (Appendix A of its manual) that speak of the moment and not of what was asked. */
const classes = new Set(['08', '40', '53', '57', '58']);
const codes = new Set(['55P03', '25006', '25P03', '25P04']);
/** Of the machine: connections, and a disk that is full. */
const system = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE']);
/** Words of the driver, which gives them no code. */
const words = /^(Connection terminated|timeout exceeded when trying to connect|Client (was closed|has encountered))/;

/** The database is away, busy or full: the same would do at another moment. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  if (/^[0-9A-Z]{5}$/.test(code) && (codes.has(code) || classes.has(code.slice(0, 2)))) return true;
  // A socket's folder without a socket: the server is just starting.
  const isAway = 'syscall' in error && error.syscall === 'connect';
  return isAway || system.has(code) || words.test(error.message);
}

/** It was the statement's own limit that ended it. */
export const tookTooLong = (error: unknown): boolean => error instanceof Error && codeOf(error) === '57014';

/** `serialization_failure` and `deadlock_detected`: the whole transaction is to be tried again (PostgreSQL's manual, 13.5). */
export const wasUndone = (error: unknown): boolean =>
  error instanceof Error && (codeOf(error) === '40001' || codeOf(error) === '40P01');

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '');
