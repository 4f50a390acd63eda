import type { Contact } from '@tertulia/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { channelName } from '../../i18n/channel-name.ts';
import { dayName } from '../../i18n/moment.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { channelsQuery } from '../../live/workspace-queries.ts';

/** What happened between us, newest first, on whatever network. */
export function Timeline({ contact }: { contact: Contact }) {
  const t = useText();
  const locale = useLocale();
  const channels = useQuery(channelsQuery).data?.items;
  const entries = contact.timeline.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <section>
      <h4 className="mt-5 mb-2 text-xs text-ink-3">{t('contacts.timeline')}</h4>
      {entries.length === 0 && <p className="text-ink-3">{t('contacts.noTimeline')}</p>}
      <ol className="border-l border-line-strong">
        {entries.map((entry, at) => {
          const words =
            entry.what === 'merged'
              ? t('contacts.merged', { name: entry.text })
              : entry.text || t(`contacts.${entry.what}`);
          const channel = channels?.find((each) => each.id === entry.channel);
          const where = [
            dayName(Date.parse(entry.at), Date.now(), locale),
            channel && channelName(channel, locale),
            entry.what === 'started' || entry.what === 'merged' ? null : t(`contacts.${entry.what}`),
          ]
            .filter(Boolean)
            .join(' · ');
          return (
            <li
              key={`${entry.at}-${at}`}
              className="relative pb-3.5 pl-4 leading-[1.4] before:absolute before:top-1.5 before:-left-1 before:size-[7px] before:rounded-full before:border-[1.5px] before:border-ink-3 before:bg-paper"
            >
              {entry.conversationId ? (
                <Link
                  to="/inbox/$conversationId"
                  params={{ conversationId: entry.conversationId }}
                  search={true}
                  className="relative block hover:underline max-pane:before:absolute max-pane:before:inset-x-0 max-pane:before:-inset-y-3"
                >
                  <span className="line-clamp-2 [overflow-wrap:anywhere]">{words}</span>
                </Link>
              ) : (
                <span className="[overflow-wrap:anywhere]">{words}</span>
              )}
              <small className="block text-xs text-ink-3">{where}</small>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
