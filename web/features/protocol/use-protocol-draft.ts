import type { Protocol, ProtocolDocument } from '@tertulia/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { useSave } from '../workspaces/use-save.ts';
import { tidy } from './tidy.ts';

export type DraftOrigin = 'written' | 'imported' | 'derived' | 'template';

type Draft = {
  readonly document: ProtocolDocument;
  readonly origin: DraftOrigin;
  /** The version it was written over. */
  readonly version: number;
};

/** A protocol being written: what is saved, and what is not yet, across all the parts of the screen. */
export function useProtocolDraft(saved: Protocol) {
  const client = useQueryClient();
  const saving = useSave();
  const [draft, setDraft] = useState<Draft | null>(null);
  useUnsavedVoice(draft !== null, saved.brandId);
  const document = draft?.document ?? saved.document;
  const hold = (protocol: Protocol): void => {
    client.setQueryData(keys.protocol(protocol.brandId), protocol);
    void client.invalidateQueries({ queryKey: keys.protocolVersions(protocol.brandId) });
  };
  return {
    saving,
    document,
    isTouched: draft !== null,
    isBehind: draft !== null && saved.version > draft.version && !saving.busy,
    /** Some of it written anew. */
    change: (part: Partial<ProtocolDocument>) => {
      saving.forget();
      setDraft((before) => ({
        document: { ...(before?.document ?? saved.document), ...part },
        origin: before?.origin ?? 'written',
        version: before?.version ?? saved.version,
      }));
    },
    /** All of it from elsewhere. */
    take: (taken: ProtocolDocument, origin: DraftOrigin) => {
      saving.forget();
      setDraft({ document: taken, origin, version: saved.version });
    },
    discard: () => {
      saving.forget();
      setDraft(null);
    },
    save: (note: string): Promise<boolean> =>
      saving.save(async () => {
        if (draft === null) return;
        const body = { ...draft, document: tidy(draft.document), note };
        hold(await call('PUT /api/v1/brands/:id/protocol', { params: { id: saved.brandId }, body }));
        setDraft(null);
      }),
    restore: (from: number): Promise<boolean> =>
      saving.save(async () => {
        const body = { from, version: saved.version };
        hold(await call('POST /api/v1/brands/:id/protocol/restore', { params: { id: saved.brandId }, body }));
        setDraft(null);
      }),
  };
}

export type ProtocolDraft = ReturnType<typeof useProtocolDraft>;

/** Asks before what was written is left behind: by a link, by closing the page, or for another brand. */
function useUnsavedVoice(isTouched: boolean, brandId: string): void {
  const t = useText();
  useBlocker({
    disabled: !isTouched,
    enableBeforeUnload: isTouched,
    shouldBlockFn: ({ current, next }) => {
      const stays = next.pathname === current.pathname && brandIn(next.search) === brandId;
      return !stays && !confirm(t('settings.leaveUnsaved'));
    },
  });
}

const brandIn = (search: unknown): unknown =>
  typeof search === 'object' && search !== null && 'brand' in search ? search.brand : undefined;
