import { useText } from '../../i18n/use-text.ts';
import { Icon } from '../../ui/icon.tsx';
import type { GuardState } from './guard-state-of.ts';

/** One line of state: whether the answer sounds like the brand. */
export function GuardLine({
  state,
  count,
  isBrief = false,
}: {
  state: GuardState;
  count: number;
  /** On a phone a sign says it: there is no room for words. */
  isBrief?: boolean;
}) {
  const t = useText();
  const words = isBrief ? 'max-pane:sr-only' : '';
  switch (state) {
    case 'away':
      return null;
    case 'clear':
      return (
        <span className="inline-flex flex-none items-center gap-1 text-calm" title={t('guard.clearHelp')}>
          <Icon name="check" className="size-3.5" />
          <span className={words}>{t('guard.clear')}</span>
        </span>
      );
    case 'silent':
      return (
        <span className="flex-none" title={t('guard.silentHelp')}>
          {t('guard.silent')}
        </span>
      );
    case 'blocks':
      return (
        <span className="inline-flex flex-none items-center gap-1 font-semibold text-breach">
          <Icon name="alert" className="size-3.5" />
          <span className={words}>{t('guard.blocks')}</span>
        </span>
      );
    case 'left':
      return <span className="flex-none">{t('guard.left')}</span>;
    case 'hints':
    case 'findings':
      return (
        <span className={`flex-none ${state === 'hints' ? '' : 'font-semibold text-voice'}`}>
          <span className={words}>{t('guard.findings', { count })}</span>
          {isBrief && (
            <span aria-hidden="true" className="tabular-nums pane:hidden">
              {count}
            </span>
          )}
        </span>
      );
    default:
      return state satisfies never;
  }
}
