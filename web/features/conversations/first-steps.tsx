import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../i18n/use-text.ts';
import { accountsQuery, brandsQuery, membersQuery, meQuery, protocolQuery } from '../../live/workspace-queries.ts';
import { Icon } from '../../ui/icon.tsx';
import { demoPageOf } from '../channel-accounts/demo-page.ts';
import { may } from '../workspaces/may.ts';
import { viewsQuery } from './queries.ts';
import { firstStepsOf, type FirstStep } from './steps-left.ts';

/** A new desk, to whoever sets it up: what is left to do until it works like their own. Gone when all is done. */
export function FirstSteps() {
  const t = useText();
  const me = useQuery(meQuery).data;
  const views = useQuery(viewsQuery).data;
  const accounts = useQuery(accountsQuery).data;
  const members = useQuery(membersQuery).data;
  const brandId = useQuery(brandsQuery).data?.items[0]?.id ?? '';
  const protocol = useQuery({ ...protocolQuery(brandId), enabled: brandId !== '' && may(me, 'account.edit') }).data;
  // until everything is known nothing is claimed
  if (!may(me, 'account.edit') || !views || !accounts || !members || !protocol) return null;
  const steps = firstStepsOf(views.counts, accounts.items, members.items, protocol);
  if (steps.every(({ done }) => done)) return null;
  return (
    <section aria-labelledby="first-steps" className="m-auto w-full max-w-108 px-8 py-10">
      <h2 id="first-steps" className="font-voice text-xl font-medium">
        {t('conversations.first.title')}
      </h2>
      <p className="mt-1 mb-5 text-base text-pretty text-ink-2">{t('conversations.first.text')}</p>
      <ol className="flex flex-col gap-1">
        {steps.map(({ name, done }) => (
          <li key={name} className="flex gap-3 rounded-2 py-2.5">
            <span
              className={`mt-0.5 grid size-5 shrink-0 place-items-center rounded-full border ${done ? 'border-transparent bg-calm/15 text-calm' : 'border-line-strong text-ink-3'}`}
            >
              {done && <Icon name="check" className="size-3.5" />}
            </span>
            <div className="min-w-0">
              <p className={done ? 'text-base text-ink-3' : 'text-base font-medium'}>
                {t(`conversations.first.${name}`)}
                {done && <span className="sr-only"> {t('conversations.first.done')}</span>}
              </p>
              {!done && (
                <p className="text-sm text-pretty text-ink-2">
                  {t(`conversations.first.${name}_text`)} <Way to={name} page={demoPageOf(accounts.items)} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

const screens = { connect: '/settings/accounts', speak: '/settings/voice', invite: '/settings/members' } as const;

function Way({ to, page }: { to: FirstStep['name']; page: string | null }) {
  const t = useText();
  const look = 'font-medium whitespace-nowrap text-accent underline underline-offset-2';
  const words = t(`conversations.first.${to}_go`);
  if (to !== 'write')
    return (
      <Link to={screens[to]} className={look}>
        {words}
      </Link>
    );
  return page === null ? null : (
    <a href={page} target="_blank" rel="noreferrer" className={look}>
      {words}
    </a>
  );
}
