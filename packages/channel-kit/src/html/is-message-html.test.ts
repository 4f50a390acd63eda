import { describe, expect, test } from 'vitest';
import { isMessageHtml } from './is-message-html.ts';

describe('what a message may hold', () => {
  test.each([
    ['words alone', 'a > b &amp; c'],
    [
      'paragraphs, styles and a table',
      '<p style="color:red;font-family:&quot;Arial&quot;">Hola<br /></p><table width="600"><tr><td colspan="2">1</td></tr></table>',
    ],
    [
      'a link out',
      '<a href="https://example.com/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer nofollow">x</a>',
    ],
    [
      'a remote picture that waits, and one inside',
      '<img data-src="https://example.com/1.gif" alt="" /><img data-cid="foto@casa" /><img src="data:image/png;base64,iVBORw0=" />',
    ],
    ['what is quoted', '<blockquote data-quoted>antes</blockquote>'],
  ])('%s', (_, html) => {
    expect(isMessageHtml(html)).toBe(true);
  });

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in another case', '<ScRiPt>alert(1)</sCrIpT>'],
    ['a tag that never closes', '<p'],
    ['a mark of no tag', '<!--[if mso]><p>x</p><![endif]-->'],
    ['an instruction', '<?xml version="1.0"?>'],
    ['a handler', '<p onclick="alert(1)">x</p>'],
    ['a handler behind a slash', '<img/onerror=alert(1) src=x>'],
    ['a handler after a line end', '<img\nonerror="alert(1)">'],
    ['an attribute without quotes', '<p title=x>y</p>'],
    ['an attribute in single quotes', "<p title='x'>y</p>"],
    ['an address that runs', '<a href="javascript:alert(1)">x</a>'],
    ['an address that runs, spelt by number', '<a href="&#106;avascript:alert(1)">x</a>'],
    ['an address that runs, with a tab in it', '<a href="java\tscript:alert(1)">x</a>'],
    ['data as an address', '<a href="data:text/html,x">x</a>'],
    ['an address inside the desk', '<a href="/settings/members">x</a>'],
    ['an address of whatever scheme this page has', '<a href="//evil.example">x</a>'],
    ['a link that opens over the desk', '<a href="https://example.com" target="_top">x</a>'],
    ['a remote picture that loads', '<img src="https://example.com/1.gif">'],
    ['a picture that is a drawing with scripts', '<img src="data:image/svg+xml;base64,PHN2Zz4=">'],
    ['sources in other attributes', '<img srcset="https://example.com/1.gif 1x">'],
    ['a background', '<td background="https://example.com/1.gif">x</td>'],
    ['a style that loads', '<p style="background-image:url(https://example.com/1.gif)">x</p>'],
    ['a style that covers the screen', '<p style="position:fixed">x</p>'],
    ['a style with an escape', '<p style="color:\\75rl(x)">x</p>'],
    ['a style sheet', '<style>*{display:none}</style>'],
    ['a frame', '<iframe srcdoc="x"></iframe>'],
    ['an object', '<object data="x"></object>'],
    ['a form', '<form action="https://example.com"><input name="p" /></form>'],
    ['a drawing', '<svg><animate onbegin="alert(1)" /></svg>'],
    ['formulas', '<math><mtext><table><mglyph></table></math>'],
    ['a base', '<base href="https://example.com/">'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=https://example.com">'],
    ['an id and a class', '<p id="root" class="x">y</p>'],
    ['a NUL in a tag', '<scr\0ipt>'],
    ['attributes on the way out', '</p onclick="x">'],
  ])('nothing else: %s', (_, html) => {
    expect(isMessageHtml(html)).toBe(false);
  });

  test('is judged in one pass, whatever is thrown at it', () => {
    const hostile = [
      '<'.repeat(500_000),
      '<a '.repeat(200_000),
      `<p ${' title="x"'.repeat(60_000)}`,
      `<a${' a'.repeat(200_000)}`,
    ];
    for (const html of hostile) expect(isMessageHtml(html)).toBe(false);
    expect(isMessageHtml('<b>a</b>'.repeat(60_000))).toBe(true);
  });
});
