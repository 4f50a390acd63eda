import type { Heard } from './heard.ts';

const kept = 500;

/**
 * The last events, kept so that an answer that was on its way while they came can be brought up to them:
 * a GET says how new it is, and every event after that is applied once more.
 */
export function recentEvents() {
  let events: readonly Heard[] = [];
  return {
    remember: (event: Heard): void => {
      events = [...events.slice(-(kept - 1)), event];
    },
    after: (seq: number): readonly Heard[] => events.filter((event) => event.seq > seq),
    forget: (): void => {
      events = [];
    },
  };
}

export const recent = recentEvents();
