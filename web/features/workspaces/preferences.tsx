import type { Me } from '@tertulia/contract';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { inWords } from '../../live/in-words.ts';
import { useSaveMe } from '../../live/save-preferences.ts';
import { Button } from '../../ui/button.tsx';
import { isByTouch } from '../../ui/by-touch.ts';
import { commandsNow } from '../../ui/commands.ts';
import { SelectField, SwitchField } from '../../ui/field.tsx';
import { Banner } from '../../ui/states.tsx';
import { locales } from './locales.ts';

const themes = ['system', 'light', 'dark'] as const;

/** How the desk looks and behaves for whoever is signed in. Each choice counts at once. */
export function Preferences({ me }: { me: Me }) {
  const t = useText();
  const { mutate, error } = useSaveMe();
  const [isDenied, setDenied] = useState('Notification' in window && Notification.permission === 'denied');
  const { preferences } = me;
  const ownKeys = Object.keys(preferences.keys).length;
  const notify = async (on: boolean): Promise<void> => {
    // asked for here, where a person has just said they want them
    if (on && 'Notification' in window)
      setDenied((await Notification.requestPermission().catch(() => 'denied')) === 'denied');
    mutate({ preferences: { notifications: on } });
  };
  return (
    <>
      {error && (
        <Banner tone="breach" role="alert">
          {inWords(error, t)}
        </Banner>
      )}
      <div className="grid gap-4 pane:grid-cols-3">
        <SelectField
          label={t('me.language')}
          value={me.locale}
          onChange={(event) =>
            mutate({ locale: locales.find((each) => each.locale === event.target.value)?.locale ?? me.locale })
          }
        >
          {locales.map((each) => (
            <option key={each.locale} value={each.locale}>
              {each.name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('me.theme')}
          value={preferences.theme}
          onChange={(event) =>
            mutate({ preferences: { theme: themes.find((each) => each === event.target.value) ?? 'system' } })
          }
        >
          {themes.map((each) => (
            <option key={each} value={each}>
              {t(`me.theme_${each}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('me.density')}
          value={preferences.density}
          onChange={(event) =>
            mutate({ preferences: { density: event.target.value === 'compact' ? 'compact' : 'comfortable' } })
          }
        >
          <option value="comfortable">{t('me.density_comfortable')}</option>
          <option value="compact">{t('me.density_compact')}</option>
        </SelectField>
      </div>
      <div className="divide-y divide-line">
        <SwitchField
          label={t('me.notifications')}
          help={isDenied && preferences.notifications ? t('me.notificationsDenied') : t('me.notificationsHelp')}
          checked={preferences.notifications}
          onChange={(on) => void notify(on)}
        />
        {!isByTouch() && (
          <SwitchField
            label={t('me.singleKeys')}
            help={t('me.singleKeysHelp')}
            checked={preferences.singleKeys}
            onChange={(singleKeys) => mutate({ preferences: { singleKeys } })}
          />
        )}
        {!isByTouch() && (
          <div className="flex flex-wrap items-center justify-between gap-2 py-2">
            <p className="min-w-0 flex-1 basis-60 text-sm text-ink-3">{t('me.ownKeys', { count: ownKeys })}</p>
            {ownKeys > 0 && <Button onClick={() => mutate({ preferences: { keys: {} } })}>{t('me.usualKeys')}</Button>}
            <Button
              icon="keyboard"
              onClick={() =>
                commandsNow()
                  .find((each) => each.id === 'keys')
                  ?.run()
              }
            >
              {t('frame.keys')}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
