import type { Conversation, ConversationRow, LeftInPublic, MemberId } from '@tertulia/contract';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { placeRow, type ListPage } from '../../live/apply-event.ts';
import { call } from '../../live/api.ts';
import { keys, type ListFilter } from '../../live/keys.ts';
import { isOwnNewest, sendsAnswered } from '../../live/own-sends.ts';
import { holdAct } from '../../live/on-its-way.ts';
import { isRefused } from '../../live/refused.ts';
import { letIn } from './let-in.ts';

/** What a member can do to a conversation, as plain values. */
export type Act =
  | { readonly do: 'resolve' }
  | { readonly do: 'reopen' }
  | { readonly do: 'assign'; readonly to: { readonly id: MemberId; readonly name: string } | null }
  | { readonly do: 'snooze'; readonly until: string }
  | { readonly do: 'set-aside'; readonly why: 'abuse' | 'spam' };

export type Done = {
  readonly conversation: Conversation;
  readonly eventId: string;
  /** What it leaves without an answer in sight. */
  readonly leftInPublic?: LeftInPublic | null | undefined;
};

/** Shows the act at once, asks the server, and shows what the server says. A refusal brings the truth back. */
export async function perform(client: QueryClient, row: ConversationRow, act: Act, me: string): Promise<Done> {
  const settle = holdAct(row.id, (now) => afterAct(now, act));
  showRow(client, afterAct(row, act), me);
  try {
    const done = await askWhileSame(row, act, me);
    settle(done.conversation.version);
    showConversation(client, done.conversation, me);
    return done;
  } catch (error) {
    settle(null);
    void client.invalidateQueries({ queryKey: keys.conversation(row.id) });
    void client.invalidateQueries({ queryKey: keys.lists });
    throw error;
  }
}

export async function takeBack(client: QueryClient, id: string, eventId: string, me: string): Promise<Conversation> {
  letIn(id);
  const conversation = await call('POST /api/v1/conversations/:id/undo', { params: { id }, body: { eventId } });
  showConversation(client, conversation, me);
  return conversation;
}

/** The row as it will be when the server agrees; its version stays until then. */
export function afterAct(row: ConversationRow, act: Act): ConversationRow {
  switch (act.do) {
    case 'resolve':
      return { ...row, status: 'resolved', waiting: null };
    case 'reopen':
      return { ...row, status: 'open', snoozedUntil: null };
    case 'assign':
      return { ...row, assignee: act.to };
    case 'snooze':
      return { ...row, status: 'snoozed', snoozedUntil: act.until };
    case 'set-aside':
      return { ...row, status: 'ignored', waiting: null };
    default:
      return row;
  }
}

/** Does the row leave the view it is worked in? Then the next takes its place. */
export const leavesView = (act: Act): boolean => act.do === 'resolve' || act.do === 'snooze' || act.do === 'set-aside';

/** Dealt with for now: the same key opens it again. */
export const isSettled = (status: ConversationRow['status'] | undefined): boolean =>
  status === 'resolved' || status === 'ignored' || status === 'snoozed';

/** Somebody's glance or draft moves the version too: if nothing a person would judge by has changed, the act still stands. */
async function askWhileSame(row: ConversationRow, act: Act, me: string): Promise<Done> {
  await sendsAnswered(row.id);
  try {
    return await ask(row, act);
  } catch (error) {
    if (!isRefused(error, 'conversation.changed_meanwhile')) throw error;
    const now = await call('GET /api/v1/conversations/:id', { params: { id: row.id } });
    if (!isSame(row, now) && !isOwnAnswer(row, now, me)) throw error;
    return ask(now, act);
  }
}

/** Only what this tab has just sent stands between: nobody else has changed anything. */
const isOwnAnswer = (seen: ConversationRow, now: ConversationRow, me: string): boolean =>
  isOwnNewest(now) &&
  now.threadVersion === seen.threadVersion + 1 &&
  isSame({ ...seen, threadVersion: now.threadVersion, assignee: seen.assignee ?? ownedBy(now, me) }, now);

/** Whoever answers what nobody owned owns it. */
const ownedBy = ({ assignee }: ConversationRow, me: string) => (assignee?.id === me ? assignee : null);

export const isSame = (seen: ConversationRow, now: ConversationRow): boolean =>
  seen.status === now.status &&
  seen.assignee?.id === now.assignee?.id &&
  seen.snoozedUntil === now.snoozedUntil &&
  seen.threadVersion === now.threadVersion;

function ask({ id, version }: ConversationRow, act: Act): Promise<Done> {
  const params = { id };
  switch (act.do) {
    case 'resolve':
      return call('POST /api/v1/conversations/:id/resolve', { params, body: { version } });
    case 'reopen':
      return call('POST /api/v1/conversations/:id/reopen', { params, body: { version } });
    case 'assign':
      return call('PUT /api/v1/conversations/:id/assignee', {
        params,
        body: { memberId: act.to?.id ?? null, version },
      });
    case 'snooze':
      return call('POST /api/v1/conversations/:id/snooze', { params, body: { until: act.until, version } });
    case 'set-aside':
      return call('POST /api/v1/conversations/:id/set-aside', { params, body: { why: act.why, version } });
    default:
      throw new TypeError('not an act');
  }
}

export function showRow(client: QueryClient, row: ConversationRow, me: string): void {
  for (const [key, data] of client.getQueriesData<InfiniteData<ListPage, string | null>>({ queryKey: keys.lists })) {
    // the second part of a list's key is its filter, by `keys.list`
    if (data)
      client.setQueryData(key, { ...data, pages: [...placeRow(data.pages, (key[1] ?? {}) as ListFilter, me, row)] });
  }
  client.setQueryData<Conversation>(keys.conversation(row.id), (before) => before && { ...before, ...row });
}

export function showConversation(client: QueryClient, conversation: Conversation, me: string): void {
  client.setQueryData<Conversation>(keys.conversation(conversation.id), (before) =>
    before && before.version > conversation.version ? before : conversation,
  );
  const {
    replyWindow: _window,
    episode: _episode,
    replySurface: _surface,
    participants: _people,
    answerTo: _addressees,
    ...row
  } = conversation;
  showRow(client, row, me);
  void client.invalidateQueries({ queryKey: keys.views });
}
