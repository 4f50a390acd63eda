import type { ConversationRow } from '@tertulia/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ListFilter } from '../../../live/keys.ts';
import { isRefused } from '../../../live/refused.ts';
import { useStore } from '../../../ui/store.ts';
import { checked } from '../checked.ts';
import { comingBack } from '../let-in.ts';
import { conversationQuery, listQuery } from '../queries.ts';
import { arrivals, holdStill, nothingShown, type Shown } from '../shown-order.ts';
import { listInUse } from './in-use.ts';

/** The rows as they stand on the screen, how many wait to be shown, and how to show them. */
export function useShownRows(filter: ListFilter, open: string | null) {
  const query = useInfiniteQuery(listQuery(filter));
  const letIn = useStore(comingBack);
  // with nothing chosen and the list at rest there is nothing that could move away under anybody
  const inUse = useStore(listInUse);
  const selected = useStore(checked);
  const isHeld = open !== null || selected.size > 0 || inUse;
  // the open one stays in sight after it left the view: then the list no longer knows how it stands, the thread does
  const { data: opened, error } = useQuery({ ...conversationQuery(open ?? ''), enabled: open !== null });
  const isGone = isRefused(error, 'not_found');
  const asked = JSON.stringify(filter);
  const held = useRef<{ asked: string; shown: Shown }>({ asked, shown: nothingShown });
  const lastSeen = useRef(new Map<string, ConversationRow>());
  const [renewed, setRenewed] = useState(0);

  const pages = query.data?.pages;
  const truth = useMemo(() => pages?.map((page) => page.items.map((row) => row.id)) ?? [], [pages]);
  const rows = useMemo(() => {
    if (held.current.asked !== asked) {
      held.current = { asked, shown: nothingShown };
      lastSeen.current.clear();
    }
    for (const row of pages?.flatMap((page) => page.items) ?? []) lastSeen.current.set(row.id, row);
    if (opened && !truth.some((ids) => ids.includes(opened.id))) lastSeen.current.set(opened.id, opened);
    if (open !== null && isGone) lastSeen.current.delete(open);
    if (pages) held.current.shown = holdStill(isHeld ? held.current.shown : nothingShown, truth, open, letIn);
    return held.current.shown.ids.flatMap((id) => lastSeen.current.get(id) ?? []);
    // `renewed` is not read: it asks for the rows anew after the order was let go
  }, [pages, truth, open, opened, isGone, letIn, isHeld, asked, renewed]);

  const waiting = useMemo(() => (pages ? arrivals(held.current.shown, truth) : []), [pages, truth, rows]);
  const showNew = useCallback(() => {
    held.current.shown = nothingShown;
    setRenewed((before) => before + 1);
  }, []);
  return { query, rows, waiting: waiting.length, showNew };
}
