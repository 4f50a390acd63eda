import { useQueryClient } from '@tanstack/react-query';
import type { Account, ChannelManifest } from '@tertulia/contract';
import { useState, type FormEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { Button } from '../../ui/button.tsx';
import { SwitchField, TextField } from '../../ui/field.tsx';
import { Banner } from '../../ui/states.tsx';
import { useSave } from '../workspaces/use-save.ts';
import { CopyLines } from './copy-lines.tsx';
import { demoPage } from './demo-page.ts';
import { filled } from './filled.ts';
import { SetUpFields, type Values } from './set-up-fields.tsx';

/** One account opened: what to paste where, its settings, a pause. */
export function AccountEditor({
  account,
  manifest,
  mayEdit,
}: {
  account: Account;
  manifest: ChannelManifest | undefined;
  mayEdit: boolean;
}) {
  const t = useText();
  const cache = useQueryClient();
  const { busy, trouble, save } = useSave();
  const [name, setName] = useState(account.name);
  const [values, setValues] = useState<Values>(account.settings);
  const demo = account.embed === null ? null : demoPage(account.embed);

  const change = (what: { name?: string; paused?: boolean; settings?: Record<string, string | number | boolean> }) =>
    save(async () => {
      await call('PATCH /api/v1/accounts/:id', {
        params: { id: account.id },
        body: { ...what, version: account.version },
      });
      await cache.invalidateQueries({ queryKey: keys.accounts });
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const settings = filled(manifest?.setUp ?? [], values);
    const changed = Object.entries(settings).some(([key, value]) => account.settings[key] !== value);
    void change({ name: name.trim() || account.name, ...(changed ? { settings } : {}) });
  };
  return (
    <div className="flex flex-col gap-5 border-t border-line bg-sheet px-4 py-4">
      {account.healthWhy && account.health !== 'ok' && (
        <Banner tone={account.health === 'revoked' ? 'breach' : 'waiting'}>{account.healthWhy}</Banner>
      )}
      {demo !== null && (
        <p className="text-base text-ink-2">
          <a href={demo} target="_blank" rel="noreferrer" className="text-accent underline underline-offset-4">
            {t('accounts.tryIt')}
          </a>{' '}
          {t('accounts.tryItWhy')}
        </p>
      )}
      {account.embed !== null && <CopyLines label={t('accounts.embed')} text={account.embed} />}
      {account.webhookUrl !== null && <CopyLines label={t('accounts.webhook')} text={account.webhookUrl} />}
      {mayEdit && manifest && (
        <form onSubmit={submit} className="flex flex-col gap-4">
          <TextField
            label={t('accounts.name')}
            value={name}
            maxLength={80}
            required
            onChange={(event) => setName(event.target.value)}
          />
          {manifest.setUp.map((step) => (
            <SetUpFields
              key={step.title.en}
              fields={step.fields}
              values={values}
              wrong={null}
              keepsSecrets
              onChange={(key, value) => setValues((before) => ({ ...before, [key]: value }))}
            />
          ))}
          <SwitchField
            label={t('accounts.pause')}
            help={t('accounts.pauseHelp')}
            checked={account.paused}
            disabled={busy}
            onChange={(paused) => void change({ paused })}
          />
          {trouble && (
            <Banner tone="breach" role="alert">
              {trouble}
            </Banner>
          )}
          <Button type="submit" look="solid" busy={busy} className="self-start">
            {t('ui.save')}
          </Button>
        </form>
      )}
    </div>
  );
}
