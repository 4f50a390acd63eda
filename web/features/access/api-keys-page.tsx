import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Role } from '@tertulia/contract';
import { useState, type FormEvent } from 'react';
import { shortMoment } from '../../i18n/moment.ts';
import { capitalised } from '../../i18n/capitalised.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { CopyLines } from '../channel-accounts/copy-lines.tsx';
import { FailedLoad } from '../workspaces/failed-load.tsx';
import { focusOnTitle, Rows, SettingsPage } from '../workspaces/page.tsx';
import { SureButton } from '../workspaces/sure-button.tsx';
import { useSave } from '../workspaces/use-save.ts';
import { RowsOnTheirWay } from '../workspaces/record-list.tsx';

const key = ['api-keys'] as const;
const roles: readonly Role[] = ['viewer', 'agent', 'lead', 'owner'];

/** Keys for programs. The secret is shown once. */
export function ApiKeysPage() {
  const t = useText();
  const locale = useLocale();
  const cache = useQueryClient();
  const all = useQuery({ queryKey: key, queryFn: ({ signal }) => call('GET /api/v1/api-keys', { signal }) });
  const { busy, trouble, errorAt, save } = useSave();
  const [secret, setSecret] = useState<string | null>(null);
  const make = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    void save(async () => {
      const made = await call('POST /api/v1/api-keys', {
        body: { name: String(given.get('name')), role: roles.find((each) => each === given.get('role')) ?? 'viewer' },
      });
      setSecret(made.secret);
      form.reset();
      await cache.invalidateQueries({ queryKey: key });
    }, t('keys.made'));
  };
  const revoke = (id: string) =>
    void save(async () => {
      await call('DELETE /api/v1/api-keys/:id', { params: { id } });
      await cache.invalidateQueries({ queryKey: key });
    }, t('settings.removed')).then((well) => well && focusOnTitle());
  return (
    <SettingsPage title={t('settings.page_apiKeys')} lead={t('keys.lead')}>
      <FailedLoad of={all} />
      {!all.isError && (
        <form onSubmit={make} className="flex flex-wrap items-end gap-3">
          <div className="min-w-44 flex-1">
            <TextField
              label={t('keys.name')}
              name="name"
              required
              maxLength={80}
              autoComplete="off"
              error={errorAt('name')}
            />
          </div>
          <div className="min-w-36">
            <SelectField label={t('members.role')} name="role">
              {roles.map((each) => (
                <option key={each} value={each}>
                  {capitalised(t(`members.role_${each}`), locale)}
                </option>
              ))}
            </SelectField>
          </div>
          <Button type="submit" look="solid" busy={busy} className="pane:!h-9">
            {t('keys.make')}
          </Button>
        </form>
      )}
      {trouble && (
        <p role="alert" className="text-sm text-breach">
          {trouble}
        </p>
      )}
      {secret !== null && <CopyLines label={t('keys.once')} text={secret} />}
      {all.isPending && <RowsOnTheirWay count={2} />}
      {all.data?.items.length === 0 && secret === null && (
        <EmptyState title={t('keys.noneTitle')}>{t('keys.none')}</EmptyState>
      )}
      {all.data && all.data.items.length > 0 && (
        <Rows name={t('settings.page_apiKeys')}>
          {all.data.items.map((each) => (
            <li key={each.id} className="flex min-h-12 flex-wrap items-center gap-x-3 px-4 py-2 text-sm">
              <div className="min-w-0 flex-1 basis-40 wrap-anywhere">
                <p className="text-base font-medium">{each.name}</p>
                <p className="text-ink-3">
                  <code>{each.prefix}…</code> · {t(`members.role_${each.role}`)} ·{' '}
                  {each.lastUsedAt === null
                    ? t('keys.never')
                    : t('keys.used', { moment: shortMoment(Date.parse(each.lastUsedAt), locale) })}
                </p>
              </div>
              <SureButton
                verb={t('keys.revoke')}
                what={each.name}
                ask={t('keys.ask')}
                busy={busy}
                className="max-pane:-ml-4"
                onSure={() => revoke(each.id)}
              />
            </li>
          ))}
        </Rows>
      )}
    </SettingsPage>
  );
}
