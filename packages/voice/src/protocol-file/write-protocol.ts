import type { Protocol } from '../protocol.ts';

/** A protocol as a file people read and change: Markdown with YAML at its head, and its examples below. */
export const writeProtocol = (protocol: Protocol, form: 'yaml' | 'markdown' = 'yaml'): string => {
  const yaml = yamlOf(protocol, 0).trimStart();
  if (form === 'yaml') return yaml;
  const examples = protocol.examples
    .map(({ question, answer }) => `> ${question.replaceAll('\n', '\n> ')}\n\n${answer}\n`)
    .join('\n');
  const title = protocol.locale === 'en' ? 'How we talk' : 'Cómo hablamos';
  return (
    `---\n${yaml}---\n\n# ${protocol.brand === '' ? title : `${protocol.brand}: ${title.toLowerCase()}`}\n\n${[protocol.personality, protocol.tone].filter(Boolean).join('\n\n')}\n\n${examples}`.trimEnd() +
    '\n'
  );
};

const yamlOf = (value: unknown, depth: number): string => {
  const pad = '  '.repeat(depth);
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    if (items.length === 0) return ' []\n';
    return `\n${items.map((item) => `${pad}- ${isMap(item) ? yamlOf(item, depth + 1).trimStart() : scalarOf(item)}`).join('')}`;
  }
  if (!isMap(value)) return ` ${scalarOf(value)}`;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) return ' {}\n';
  return `\n${entries.map(([key, item]) => `${pad}${keyOf(key)}:${yamlOf(item, depth + 1)}`).join('')}`;
};

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const keyOf = (key: string): string => (/^[A-Za-z][\w-]*$/u.test(key) ? key : JSON.stringify(key));
const plain = /^[\p{L}][\p{L}\p{N} .,;¿?¡!()'%€/-]*$/u;
const scalarOf = (value: unknown): string => {
  if (typeof value !== 'string') return `${String(value)}\n`;
  const isPlain = plain.test(value) && !/^(?:true|false|null|on|yes|no)$/iu.test(value) && value === value.trim();
  return `${isPlain ? value : JSON.stringify(value)}\n`;
};
