/** The declarations of a style attribute that colour and space words; none that loads, moves out of its place or hides. */
export function cleanStyle(style: string): string {
  if (style === '' || style.length > 5_000) return '';
  return style
    .split(';')
    .map(declaration)
    .filter((one) => one !== null)
    .join(';');
}

const declaration = (text: string): string | null => {
  const colon = text.indexOf(':');
  const name = text.slice(0, Math.max(0, colon)).trim().toLowerCase();
  const value = text.slice(colon + 1).trim();
  // An escape or a comment could spell a forbidden word: such a value is not read, it is dropped.
  if (!allowed.has(name) || value.length > 200 || !/^[-\w\s.,#%()'"!+]+$/.test(value)) return null;
  if (/(url|expression|image|attr|var|env|element|src)\s*\(/i.test(value)) return null;
  // A negative margin pulls words over their neighbours.
  return name.startsWith('margin') && value.includes('-') ? null : `${name}:${value}`;
};

const sides = ['', '-top', '-right', '-bottom', '-left'];

const allowed = new Set([
  'color',
  'background-color',
  'font',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'line-height',
  'letter-spacing',
  'text-align',
  'text-decoration',
  'text-indent',
  'text-transform',
  'vertical-align',
  'white-space',
  'word-break',
  'overflow-wrap',
  'width',
  'max-width',
  'height',
  'border-collapse',
  'border-radius',
  'border-spacing',
  'list-style-type',
  'direction',
  ...sides.flatMap((side) => [`margin${side}`, `padding${side}`, `border${side}`]),
  'border-color',
  'border-style',
  'border-width',
]);
