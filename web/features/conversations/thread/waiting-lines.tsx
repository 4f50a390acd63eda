import { useText } from '../../../i18n/use-text.ts';
import { waitingSends } from '../../../live/waiting-sends.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useStore } from '../../../ui/store.ts';

/** What was written here and the server has not heard yet: in its place, and plainly not gone out. */
export function WaitingLines({ id }: { id: string }) {
  const t = useText();
  const here = useStore(waitingSends).filter((each) => each.conversationId === id);
  return here.map((each) => (
    <div key={each.key} className={`flex flex-col gap-1 ${each.kind === 'note' ? 'items-center' : 'items-end'}`}>
      <p
        className={`max-w-[62ch] border border-dashed border-line-strong px-3.5 py-2.5 [overflow-wrap:anywhere] whitespace-pre-wrap text-ink-2 ${each.kind === 'note' ? 'rounded-2 bg-note text-sm' : 'rounded-3'}`}
      >
        {each.body.text}
      </p>
      <p className="flex items-center gap-1 px-1 text-xs text-ink-3">
        <Icon name="offline" className="size-3.5" />
        {t('conversations.delivery.waiting')}
      </p>
    </div>
  ));
}
