import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Message } from '@tertulia/contract';
import { hasGoneUp } from './has-gone-up.ts';

const nearEnd = 80;
const nearStart = 400;

/** Keeps the reader's place: at the end it follows, elsewhere it stays, and older messages come in without a jump. */
export function useTalkScroll(
  box: RefObject<HTMLDivElement | null>,
  inner: RefObject<HTMLDivElement | null>,
  messages: readonly Message[],
  older: { has: boolean; loading: boolean; load: () => void },
) {
  const [below, setBelow] = useState(0);
  const [atEnd, setAtEnd] = useState(true);
  const follows = useRef(true);
  const last = useRef({ top: 0, height: 0, frame: 0 });
  const anchor = useRef<{ id: string; top: number } | null>(null);
  const lastId = messages.at(-1)?.id ?? null;
  const firstId = messages[0]?.id ?? null;
  const before = useRef<{ first: string | null; last: string | null; count: number }>({
    first: null,
    last: null,
    count: 0,
  });

  const toEnd = useCallback(
    (smooth = false) => {
      follows.current = true;
      setBelow(0);
      setAtEnd(true);
      box.current?.scrollTo({ top: box.current.scrollHeight, behavior: smooth ? 'smooth' : 'instant' });
    },
    [box],
  );

  // where the first message stood before this render's messages are laid out
  const remember = useCallback(() => {
    const first = inner.current?.querySelector<HTMLElement>('[data-message]');
    anchor.current = first?.dataset['message']
      ? { id: first.dataset['message'], top: first.getBoundingClientRect().top }
      : null;
  }, [inner]);

  useLayoutEffect(() => {
    const was = before.current;
    before.current = { first: firstId, last: lastId, count: messages.length };
    if (was.first !== null && firstId !== was.first && anchor.current) {
      const same = inner.current?.querySelector<HTMLElement>(`[data-message="${anchor.current.id}"]`);
      if (same && box.current && !follows.current)
        box.current.scrollTop += same.getBoundingClientRect().top - anchor.current.top;
    }
    if (was.last !== lastId && was.last !== null && !follows.current) {
      const from = messages.findIndex((each) => each.id === was.last);
      const came = messages.slice(from + 1).filter((each) => each.kind === 'inbound').length;
      if (came > 0) setBelow((count) => count + came);
      if (messages.at(-1)?.kind === 'outbound') toEnd();
    }
    if (follows.current) box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [firstId, lastId, messages, box, inner, toEnd]);

  useEffect(() => {
    const content = inner.current;
    if (!content) return undefined;
    // pictures and frames that grow after they are laid out must not push the end out of sight
    const watch = new ResizeObserver(() => {
      if (follows.current) box.current?.scrollTo({ top: box.current.scrollHeight });
    });
    watch.observe(content);
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
    // the content is there once the first messages are
  }, [box, inner, firstId === null]);

  const { has, loading, load } = older;
  const onScroll = useCallback(() => {
    const pane = box.current;
    if (!pane) return;
    const end = pane.scrollHeight - pane.scrollTop - pane.clientHeight < nearEnd;
    const now = { top: pane.scrollTop, height: pane.scrollHeight, frame: pane.clientHeight };
    const wentUp = hasGoneUp(last.current, now);
    last.current = now;
    if (end) follows.current = true;
    else if (wentUp) follows.current = false;
    setAtEnd(end || follows.current);
    if (end) setBelow(0);
    if (pane.scrollTop < nearStart && has && !loading) {
      remember();
      load();
    } else if (loading) remember();
  }, [box, has, loading, load, remember]);
  return { below, atEnd, toEnd, onScroll };
}
