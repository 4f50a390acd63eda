import { expect, test } from 'vitest';
import { assetCoding } from './asset-coding.ts';

const widget = new URL('file:///built/widget.js');

test('the disk is asked once for a file, however many pages ask for it', () => {
  const asked: string[] = [];
  const coding = assetCoding(({ pathname }) => asked.push(pathname) > 0);
  for (let page = 0; page < 3; page += 1) expect(coding(widget, 'gzip, deflate, br')?.name).toBe('br');
  expect(coding(widget, 'gzip')).toEqual({ name: 'gzip', file: new URL('file:///built/widget.js.gz') });
  expect(coding(widget, 'identity')).toBeUndefined();
  expect(asked).toEqual(['/built/widget.js.br', '/built/widget.js.gz']);
});

test('what a build lays beside it later is found', () => {
  let isBuilt = false;
  const coding = assetCoding(() => isBuilt);
  expect(coding(widget, 'br')).toBeUndefined();
  isBuilt = true;
  expect(coding(widget, 'br')?.name).toBe('br');
});
