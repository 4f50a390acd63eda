import type { ConversationRow } from '@tertulia/contract';

export type Wait = { readonly tone: 'plain' | 'soon' | 'late'; readonly ms: number };

const soonMs = 10 * 60_000;

/** How the wait stands to the promise: what is left of it, or by how much it broke. */
export function waitAt(waiting: NonNullable<ConversationRow['waiting']>, now: number): Wait {
  const due = Date.parse(waiting.dueAt);
  const left = due - now;
  if (left < 0) return { tone: 'late', ms: -left };
  const whole = due - Date.parse(waiting.since);
  return { tone: left <= Math.max(soonMs, whole * 0.2) ? 'soon' : 'plain', ms: left };
}
