/** What somebody asked, taken apart. */
export type Question = {
  readonly words: string;
  /** Letters of a person's name or handle. */
  readonly from: string | null;
  readonly channel: string | null;
};

const operators: Readonly<Record<string, 'from' | 'channel'>> = {
  de: 'from',
  from: 'from',
  canal: 'channel',
  channel: 'channel',
};

/** `de:"Lucía Ferrer" canal:web factura`. An operator without anything after it is a word. */
export function readQuestion(asked: string): Question {
  const found = { from: null as string | null, channel: null as string | null };
  const words = asked.replaceAll(
    /(^|\s)(\p{L}+):(?:"([^"]*)"|(\S+))/gu,
    (all, space: string, name: string, quoted?: string, plain?: string) => {
      const operator = Object.hasOwn(operators, name.toLowerCase()) ? operators[name.toLowerCase()] : undefined;
      const value = (quoted ?? plain ?? '').trim();
      if (operator === undefined || value === '') return all;
      found[operator] = value;
      return space;
    },
  );
  return { words: words.replaceAll(/\s+/gu, ' ').trim(), ...found };
}
