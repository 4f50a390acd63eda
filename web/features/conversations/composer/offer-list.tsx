import type { Conversation } from '@tertulia/contract';
import type { RefObject } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { PickList } from '../../../ui/pick-list.tsx';
import { useOffers } from './use-offers.ts';

const nobody = [] as const;

/** Snippets or facts to look through and take, where no key calls for them. */
export function OfferList({
  kind,
  anchor,
  conversation,
  onPick,
  onClose,
}: {
  kind: 'snippet' | 'fact';
  anchor: RefObject<HTMLElement | null>;
  conversation: Conversation;
  onPick: (piece: string) => void;
  onClose: () => void;
}) {
  const t = useText();
  const offers = useOffers(kind, conversation, nobody);
  const words = {
    snippet: {
      name: t('conversations.composer.snippets'),
      find: t('conversations.composer.findSnippet'),
      empty: t('conversations.composer.emptySnippets'),
    },
    fact: {
      name: t('conversations.composer.facts'),
      find: t('conversations.composer.findFact'),
      empty: t('conversations.composer.emptyFacts'),
    },
  }[kind];
  return (
    <PickList
      anchor={anchor}
      wide
      toEnd={false}
      name={words.name}
      find={words.find}
      none={
        offers === undefined
          ? t('ui.loading')
          : offers.length === 0
            ? words.empty
            : t('conversations.composer.noneFound')
      }
      choices={(offers ?? []).map(({ id, name, title, text }) => ({
        id,
        label: title,
        below: text,
        also: `${name} ${text}`,
      }))}
      onPick={({ id }) => {
        const offer = offers?.find((each) => each.id === id);
        if (offer) onPick(offer.put);
      }}
      onClose={onClose}
    />
  );
}
