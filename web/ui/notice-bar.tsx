import { useEffect, useSyncExternalStore } from 'react';
import { Icon } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import { announcer } from './live-region.ts';
import { dismiss, notice, takeBackLast } from './notice.ts';
import { useStore } from './store.ts';
import { useTicking } from './ticker.ts';

const buttonLook =
  '-my-1 inline-flex min-h-8 flex-none items-center gap-2 rounded-1 px-2 font-semibold hover:bg-sheet/15 max-pane:min-h-12';

/** At the bottom of the list: what was just done, and the one key that takes it back. */
export function NoticeBar({ undoKeys }: { undoKeys: string }) {
  const now = useStore(notice);
  const keys = useSyncExternalStore(whenWritingChanges, () => keysFrom(undoKeys));
  const words = useTicking((at) =>
    !now || !now.stands()
      ? ''
      : now.counting
        ? now.counting(Math.max(0, Math.ceil((now.until - at) / 1000)))
        : now.text,
  );
  useEffect(() => {
    if (now && words === '') dismiss(now.id);
  }, [now, words]);
  useEffect(() => {
    if (now) announcer.say(now.text);
  }, [now]);
  if (!now) return null;
  return (
    <div
      data-notice
      className={`appear fixed bottom-4 left-[72px] z-20 flex max-w-80 max-pane:left-3 max-pane:max-w-[calc(100vw-24px)] items-center gap-x-3 gap-y-2 rounded-2 bg-ink px-4 py-2 text-sm text-sheet shadow-float max-pane:top-[calc(max(68px,env(safe-area-inset-top))+var(--sight-top,0px))] max-pane:bottom-auto ${now.also ? 'flex-wrap py-3' : 'max-pane:flex-wrap'} ${now.tone === 'breach' ? 'ring-2 ring-breach' : ''}`}
    >
      {/* what is long has the line, on a phone above its button */}
      <span className={`flex min-w-0 items-center gap-3 ${now.also ? 'basis-full' : ''}`}>
        {now.tone === 'breach' && <Icon name="alert" className="size-4" />}
        <span className="min-w-0">{words}</span>
      </span>
      {now.also && (
        <button type="button" onClick={now.also.run} className={`${buttonLook} -ml-2 underline underline-offset-4`}>
          {now.also.label}
        </button>
      )}
      {now.undo && (
        <button type="button" onClick={takeBackLast} className={buttonLook}>
          {now.undo.label}
          <Kbd keys={keys} className="!border-sheet/30 !bg-transparent !text-inherit" />
        </button>
      )}
    </div>
  );
}

const writing = ['focusin', 'focusout', 'input'] as const;

function whenWritingChanges(changed: () => void): () => void {
  for (const kind of writing) addEventListener(kind, changed);
  return () => {
    for (const kind of writing) removeEventListener(kind, changed);
  };
}

/** The keys from where somebody is: a letter typed in a field is a letter there. */
function keysFrom(undoKeys: string): string {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement)) return undoKeys;
  return field.value === '' ? 'Mod+z' : `Escape ${undoKeys}`;
}
