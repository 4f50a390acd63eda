import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { meQuery } from '../../live/workspace-queries.ts';
import { useCommands } from '../../ui/commands.ts';
import { isTyping } from '../../ui/key-presses.ts';
import { NoticeBar } from '../../ui/notice-bar.tsx';
import { notice, takeBackLast } from '../../ui/notice.ts';
import { EmptyState } from '../../ui/states.tsx';
import { useStore } from '../../ui/store.ts';
import { check, checked, toggleChecked, uncheckAll } from './checked.ts';
import { writingIntent } from './composer/writing-intent.ts';
import { openPicker } from './pickers/open-picker.ts';
import { filterOf, viewNames } from './inbox-place.ts';
import { ListPane } from './list/list-pane.tsx';
import { useShownRows } from './list/use-shown-rows.ts';
import { withView } from './list/view-tabs.tsx';
import { neighbourOf } from './shown-order.ts';
import { useOpenActs } from './use-open-acts.ts';

const loadThread = () => import('./thread/thread-pane.tsx');
const ThreadPane = lazy(async () => ({ default: (await loadThread()).ThreadPane }));
// at once when the address opens a conversation
if (/^\/inbox\/./u.test(location.pathname)) void loadThread();
/** Else the list stands first; the thread's code comes while it is read. */
const readingMs = 2000;

const FirstSteps = lazy(async () => ({ default: (await import('./first-steps.tsx')).FirstSteps }));
const PersonPane = lazy(async () => ({ default: (await import('../contacts/person-pane.tsx')).PersonPane }));

