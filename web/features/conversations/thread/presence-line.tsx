import { useEffect } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { call } from '../../../live/api.ts';
import { heardTyping, presences } from '../../../live/connection.ts';
import { useStore } from '../../../ui/store.ts';
import { useTicking } from '../../../ui/ticker.ts';

const repeatMs = 20_000;

/** Who else is here. Says at the same time that we are. */
export function PresenceLine({ id, me }: { id: string; me: string }) {
  const t = useText();
  const others = (useStore(presences)[id] ?? []).filter((each) => each.memberId !== me);
  useEffect(() => {
    const tell = (state: 'looking' | 'gone') =>
      // presence is a courtesy: when it cannot be told, nothing is lost
      void call('POST /api/v1/conversations/:id/presence', { params: { id }, body: { state } }).then(
        (answer) => presences.set((before) => ({ ...before, [id]: answer.others })),
        () => undefined,
      );
    const whenSeen = () => tell(document.visibilityState === 'visible' ? 'looking' : 'gone');
    whenSeen();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') tell('looking');
    }, repeatMs);
    document.addEventListener('visibilitychange', whenSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', whenSeen);
      tell('gone');
    };
  }, [id]);
  if (others.length === 0) return null;
  const typing = others.filter((each) => each.state === 'typing');
  const shown = typing.length > 0 ? typing : others;
  const names = namesOf(shown.map((each) => each.name));
  const key = typing.length > 0 ? 'typing' : 'looking';
  const said =
    names.length === 1
      ? t(`conversations.thread.${key}`, { name: names[0] ?? '' })
      : t(`conversations.thread.${key}Many`, {
          names:
            names.length === 2
              ? t('conversations.thread.two', { a: names[0] ?? '', b: names[1] ?? '' })
              : t('conversations.thread.several', { a: names[0] ?? '', count: names.length - 1 }),
        });
  return (
    <p role="status" className="appear self-center py-1 text-xs text-ink-3">
      {said}
    </p>
  );
}

const namesOf = (names: readonly string[]): readonly string[] => [
  ...new Set(names.map((name) => name.split(' ')[0] ?? name)),
];

const typingLastsMs = 6000;

/** The person on the other side is writing: three dots where their words will stand. */
export function TheyType({ id, name }: { id: string; name: string }) {
  const t = useText();
  const at = useStore(heardTyping)[id] ?? 0;
  const typing = useTicking((now) => (now - at < typingLastsMs ? 'yes' : ''));
  if (typing === '') return null;
  return (
    <p className="appear flex items-center gap-1.5 px-1 text-xs text-ink-3">
      <span aria-hidden="true" className="animate-[desk-breathe_1.2s_infinite] tracking-widest">
        •••
      </span>
      {t('conversations.thread.typing', { name })}
    </p>
  );
}
