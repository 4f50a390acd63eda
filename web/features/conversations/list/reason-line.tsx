import type { ConversationRow } from '@tertulia/contract';
import { useText } from '../../../i18n/use-text.ts';
import { LabelDot } from '../../labels/label-dot.tsx';

const dots: Record<ConversationRow['reasons'][number]['tone'], string> = {
  plain: '',
  waiting: 'bg-waiting',
  breach: 'bg-breach',
  calm: 'bg-calm',
  hater: 'bg-hater',
};

/** Why a conversation stands where it stands, then whose it is and where: words first, a dot where it matters. */
export function ReasonLine({ row, me }: { row: ConversationRow; me: string }) {
  const t = useText();
  // a line of the log from before anybody could be called has no names
  const others = (row.mentioned ?? []).filter((each) => each.id !== me).map((each) => each.name);
  const words = [
    ...(row.kind === 'direct' || row.reasons.some((each) => each.code === 'public')
      ? []
      : [t('conversations.list.public')]),
    row.accountName,
    row.assignee === null
      ? t('conversations.list.unowned')
      : row.assignee.id === me
        ? t('conversations.list.yours')
        : row.assignee.name,
    ...(others.length === 0 ? [] : [t('conversations.list.mentions', { names: others.join(', ') })]),
  ];
  // the wait beside the name already says that it is overdue or nearly so
  const reasons = row.reasons.filter((each) => each.code !== 'overdue' && each.code !== 'due-soon');
  return (
    <span className="col-span-2 mt-[3px] block truncate text-xs text-ink-3">
      {reasons.map((reason) => (
        <span key={reason.code}>
          {dots[reason.tone] && (
            <span
              aria-hidden="true"
              className={`mr-1 inline-block size-1.5 rounded-full align-[0.1em] ${dots[reason.tone]}`}
            />
          )}
          {t(`conversations.reason.${reason.code}`)}
          <Between />
        </span>
      ))}
      {row.labels.map((label) => (
        <span key={label.id}>
          <LabelDot colour={label.colour} className="mr-1 inline-block size-2 align-[0.02em]" />
          {label.name}
          <Between />
        </span>
      ))}
      {words.join(' · ')}
    </span>
  );
}

/** The spaces are read too, or two reasons become one word. */
const Between = () => (
  <>
    {' '}
    <span aria-hidden="true">·</span>{' '}
  </>
);
