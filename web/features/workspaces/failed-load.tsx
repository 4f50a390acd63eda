import { useText } from '../../i18n/use-text.ts';
import { inWords } from '../../live/in-words.ts';
import { Refused } from '../../live/refused.ts';
import { Button } from '../../ui/button.tsx';
import { Banner } from '../../ui/states.tsx';

/** Where a list should stand: why it does not, and another try where that may help. */
export function FailedLoad({ of }: { of: { readonly error: unknown; readonly refetch: () => Promise<unknown> } }) {
  const t = useText();
  if (of.error === null) return null;
  const isForbidden = of.error instanceof Refused && of.error.status === 403;
  if (isForbidden) return <Banner role="alert">{t('ui.forbidden')}</Banner>;
  return (
    <Banner tone="breach" role="alert" action={<Button onClick={() => void of.refetch()}>{t('ui.retry')}</Button>}>
      {inWords(of.error, t)}
    </Banner>
  );
}
