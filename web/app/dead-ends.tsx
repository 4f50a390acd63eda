import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { useText } from '../i18n/use-text.ts';
import { inWords } from '../live/in-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/states.tsx';

/** An address that leads nowhere. */
export function Lost() {
  const t = useText();
  return (
    <main className="grid min-h-dvh">
      <EmptyState
        title={t('ui.missing')}
        action={
          <Link to="/inbox" className="font-medium text-accent underline">
            {t('frame.goInbox')}
          </Link>
        }
      >
        {t('ui.missingText')}
      </EmptyState>
    </main>
  );
}

/** A screen that broke says so, keeps the frame around it alive, and offers to try again. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const t = useText();
  const words = inWords(error, t);
  return (
    <main className="grid min-h-dvh">
      <EmptyState
        title={words}
        action={
          <Button look="solid" onClick={reset}>
            {t('ui.retry')}
          </Button>
        }
      />
    </main>
  );
}
