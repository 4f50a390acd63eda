import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../../../live/api.ts';
import { keys } from '../../../live/keys.ts';
import { draftQuery } from '../queries.ts';
import { keptDraft, keepDraft, type Draft } from './kept-draft.ts';

const restMs = 800;
const empty: Draft = { text: '', mode: 'reply', fileIds: [], leftOut: [] };

const isSame = (one: Draft, other: Draft): boolean =>
  one.text === other.text &&
  one.mode === other.mode &&
  String(one.fileIds) === String(other.fileIds) &&
  String(one.leftOut) === String(other.leftOut);

const savings = new Map<string, Promise<unknown>>();

/** One saving of a conversation after the other: an older one must not overtake the one that empties it. */
function inTurn<T>(id: string, save: () => Promise<T>): Promise<T> {
  const turn = (savings.get(id) ?? Promise.resolve()).then(save, save);
  savings.set(id, turn);
  return turn;
}

/** The draft of one conversation: on the server, and in this browser until the server has it. */
export function useDraft(id: string, maySave: boolean) {
  const client = useQueryClient();
  const query = useQuery(draftQuery(id));
  const [draft, setDraft] = useState<Draft>(() => keptDraft(id) ?? empty);
  const [saved, setSaved] = useState<'server' | 'local' | null>(null);
  /** What stood here when the server and this browser last agreed; null while they never have. */
  const agreed = useRef<Draft | null>(keptDraft(id) === null ? empty : null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef(draft);
  latest.current = draft;

  useEffect(() => {
    if (!query.data) return;
    const { text, mode, fileIds, leftOut } = query.data;
    const theirs: Draft = { text, mode, fileIds, leftOut };
    // what is being typed here is newer than what the server remembers, even from another browser of the same person
    const isWritten = agreed.current === null || !isSame(latest.current, agreed.current);
    if (isWritten && !isSame(latest.current, theirs)) return;
    agreed.current = theirs;
    latest.current = theirs;
    setDraft(theirs);
  }, [query.data]);

  const save = useCallback(async () => {
    timer.current = null;
    if (!maySave) return;
    const now = latest.current;
    const body = { ...now, fileIds: [...now.fileIds], leftOut: [...now.leftOut] };
    try {
      const { savedAt } = await inTurn(id, () => call('PUT /api/v1/conversations/:id/draft', { params: { id }, body }));
      client.setQueryData(keys.draft(id), { ...body, savedAt });
      agreed.current = now;
      if (latest.current === now) keepDraft(id, null);
      setSaved(savedAt === null ? null : 'server');
    } catch {
      setSaved('local'); // it stays in this browser; the next change tries again
    }
  }, [client, id, maySave]);

  const change = useCallback(
    (next: Partial<Draft>) => {
      const after = { ...latest.current, ...next };
      latest.current = after;
      setDraft(after);
      keepDraft(id, after);
      if (timer.current) clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), restMs);
    },
    [id, save],
  );
  /** After sending: nothing left, here or there, but what was typed while it was on its way. */
  const clear = useCallback(
    (sent: string) => {
      const { text, mode } = latest.current;
      const now = text.trimStart();
      change({ ...empty, mode, text: now.startsWith(sent) ? now.slice(sent.length).trimStart() : '' });
      if (timer.current) clearTimeout(timer.current);
      void save();
    },
    [change, save],
  );
  /** What was taken back stands in it again, before whatever was begun meanwhile. A note stays a note, begun meanwhile or taken back: it must not go out. */
  const putBack = useCallback(
    ({ text, fileIds, leftOut }: Omit<Draft, 'mode'>, was: Draft['mode'] = 'reply') => {
      const { text: begun, mode, fileIds: files } = latest.current;
      const isBegun = begun.trim() !== '';
      change({
        text: isBegun ? `${text}\n\n${begun}` : text,
        mode: isBegun && was === 'reply' ? mode : was,
        fileIds: [...fileIds, ...files],
        leftOut,
      });
    },
    [change],
  );
  useEffect(
    () => () => {
      if (!timer.current) return;
      clearTimeout(timer.current);
      void save();
    },
    [save],
  );
  return { draft, change, clear, putBack, saved };
}
