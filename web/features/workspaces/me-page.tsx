import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Locale, Me } from '@tertulia/contract';
import { useState, type FormEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { meQuery } from '../../live/workspace-queries.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, SwitchField, TextField } from '../../ui/field.tsx';
import { Banner, Skeleton } from '../../ui/states.tsx';
import { SessionList } from '../access/session-list.tsx';
import { locales } from './locales.ts';
import { SettingsPage } from './page.tsx';
import { useSave } from './use-save.ts';

/** Whoever is signed in: their name, how the desk looks and behaves for them, where they are signed in. */
export function MePage() {
  const t = useText();
  const me = useQuery(meQuery);
  return (
    <SettingsPage title={t('settings.page_me')}>
      {me.data ? (
        <Preferences key={me.data.member.version} me={me.data} />
      ) : (
        <Skeleton className="h-64 w-full rounded-2" />
      )}
      <SessionList />
    </SettingsPage>
  );
}

function Preferences({ me }: { me: Me }) {
  const t = useText();
  const cache = useQueryClient();
  const { busy, trouble, save } = useSave();
  const [name, setName] = useState(me.member.name);
  const { preferences } = me;
  const change = (body: { name?: string; locale?: Locale; preferences?: Partial<Me['preferences']> }) =>
    void save(async () => {
      cache.setQueryData(keys.me, await call('PATCH /api/v1/me', { body }));
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change({ name: name.trim() });
  };
  const notify = async (on: boolean): Promise<void> => {
    // asked for here, where a person has just said they want them
    if (on && 'Notification' in window && Notification.permission === 'default') await Notification.requestPermission();
    change({ preferences: { notifications: on } });
  };
  return (
    <div className="flex flex-col gap-4">
      {trouble && (
        <Banner tone="breach" role="alert">
          {trouble}
        </Banner>
      )}
      <form onSubmit={submit} className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <TextField
            label={t('me.name')}
            value={name}
            required
            maxLength={80}
            autoComplete="name"
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <Button
          type="submit"
          busy={busy}
          disabled={name.trim() === '' || name.trim() === me.member.name}
          className="!h-9"
        >
          {t('ui.save')}
        </Button>
      </form>
      <div className="grid gap-4 pane:grid-cols-3">
        <SelectField
          label={t('me.language')}
          value={me.locale}
          onChange={(event) =>
            change({ locale: locales.find((each) => each.locale === event.target.value)?.locale ?? me.locale })
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
            change({ preferences: { theme: themes.find((each) => each === event.target.value) ?? 'system' } })
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
            change({ preferences: { density: event.target.value === 'compact' ? 'compact' : 'comfortable' } })
          }
        >
          <option value="comfortable">{t('me.density_comfortable')}</option>
          <option value="compact">{t('me.density_compact')}</option>
        </SelectField>
      </div>
      <div className="divide-y divide-line">
        <SwitchField
          label={t('me.notifications')}
          help={t('me.notificationsHelp')}
          checked={preferences.notifications}
          onChange={(on) => void notify(on)}
        />
        <SwitchField
          label={t('me.singleKeys')}
          help={t('me.singleKeysHelp')}
          checked={preferences.singleKeys}
          onChange={(singleKeys) => change({ preferences: { singleKeys } })}
        />
      </div>
    </div>
  );
}

const themes = ['system', 'light', 'dark'] as const;
