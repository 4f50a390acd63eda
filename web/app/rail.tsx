import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useText } from '../i18n/use-text.ts';
import { read } from '../live/desk-client.ts';
import { keys } from '../live/keys.ts';
import { meQuery } from '../live/workspace-queries.ts';
import { Face } from '../ui/face.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { useMeMenu } from './me-menu.ts';

type Over = { readonly onPalette: () => void; readonly onKeys: () => void };
type Section = { readonly to: string; readonly icon: IconName; readonly name: string; readonly count?: number };

function useSections(): readonly Section[] {
  const t = useText();
  const views = useQuery({ queryKey: keys.views, queryFn: ({ signal }) => read('GET /api/v1/views', {}, signal) });
  return [
    { to: '/inbox', icon: 'inbox', name: t('frame.inbox'), count: views.data?.counts['to-answer'] ?? 0 },
    { to: '/search', icon: 'search', name: t('frame.search') },
    { to: '/settings', icon: 'settings', name: t('frame.settings') },
  ];
}

/** The sections down the left side. */
export function Rail(over: Over) {
  const t = useText();
  const sections = useSections();
  const me = useQuery(meQuery).data;
  return (
    <nav
      aria-label={t('frame.sections')}
      className="hidden flex-col items-center gap-1 border-r border-line py-3 pane:flex"
    >
      <span aria-hidden="true" className="mb-2 font-voice text-[26px]/[40px] font-semibold text-accent italic">
        t
      </span>
      {sections.map((section) => (
        <Link
          key={section.to}
          to={section.to}
          title={section.name}
          aria-label={withCount(section)}
          className="relative grid size-10 place-items-center rounded-2 text-ink-3 transition-colors hover:bg-ink/6 hover:text-ink"
          activeProps={{ className: '!bg-accent-soft !text-accent' }}
        >
          <Icon name={section.icon} />
          <Count of={section.count} />
        </Link>
      ))}
      <Menu
        name={t('frame.you')}
        items={useMeMenu(over)}
        triggerClass="mt-auto grid size-11 place-items-center rounded-full"
        trigger={<Face name={me?.member.name ?? ''} size="row" />}
      />
    </nav>
  );
}

/** The same on a phone: at the bottom, with words. */
export function PhoneBar(over: Over) {
  const t = useText();
  // a conversation takes the whole of a phone; its own arrow leads back
  const { conversationId } = useParams({ strict: false });
  const menu = useMeMenu(over);
  const sections = useSections();
  if (conversationId !== undefined) return null;
  const item =
    'relative flex min-h-12 min-w-16 flex-1 flex-col items-center justify-center gap-0.5 rounded-2 px-2 text-2xs text-ink-3';
  return (
    <nav
      aria-label={t('frame.sections')}
      data-phone-bar
      className="flex justify-around gap-1 border-t border-line bg-paper px-2 pt-1 pb-[max(4px,env(safe-area-inset-bottom))] pane:hidden"
    >
      {sections.map((section) => (
        <Link
          key={section.to}
          to={section.to}
          className={item}
          activeProps={{ className: '!bg-accent-soft !text-accent' }}
        >
          <span className="relative">
            <Icon name={section.icon} />
            <Count of={section.count} />
          </span>
          <span aria-hidden="true">{section.name}</span>
          <span className="unseen">{withCount(section)}</span>
        </Link>
      ))}
      <Menu
        name={t('frame.more')}
        items={menu}
        triggerClass={item}
        trigger={
          <>
            <Icon name="more" />
            {t('frame.more')}
          </>
        }
      />
    </nav>
  );
}

const withCount = ({ name, count = 0 }: Section): string => (count > 0 ? `${name}, ${count}` : name);

const Count = ({ of = 0 }: { of?: number | undefined }) =>
  of > 0 ? (
    <span
      aria-hidden="true"
      className="absolute -top-1 left-3 min-w-4 rounded-full bg-accent px-1 text-center text-[10px]/[16px] font-semibold text-on-accent ring-2 ring-paper pane:top-0.5 pane:left-5.5"
    >
      {of > 999 ? '999+' : of}
    </span>
  ) : null;
