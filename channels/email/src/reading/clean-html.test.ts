import { isMessageHtml } from '@tertulia/channel-kit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanHtml } from './clean-html.ts';

/** What mail programs, broken templates and attackers write, to be put together in any way. */
const pieces = [
  ...[
    '<p>',
    '</p>',
    '<p style="color:red; margin:-9px; font-family:\'Segoe UI\', "x"">',
    '<div class=gmail_quote>',
    '</div>',
  ],
  ...[
    '<table width=600 bgcolor="#fff">',
    '<tr><td colspan="2" background="x.gif">',
    '</table>',
    '<!--[if mso]>',
    '<![endif]-->',
  ],
  ...[
    '<a href="https://x.example/?a=1&b=2">',
    '<a href=" javascript:alert(1)">',
    '<a href="/settings">',
    '<a href=//x>',
    '</a>',
  ],
  ...[
    '<img src="cid:a@b">',
    '<img src="https://x.example/1.gif" width=1 height="1px">',
    '<img src=\'data:image/png;base64,AA==\' alt="<b>">',
  ],
  ...[
    '<script>',
    '</script>',
    '<style>p{}</style>',
    '<svg onload=x>',
    '<svg><style><img src=x onerror=x></style></svg>',
    '<o:p>',
    '</o:p>',
  ],
  ...[
    '&lt;script&gt;',
    '&#60;b&#62;',
    '&nbsp;',
    '&',
    '<',
    '>',
    '"',
    "'",
    '\0',
    '\u0007',
    '<b',
    '<b title="',
    'Hola ñ 👋',
    '\n',
    '<plaintext>',
    '<xmp><b>',
  ],
  ...[
    '<math><mtext><table><mglyph><style>',
    '<noscript><p title="</noscript><img src=x onerror=x>">',
    '<template><b>',
    '<select><option>',
    '<base href=x>',
  ],
];

test('whatever HTML comes, what is left is what a message may hold, and stays so when it is cleaned again', () => {
  const html = fc.array(fc.oneof({ arbitrary: fc.constantFrom(...pieces), weight: 9 }, fc.string({ unit: 'binary' })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(html, (written) => {
      const cleaned = cleanHtml(written.join(''));
      expect(isMessageHtml(cleaned), cleaned).toBe(true);
      expect(isMessageHtml(cleanHtml(cleaned))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('a link into the desk leads nowhere', () => {
  expect(cleanHtml('<a href="/settings/members?x=1">aquí</a>')).not.toContain('href');
});
