import type { Conversation } from '@tertulia/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { threadQuery } from '../queries.ts';
import { broughtFrom } from './asked-in-public.ts';

/** The conversation whose question may still stand in public while it is answered here. Null: there is none, or nothing was written yet. */
export function usePublicQuestion(here: Conversation | undefined): string | null {
  const pages = useInfiniteQuery({ ...threadQuery(here?.id ?? ''), enabled: here?.replySurface === 'direct' }).data
    ?.pages;
  const from = broughtFrom(pages?.toReversed().flatMap((page) => page.items) ?? []);
  return from?.isAnswered ? from.id : null;
}
