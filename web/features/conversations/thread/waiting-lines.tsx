import { useText } from '../../../i18n/use-text.ts';
import { forgetSend, waitingSends, type WaitingSend } from '../../../live/waiting-sends.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useStore } from '../../../ui/store.ts';
import { takenUp } from '../composer/taken-back.ts';

/** What was written here and the server has not heard yet, or did not take: in its place, and plainly not gone out. */
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
      {each.refused === undefined ? (
        <p className="flex items-center gap-1 px-1 text-xs text-ink-3">
          <Icon name="offline" className="size-3.5" />
          {t('conversations.delivery.waiting')}
        </p>
      ) : (
        <NotTaken send={each} why={each.refused} />
      )}
    </div>
  ));
}

/** Whoever wrote it takes it up again or gives it up: by itself it goes nowhere, and is not lost either. */
function NotTaken({ send, why }: { send: WaitingSend; why: string }) {
  const t = useText();
  return (
    <>
      <p className="flex max-w-[62ch] items-start gap-1 px-1 text-xs text-breach">
        <Icon name="alert" className="size-3.5 flex-none translate-y-0.5" />
        {t('conversations.composer.notSent', { why })}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" icon="trash" onClick={() => forgetSend(send)}>
          {t('conversations.composer.discardRecording')}
        </Button>
        <Button
          icon="edit"
          onClick={() => {
            forgetSend(send);
            takenUp.set(send);
          }}
        >
          {t('conversations.composer.takeUp')}
        </Button>
      </div>
    </>
  );
}
