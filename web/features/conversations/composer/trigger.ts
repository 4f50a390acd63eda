export type Trigger = {
  readonly kind: 'snippet' | 'mention' | 'fact';
  readonly asked: string;
  readonly start: number;
  readonly end: number;
};

const signs: Readonly<Record<string, Trigger['kind']>> = { '/': 'snippet', '@': 'mention', ';': 'fact' };

/** The word under the caret when it calls for a list: `/hor` for snippets, `;dev` for facts, `@iv` for a mention. */
export function triggerAt(text: string, caret: number, kinds: readonly Trigger['kind'][]): Trigger | null {
  const found = /(?:^|\s)([/@;])([\p{L}\p{N}-]*)$/u.exec(text.slice(0, caret));
  if (!found) return null;
  const kind = signs[found[1] ?? ''];
  if (kind === undefined || !kinds.includes(kind)) return null;
  const asked = found[2] ?? '';
  return { kind, asked, start: caret - asked.length - 1, end: caret };
}

/** The text with the trigger's word replaced, and where the caret stands then. */
export function replaceTrigger(
  text: string,
  trigger: Pick<Trigger, 'start' | 'end'>,
  by: string,
): { text: string; caret: number } {
  return { text: text.slice(0, trigger.start) + by + text.slice(trigger.end), caret: trigger.start + by.length };
}

/** The sign that calls for a list, where the caret stands: after a word it needs a space before it. */
export function callFor(sign: string, text: string, field: { readonly selectionStart: number | null } | null): string {
  const before = text.slice(0, field?.selectionStart ?? text.length);
  return before === '' || /\s$/u.test(before) ? sign : ` ${sign}`;
}
