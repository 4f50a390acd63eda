import type { ConversationRow } from '@tertulia/contract';

type Change = (row: ConversationRow) => ConversationRow;

/** What members of this tab have done and the server has not answered yet, by conversation, in their order. */
const waiting = new Map<string, readonly Change[]>();
/** As new as the server's last answer to an act: events that were on their way while it came are older. */
const answered = new Map<string, number>();

/**
 * Holds an act until the server has answered: news that comes in between (a read mark, a draft, an answer to a list asked for
 * before) is shown with the act done to it, so that nothing that was dealt with comes back for a moment.
 * @returns to be called with the version the server answered with, or null when it refused
 */
export function holdAct(id: string, change: Change): (version: number | null) => void {
  waiting.set(id, [...(waiting.get(id) ?? []), change]);
  return (version) => {
    const rest = (waiting.get(id) ?? []).filter((each) => each !== change);
    if (rest.length === 0) waiting.delete(id);
    else waiting.set(id, rest);
    if (version !== null) answered.set(id, Math.max(version, answered.get(id) ?? 0));
  };
}

/** The row as this tab has to show it, whoever it came from; with whatever else it carries. */
export const withActs = <R extends ConversationRow>(row: R): R =>
  (waiting.get(row.id) ?? []).reduce((shown, change) => ({ ...shown, ...change(shown) }), row);

/** Rows of an answer that was asked for before an act: those it takes out of the view are gone from it already. */
export const afterOwnActs = (
  rows: readonly ConversationRow[],
  belongs: (row: ConversationRow) => boolean,
): ConversationRow[] => rows.map(withActs).filter((row) => !waiting.has(row.id) || belongs(row));

/** Is it from before what the server has already answered? */
export const isOld = (row: ConversationRow): boolean => row.version < (answered.get(row.id) ?? 0);
