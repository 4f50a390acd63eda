import type { Message } from '@tertulia/contract';
import type { InfiniteData } from '@tanstack/react-query';
import type { ThreadPage } from '../../../live/apply-event.ts';

/** What of a thread has come, the oldest first. */
export const messagesIn = (thread: InfiniteData<ThreadPage, unknown> | undefined): readonly Message[] =>
  thread?.pages.toReversed().flatMap((page) => page.items) ?? [];
