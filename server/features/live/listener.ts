import type { DeskEvent } from '@tertulia/contract';
import type { Desk } from '../../desk/index.ts';
import type { Moment } from '../../platform/live/index.ts';
import { accessOf, mayShow, type Access, type Caller } from '../../platform/room/index.ts';
import type { Line } from './line.ts';

/** Who has missed more than this reads everything again: it is cheaper for both sides. */
const MOST_MISSED = 5000;
const PAGE = 500;

/** Each event is put into text once, however many browsers hear it. */
const texts = new WeakMap<DeskEvent, string>();

/** Brings one listener up to date and then tells them what is new, as far as they may see it. */
export function makeListener(desk: Desk, caller: Caller, line: Line) {
  let access = accessOf(caller.actor, 'conversation.read');
  let memberId = caller.actor.id;
  let position = 0;
  let early: DeskEvent[] | null = [];

  const tell = (events: readonly DeskEvent[]): void => {
    let told = position;
    for (const event of events) {
      if (event.seq <= position) continue;
      position = event.seq;
      if (!mayShow(access, event)) continue;
      line.send(event.seq, null, textOf(event));
      told = event.seq;
    }
    if (told !== position) line.mark(position);
  };

  const reset = (at: number): void => {
    position = at;
    line.send(at, 'reset', '{}');
  };

  /** False when the log does not reach back to `after`. */
  const catchUp = async (after: number): Promise<boolean> => {
    position = after;
    while (position - after < MOST_MISSED) {
      const page = await desk.live.after(caller.workspaceId, position, PAGE);
      if (page === null) return false;
      tell(page);
      if (page.length < PAGE) return true;
    }
    return false;
  };

  return {
    onEvents: (events: readonly DeskEvent[]): void => {
      if (early === null) tell(events);
      else early.push(...events);
    },
    onMoment: (moment: Moment): void => {
      if (moment.kind === 'access' || !mayShow(access, moment)) return;
      const { conversationId } = moment;
      if (moment.kind === 'typing') return line.send(null, 'typing', JSON.stringify({ conversationId }));
      const others = moment.others.filter((other) => other.memberId !== memberId);
      line.send(null, 'presence', JSON.stringify({ conversationId, others }));
    },
    /** @param from where the hub was when it began to tell us; @param after what the listener has already. */
    begin: async (from: number, after: number | null): Promise<void> => {
      if (after === null) {
        position = from;
        line.mark(from);
      } else if (!(await catchUp(after))) reset(Math.max(from, early?.at(-1)?.seq ?? 0));
      const waiting = early ?? [];
      early = null;
      tell(waiting);
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

function textOf(event: DeskEvent): string {
  const known = texts.get(event);
  if (known !== undefined) return known;
  const text = JSON.stringify(event);
  texts.set(event, text);
  return text;
}
