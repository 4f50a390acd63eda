import type { Conversation } from '@tertulia/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { threadQuery } from '../queries.ts';
import { movedTo } from './asked-in-public.ts';
import { publicQuestion, type PublicQuestion } from './public-question.ts';
import { messagesIn } from './messages-in.ts';

/** The question that may still stand in public while it is answered elsewhere: this thread's own, or the one it was brought over from. */
export function usePublicQuestion(here: Conversation | undefined): PublicQuestion | null {
  const id = here?.id ?? '';
  const own = messagesIn(useInfiniteQuery({ ...threadQuery(id), enabled: here !== undefined }).data);
  // what was said in private is asked for only where a question went there
  const privateId = here?.replySurface === 'public' ? movedTo(own) : null;
  const there = messagesIn(useInfiniteQuery({ ...threadQuery(privateId ?? ''), enabled: privateId !== null }).data);
  return publicQuestion(id, (asked) => (asked === id ? own : asked === privateId ? there : []));
}
