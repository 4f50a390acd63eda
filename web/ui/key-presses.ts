import { commandsNow, type Command, type KeyedAction } from './commands.ts';
import { chordOf, isSingleKey } from './key-name.ts';
import { store } from './store.ts';

export type KeySettings = { readonly singleKeys: boolean; readonly keys: Readonly<Record<string, string>> };

/** The member's own keys. */
export const keySettings = store<KeySettings>({ singleKeys: true, keys: {} });

export const keysOf = (
  command: Pick<KeyedAction, 'id' | 'keys'>,
  settings: KeySettings = keySettings.get(),
): string | null => {
  const keys = settings.keys[command.id] ?? command.keys ?? '';
  if (keys === '') return null;
  return settings.singleKeys || !isSingleKey(keys) || keys === 'Escape' ? keys : null;
};

const sequenceMs = 1200;

/** One listener for the whole page. Typing is never taken for a command. */
export function listenForKeys(): () => void {
  let begun: { readonly chord: string; readonly at: number } | null = null;
  const heard = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || (event.repeat && event.key === 'Enter')) return;
    const chord = chordOf(event);
    if (chord === null) return;
    if (isTyping(event.target) && isSingleKey(chord) && chord !== 'Escape') return;
    if (document.querySelector('dialog[open]') && chord !== 'Mod+k') return;
    const pressed = begun !== null && event.timeStamp - begun.at < sequenceMs ? `${begun.chord} ${chord}` : chord;
    const command = commandFor(pressed, commandsNow()) ?? commandFor(chord, commandsNow());
    begun = null;
    if (command) {
      if (chord === 'Enter' && isControl(event.target)) return;
      event.preventDefault();
      command.run();
    } else if (beginsSequence(chord, commandsNow())) begun = { chord, at: event.timeStamp };
  };
  document.addEventListener('keydown', heard);
  return () => document.removeEventListener('keydown', heard);
}

export const commandFor = (
  pressed: string,
  commands: readonly Command[],
  settings: KeySettings = keySettings.get(),
): Command | undefined => commands.find((each) => keysOf(each, settings) === pressed);

const beginsSequence = (chord: string, commands: readonly Command[]): boolean =>
  commands.some((each) => keysOf(each)?.startsWith(`${chord} `));

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=range], [type=button])'));

const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('button, a[href], summary, [role=menuitem], [role=option]');
