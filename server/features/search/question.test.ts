import { expect, test } from 'vitest';
import { readQuestion } from './question.ts';

test('operators are taken out in both languages, everything else are words', () => {
  expect(readQuestion('factura de julio')).toEqual({ words: 'factura de julio', from: null, channel: null });
  expect(readQuestion('de:lucía factura')).toEqual({ words: 'factura', from: 'lucía', channel: null });
  expect(readQuestion('From:"Lucía Ferrer" channel:mail where is it')).toEqual({
    words: 'where is it',
    from: 'Lucía Ferrer',
    channel: 'mail',
  });
  expect(readQuestion('canal: web de:')).toEqual({ words: 'canal: web de:', from: null, channel: null });
  expect(readQuestion('https://example.com/a 12:30')).toEqual({
    words: 'https://example.com/a 12:30',
    from: null,
    channel: null,
  });
});
