import type { ConversationRow } from '@tertulia/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Text } from '../../i18n/use-text.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { shortMoment } from '../../i18n/moment.ts';
import { inWords } from '../../live/in-words.ts';
import { isRefused } from '../../live/refused.ts';
import { meQuery } from '../../live/workspace-queries.ts';
import { notify, type Notice } from '../../ui/notice.ts';
import { perform, takeBack, type Act } from './acts.ts';
import { useLeftInPublic } from './closing/use-left-in-public.ts';
import { letIn } from './let-in.ts';
import { labelMany, performMany, takeBackMany, type ManyDone } from './many-acts.ts';

/** Does an act to one or many conversations, says so, and offers the way back. */
export function useActs() {
  const client = useQueryClient();
  const t = useText();
  const locale = useLocale();
  const leftInPublic = useLeftInPublic();
  const self = useQuery(meQuery).data?.member ?? null;
  const me = self?.id ?? '';

  const undoAll = async ({ done }: ManyDone) => {
    if (done.length === 0) return;
    for (const each of done) letIn(each.conversation.id);
    const [first] = done;
    const undone =
      done.length === 1 && first
        ? await takeBack(client, first.conversation.id, first.eventId, me).then(
            () => true,
            () => false,
          )
        : await takeBackMany(client, done, me).then(
            ({ refused }) => refused === null,
            () => false,
          );
    if (undone) notify(t('conversations.did.undone'));
    else notify(t('conversations.did.tooLateToUndo'), { tone: 'breach' });
  };

  /** One by itself says why it was refused; of many it is said how many were done. */
  const performAll = async (rows: readonly ConversationRow[], what: Act): Promise<ManyDone> => {
    const [only] = rows;
    if (rows.length === 1 && only) return { done: [await perform(client, only, what, me)], refused: null };
    return performMany(client, rows, what, me);
  };

  const act = async (rows: readonly ConversationRow[], what: Act): Promise<void> => {
    const asked = performAll(rows, what);
    const said = (count: number) => saidOf(what, count, me, t, locale);
    // the way back is there at once: pressed before the server has answered, it waits for the answer
    const undo = { label: t('conversations.act.undo'), run: () => void asked.then(undoAll, () => undefined) }; // refused: said below
    const [only] = rows.length === 1 && what.do === 'resolve' ? rows : [];
    const left = only ? leftInPublic.ofOpen(only.id) : null;
    if (left) notify(`${said(1)}. ${left.text}`, { undo, also: left.also });
    else notify(said(rows.length), { undo });
    try {
      const { done, refused } = await asked;
      if (refused === null) {
        if (left === null) sayWhatIsLeft(done, said(done.length), undo);
        return;
      }
      if (done.length === 0) notify(t('conversations.did.changed'), { tone: 'breach' });
      else {
        const left = rows.length - done.length;
        notify(t('conversations.did.partly', { said: said(done.length), count: left }), { undo });
      }
    } catch (error) {
      notify(whyNot(error, t), { tone: 'breach' });
    }
  };

  /** Many at once, or one whose thread nobody had on the screen: the server knows what they leave in public. */
  const sayWhatIsLeft = (done: ManyDone['done'], said: string, undo: NonNullable<Notice['undo']>): void => {
    const open = done.filter((each) => each.leftInPublic);
    const [first] = open;
    if (!first) return;
    const left = done.length === 1 ? leftInPublic.ofDone(first) : null;
    const also = left?.also ?? {
      label: t('conversations.closing.reopenThese', { count: open.length }),
      run: () => void undoAll({ done: open, refused: null }),
    };
    notify(`${said}. ${left?.text ?? t('conversations.closing.leftMany', { count: open.length })}`, { undo, also });
  };

  const label = async (
    rows: readonly ConversationRow[],
    of: ConversationRow['labels'][number],
    on: boolean,
  ): Promise<void> => {
    const changed = rows.filter((row) => row.labels.some((each) => each.id === of.id) !== on);
    const put = (isOn: boolean) => labelMany(client, changed, isOn ? [of] : [], isOn ? [] : [of], me);
    const back = () => void put(!on).then(() => notify(t('conversations.did.undone')));
    try {
      const { refused } = await put(on);
      if (refused !== null) notify(t('conversations.did.changed'), { tone: 'breach' });
      else notify(t('conversations.did.labelled'), { undo: { label: t('conversations.act.undo'), run: back } });
    } catch (error) {
      notify(whyNot(error, t), { tone: 'breach' });
    }
  };

  return { act, label, me, self };
}

function saidOf(act: Act, count: number, me: string, t: Text, locale: string): string {
  switch (act.do) {
    case 'resolve':
      return t('conversations.did.resolved', { count });
    case 'reopen':
      return t('conversations.did.reopened', { count });
    case 'assign':
      return act.to === null
        ? t('conversations.did.unassigned', { count })
        : act.to.id === me
          ? t('conversations.did.assignedMe', { count })
          : t('conversations.did.assigned', { count, name: act.to.name });
    case 'snooze':
      return t('conversations.did.snoozed', { count, when: shortMoment(Date.parse(act.until), locale) });
    case 'set-aside':
      return t('conversations.did.setAside', { count });
    default:
      return '';
  }
}

/** Why it did not happen, in words for a person. */
export function whyNot(error: unknown, t: Text): string {
  if (isRefused(error, 'conversation.changed_meanwhile')) return t('conversations.did.changed');
  return inWords(error, t);
}
