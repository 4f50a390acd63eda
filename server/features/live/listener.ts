import type { ConversationRow, DeskEvent } from '@tertulia/contract';
import type { Desk } from '../../desk/index.ts';
import type { Moment } from '../../platform/live/index.ts';
import { accessOf, mayShow, type Access, type Caller } from '../../platform/room/index.ts';
import { asSeenBy } from '../conversations/index.ts';
import type { Line } from './line.ts';

/** Who has missed more than this reads everything again: it is cheaper for both sides. */
const MOST_MISSED = 5000;
const PAGE = 500;
/** News held for a reader who is still taking older ones; beyond it they are read from the log again. */
const MOST_HELD = 1000;

/** Each event is put into text once, however many browsers hear it. */
const texts = new WeakMap<DeskEvent, string>();

/** Brings one listener up to date and then tells them what is new, as far as they may see it and as fast as they read. */
export function makeListener(desk: Desk, caller: Caller, line: Line) {
  let access = accessOf(caller.actor, 'conversation.read');
  let memberId = caller.actor.id;
  let position = 0;
  let newest = 0;
  /** What came while something older was still on its way; null: nothing is. */
  let held: DeskEvent[] | null = [];
  let fellBehind = false;

  /** False when nobody reads any more. */
  const tell = async (events: readonly DeskEvent[]): Promise<boolean> => {
    let told = position;
    for (const event of events) {
      if (event.seq <= position) continue;
      position = event.seq;
      if (!mayShow(access, event)) continue;
      line.send(event.seq, null, textFor(event, memberId));
      told = event.seq;
      if (line.isFull() && !(await line.drained())) return false;
    }
    if (told !== position) line.mark(position);
    return true;
  };

  const reset = (at: number): void => {
    position = at;
    line.send(at, 'reset', '{}');
  };

  const catchUp = async (after: number): Promise<void> => {
    position = after;
    while (position - after < MOST_MISSED) {
      const page = await desk.live.after(caller.workspaceId, position, PAGE);
      if (page === null) break;
      if (!(await tell(page)) || page.length < PAGE) return;
    }
    reset(newest);
  };

  const tellHeld = async (): Promise<void> => {
    while (held !== null && (fellBehind || held.length > 0)) {
      const events = held;
      held = [];
      if (fellBehind) {
        fellBehind = false;
        await catchUp(position);
      } else if (!(await tell(events))) return; // the line is gone: its follower goes with it
    }
    held = null;
  };

  return {
    onEvents: (events: readonly DeskEvent[]): void => {
      newest = Math.max(newest, events.at(-1)?.seq ?? 0);
      if (held === null) {
        held = [...events];
        tellHeld().catch((error: unknown) => {
          desk.log.warn({ error: String(error) }, 'live.catch_up_failed'); // the reader comes again
          line.end();
        });
        return;
      }
      held.push(...events);
      if (held.length <= MOST_HELD) return;
      held = [];
      fellBehind = true;
    },
    onMoment: (moment: Moment): void => {
      if (moment.kind === 'access' || !mayShow(access, moment)) return;
      const { conversationId } = moment;
      if (moment.kind === 'typing') return line.send(null, 'typing', JSON.stringify({ conversationId }));
      if (moment.kind === 'draft') {
        const { savedAt } = moment;
        if (moment.memberId === memberId) line.send(null, 'draft', JSON.stringify({ conversationId, savedAt }));
        return;
      }
      const others = moment.others.filter((other) => other.memberId !== memberId);
      line.send(null, 'presence', JSON.stringify({ conversationId, others }));
    },
    /** @param from where the hub was when it began to tell us; @param after what the listener has already. */
    begin: async (from: number, after: number | null): Promise<void> => {
      newest = Math.max(newest, from);
      if (after === null) {
        position = from;
        line.mark(from);
      } else await catchUp(after);
      await tellHeld();
    },
    /** The same person, judged again: what they may see can have changed. */
    judge: (again: Caller): void => {
      const next: Access = accessOf(again.actor, 'conversation.read');
      memberId = again.actor.id;
      if (JSON.stringify(next) === JSON.stringify(access)) return;
      access = next;
      reset(position);
    },
  };
}

/** Who is called by the conversation it tells of reads so in it, as in every answer. */
function textFor(event: DeskEvent, memberId: string | null): string {
  const row = rowIn(event);
  const seen = row === null ? null : asSeenBy(row, memberId);
  if (seen === row) return textOf(event);
  return JSON.stringify({ ...event, data: { ...Object(event.data), conversation: seen } });
}

function rowIn({ data }: DeskEvent): Pick<ConversationRow, 'mentioned' | 'reasons'> | null {
  const row = typeof data === 'object' && data !== null && 'conversation' in data ? data.conversation : null;
  // lines written before anybody could be called have no `mentioned`
  return typeof row === 'object' && row !== null && 'mentioned' in row ? (row as ConversationRow) : null;
}

function textOf(event: DeskEvent): string {
  const known = texts.get(event);
  if (known !== undefined) return known;
  const text = JSON.stringify(event);
  texts.set(event, text);
  return text;
}
