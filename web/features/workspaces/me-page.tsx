import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Me } from '@tertulia/contract';
import { useState, type FormEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { meQuery } from '../../live/workspace-queries.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { PasswordForm } from '../access/password-form.tsx';
import { SessionList } from '../access/session-list.tsx';
import { FailedLoad } from './failed-load.tsx';
import { SettingsPage } from './page.tsx';
import { Preferences } from './preferences.tsx';
import { useUnsaved } from './use-edition.ts';
import { useSave } from './use-save.ts';

/** Whoever is signed in: their name, how the desk looks and behaves for them, their password, where they are signed in. */
export function MePage() {
  const t = useText();
  const me = useQuery(meQuery);
  return (
    <SettingsPage title={t('settings.page_me')} lead={me.data?.member.email}>
      <FailedLoad of={me} />
      {me.isPending && <Skeleton className="h-64 w-full rounded-2" />}
      {me.data && (
        <>
          <NameForm name={me.data.member.name} />
          <Preferences me={me.data} />
          <PasswordForm email={me.data.member.email} />
        </>
      )}
      <SessionList />
    </SettingsPage>
  );
}

function NameForm({ name: saved }: { name: Me['member']['name'] }) {
  const t = useText();
  const cache = useQueryClient();
  const { busy, isDone, trouble, errorAt, save } = useSave();
  const [name, setName] = useState(saved);
  const isChanged = name.trim() !== '' && name.trim() !== saved;
  useUnsaved(isChanged);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isChanged) return;
    void save(async () => {
      cache.setQueryData(keys.me, await call('PATCH /api/v1/me', { body: { name: name.trim() } }));
      setName(name.trim());
      await cache.invalidateQueries({ queryKey: keys.members });
    });
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap items-start gap-2">
      <div className="min-w-0 flex-1">
        <TextField
          label={t('me.name')}
          value={name}
          required
          maxLength={80}
          autoComplete="name"
          error={errorAt('name') ?? trouble}
          help={isDone && !isChanged ? <span className="text-calm">{t('settings.saved')}</span> : null}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      {/* beside the field, below its label */}
      <Button type="submit" aria-disabled={!isChanged} busy={busy} className="mt-6 pane:!h-9">
        {t('ui.save')}
      </Button>
    </form>
  );
}
