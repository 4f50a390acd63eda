import { useState, type KeyboardEvent, type RefObject } from 'react';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { isByTouch } from '../../../ui/by-touch.ts';
import { bestMatches } from '../../../ui/match-words.ts';
import { Popover } from '../../../ui/popover.tsx';
import { emojis } from './emoji-data.ts';

const recentCount = 8;
const recentName = 'tertulia.emoji';

/** A grid to walk with the arrows and search in either language; the last ones used come first. */
export function EmojiPicker({
  anchor,
  onPick,
  onClose,
}: {
  anchor: RefObject<HTMLElement | null>;
  onPick: (sign: string) => void;
  onClose: () => void;
}) {
  const t = useText();
  const language = useLocale().startsWith('es') ? 'es' : 'en';
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  const [recent] = useState(readRecent);
  const [looksFirst] = useState(isByTouch);
  const ordered =
    asked === ''
      ? [
          ...emojis.filter((each) => recent.includes(each.sign)),
          ...emojis.filter((each) => !recent.includes(each.sign)),
        ]
      : bestMatches(asked, emojis, (each) => `${each.es} ${each.en}`);
  const take = (sign: string | undefined) => {
    if (!sign) return;
    writeRecent([sign, ...recent.filter((each) => each !== sign)].slice(0, recentCount));
    onPick(sign);
  };
  const press = (event: KeyboardEvent) => {
    const columns = columnsOf(document.getElementById('emoji-grid'));
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[event.key];
    if (event.key === 'Enter') {
      event.preventDefault();
      take(ordered[at]?.sign);
    } else if (
      by !== undefined &&
      (asked === '' || event.key.startsWith('ArrowD') || event.key.startsWith('ArrowU') || at > 0)
    ) {
      event.preventDefault();
      const next = Math.min(ordered.length - 1, Math.max(0, at + by));
      setAt(next);
      document.querySelector(`[data-emoji="${next}"]`)?.scrollIntoView({ block: 'nearest' });
    }
  };
  return (
    <Popover
      anchor={anchor}
      name={t('conversations.composer.emoji')}
      onClose={onClose}
      className="w-[min(21rem,calc(100vw-16px))] p-2"
    >
      <input
        data-first={looksFirst ? undefined : ''}
        role="combobox"
        aria-expanded="true"
        aria-controls="emoji-grid"
        aria-activedescendant={ordered[at] ? `emoji-${at}` : undefined}
        aria-label={t('conversations.emoji.find')}
        placeholder={t('conversations.emoji.find')}
        value={asked}
        onChange={(event) => {
          setAsked(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
        className="mb-2 h-9 w-full rounded-1 border border-line-control bg-sheet px-2.5 text-base max-pane:h-12"
      />
      <div
        id="emoji-grid"
        data-first={looksFirst ? '' : undefined}
        tabIndex={-1}
        onKeyDown={press}
        role="listbox"
        aria-label={t('conversations.composer.emoji')}
        className="grid max-h-64 grid-cols-8 overflow-auto outline-none max-pane:grid-cols-6"
      >
        {ordered.map((each, index) => (
          <div
            key={each.sign}
            id={`emoji-${index}`}
            data-emoji={index}
            role="option"
            aria-selected={index === at}
            aria-label={each[language].split(' ')[0]}
            title={each[language].split(' ')[0]}
            onPointerMove={() => setAt(index)}
            onClick={() => take(each.sign)}
            className="grid aspect-square cursor-pointer place-items-center rounded-1 text-[1.35rem] aria-selected:bg-accent-soft"
          >
            {each.sign}
          </div>
        ))}
      </div>
      {ordered.length === 0 && <p className="p-4 text-center text-sm text-ink-3">{t('conversations.emoji.none')}</p>}
    </Popover>
  );
}

/** As many as the style sheet gives it: fewer where a finger has to meet them. */
const columnsOf = (grid: Element | null): number =>
  grid ? getComputedStyle(grid).gridTemplateColumns.split(' ').length : 1;

function readRecent(): readonly string[] {
  try {
    return (localStorage.getItem(recentName) ?? '').split(' ').filter(Boolean);
  } catch {
    return []; // storage is closed: no memory of the last ones, nothing else
  }
}

function writeRecent(signs: readonly string[]): void {
  try {
    localStorage.setItem(recentName, signs.join(' '));
  } catch {
    return; // as above
  }
}
