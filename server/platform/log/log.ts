import { pino, type DestinationStream, type Logger } from 'pino';

/** One structured line per thing that happened: ids, codes and counts, never secrets or what people wrote. */
export type Log = Logger;

/** @param into where the lines go; without it the terminal */
export const makeLog = (level: string, into?: DestinationStream): Log =>
  pino(
    {
      level,
      base: null,
      serializers: { err: whatWentWrong },
      redact: {
        paths: ['req.headers.authorization', 'req.headers.cookie', '*.password', '*.secret', '*.token'],
        remove: true,
      },
    },
    into ?? pino.destination(1),
  );

/** By name: PostgreSQL's errors also carry `detail`, `where` and the query, and these quote the row that was refused, words and all. */
const told = ['code', 'status', 'statusCode', 'schema', 'table', 'column', 'constraint', 'routine'] as const;

function whatWentWrong(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const fields = error as Error & Partial<Record<(typeof told)[number], unknown>>; // only read, and only if they are there
  return {
    type: error.name,
    message: error.message,
    ...Object.fromEntries(told.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]]))),
    stack: error.stack,
  };
}
