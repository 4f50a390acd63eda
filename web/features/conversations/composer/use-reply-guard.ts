import type { Conversation } from '@tertulia/contract';
import type { Finding } from '@tertulia/voice';
import { useEffect, useState } from 'react';
import { heaviestState } from '../../guard/guard-state-of.ts';
import { toldTogether } from '../../guard/guard-watch.ts';
import { useGuard } from '../../guard/use-guard.ts';
import { useReplyPlace } from './use-reply-place.ts';

/** What the server found, and the words beside the answer it is about, if it is not about the answer. */
export type Heard = Finding & { readonly aside?: { readonly of: 'subject' | 'alt'; readonly text: string } };

/** The guard over all that one answer says: its text, the subject of a letter, and what the server finds in the words for its pictures. */
export function useReplyGuard(text: string, conversation: Conversation, isOn: boolean, hasSubject: boolean) {
  /** Null: the subject of the thread goes on. */
  const [subject, setSubject] = useState<string | null>(null);
  const [ofPictures, setOfPictures] = useState<readonly Heard[]>(none);
  const body = useGuard(text, useReplyPlace(conversation, isOn, 'reply'));
  const line = useGuard(subject ?? '', useReplyPlace(conversation, isOn && hasSubject, 'aside'));
  const isTitled = isOn && hasSubject && (subject ?? '').trim() !== '';

  useEffect(() => setOfPictures(none), [conversation.id]);

  return {
    body,
    subject: { value: subject ?? '', set: setSubject, guard: line },
    state: heaviestState([body.state, line.state]),
    count: body.findings.length + line.findings.length,
    /** The server refused the answer because of these. */
    hear: (findings: readonly Heard[]) => {
      const [inText, inSubject] = [undefined, 'subject'].map((of) => findings.filter(({ aside }) => aside?.of === of));
      if (inText?.length) body.hear(inText);
      if (inSubject?.length) line.hear(inSubject);
      setOfPictures(findings.filter(({ aside }) => aside?.of === 'alt'));
    },
    told: () => {
      const told = toldTogether([body.told(), ...(isTitled ? [line.told()] : [])]);
      return told && { ...told, seen: [...new Set([...told.seen, ...ofPictures.map(({ rule }) => rule)])] };
    },
    /** It has gone out. */
    clear: () => {
      setSubject(null);
      setOfPictures(none);
      body.forget();
      line.forget();
    },
  };
}

const none: readonly Heard[] = [];
