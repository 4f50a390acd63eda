import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { controlLook } from '../../ui/field.tsx';
import { Banner } from '../../ui/states.tsx';
import type { ProtocolDraft } from './use-protocol-draft.ts';

/** While something is unsaved it stands at the foot, whichever part is looked at. */
export function SaveBar({ draft, onDone }: { draft: ProtocolDraft; onDone: () => void }) {
  const t = useText();
  const [note, setNote] = useState('');
  const { saving } = draft;
  const done = () => {
    setNote('');
    onDone();
  };
  if (!draft.isTouched)
    return (
      <>
        {saving.trouble && (
          <Banner tone="breach" role="alert">
            {saving.trouble}
          </Banner>
        )}
        {saving.isDone && (
          <p role="status" className="text-sm text-calm">
            {t('settings.saved')}
          </p>
        )}
      </>
    );
  return (
    <form
      aria-label={t('voice.unsaved')}
      onSubmit={(event) => {
        event.preventDefault();
        void draft.save(note.trim()).then((well) => well && done());
      }}
      className="sticky bottom-0 -mx-2 flex flex-col gap-2 rounded-2 border border-line-strong bg-raised p-3 shadow-float max-pane:bottom-[env(safe-area-inset-bottom)]"
    >
      {draft.isBehind && (
        <Banner
          tone="waiting"
          role="alert"
          action={
            <Button
              onClick={() => {
                draft.discard();
                done();
              }}
            >
              {t('settings.takeNow')}
            </Button>
          }
        >
          {t('voice.behind')}
        </Banner>
      )}
      {saving.trouble && !draft.isBehind && (
        <Banner tone="breach" role="alert">
          {saving.trouble}
        </Banner>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {/* on a phone the reason has a line of its own */}
        <span className="text-sm font-medium max-pane:order-1 max-pane:min-w-0 max-pane:flex-1 max-[359px]:order-none max-[359px]:basis-full">
          {t('voice.unsaved')}
        </span>
        <input
          aria-label={t('voice.note')}
          placeholder={t('voice.note')}
          title={t('voice.noteHelp')}
          maxLength={200}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          className={`${controlLook} h-8 min-w-32 flex-1 max-pane:h-12 max-pane:basis-full`}
        />
        <Button
          className="max-pane:order-2"
          onClick={() => {
            draft.discard();
            done();
          }}
        >
          {t('voice.discard')}
        </Button>
        <Button type="submit" look="solid" className="max-pane:order-3" busy={saving.busy} disabled={draft.isBehind}>
          {t('ui.save')}
        </Button>
      </div>
    </form>
  );
}
