import type { ComposeRule, MediaRole } from '@tertulia/contract';

export type Unfit =
  | { readonly why: 'kind' }
  | { readonly why: 'size'; readonly max: number }
  | { readonly why: 'count'; readonly max: number };

/** As what a channel takes a file of this type and size, or why it does not. */
export function roleOf(
  file: { readonly type: string; readonly size: number },
  rule: ComposeRule['media'],
  already: number,
): MediaRole | Unfit {
  if (already >= rule.max) return rule.max === 0 ? { why: 'kind' } : { why: 'count', max: rule.max };
  const own = rule.kinds.filter(
    (kind) => kind.role !== 'voice' && kind.role !== 'sticker' && kind.mime.some((mime) => matches(mime, file.type)),
  );
  // an image as an image, where it may; else as a plain file
  const best = own
    .toSorted((a, b) => Number(a.role === 'file') - Number(b.role === 'file'))
    .find((kind) => file.size <= kind.maxBytes);
  if (best) return best.role;
  const largest = Math.max(0, ...own.map((kind) => kind.maxBytes));
  return largest === 0 ? { why: 'kind' } : { why: 'size', max: largest };
}

const matches = (pattern: string, type: string): boolean =>
  pattern === '*/*' || pattern === type || (pattern.endsWith('/*') && type.startsWith(pattern.slice(0, -1)));

/** What the file chooser offers. */
export const acceptOf = (rule: ComposeRule['media']): string => {
  const kinds = rule.kinds.flatMap((kind) => kind.mime);
  return kinds.includes('*/*') ? '' : [...new Set(kinds)].join(',');
};
