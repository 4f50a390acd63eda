import type { Conversation, Fact, Member } from '@tertulia/contract';
import { useQuery } from '@tanstack/react-query';
import { dayKey, dayOf } from '../../../i18n/moment.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { factsQuery, snippetsQuery } from '../../../live/workspace-queries.ts';
import type { Trigger } from './trigger.ts';

export type Offer = {
  readonly id: string;
  /** What it is called by: a snippet by its shortcut. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly put: string;
};

/** What a list of that kind may offer in this conversation. Undefined while it is on its way. */
export function useOffers(
  kind: Trigger['kind'],
  { brandId, accountId }: Conversation,
  members: readonly Member[],
): readonly Offer[] | undefined {
  const t = useText();
  const locale = useLocale();
  const snippets = useQuery({ ...snippetsQuery, enabled: kind === 'snippet' }).data?.items;
  const facts = useQuery({ ...factsQuery, enabled: kind === 'fact' }).data?.items;
  const isHere = (it: { readonly brandId: string | null }) => it.brandId === null || it.brandId === brandId;
  switch (kind) {
    case 'snippet':
      return snippets?.filter(isHere).map((each) => ({
        id: each.id,
        name: `/${each.shortcut}`,
        title: each.title,
        text: each.text,
        put: each.text,
      }));
    case 'fact':
      return facts
        ?.filter((each) => isHere(each) && (each.accountId ?? accountId) === accountId && holds(each))
        .map((each) => ({
          id: each.id,
          name: each.title,
          title: each.title,
          text:
            each.validUntil === null
              ? each.text
              : `${t('conversations.composer.factUntil', { day: dayOf(each.validUntil, locale) })} · ${each.text}`,
          put: each.text,
        }));
    case 'mention':
      return members
        .filter((each) => each.state === 'active')
        .map((each) => ({
          id: each.id,
          name: each.name,
          title: each.name,
          text: '',
          put: `@${each.name.split(' ')[0] ?? each.name} `,
        }));
    default:
      return undefined;
  }
}

/** Through its last day, by the reader's own calendar. */
const holds = ({ validUntil }: Fact): boolean => validUntil === null || dayKey(Date.now()) <= validUntil;
