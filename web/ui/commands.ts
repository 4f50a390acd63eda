import { useEffect, useRef } from 'react';
import { store } from './store.ts';

/** Something a person can do now: by its key, from the palette, and from the map of keys. */
export type Command = {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  /** As built in: `e`, `Shift+j`, `Mod+k`, `g i`. A member may have others. */
  readonly keys?: string;
  /** Found in the palette by these words too. */
  readonly also?: string;
  /** Offered by its key only: `j` in a list of commands helps nobody. */
  readonly keyOnly?: boolean;
  readonly run: () => void;
};

/** What a key does, whether or not it can be done now. */
export type KeyedAction = Pick<Command, 'id' | 'label' | 'keys'>;

const offered = store<readonly { readonly owner: symbol; readonly commands: readonly Command[] }[]>([]);

/** The one mounted last wins: a dialog's Escape comes before the list's. */
export const commandsNow = (): readonly Command[] =>
  offered
    .get()
    .toReversed()
    .flatMap((each) => each.commands);

/** Each once, as whoever mounted last offers it, in the order in which they came: a screen's own before those of what opened in it. */
export const commandsOnce = (): readonly Command[] => [
  ...new Map(
    offered
      .get()
      .flatMap((each) => each.commands)
      .map((each) => [each.id, each]),
  ).values(),
];

/** Offers commands while the component is on the screen. They always run as last rendered. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands);
  latest.current = commands;
  const owner = useRef(Symbol('commands')).current;
  const shape = commands.map((each) => `${each.id}|${each.label}|${each.keys ?? ''}`).join('\n');
  useEffect(() => {
    const bound = latest.current.map((each) => ({
      ...each,
      run: () => latest.current.find((now) => now.id === each.id)?.run(),
    }));
    offered.set((before) => {
      const at = before.findIndex((entry) => entry.owner === owner);
      const entry = { owner, commands: bound };
      return at < 0 ? [...before, entry] : before.with(at, entry);
    });
  }, [owner, shape]);
  useEffect(() => () => offered.set((before) => before.filter((entry) => entry.owner !== owner)), [owner]);
}
