import { useQueryClient } from '@tanstack/react-query';
import type { Brand, ChannelManifest } from '@tertulia/contract';
import { useState, type FormEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { isRefused } from '../../live/refused.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { DrawnIcon } from '../../ui/icon.tsx';
import { Banner } from '../../ui/states.tsx';
import { focusOnTitle, SettingsPage } from '../workspaces/page.tsx';
import { useUnsaved } from '../workspaces/use-edition.ts';
import { focusOnWrong, useSave } from '../workspaces/use-save.ts';
import { filled } from './filled.ts';
import { purposeIn, purposes } from './purposes.ts';
import { SetUpFields, useWords, type Values } from './set-up-fields.tsx';

/** First which network, then its steps; the vendor is asked before anything is kept. */
export function ConnectAccount({
  channels,
  brands,
  onDone,
  onCancel,
}: {
  channels: readonly ChannelManifest[];
  brands: readonly Brand[];
  onDone: (id: string) => void;
  onCancel: () => void;
}) {
  const t = useText();
  const [chosen, setChosen] = useState<ChannelManifest | null>(null);
  return (
    <SettingsPage
      title={chosen === null ? t('accounts.which') : t('accounts.connectTo', { network: chosen.name })}
      action={<Button onClick={onCancel}>{t('ui.cancel')}</Button>}
    >
      {chosen === null ? (
        <ul className="grid gap-2 pane:grid-cols-2">
          {channels
            .filter((channel) => channel.status === 'alive')
            .map((channel) => (
              <li key={channel.id}>
                <button
                  type="button"
                  onClick={() => {
                    setChosen(channel);
                    focusOnTitle();
                  }}
                  className="flex min-h-16 w-full items-center gap-3 rounded-2 border border-line-strong bg-raised px-4 text-left hover:border-line-control"
                >
                  <DrawnIcon markup={channel.icon} className="size-6 text-ink-2" />
                  <span className="text-base font-medium">{channel.name}</span>
                </button>
              </li>
            ))}
        </ul>
      ) : (
        <ConnectForm manifest={chosen} brands={brands} onDone={onDone} />
      )}
    </SettingsPage>
  );
}

function ConnectForm({
  manifest,
  brands,
  onDone,
}: {
  manifest: ChannelManifest;
  brands: readonly Brand[];
  onDone: (id: string) => void;
}) {
  const t = useText();
  const say = useWords();
  const cache = useQueryClient();
  const { busy, trouble, errorAt, save } = useSave();
  const [values, setValues] = useState<Values>({});
  const [wrong, setWrong] = useState<{ field: string | null; why: string } | null>(null);
  const [isTouched, setTouched] = useState(false);
  useUnsaved(isTouched);
  const [name, setName] = useState('');
  const [brandId, setBrandId] = useState<Brand['id'] | undefined>(brands[0]?.id);
  const [purpose, setPurpose] = useState(purposeIn('support'));

  const connect = async (): Promise<void> => {
    const settings = filled(manifest.setUp, values);
    setWrong(null);
    const checked = await call('POST /api/v1/accounts/check', { body: { channel: manifest.id, settings } });
    if (!checked.ok) {
      setWrong({ field: checked.field, why: checked.why });
      focusOnWrong();
      return;
    }
    if (brandId === undefined) return;
    const account = await call('POST /api/v1/accounts', {
      body: { brandId, channel: manifest.id, name: name.trim() || checked.name, purpose, settings },
    }).catch((error: unknown) => {
      if (!isRefused(error, 'account.already_connected')) throw error;
      // a channel asks first for what tells one of its accounts from another
      setWrong({ field: manifest.setUp[0]?.fields[0]?.key ?? null, why: t('accounts.alreadyHere') });
      focusOnWrong();
    });
    if (!account) return;
    setTouched(false);
    await cache.invalidateQueries({ queryKey: keys.accounts });
    onDone(account.id);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(connect, '');
  };
  return (
    <form onSubmit={submit} onInput={() => setTouched(true)} className="flex flex-col gap-6">
      {manifest.setUp.map((step) => (
        <fieldset key={step.title.en} className="flex flex-col gap-4">
          <legend className="pb-1 text-base font-semibold">{say(step.title)}</legend>
          <p className="max-w-[60ch] text-sm text-pretty text-ink-2">{say(step.text)}</p>
          <SetUpFields
            fields={step.fields}
            values={values}
            errorAt={(key) => (wrong?.field === key ? wrong.why : errorAt(key))}
            onChange={(key, value) => setValues((before) => ({ ...before, [key]: value }))}
          />
        </fieldset>
      ))}
      <fieldset className="flex flex-col gap-4">
        <legend className="pb-3 text-base font-semibold">{t('accounts.inDesk')}</legend>
        <TextField
          label={t('accounts.name')}
          help={t('accounts.nameHelp')}
          value={name}
          maxLength={80}
          autoComplete="off"
          error={errorAt('name')}
          onChange={(event) => setName(event.target.value)}
        />
        {brands.length > 1 && (
          <SelectField
            label={t('accounts.brand')}
            value={brandId}
            onChange={(event) => setBrandId(brands.find((each) => each.id === event.target.value)?.id)}
          >
            {brands.map((brand) => (
              <option key={brand.id} value={brand.id}>
                {brand.name}
              </option>
            ))}
          </SelectField>
        )}
        <SelectField
          label={t('accounts.purpose')}
          help={t('accounts.purposeHelp')}
          value={purpose}
          onChange={(event) => setPurpose(purposeIn(event.target.value))}
        >
          {purposes.map((each) => (
            <option key={each} value={each}>
              {t(`accounts.purpose_${each}`)}
            </option>
          ))}
        </SelectField>
      </fieldset>
      {(trouble ?? (wrong?.field === null ? wrong.why : null)) && (
        <Banner tone="breach" role="alert">
          {trouble ?? wrong?.why}
        </Banner>
      )}
      <Button type="submit" look="solid" busy={busy} className="self-start">
        {busy ? t('accounts.checking') : t('accounts.checkAndConnect')}
      </Button>
    </form>
  );
}
