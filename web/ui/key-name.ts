const onMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

/** Between the keys of a chord; `+` itself is a key too, as in `Mod++`. */
export const plus = /\+(?=.)/u;

const signs: Record<string, string> = {
  Enter: '⏎',
  Escape: 'Esc',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Mod: onMac ? '⌘' : 'Ctrl',
  Alt: onMac ? '⌥' : 'Alt',
  Shift: '⇧',
};

/** `Mod+Enter` → `⌘⏎` on a Mac, `Ctrl ⏎` elsewhere; `g i` stays a sequence. */
export const inKeys = (keys: string): string =>
  keys
    .split(' ')
    .map((chord) =>
      chord
        .split(plus)
        .map((key) => signs[key] ?? key)
        .join(onMac ? '' : ' '),
    )
    .join(' ');

/** The chord of a key press in our notation, or null for a bare modifier. Letters by what they type, so layouts work. */
export function chordOf(
  event: Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey' | 'altKey' | 'shiftKey'>,
): string | null {
  if (['Shift', 'Control', 'Alt', 'Meta', 'Dead', 'AltGraph'].includes(event.key)) return null;
  const printable = [...event.key].length === 1;
  const parts: string[] = [];
  if (event.metaKey || event.ctrlKey) parts.push('Mod');
  if (event.altKey) parts.push('Alt');
  // `?` is already what Shift makes; only letters and named keys need to say that Shift was held
  const isLetter = printable && event.key.toLowerCase() !== event.key.toUpperCase();
  if (event.shiftKey && (!printable || isLetter)) parts.push('Shift');
  parts.push(isLetter ? event.key.toLowerCase() : event.key);
  return parts.join('+');
}

export const isSingleKey = (keys: string): boolean => !keys.includes('Mod+') && !keys.includes('Alt+');
