import type { Conversation, Member } from '@tertulia/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type RefObject } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { snippetsQuery } from '../../../live/workspace-queries.ts';
import { bestMatches } from '../../../ui/match-words.ts';
import { Popover } from '../../../ui/popover.tsx';
import type { Trigger } from './trigger.ts';

type Offer = { readonly id: string; readonly name: string; readonly text: string; readonly put: string };

/** The list under the caret's word: snippets by `/`, the team by `@`. The field keeps the focus; arrows and Enter reach the list. */
export function Suggestions({
  trigger,
  anchor,
  conversation,
  members,
  onPick,
  onClose,
}: {
  trigger: Trigger;
  anchor: RefObject<HTMLElement | null>;
  conversation: Conversation;
  members: readonly Member[];
  onPick: (piece: string) => void;
  onClose: () => void;
}) {
  const t = useText();
  const [at, setAt] = useState(0);
  const snippets = useQuery({ ...snippetsQuery, enabled: trigger.kind === 'snippet' }).data?.items;
  const all: readonly Offer[] =
    trigger.kind === 'snippet'
      ? (snippets ?? [])
          .filter((each) => each.brandId === null || each.brandId === conversation.brandId)
          .map((each) => ({
            id: each.id,
            name: `/${each.shortcut}`,
            text: `${each.title} · ${each.text}`,
            put: each.text,
          }))
      : members
          .filter((each) => each.state === 'active')
          .map((each) => ({
            id: each.id,
            name: each.name,
            text: '',
            put: `@${each.name.split(' ')[0] ?? each.name} `,
          }));
  const found = bestMatches(trigger.asked, all, (each) => `${each.name} ${each.text}`).slice(0, 7);
  const current = found[Math.min(at, found.length - 1)];
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const takes = event.key === 'Enter' && !event.metaKey && !event.ctrlKey && !event.isComposing;
      if ((step === 0 && !takes) || event.altKey || !current) return;
      event.preventDefault();
      event.stopPropagation();
      if (takes) onPick(current.put);
      else setAt((before) => (Math.min(before, found.length - 1) + step + found.length) % found.length);
    };
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  });
  const isEmpty = trigger.kind === 'snippet' && snippets?.length === 0;
  if (found.length === 0 && !isEmpty) return null;
  const name = trigger.kind === 'snippet' ? t('conversations.composer.snippets') : t('conversations.composer.mention');
  return (
    <Popover
      anchor={anchor}
      name={name}
      role="listbox"
      takesFocus={false}
      onClose={onClose}
      className="w-[min(28rem,calc(100vw-16px))]"
    >
      {isEmpty && <p className="px-3 py-3 text-sm text-ink-3">{t('conversations.composer.emptySnippets')}</p>}
      {found.map((offer) => (
        <div
          key={offer.id}
          role="option"
          aria-selected={offer === current}
          onPointerMove={() => setAt(found.indexOf(offer))}
          onPointerDown={(event) => {
            event.preventDefault();
            onPick(offer.put);
          }}
          className="flex min-h-9 items-center gap-3 rounded-1 px-2.5 py-1.5 text-sm aria-selected:bg-accent-soft max-pane:min-h-12"
        >
          <span className="flex-none font-medium">{offer.name}</span>
          <span className="truncate text-ink-3">{offer.text}</span>
        </div>
      ))}
    </Popover>
  );
}
