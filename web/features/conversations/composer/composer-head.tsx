import { Trans } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';

/** To whom one writes, and as whom and where: never a guess. */
export function ComposerHead({
  mode,
  isPublic,
  accountName,
  onMode,
}: {
  mode: 'reply' | 'note';
  isPublic: boolean;
  accountName: string;
  onMode: (mode: 'reply' | 'note') => void;
}) {
  const t = useText();
  return (
    <div className="flex items-center gap-0.5 px-2 pt-1.5 max-[359px]:flex-wrap">
      {(['reply', 'note'] as const).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={mode === each}
          onClick={() => onMode(each)}
          className="rounded-1 px-2.5 py-1 text-sm text-ink-3 hover:text-ink aria-pressed:bg-paper aria-pressed:font-semibold aria-pressed:text-ink max-pane:py-1.5 max-pane:[border-radius:6px/14px] max-pane:border-y-8 max-pane:border-transparent max-pane:bg-clip-padding"
        >
          {t(`conversations.composer.${each}`)}
        </button>
      ))}
      {/* where it is read is never cut: the account gives way */}
      <span className="ml-auto flex min-w-0 px-2 text-xs whitespace-pre text-ink-3 max-[359px]:mr-auto max-[359px]:ml-0 max-[359px]:max-w-full max-[359px]:px-2.5">
        {mode === 'note' ? (
          t('conversations.composer.asNote')
        ) : (
          <Trans
            i18nKey={isPublic ? 'conversations.composer.asPublic' : 'conversations.composer.asPrivate'}
            values={{ name: accountName }}
            components={{ 1: <b className="min-w-0 truncate font-semibold text-ink-2" /> }}
          />
        )}
      </span>
    </div>
  );
}