/** The inbox: list, thread, person. What is open and how the list is asked for stand in the address. */
export function InboxScreen() {
  const t = useText();
  const navigate = useNavigate();
  const place = useSearch({ from: '/desk/inbox' });
  const { conversationId: open = null } = useParams({ strict: false });
  const list = useShownRows(filterOf(place), open);
  const stands = list.query.isSuccess;
  useEffect(() => {
    const timer = stands ? setTimeout(() => void loadThread(), readingMs) : undefined;
    return () => clearTimeout(timer);
  }, [stands]);
  const me = useQuery(meQuery).data;
  const now = useStore(notice);
  const ids = list.rows.map((row) => row.id);
  // what was chosen last: the screen may still be on its way there when the next key is pressed
  const chosen = useRef(open);
  useEffect(() => {
    chosen.current = open;
  }, [open]);

  const go = useCallback(
    (id: string | null, replace = true) => {
      chosen.current = id;
      openPicker.set(null);
      void (id === null
        ? navigate({ to: '/inbox', search: true, replace })
        : navigate({ to: '/inbox/$conversationId', params: { conversationId: id }, search: true, replace }));
    },
    [navigate],
  );
  const step = (by: number, alsoCheck = false) => {
    const from = chosen.current;
    const at = from === null ? -1 : ids.indexOf(from);
    const to = ids[at < 0 ? 0 : Math.min(ids.length - 1, Math.max(0, at + by))];
    if (alsoCheck && from !== null) check([from, ...(to ? [to] : [])]);
    if (to) {
      go(to);
      focusRow(to);
    }
  };
  /** A conversation was dealt with: on to the next, unless it is a phone, where the list comes back. */
  const advance = useCallback(() => {
    if (chosen.current === null) return;
    const next = matchMedia('(max-width: 720px)').matches ? null : neighbourOf(ids, chosen.current);
    go(next);
    if (next !== null) focusRow(next, true);
  }, [go, ids]);
  useOpenActs(open, () => chosen.current, list.rows, advance);

  const inList = t('frame.group_list');
  const writing = t('frame.group_composer');
  const write = (mode: 'reply' | 'note' | 'fact') => {
    // with nothing open, the first one is meant
    if (chosen.current === null) step(1);
    writingIntent.set(mode);
  };
  const inThread = t('frame.group_conversation');
  useCommands([
    { id: 'next', label: t('conversations.act.next'), group: inList, keys: 'j', run: () => step(1) },
    { id: 'previous', label: t('conversations.act.previous'), group: inList, keys: 'k', run: () => step(-1) },
    {
      id: 'check',
      label: t('conversations.act.check'),
      group: inList,
      keys: 'x',
      run: () => {
        if (chosen.current !== null) toggleChecked(chosen.current);
      },
    },
    {
      id: 'check-next',
      label: t('conversations.act.checkNext'),
      group: inList,
      keys: 'Shift+j',
      keyOnly: true,
      run: () => step(1, true),
    },
    {
      id: 'check-previous',
      label: t('conversations.act.checkPrevious'),
      group: inList,
      keys: 'Shift+k',
      keyOnly: true,
      run: () => step(-1, true),
    },
    { id: 'check-all', label: t('conversations.act.checkAll'), group: inList, keys: 'Shift+x', run: () => check(ids) },
    { id: 'show-new', label: t('conversations.act.showNew'), group: inList, keys: '.', run: list.showNew },
    {
      id: 'open',
      label: t('conversations.act.open'),
      group: inList,
      keys: 'Enter',
      keyOnly: true,
      run: () => (chosen.current === null ? step(1) : document.querySelector<HTMLElement>('[data-talk]')?.focus()),
    },
    {
      id: 'order',
      label: t('conversations.act.order'),
      group: inList,
      keys: 'o',
      run: () =>
        void navigate({
          to: '.',
          search: ({ order, ...rest }) => (order ? rest : { ...rest, order: 'newest' as const }),
          replace: true,
        }),
    },
    ...viewNames.map((view, index) => ({
      id: `view-${view}`,
      label: t('conversations.act.view', { view: t(`conversations.views.${view}`) }),
      group: t('frame.group_go'),
      keys: `g ${index + 1}`,
      run: () => void navigate({ to: '/inbox', search: (before) => withView(before, view) }),
    })),
    { id: 'reply', label: t('conversations.act.reply'), group: writing, keys: 'r', run: () => write('reply') },
    { id: 'note', label: t('conversations.act.note'), group: writing, keys: 'n', run: () => write('note') },
    { id: 'facts', label: t('conversations.act.facts'), group: writing, keys: ';', run: () => write('fact') },
    {
      id: 'undo',
      label: t('conversations.act.undo'),
      group: inThread,
      keys: 'z',
      run: () => void takeBackLast(),
    },
    ...(now?.also ? [{ id: 'also', label: now.also.label, group: inThread, run: now.also.run }] : []),
    { id: 'person', label: t('conversations.act.person'), group: inThread, keys: 'p', run: () => togglePerson() },
    {
      id: 'close',
      label: t('conversations.thread.back'),
      group: inThread,
      keys: 'Escape',
      keyOnly: true,
      run: () => leaveThread(open, () => go(null)),
    },
  ]);
  const togglePerson = () =>
    void navigate({
      to: '.',
      search: ({ person, ...rest }) =>
        (person ?? isWide())
          ? { ...rest, ...(isWide() ? { person: false } : {}) }
          : { ...rest, ...(isWide() ? {} : { person: true }) },
      replace: true,
    });
  useEffect(() => uncheckAll, [place.view, place.brand, place.account, place.label]);
  useEffect(() => {
    const count = list.rows.filter((row) => row.unread).length;
    document.title = `${count > 0 ? `(${count}) ` : ''}${t('conversations.title')} · ${me?.workspace.name ?? 'Tertulia'}`;
  }, [list.rows, me, t]);

  const contactId = list.rows.find((row) => row.id === open)?.contact.id;
  const personShown = open !== null && place.person !== false;
  return (
    <div
      className={`grid h-full grid-cols-1 pane:grid-cols-[minmax(300px,348px)_minmax(0,1fr)] ${personShown ? 'person:grid-cols-[348px_minmax(0,1fr)_304px]' : ''}`}
    >
      <ListPane place={place} list={list} open={open} className={open === null ? '' : 'max-pane:hidden'} />
      {open === null ? (
        <main className="hidden bg-sheet pane:flex">
          {ids.length > 0 && (
            <EmptyState title={t('conversations.thread.none_title')}>{t('conversations.thread.none_text')}</EmptyState>
          )}
          {list.query.isSuccess && ids.length === 0 && (
            <Suspense>
              <FirstSteps />
            </Suspense>
          )}
        </main>
      ) : (
        <Suspense fallback={<main className="bg-sheet" />}>
          <ThreadPane key={open} id={open} onBack={() => go(null)} onAdvance={advance} onPerson={togglePerson} />
        </Suspense>
      )}
      {personShown && (
        <Suspense fallback={<div className="hidden border-l border-line person:block" />}>
          <PersonPane
            key={contactId ?? open}
            conversationId={open}
            over={place.person === true}
            onClose={togglePerson}
          />
        </Suspense>
      )}
      <NoticeBar undoKeys="z" />
      {now === null && <span hidden />}
    </div>
  );
}

const isWide = () => matchMedia('(min-width: 1181px)').matches;

/** Escape leaves the selection first, then the conversation. */
function leaveThread(open: string | null, close: () => void): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.matches('textarea, input')) {
    activeElement.blur(); // at once: the next key must not land in the field
    if (open !== null) focusRow(open, true);
  } else if (checked.get().size > 0) uncheckAll();
  else close();
}

/** Keyboard and screen reader go where the eye goes. The row may be drawn only after the list has scrolled. */
function focusRow(id: string, leavesField = false): void {
  const left = leavesField ? document.activeElement : null;
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      // who pressed `j` and at once `r`, or Escape and at once `a`, is writing by now
      if (document.activeElement !== left && isTyping(document.activeElement)) return;
      document.querySelector<HTMLElement>(`[data-row="${id}"] a`)?.focus({ preventScroll: true });
    }),
  );
}
