import type { Me } from '@tertulia/contract';

/** Puts the theme on the page and remembers it for the next first paint. */
export function applyTheme(theme: Me['preferences']['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem('tertulia.theme', theme);
  } catch {
    return; // storage is closed to us: the server remembers
  }
}
