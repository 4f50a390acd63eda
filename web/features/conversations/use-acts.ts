import type { ConversationRow } from '@tertulia/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Text } from '../../i18n/use-text.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { shortMoment } from '../../i18n/moment.ts';
import { isRefused, Unreached } from '../../live/refused.ts';
import { meQuery } from '../../live/workspace-queries.ts';
import { notify } from '../../ui/notice.ts';
import { perform, setLabels, takeBack, type Act, type Done } from './acts.ts';

/** Does an act to one or many conversations, says so, and offers the way back. */
export function useActs() {
  const client = useQueryClient();
  const t = useText();
  const locale = useLocale();
  const self = useQuery(meQuery).data?.member ?? null;
  const me = self?.id ?? '';

  const undoAll = async (done: readonly Done[]) => {
    if (done.length === 0) return;
    const undone = await Promise.allSettled(
      done.map((each) => takeBack(client, each.conversation.id, each.eventId, me)),
    );
    if (undone.every((each) => each.status === 'fulfilled')) notify(t('conversations.did.undone'));
    else notify(t('conversations.did.tooLateToUndo'), { tone: 'breach' });
  };

  const act = async (rows: readonly ConversationRow[], what: Act): Promise<void> => {
    const asked = Promise.allSettled(rows.map((row) => perform(client, row, what, me)));
    const said = saidOf(what, me, t, locale);
    const of = (results: readonly PromiseSettledResult<Done>[]) =>
      results.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    // the way back is there at once: pressed before the server has answered, it waits for the answer
    const undo = { label: t('conversations.act.undo'), run: () => void asked.then(of).then(undoAll) };
    notify(rows.length === 1 ? said : `${said}: ${t('conversations.did.many', { count: rows.length })}`, { undo });
    const results = await asked;
    const failed = results.find((each) => each.status === 'rejected');
    if (!failed) return;
    const done = of(results);
    if (done.length === 0) notify(whyNot(failed.reason, t), { tone: 'breach' });
    else notify(`${said}: ${t('conversations.did.partly', { done: done.length, total: rows.length })}`, { undo });
  };

  const label = async (
    rows: readonly ConversationRow[],
    labelsOf: (row: ConversationRow) => ConversationRow['labels'],
  ): Promise<void> => {
    const before = rows.map((row) => ({ row, labels: row.labels }));
    const results = await Promise.allSettled(rows.map((row) => setLabels(client, row, labelsOf(row), me)));
    const failed = results.find((each) => each.status === 'rejected');
    if (failed) return void notify(whyNot(failed.reason, t), { tone: 'breach' });
    const undo = () =>
      void Promise.allSettled(before.map(({ row, labels }) => setLabels(client, row, labels, me))).then(() =>
        notify(t('conversations.did.undone')),
      );
    notify(t('conversations.did.labelled'), { undo: { label: t('conversations.act.undo'), run: undo } });
  };

  return { act, label, me, self };
}

function saidOf(act: Act, me: string, t: Text, locale: string): string {
  switch (act.do) {
    case 'resolve':
      return t('conversations.did.resolved');
    case 'reopen':
      return t('conversations.did.reopened');
    case 'assign':
      return act.to === null
        ? t('conversations.did.unassigned')
        : act.to.id === me
          ? t('conversations.did.assignedMe')
          : t('conversations.did.assigned', { name: act.to.name });
    case 'snooze':
      return t('conversations.did.snoozed', { when: shortMoment(Date.parse(act.until), locale) });
    case 'set-aside':
      return t('conversations.did.setAside');
    default:
      return '';
  }
}

/** Why it did not happen, in words for a person. */
export function whyNot(error: unknown, t: Text): string {
  if (isRefused(error, 'conversation.changed_meanwhile')) return t('conversations.did.changed');
  if (isRefused(error)) return error.message;
  return error instanceof Unreached ? t('ui.unreached') : t('ui.failed');
}
