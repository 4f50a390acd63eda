import { Link } from '@tanstack/react-router';
import { useText } from '../../i18n/use-text.ts';
import { tabs, type VoiceTab } from './voice-place.ts';

/** On a phone the row is wider than the screen, and goes on to its edges: what is cut there is seen to go on. */
const intoView = (link: HTMLElement | null): void => link?.scrollIntoView({ inline: 'center', block: 'nearest' });

/** The parts of a brand's voice, each with an address. */
export function VoiceTabs({ brandId, tab, mayEdit }: { brandId: string; tab: VoiceTab; mayEdit: boolean }) {
  const t = useText();
  return (
    <nav
      aria-label={t('voice.tabs')}
      className="flex gap-1 overflow-x-auto border-b border-line max-pane:-mx-5 max-pane:scroll-px-5 max-pane:px-2.5"
    >
      {tabs
        .filter((each) => each !== 'start' || mayEdit)
        .map((each) => (
          <Link
            key={each}
            to="/settings/voice"
            search={{ brand: brandId, tab: each }}
            replace
            ref={each === tab ? intoView : null}
            aria-current={each === tab ? 'page' : undefined}
            className={`-mb-px flex h-9 flex-none items-center border-b-2 px-2.5 text-base max-pane:h-12 ${each === tab ? 'border-accent font-medium text-accent' : 'border-transparent text-ink-2 hover:text-ink'}`}
          >
            {t(`voice.tab_${each}`)}
          </Link>
        ))}
    </nav>
  );
}
