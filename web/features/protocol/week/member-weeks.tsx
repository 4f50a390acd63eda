import type { VoiceReport } from '@tertulia/contract';
import { useText } from '../../../i18n/use-text.ts';
import { Part } from '../part.tsx';
import { useRuleNotes } from '../use-rule-notes.ts';
import { cleanShare, habitsIn } from './shares.ts';

const most = 2;

/** Each person's week, in the order of their names: a mirror, not a ranking. */
export function MemberWeeks({ members, me }: { members: VoiceReport['members']; me: string }) {
  const t = useText();
  const noteOf = useRuleNotes();
  if (members.length === 0) return null;
  return (
    <Part title={t('voice.people')}>
      <ul className="divide-y divide-line">
        {members
          .filter((each) => each.answers > 0)
          .map((each) => {
            const [share, before] = [cleanShare(each), cleanShare(each.before)];
            const habits = habitsIn(each.rules, most).map((rule) => noteOf(rule).name.toLowerCase());
            return (
              <li key={each.memberId} className="flex flex-col gap-0.5 py-3 first:pt-0 last:pb-0">
                <p className="flex flex-wrap items-baseline gap-x-2">
                  <b className="font-medium wrap-anywhere">{each.memberId === me ? t('voice.you') : each.name}</b>
                  <span className="text-sm text-ink-2 tabular-nums">
                    {t('voice.personClean', { clean: each.clean, answers: each.answers })}
                  </span>
                </p>
                <p className="text-sm text-ink-2">
                  {habits.length === 0 ? t('voice.personBest') : t('voice.personMost', { rules: habits.join(', ') })}{' '}
                  {share !== null && before !== null && share > before && t('voice.personBetter')}
                </p>
              </li>
            );
          })}
      </ul>
    </Part>
  );
}
