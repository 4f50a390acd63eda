import { viewNames } from '../features/conversations/inbox-place.ts';
import type { Text } from '../i18n/use-text.ts';
import type { KeyedAction } from '../ui/commands.ts';

/** The keys that act in one place: those one can change, and those that belong to the field or the list one is in. */
export type KeyPlace = {
  readonly name: string;
  readonly actions: readonly KeyedAction[];
  readonly fixed: readonly { readonly label: string; readonly keys: string }[];
};

/**
 * Every key of the desk by where it acts, whatever screen is open: a screen offers only its own (`useCommands`), and somebody who looks a key
 * up is often elsewhere. `e2e/desk-keys-and-lines.e2e.ts` holds it to what the screens offer.
 */
export const everyKey = (t: Text): readonly KeyPlace[] => [
  {
    name: t('keyMap.everywhere'),
    actions: [
      { id: 'palette', label: t('frame.palette'), keys: 'Mod+k' },
      { id: 'keys', label: t('frame.keys'), keys: '?' },
      { id: 'search', label: t('frame.goSearch'), keys: '/' },
      { id: 'go-inbox', label: t('frame.goInbox'), keys: 'g i' },
      { id: 'go-settings', label: t('frame.goSettings'), keys: 'g s' },
    ],
    fixed: [],
  },
  {
    name: t('keyMap.inbox'),
    actions: [
      { id: 'next', label: t('conversations.act.next'), keys: 'j' },
      { id: 'previous', label: t('conversations.act.previous'), keys: 'k' },
      { id: 'open', label: t('conversations.act.open'), keys: 'Enter' },
      { id: 'check', label: t('conversations.act.check'), keys: 'x' },
      { id: 'check-next', label: t('conversations.act.checkNext'), keys: 'Shift+j' },
      { id: 'check-previous', label: t('conversations.act.checkPrevious'), keys: 'Shift+k' },
      { id: 'check-all', label: t('conversations.act.checkAll'), keys: 'Shift+x' },
      { id: 'uncheck', label: t('conversations.act.uncheck'), keys: 'Escape' },
      { id: 'show-new', label: t('conversations.act.showNew'), keys: '.' },
      { id: 'filter', label: t('conversations.act.filter'), keys: 'f' },
      { id: 'order', label: t('conversations.act.order'), keys: 'o' },
      { id: 'undo', label: t('conversations.act.undo'), keys: 'z' },
      ...viewNames.map((view, index) => ({
        id: `view-${view}`,
        label: t('conversations.act.view', { view: t(`conversations.views.${view}`) }),
        keys: `g ${index + 1}`,
      })),
    ],
    fixed: [],
  },
  {
    name: t('keyMap.conversation'),
    actions: [
      { id: 'reply', label: t('conversations.act.reply'), keys: 'r' },
      { id: 'note', label: t('conversations.act.note'), keys: 'n' },
      { id: 'facts', label: t('conversations.act.facts'), keys: ';' },
      { id: 'resolve', label: t('conversations.act.resolve'), keys: 'e' },
      { id: 'assign', label: t('conversations.act.assign'), keys: 'a' },
      { id: 'assign-me', label: t('conversations.act.assignMe'), keys: 'Shift+a' },
      { id: 'label', label: t('conversations.act.label'), keys: 'l' },
      { id: 'snooze', label: t('conversations.act.snooze'), keys: 's' },
      { id: 'set-aside', label: t('conversations.act.setAside'), keys: 'i' },
      { id: 'move', label: t('conversations.act.move'), keys: 'm' },
      { id: 'person', label: t('conversations.act.person'), keys: 'p' },
      { id: 'like', label: t('conversations.act.like'), keys: '+' },
      { id: 'hide', label: t('conversations.message.hide'), keys: 'h' },
      { id: 'close', label: t('conversations.thread.back'), keys: 'Escape' },
    ],
    fixed: [],
  },
  {
    name: t('keyMap.writing'),
    actions: [{ id: 'send-and-resolve', label: t('conversations.composer.sendAndResolve'), keys: 'Mod+Shift+Enter' }],
    fixed: [
      { label: t('keyMap.send'), keys: 'Enter' },
      { label: t('keyMap.publish'), keys: 'Mod+Enter' },
      { label: t('keyMap.newLine'), keys: 'Shift+Enter' },
      { label: t('keyMap.takeBack'), keys: 'Mod+z' },
      { label: t('keyMap.snippet'), keys: '/' },
      { label: t('keyMap.fact'), keys: ';' },
      { label: t('keyMap.mention'), keys: '@' },
      { label: t('keyMap.finding'), keys: 'Alt+ArrowDown' },
      { label: t('keyMap.takeFix'), keys: 't' },
      { label: t('keyMap.leaveFinding'), keys: 'Escape' },
    ],
  },
  {
    name: t('keyMap.searching'),
    actions: [],
    fixed: [
      { label: t('keyMap.results'), keys: 'ArrowDown' },
      { label: t('search.back'), keys: 'Escape' },
    ],
  },
];
