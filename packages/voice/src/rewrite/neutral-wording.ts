import type { Edit, Span } from '../finding.ts';

/** Ways to say a feeling that show no gender: "estoy encantada de leerte" → "nos encanta leerte". */
const wordings: readonly (readonly [RegExp, string])[] = [
  [/^estoy (?:muy |tan )?encantad[oa] de (?=\p{L}+r)/iu, 'nos encanta '],
  [/^estoy (?:muy |tan )?content[oa] de (?=\p{L}+r|que)/iu, 'nos alegra '],
  [/^estoy (?:muy |tan )?preocupad[oa] por /iu, 'nos preocupa '],
  [/^estoy (?:muy )?apenad[oa] por /iu, 'lamentamos '],
  [/^estoy (?:muy )?convencid[oa] de que /iu, 'creemos de verdad que '],
  [/^estoy (?:muy )?segur[oa] de que /iu, 'tenemos claro que '],
  [/^estoy (?:muy )?agradecid[oa] por /iu, 'agradecemos '],
];

/** The edits of a sentence with its feeling said without gender, or nothing when no wording fits. */
export const neutralWording = (text: string, sentence: Span, edits: readonly Edit[]): Edit[] | undefined => {
  for (const edit of edits) {
    if (!/^estoy$/iu.test(text.slice(edit.start, edit.end))) continue;
    const rest = text.slice(edit.start, sentence.end);
    for (const [pattern, wording] of wordings) {
      const match = pattern.exec(rest);
      if (match === null) continue;
      const end = edit.start + match[0].length;
      const said = /^\p{Lu}/u.test(rest) ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording;
      return [
        ...edits.filter((other) => other.end <= edit.start || other.start >= end),
        { start: edit.start, end, text: said },
      ];
    }
  }
  return undefined;
};
