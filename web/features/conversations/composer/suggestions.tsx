import type { Conversation, Member } from '@tertulia/contract';
import { useEffect, useState, type RefObject } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { bestMatches } from '../../../ui/match-words.ts';
import { Popover } from '../../../ui/popover.tsx';
import type { Trigger } from './trigger.ts';
import { useOffers } from './use-offers.ts';

/** The list under the caret's word: snippets by `/`, facts by `;`, the team by `@`. The field keeps the focus; arrows and Enter reach the list. */
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
  const offers = useOffers(trigger.kind, conversation, members);
  const found = bestMatches(trigger.asked, offers ?? [], (each) => `${each.name} ${each.title} ${each.text}`).slice(
    0,
    7,
  );
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
  const isEmpty = trigger.kind !== 'mention' && offers?.length === 0;
  if (found.length === 0 && !isEmpty) return null;
  const name = {
    snippet: t('conversations.composer.snippets'),
    fact: t('conversations.composer.facts'),
    mention: t('conversations.composer.mention'),
  }[trigger.kind];
  return (
    <Popover
      anchor={anchor}
      name={name}
      role="listbox"
      takesFocus={false}
      onClose={onClose}
      className="w-[min(28rem,calc(100vw-16px))]"
    >
      {isEmpty && (
        <p className="px-3 py-3 text-sm text-ink-3">
          {trigger.kind === 'fact' ? t('conversations.composer.emptyFacts') : t('conversations.composer.emptySnippets')}
        </p>
      )}
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
          <span className="truncate text-ink-3">
            {offer.title === offer.name ? offer.text : `${offer.title} · ${offer.text}`}
          </span>
        </div>
      ))}
    </Popover>
  );
}
