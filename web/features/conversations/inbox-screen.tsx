import { useText } from '../../i18n/use-text.ts';
import { EmptyState } from '../../ui/states.tsx';

/** The inbox: list, thread, person. */
export function InboxScreen() {
  const t = useText();
  return (
    <main className="flex h-full bg-sheet">
      <EmptyState title={t('conversations.thread.none_title')}>{t('conversations.thread.none_text')}</EmptyState>
    </main>
  );
}
