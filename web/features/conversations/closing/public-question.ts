import type { Message } from '@tertulia/contract';
import { broughtFrom, movedTo } from './asked-in-public.ts';

/** A question asked in public and answered in private: its public thread, its private one, and whether anything was said there yet. */
export type PublicQuestion = { readonly id: string; readonly privateId: string; readonly isTold: boolean };

/** The public question this thread belongs to, seen from either of its two threads. */
export function publicQuestion(here: string, messagesOf: (id: string) => readonly Message[]): PublicQuestion | null {
  const from = broughtFrom(messagesOf(here));
  if (from !== null) return { id: from.id, privateId: here, isTold: from.isAnswered };
  const privateId = movedTo(messagesOf(here));
  if (privateId === null) return null;
  const there = broughtFrom(messagesOf(privateId));
  return there?.id === here ? { id: here, privateId, isTold: there.isAnswered } : null;
}
