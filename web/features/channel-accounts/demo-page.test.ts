import { expect, test } from 'vitest';
import { demoPage } from './demo-page.ts';

test('the lines to paste lead to the page where one can try them', () => {
  const embed = '<script src="https://desk.example/c/chat/widget.js" data-desk="01a2" defer></script>';
  expect(demoPage(embed)).toBe('https://desk.example/c/chat/demo.html?desk=01a2');
  expect(demoPage('<p>nothing here</p>')).toBeNull();
});
