import { expect, test } from 'vitest';
import type { ComposeRule } from '@tertulia/contract';
import { instant } from '@tertulia/contract';
import type { Channel } from '../channel.ts';
import { textLength, type TextUnit } from '../text-length.ts';
import type { ConformanceOptions } from './options.ts';

export function describeSending(channel: Channel, options: ConformanceOptions): void {
  const { sends } = options;
  for (const [surface, rule] of composed(channel)) {
    const max = rule.text.max;
    if (sends === undefined || max === null) continue;
    test(`a ${surface} text of exactly ${max} ${rule.text.unit} goes out, and one more is refused`, async () => {
      const [longest, tooLong] = [textOf(max, rule.text.unit), textOf(max + 1, rule.text.unit)];
      expect([textLength(longest, rule.text.unit), textLength(tooLong, rule.text.unit)]).toEqual([max, max + 1]);
      expect((await sends(longest, surface)).state).toBe('sent');
      expect((await sends(tooLong, surface)).state).toBe('refused');
    });
  }

  test('where it may write first it has a thread for its own people, and for nobody else', () => {
    const visitor = { scheme: 'visitor', issuer: 'another-page', value: 'x', name: null, handle: 'x' } as const;
    expect(channel.threadWith?.(visitor) ?? null).toBeNull();
  });

  test('a check without settings and without a network answers, and does not throw', async () => {
    const down = async (): Promise<never> => Promise.reject(new Error('the network is down'));
    const context = {
      http: down,
      mayConnect: down,
      now: () => instant(1_795_000_000_000),
      signal: AbortSignal.timeout(10_000),
      log: () => undefined,
    };
    const checked = await channel.check({}, context);
    if (checked.ok) expect(checked.externalId).not.toBe('');
    else expect(checked.failure.why).not.toBe('');
  });
}

const composed = (channel: Channel) =>
  (['direct', 'public', 'publish'] as const).flatMap((surface): ['direct' | 'public' | 'publish', ComposeRule][] => {
    const rule = channel.manifest.compose[surface];
    return rule === undefined ? [] : [[surface, rule]];
  });

/** As long as asked in that unit, with a character that other units count differently. */
function textOf(length: number, unit: TextUnit): string {
  const special: Readonly<Record<TextUnit, string>> = {
    utf16: '👍',
    grapheme: '👨‍👩‍👧',
    byte: 'ñ',
    gsm7: '€',
    'x-weighted': '👍',
  };
  return special[unit] + 'a'.repeat(length - textLength(special[unit], unit));
}
