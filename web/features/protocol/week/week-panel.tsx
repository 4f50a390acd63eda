import type { Brand, VoiceReport } from '@tertulia/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dayKey, shortMoment } from '../../../i18n/moment.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { call } from '../../../live/api.ts';
import { keys } from '../../../live/keys.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { FailedLoad } from '../../workspaces/failed-load.tsx';
import { RowsOnTheirWay } from '../../workspaces/record-list.tsx';
import { Part } from '../part.tsx';
import { useRuleNotes } from '../use-rule-notes.ts';
import { daysInWords, daysLater } from './days.ts';
import { MemberWeeks } from './member-weeks.tsx';
import { cleanShare, dismissedShare, timesOf } from './shares.ts';

/** A week of the brand's voice: what sounded like it, what became of each rule, and each person kindly. */
export function WeekPanel({
  brand,
  day,
  me,
  onDay,
  onRules,
}: {
  brand: Brand;
  day: string | null;
  me: string;
  onDay: (day: string) => void;
  onRules: (() => void) | null;
}) {
  const t = useText();
  const locale = useLocale();
  const report = useQuery({
    queryKey: keys.voiceReport(brand.id, day),
    staleTime: 0, // answers go out all the time
    queryFn: ({ signal }) =>
      call('GET /api/v1/brands/:id/voice-report', {
        params: { id: brand.id },
        query: day === null ? {} : { day },
        signal,
      }),
  });
  const week = report.data;
  if (report.isPending) return <RowsOnTheirWay count={4} />;
  return (
    <>
      <FailedLoad of={report} />
      {week && (
        <>
          <div className="flex flex-wrap items-center gap-2">
            <h2 className="min-w-0 flex-1 basis-60 font-voice text-name font-medium">
              {daysInWords(week.from, week.to, locale)}
            </h2>
            <Button icon="back" onClick={() => onDay(daysLater(week.from, -7))}>
              {t('voice.before')}
            </Button>
            <Button onClick={() => onDay(daysLater(week.from, 7))}>
              {t('voice.after')}
              <Icon name="forward" className="size-4" />
            </Button>
          </div>
          {week.answers === 0 ? (
            <NothingSent isOver={week.to < dayKey(Date.now())} />
          ) : (
            <Counted week={week} me={me} onRules={onRules} />
          )}
          {week.overrides.length > 0 && <Overrides week={week} />}
        </>
      )}
    </>
  );
}

/** Into a week that is over nothing will come any more. */
function NothingSent({ isOver }: { isOver: boolean }) {
  const t = useText();
  return isOver ? (
    <EmptyState title={t('voice.weekOverEmpty')}>{t('voice.weekOverEmptyText')}</EmptyState>
  ) : (
    <EmptyState title={t('voice.weekEmpty')}>{t('voice.weekEmptyText')}</EmptyState>
  );
}

function Counted({ week, me, onRules }: { week: VoiceReport; me: string; onRules: (() => void) | null }) {
  const t = useText();
  const noteOf = useRuleNotes();
  const [share, before] = [cleanShare(week), cleanShare(week.before)];
  return (
    <>
      <section className="rounded-2 border border-line bg-raised p-5">
        <p className="font-voice text-xl text-balance">
          {t('voice.weekClean', { clean: week.clean, answers: week.answers })}
        </p>
        <p className="text-sm text-ink-2">
          {before === null || share === null
            ? t('voice.weekFirst')
            : share > before
              ? t('voice.weekBetter', { percent: before })
              : share === before
                ? t('voice.weekSame')
                : t('voice.weekWorse', { percent: before })}
        </p>
      </section>
      {week.rules.length > 0 && (
        <Part title={t('voice.ofRules')}>
          <ul className="divide-y divide-line">
            {week.rules.map((tally) => {
              const often = dismissedShare(tally);
              return (
                <li key={tally.rule} className="flex flex-col gap-1 py-3 first:pt-0 last:pb-0">
                  <p className="flex flex-wrap items-baseline gap-x-2">
                    <b className="font-medium">{noteOf(tally.rule).name}</b>
                    <span className="text-sm text-ink-3 tabular-nums">
                      {t('voice.times', { count: timesOf(tally) })}
                    </span>
                  </p>
                  <p className="flex flex-wrap gap-x-4 text-sm text-ink-2">
                    {(['taken', 'mended', 'dismissed', 'standing', 'overridden'] as const)
                      .filter((what) => tally[what] > 0)
                      .map((what) => (
                        <span key={what} className="tabular-nums">
                          {t(`voice.${what}`)}: {tally[what]}
                        </span>
                      ))}
                  </p>
                  {often !== null && often >= 50 && (
                    <p className="flex flex-wrap items-center gap-x-3 text-sm text-waiting">
                      {t('voice.dismissedShare', { percent: often })}
                      {onRules && (
                        <Button look="quiet" onClick={onRules} className="max-pane:!pl-0">
                          {t('voice.changeRule')} <span className="unseen">{noteOf(tally.rule).name}</span>
                        </Button>
                      )}
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        </Part>
      )}
      <MemberWeeks members={week.members} me={me} />
    </>
  );
}

function Overrides({ week }: { week: VoiceReport }) {
  const t = useText();
  const locale = useLocale();
  const noteOf = useRuleNotes();
  return (
    <Part title={t('voice.overrides')}>
      <ul className="divide-y divide-line">
        {week.overrides.map((each) => (
          <li key={`${each.at}${each.conversationId}`} className="flex flex-col gap-0.5 py-3 first:pt-0 last:pb-0">
            <p className="wrap-anywhere">{each.reason}</p>
            <p className="text-sm text-ink-3">
              {t('voice.overrideBy', { name: each.name, when: shortMoment(Date.parse(each.at), locale) })} ·{' '}
              {each.rules.map((rule) => noteOf(rule).name).join(', ')}
            </p>
            <Link
              to="/inbox/$conversationId"
              params={{ conversationId: each.conversationId }}
              className="self-start text-sm text-accent underline underline-offset-2 max-pane:py-3.5"
            >
              {t('voice.seeThread')}
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  );
}
