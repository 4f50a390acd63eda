import { pino, type Logger } from 'pino';

/** One structured line per thing that happened: ids, codes and counts, never secrets or what people wrote. */
export type Log = Logger;

export const makeLog = (level: string): Log =>
  pino({
    level,
    base: null,
    redact: {
      paths: ['req.headers.authorization', 'req.headers.cookie', '*.password', '*.secret', '*.token'],
      remove: true,
    },
  });
