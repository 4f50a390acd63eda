import type { ComposeRule, Conversation } from '@tertulia/contract';
import { useRef, type ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { ComposerAdditions, type Additions } from './composer-additions.tsx';
import { countText } from './count-text.ts';

const nearLimit = 0.8;

type Then = 'stay' | 'resolve' | 'pending';

/** Under the draft: what can be added, how it stands, and the way out. */
export function ComposerBar({
  rule,
  conversation,
  isNote,
  isPublic,
  sendsOnEnter,
  text,
  saved,
  mayWrite,
  maySend,
  busy,
  waitsForFiles,
  guard,
  additions,
  onSend,
}: {
  conversation: Conversation;
  rule: ComposeRule | undefined;
  isNote: boolean;
  isPublic: boolean;
  sendsOnEnter: boolean;
  text: string;
  saved: 'server' | 'local' | null;
  mayWrite: boolean;
  maySend: boolean;
  busy: boolean;
  /** Asked to send; it goes when its files are up. */
  waitsForFiles: boolean;
  guard: ReactNode;
  additions: Additions;
  onSend: (then: Then) => void;
}) {
  const t = useText();
  const bar = useRef<HTMLDivElement>(null);
  return (
    // however much stands above it, the way out stays in sight
    <div className="@container sticky bottom-0 rounded-b-3 bg-inherit">
      {waitsForFiles && (
        <p role="status" className="px-4 pt-1.5 text-xs text-ink-2">
          {t('conversations.composer.waitsForFiles')}
        </p>
      )}
      {/* where every pixel counts the buttons are as high, and less wide: the guard's sign is never cut */}
      <div
        ref={bar}
        className="flex items-center gap-0.5 py-1.5 pr-2 pl-2.5 max-[359px]:pl-1 max-[359px]:[&>button]:w-11"
      >
        {mayWrite && (
          <ComposerAdditions rule={rule} isNote={isNote} conversation={conversation} bar={bar} {...additions} />
        )}
        <span className="ml-2 flex min-w-0 flex-1 gap-2 overflow-hidden text-xs text-ink-3 max-[359px]:ml-0.5">
          <span role="status" className="flex min-w-0">
            {guard}
          </span>
          {saved && text !== '' && !waitsForFiles && (
            <span className="truncate @max-[600px]:hidden">
              {saved === 'server' ? t('conversations.composer.draftSaved') : t('conversations.composer.draftLocal')}
            </span>
          )}
        </span>
        <span className="flex flex-none items-center gap-2">
          {!isNote && rule && <Count text={text} rule={rule} />}
          {/* aria-disabled, not disabled: the button keeps its place in the tab order while the draft is empty */}
          <Button
            look="solid"
            busy={busy || waitsForFiles}
            aria-disabled={!maySend || undefined}
            keys={sendsOnEnter ? 'Enter' : 'Mod+Enter'}
            onClick={() => onSend('stay')}
            className={isNote ? '' : 'rounded-r-none max-[359px]:!px-3'}
          >
            {isNote
              ? t('conversations.composer.addNote')
              : isPublic
                ? t('conversations.composer.publish')
                : t('conversations.composer.send')}
          </Button>
          {!isNote && (
            <Menu
              name={t('conversations.composer.sendOptions')}
              trigger={<Icon name="up" className="size-4" />}
              triggerClass={`-ml-[7px] grid h-8 w-7 place-items-center rounded-r-1 border-l border-on-accent/30 bg-accent text-on-accent hover:brightness-[1.06] max-pane:h-12 max-pane:w-12 max-[359px]:w-11 ${maySend && !busy && !waitsForFiles ? '' : 'opacity-55'}`}
              items={[
                {
                  id: 'resolve',
                  label: t('conversations.composer.sendAndResolve'),
                  icon: 'check',
                  keys: 'Mod+Shift+Enter',
                  disabled: !maySend,
                  run: () => onSend('resolve'),
                },
                {
                  id: 'pending',
                  label: t('conversations.composer.sendAndWait'),
                  icon: 'clock',
                  disabled: !maySend,
                  run: () => onSend('pending'),
                },
              ]}
            />
          )}
        </span>
      </div>
    </div>
  );
}

/** Silent until the limit comes near. */
function Count({ text, rule }: { text: string; rule: ComposeRule }) {
  const t = useText();
  const { max, unit } = rule.text;
  if (max === null) return null;
  const left = max - countText(text, unit);
  if (left > max * (1 - nearLimit)) return null;
  return (
    <span
      role={left < 0 ? 'alert' : undefined}
      className={`text-xs tabular-nums ${left < 0 ? 'font-semibold text-breach' : 'text-ink-3'}`}
    >
      {left < 0
        ? t('conversations.composer.over', { count: -left })
        : t('conversations.composer.left', { count: left })}
    </span>
  );
}
