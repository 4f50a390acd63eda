import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useText } from '../../../i18n/use-text.ts';
import { Menu } from '../../../ui/menu.tsx';
import { viewNames, type InboxPlace } from '../inbox-place.ts';
import { viewsQuery } from '../queries.ts';

const first = 3;
/** A finger's 48 pixels, of which 32 are drawn. */
const tab =
  'flex rounded-1 px-[5px] py-1 text-sm whitespace-nowrap text-ink-2 hover:bg-ink/6 hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-accent max-pane:min-w-11 max-pane:py-1.5 max-pane:justify-center max-pane:[border-radius:6px/14px] max-pane:border-y-8 max-pane:border-transparent max-pane:bg-clip-padding max-[359px]:px-1';

/** The views, each with its count: three in sight, the rest one press away; the one you are in is always in sight. */
export function ViewTabs({ place }: { place: InboxPlace }) {
  const t = useText();
  const navigate = useNavigate();
  const counts = useQuery(viewsQuery).data?.counts;
  const view = place.view ?? 'to-answer';
  const at = viewNames.indexOf(view);
  const shown = at < first ? viewNames.slice(0, first) : [...viewNames.slice(0, first - 1), view];
  const called = view === 'mentioned' ? 0 : (counts?.mentioned ?? 0);
  const rest = viewNames.filter((each) => !shown.includes(each));
  return (
    <nav aria-label={t('conversations.views.name')} className="flex gap-0.5 px-3 pb-0.5 max-[359px]:px-2">
      {shown.map((each) => (
        <Link
          key={each}
          to="/inbox"
          search={(before) => withView(before, each)}
          // by itself the router calls the view without a name current in all of them
          activeOptions={{ exact: true }}
          aria-current={each === view ? 'page' : undefined}
          // where they do not all fit, a long name gives way before a count, and never the one one is in
          className={`${tab} gap-[0.22em] ${each === view || each === 'mine' ? 'flex-none' : 'min-w-0'}`}
        >
          <span className="truncate">{t(`conversations.views.${each}`)}</span>{' '}
          {counts && <span className="tabular-nums">{counts[each]}</span>}
        </Link>
      ))}
      <Menu
        name={called > 0 ? t('conversations.views.moreMentions', { count: called }) : t('conversations.views.more')}
        trigger={
          <>
            {t('conversations.views.more')}
            {called > 0 && (
              <span
                aria-hidden="true"
                className="absolute top-0.5 right-0 size-1.5 rounded-full bg-accent max-pane:top-1 max-[359px]:-right-0.5"
              />
            )}
          </>
        }
        triggerClass={`${tab} relative ml-auto flex-none max-[359px]:!min-w-0 max-[359px]:before:absolute max-[359px]:before:inset-y-0 max-[359px]:before:-right-2 max-[359px]:before:-left-1`}
        items={rest.map((each) => ({
          id: each,
          label: t(`conversations.views.${each}`),
          hint: String(counts?.[each] ?? ''),
          run: () => void navigate({ to: '/inbox', search: (before) => withView(before, each) }),
        }))}
      />
    </nav>
  );
}

/** Another view keeps the filters. */
export function withView(before: InboxPlace, view: NonNullable<InboxPlace['view']>): InboxPlace {
  const { view: _left, ...rest } = before;
  return view === 'to-answer' ? rest : { ...rest, view };
}
