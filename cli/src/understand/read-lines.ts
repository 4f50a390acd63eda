export type ReadLine =
  | { kind: 'good'; number: number; row: Record<string, unknown> }
  | { kind: 'bad'; number: number; error: string };

/** JSON lines as they came: objects, or why a line is none. Empty lines at the end are no lines. */
export function readLines(text: string): ReadLine[] {
  const lines = text.replace(/^\ufeff/u, '').split('\n');
  while (lines.at(-1)?.trim() === '') lines.pop();
  return lines.map((line, at) => readLine(line, at + 1));
}

function readLine(line: string, number: number): ReadLine {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      return { kind: 'bad', number, error: 'understand.not_an_object' };
    return { kind: 'good', number, row: { ...row } };
  } catch {
    return { kind: 'bad', number, error: 'understand.not_json' };
  }
}
