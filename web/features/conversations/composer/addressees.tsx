import type { Addressee, IdentityId } from '@tertulia/contract';
import { useText } from '../../../i18n/use-text.ts';
import { Button, IconButton } from '../../../ui/button.tsx';

/** To whom the answer goes, and who gets a copy: nobody is written to unseen, and whoever should not read it is taken out. */
export function Addressees({
  answerTo,
  out,
  onOut,
}: {
  answerTo: readonly Addressee[];
  out: readonly IdentityId[];
  onOut: (out: readonly IdentityId[]) => void;
}) {
  const t = useText();
  const [person, ...copies] = answerTo;
  if (person === undefined) return null;
  const inCopy = copies.filter((one) => !out.includes(one.identityId));
  return (
    <div
      role="group"
      aria-label={t('conversations.composer.addressees')}
      // a letter to fifty leaves room to write
      className="mx-4 mt-1.5 flex max-h-24 max-pane:max-h-38 flex-wrap overflow-y-auto items-center gap-x-1.5 gap-y-1 text-sm text-ink-2"
    >
      <span className="text-ink-3">{t('conversations.composer.to')}</span>
      <span className="max-w-full truncate font-medium text-ink" title={person.handle}>
        {nameOf(person)}
      </span>
      {inCopy.length > 0 && <span className="ml-1 text-ink-3">{t('conversations.composer.copy')}</span>}
      {inCopy.map((one) => (
        <span
          key={one.identityId}
          title={one.handle}
          className="inline-flex max-w-full items-center rounded-2 border border-line-strong bg-sheet pl-2"
        >
          <span className="truncate">{nameOf(one)}</span>
          <IconButton
            icon="close"
            name={t('conversations.composer.takeOut', { name: nameOf(one) })}
            onClick={() => onOut([...out, one.identityId])}
            className="!size-6 max-pane:!size-12"
          />
        </span>
      ))}
      {copies.length > inCopy.length && (
        <Button look="quiet" onClick={() => onOut([])} className="!min-h-6 !px-1.5 !py-0 max-pane:!min-h-12">
          {t('conversations.composer.answerAll')}
        </Button>
      )}
    </div>
  );
}

const nameOf = (one: Addressee): string => one.name || one.handle;
