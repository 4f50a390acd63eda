import type { ComposeRule } from '@tertulia/contract';
import { acceptOf } from './fits.ts';

export type FileChoice = { readonly from: 'camera' | 'pictures' | 'files'; readonly accept: string };

/** Where a phone may take a file from, as far as the channel takes what comes from there. */
export function fileChoices(rule: ComposeRule['media']): readonly FileChoice[] {
  if (rule.max === 0) return [];
  const mimes = rule.kinds.filter(({ role }) => role !== 'voice' && role !== 'sticker').flatMap(({ mime }) => mime);
  const seen = (kind: 'image' | 'video') =>
    mimes.includes('*/*') ? [`${kind}/*`] : mimes.filter((mime) => mime.startsWith(`${kind}/`));
  const [images, videos] = [seen('image'), seen('video')];
  const isMore = mimes.some((mime) => !/^(?:image|video)\//u.test(mime));
  return [
    ...(images.length > 0 ? [{ from: 'camera' as const, accept: listed(images) }] : []),
    ...(images.length + videos.length > 0
      ? [{ from: 'pictures' as const, accept: listed([...images, ...videos]) }]
      : []),
    ...(isMore ? [{ from: 'files' as const, accept: acceptOf(rule) }] : []),
  ];
}

const listed = (mimes: readonly string[]): string => [...new Set(mimes)].join(',');
