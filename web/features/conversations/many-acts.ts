import type { ConversationRow } from '@tertulia/contract';
import type { QueryClient } from '@tanstack/react-query';
import { call, type Answer, type Given } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { holdAct } from '../../live/on-its-way.ts';
import { afterAct, isSame, showConversation, showRow, type Act, type Done } from './acts.ts';

type Change = Given<'POST /api/v1/conversations/changes'>['body']['change'];
type Outcome = Answer<'POST /api/v1/conversations/changes'>['items'][number];

/** What became of many: those done with their way back, and the code of the first that was refused. */
export type ManyDone = { readonly done: readonly Done[]; readonly refused: string | null };

/** As many as one request takes. */
const most = 100;

/** One act to many conversations, in one request: shown at once, and each as the server says afterwards. */
export const performMany = (
  client: QueryClient,
  rows: readonly ConversationRow[],
  act: Act,
  me: string,
): Promise<ManyDone> => changeMany(client, rows, changeOf(act), (row) => afterAct(row, act), me);

/** Labels put on and taken off, whatever others each of them has. */
export const labelMany = (
  client: QueryClient,
  rows: readonly ConversationRow[],
  add: ConversationRow['labels'],
  remove: ConversationRow['labels'],
  me: string,
): Promise<ManyDone> => {
  const named = new Set([...add, ...remove].map((label) => label.id));
  return changeMany(
    client,
    rows,
    { do: 'label', add: add.map((label) => label.id), remove: remove.map((label) => label.id) },
    (row) => ({ ...row, labels: [...row.labels.filter((label) => !named.has(label.id)), ...add] }),
    me,
  );
};

export async function takeBackMany(client: QueryClient, done: readonly Done[], me: string): Promise<ManyDone> {
  const items = done.map(({ conversation, eventId }) => ({ id: conversation.id, eventId }));
  return show(
    client,
    await inParts(items, (part) => call('POST /api/v1/conversations/undo', { body: { items: part } })),
    me,
  );
}

async function inParts<T>(
  items: readonly T[],
  ask: (part: T[]) => Promise<{ items: readonly Outcome[] }>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let from = 0; from < items.length; from += most)
    outcomes.push(...(await ask(items.slice(from, from + most))).items);
  return outcomes;
}

async function changeMany(
  client: QueryClient,
  rows: readonly ConversationRow[],
  change: Change,
  after: (row: ConversationRow) => ConversationRow,
  me: string,
): Promise<ManyDone> {
  const held = rows.map((row) => ({ row, settle: holdAct(row.id, after) }));
  for (const { row } of held) showRow(client, after(row), me);
  try {
    const outcomes = await askWhileSame(
      held.map(({ row }) => row),
      change,
    );
    for (const { row, settle } of held) {
      const outcome = outcomes.find((each) => idOf(each) === row.id);
      settle(outcome?.outcome === 'done' ? outcome.conversation.version : null);
    }
    return show(client, outcomes, me);
  } catch (error) {
    for (const { settle } of held) settle(null);
    void client.invalidateQueries({ queryKey: keys.lists });
    throw error;
  }
}

/** Those that only a glance or a draft has moved are asked for once more, as they are now. */
async function askWhileSame(rows: readonly ConversationRow[], change: Change): Promise<readonly Outcome[]> {
  const ask = (asked: readonly Pick<ConversationRow, 'id' | 'version'>[]) =>
    inParts(
      asked.map(({ id, version }) => ({ id, version })),
      (items) => call('POST /api/v1/conversations/changes', { body: { change, items } }),
    );
  const first = await ask(rows);
  const moved = rows.filter((row) =>
    first.some(
      (each) => each.outcome === 'refused' && each.id === row.id && each.code === 'conversation.changed_meanwhile',
    ),
  );
  if (moved.length === 0) return first;
  const now = await Promise.all(moved.map((row) => call('GET /api/v1/conversations/:id', { params: { id: row.id } })));
  const same = now.filter((each) => moved.some((row) => row.id === each.id && isSame(row, each)));
  if (same.length === 0) return first;
  const again = await ask(same);
  return first.map((each) => again.find((other) => idOf(other) === idOf(each)) ?? each);
}

function show(client: QueryClient, outcomes: readonly Outcome[], me: string): ManyDone {
  for (const each of outcomes) if (each.outcome === 'done') showConversation(client, each.conversation, me);
  const refused = outcomes.find((each) => each.outcome === 'refused');
  if (refused) void client.invalidateQueries({ queryKey: keys.lists });
  return {
    done: outcomes.flatMap((each) =>
      each.outcome === 'done' && each.eventId !== null
        ? [{ conversation: each.conversation, eventId: each.eventId, leftInPublic: each.leftInPublic }]
        : [],
    ),
    refused: refused?.outcome === 'refused' ? refused.code : null,
  };
}

const idOf = (outcome: Outcome): string => (outcome.outcome === 'done' ? outcome.conversation.id : outcome.id);

function changeOf(act: Act): Change {
  switch (act.do) {
    case 'assign':
      return { do: 'assign', memberId: act.to?.id ?? null };
    case 'resolve':
    case 'reopen':
    case 'snooze':
    case 'set-aside':
      return act;
    default:
      throw new TypeError('not an act');
  }
}
