import { expect } from '@playwright/test';
import { test } from './desk/browser-test.ts';

/** The text as its reader has it, and how it came. */
const asked = async (url: string, encoding: string) => {
  const answer = await fetch(url, { headers: { 'accept-encoding': encoding } });
  expect(answer.status).toBe(200);
  return { as: answer.headers.get('content-encoding'), vary: answer.headers.get('vary'), text: await answer.text() };
};

test('the page, its parts and the chat of a site travel compressed, and whole to whoever cannot unpack', async ({
  desk,
}) => {
  const page = await asked(`${desk.origin}/inbox`, 'gzip');
  const part = /src="(\/assets\/[^"]+\.js)"/u.exec(page.text)?.[1] ?? '';
  for (const path of [part, '/c/webchat/widget.js']) {
    const whole = await asked(desk.origin + path, 'identity');
    expect([whole.as, whole.text.length > 1400]).toEqual([null, true]);
    for (const encoding of ['gzip', 'br']) {
      const packed = await asked(desk.origin + path, encoding);
      expect([packed.as, packed.vary]).toEqual([encoding, expect.stringContaining('accept-encoding')]);
      expect(packed.text).toBe(whole.text);
    }
  }
});
