/** Runs in the page: a patch of the other theme, where nobody drew a picture; notices wear it on purpose. Nothing from outside of this function is known here. */
export function patchesOfTheOtherTheme(): readonly string[] {
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!brush) return ['no canvas to read colours with'];
  const seen = new Map<string, readonly [light: number, alpha: number]>();
  const lightOf = (colour: string): readonly [number, number] => {
    const known = seen.get(colour);
    if (known) return known;
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
    const found = [(0.299 * red + 0.587 * green + 0.114 * blue) / 255, alpha / 255] as const;
    seen.set(colour, found);
    return found;
  };
  const [ground] = lightOf(getComputedStyle(document.body).backgroundColor);
  const isDark = ground < 0.5;
  const faults = new Set<string>();
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  if (!scheme.includes(isDark ? 'dark' : 'light')) faults.add(`the browser’s own controls are ${scheme}`);
  for (const element of document.body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    if (box.width < 40 || box.height < 24 || box.bottom < 0 || box.top > innerHeight) continue;
    if (
      element.closest('img, video, svg, iframe, canvas, button, a, [data-notice]') ||
      !element.checkVisibility({ opacityProperty: true })
    )
      continue;
    const [light, alpha] = lightOf(getComputedStyle(element).backgroundColor);
    if (alpha > 0.5 && (isDark ? light > 0.6 : light < 0.25))
      faults.add(`a patch of the other theme: ${element.outerHTML.slice(0, 100)}`);
  }
  return [...faults];
}

/** Runs in the page: what has the focus by the keyboard shows it, and nothing cuts its ring. */
export function focusFaults(): readonly string[] {
  const held = document.activeElement;
  if (!held || held === document.body || !held.matches(':focus-visible')) return [];
  const style = getComputedStyle(held);
  if (style.outlineStyle === 'none') return [];
  const reach = Number.parseFloat(style.outlineWidth) + Number.parseFloat(style.outlineOffset) - 0.5;
  if (reach <= 0) return [];
  const box = held.getBoundingClientRect();
  const name = `“${(held.getAttribute('aria-label') ?? held.textContent ?? '').trim().slice(0, 40)}”`;
  for (let up = held.parentElement; up && up !== document.body; up = up.parentElement) {
    const over = getComputedStyle(up);
    const frame = up.getBoundingClientRect();
    const cuts = (overflow: string): boolean => overflow !== 'visible';
    if (cuts(over.overflowX) && (box.left - reach < frame.left || box.right + reach > frame.right))
      return [`the ring of ${name} is cut at a side by ${up.tagName.toLowerCase()}.${up.className.slice(0, 60)}`];
    if (over.overflowY === 'hidden' && (box.top - reach < frame.top || box.bottom + reach > frame.bottom))
      return [`the ring of ${name} is cut above or below by ${up.tagName.toLowerCase()}.${up.className.slice(0, 60)}`];
    if (over.position === 'fixed') break;
  }
  return [];
}
