import type { SetUpField, SetUpStep } from '@tertulia/contract';
import { expect, test } from 'vitest';
import { changedSettings } from './changed-settings.ts';

const words = { es: '', en: '' };
const field = (key: string, kind: SetUpField['kind'], more: Partial<SetUpField> = {}): SetUpField => ({
  key,
  kind,
  label: words,
  required: false,
  ...more,
});
const steps: readonly SetUpStep[] = [
  {
    title: words,
    text: words,
    fields: [field('site', 'text'), field('password', 'secret'), field('open', 'switch', { initial: false })],
  },
];

test('an untouched form asks the vendor nothing', () => {
  expect(changedSettings(steps, { site: 'cafe.example' }, { site: 'cafe.example', open: false })).toBeNull();
});

test('a field that was emptied becomes empty', () => {
  expect(changedSettings(steps, { site: 'cafe.example' }, { site: '' })).toEqual({ site: '' });
});

test('a secret left empty stays what it was, a typed one replaces it', () => {
  expect(changedSettings(steps, {}, { password: '' })).toBeNull();
  expect(changedSettings(steps, {}, { password: 'otra' })).toEqual({ password: 'otra' });
});
