import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Banner } from '../../ui/states.tsx';
import type { useEdition } from './use-edition.ts';
import type { useSave } from './use-save.ts';

type Saving = Pick<ReturnType<typeof useSave>, 'busy' | 'isDone' | 'trouble' | 'code' | 'forget'>;
type Editing = Pick<ReturnType<typeof useEdition>, 'isTouched' | 'isBehind' | 'takeNow'>;

/** The foot of a form: what went wrong, whether somebody else was faster, the button that saves and that it did. */
export function SaveLine({ saving, edition, more }: { saving: Saving; edition: Editing; more?: ReactNode }) {
  const t = useText();
  const isLate = edition.isBehind && !saving.busy;
  return (
    <>
      {isLate && (
        <Banner
          tone="waiting"
          role="alert"
          action={
            <Button
              onClick={() => {
                saving.forget();
                edition.takeNow();
              }}
            >
              {t('settings.takeNow')}
            </Button>
          }
        >
          {t('settings.changedMeanwhile')}
        </Banner>
      )}
      {saving.trouble && !isLate && (
        <Banner tone="breach" role="alert">
          {saving.trouble}
        </Banner>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" look="solid" busy={saving.busy} disabled={isLate}>
          {t('ui.save')}
        </Button>
        {more}
        {saving.isDone && !edition.isTouched && <span className="text-sm text-calm">{t('settings.saved')}</span>}
      </div>
    </>
  );
}
