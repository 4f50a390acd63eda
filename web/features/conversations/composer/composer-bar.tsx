import type { ComposeRule } from '@tertulia/contract';
import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { countText } from './count-text.ts';
import { acceptOf } from './fits.ts';
import type { Place } from './location-form.tsx';

const EmojiPicker = lazy(async () => ({ default: (await import('./emoji-picker.tsx')).EmojiPicker }));
const LocationForm = lazy(async () => ({ default: (await import('./location-form.tsx')).LocationForm }));
const nearLimit = 0.8;

type Then = 'stay' | 'resolve' | 'pending';

/** Under the draft: what can be added, how it stands, and the way out. */
export function ComposerBar({
  rule,
  isNote,
  isPublic,
  sendsOnEnter,
  text,
  saved,
  maySend,
  busy,
  waitsForFiles,
  guard,
  onEmoji,
  onFiles,
  onRecord,
  onPlace,
  onSnippets,
  onFacts,
  onSend,
}: {
  rule: ComposeRule | undefined;
  isNote: boolean;
  isPublic: boolean;
  sendsOnEnter: boolean;
  text: string;
  saved: 'server' | 'local' | null;
  maySend: boolean;
  busy: boolean;
  /** Asked to send; it goes when its files are up. */
  waitsForFiles: boolean;
  guard: ReactNode;
  onEmoji: (sign: string) => void;
  onFiles: (files: readonly File[]) => void;
  onRecord: () => void;
  onPlace: (place: Place) => void;
  onSnippets: () => void;
  onFacts: () => void;
  onSend: (then: Then) => void;
}) {
  const t = useText();
  const [open, setOpen] = useState<'emoji' | 'place' | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const canAttach = !isNote && (rule?.media.max ?? 0) > 0;
  const canRecord = canAttach && (rule?.media.voice.length ?? 0) > 0;
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
        <IconButton
          icon="smile"
          name={t('conversations.composer.emoji')}
          aria-expanded={open === 'emoji'}
          onClick={() => setOpen(open === 'emoji' ? null : 'emoji')}
        />
        {canAttach && (
          <IconButton icon="clip" name={t('conversations.composer.attach')} onClick={() => files.current?.click()} />
        )}
        {canRecord && <IconButton icon="microphone" name={t('conversations.composer.record')} onClick={onRecord} />}
        {!isNote && rule?.location && (
          <IconButton
            icon="pin"
            name={t('conversations.composer.location')}
            aria-expanded={open === 'place'}
            onClick={() => setOpen(open === 'place' ? null : 'place')}
            className="max-pane:hidden"
          />
        )}
        {!isNote && (
          <IconButton
            icon="snippet"
            name={t('conversations.composer.snippets')}
            keys="/"
            onClick={onSnippets}
            className="max-pane:hidden"
          />
        )}
        {!isNote && (
          <IconButton
            icon="fact"
            name={t('conversations.composer.facts')}
            keys=";"
            onClick={onFacts}
            className="max-pane:hidden"
          />
        )}
        {canAttach && rule && (
          <input
            ref={files}
            type="file"
            multiple
            hidden
            accept={acceptOf(rule.media)}
            onChange={(event) => {
              onFiles([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
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
              triggerClass="-ml-[7px] grid h-8 w-7 place-items-center rounded-r-1 border-l border-on-accent/30 bg-accent text-on-accent hover:brightness-[1.06] max-pane:h-12 max-pane:w-12 max-[359px]:w-11"
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
      <Suspense>
        {open === 'emoji' && (
          <EmojiPicker
            anchor={bar}
            onPick={(sign) => {
              setOpen(null);
              onEmoji(sign);
            }}
            onClose={() => setOpen(null)}
          />
        )}
        {open === 'place' && (
          <LocationForm
            anchor={bar}
            onPick={(place) => {
              setOpen(null);
              onPlace(place);
            }}
            onClose={() => setOpen(null)}
          />
        )}
      </Suspense>
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
