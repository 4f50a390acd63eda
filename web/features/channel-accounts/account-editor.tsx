import { useQueryClient } from '@tanstack/react-query';
import type { Account, ChannelManifest } from '@tertulia/contract';
import { useState, type FormEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call, type Given } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { SwitchField } from '../../ui/field.tsx';
import { Banner } from '../../ui/states.tsx';
import { SaveLine } from '../workspaces/save-line.tsx';
import { useEdition } from '../workspaces/use-edition.ts';
import { useSave } from '../workspaces/use-save.ts';
import { AccountName, AccountPurpose } from './account-fields.tsx';
import { AuthorizeAgain } from './authorize-again.tsx';
import { changedSettings } from './changed-settings.ts';
import { stepsFor } from './steps-for.ts';
import { knownFor } from './known-for.ts';
import { SetUpStepFields } from './set-up-step.tsx';
import type { Values } from './set-up-fields.tsx';

type Change = Omit<Given<'PATCH /api/v1/accounts/:id'>['body'], 'version'>;

/** The settings of an account that is connected, and its pause, which counts at once. */
export function AccountEditor({ account, manifest }: { account: Account; manifest: ChannelManifest }) {
  const t = useText();
  const cache = useQueryClient();
  const pausing = useSave();
  const saving = useSave();
  const edition = useEdition(account);
  const { record } = edition;
  const send = async (change: Change): Promise<Account> =>
    call('PATCH /api/v1/accounts/:id', { params: { id: record.id }, body: { ...change, version: record.version } });
  const readAgain = () => void cache.invalidateQueries({ queryKey: keys.accounts });
  return (
    <>
      <SwitchField
        label={t('accounts.pause')}
        help={t('accounts.pauseHelp')}
        checked={record.paused}
        disabled={pausing.busy || edition.isTouched}
        onChange={(paused) => void pausing.save(async () => edition.saved(await send({ paused }))).finally(readAgain)}
      />
      {pausing.trouble && (
        <Banner tone="breach" role="alert">
          {pausing.trouble}
        </Banner>
      )}
      <SettingsForm
        key={edition.round}
        record={record}
        manifest={manifest}
        saving={saving}
        edition={edition}
        onSave={(change) => void saving.save(async () => edition.saved(await send(change))).finally(readAgain)}
      />
    </>
  );
}

function SettingsForm({
  record,
  manifest,
  saving,
  edition,
  onSave,
}: {
  record: Account;
  manifest: ChannelManifest;
  saving: ReturnType<typeof useSave>;
  edition: ReturnType<typeof useEdition<Account>>;
  onSave: (change: Change) => void;
}) {
  const [name, setName] = useState(record.name);
  const [purpose, setPurpose] = useState(record.purpose);
  const [values, setValues] = useState<Values>(record.settings);
  const steps = stepsFor(manifest, record.settings['authorization']);
  const settings = changedSettings(steps, record.settings, values);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave({ name: name.trim() || record.name, purpose, ...(settings === null ? {} : { settings }) });
  };
  return (
    <form onSubmit={submit} onInput={edition.touch} aria-label={record.name} className="flex flex-col gap-4">
      <div className="grid items-start gap-4 pane:grid-cols-2">
        <AccountName value={name} error={saving.errorAt('name')} onChange={setName} />
        <AccountPurpose value={purpose} onChange={setPurpose} />
      </div>
      {steps.map((step) => (
        <SetUpStepFields
          key={step.title.en}
          step={step}
          values={values}
          known={knownFor(manifest, values)}
          withText={false}
          errorAt={saving.errorAt}
          keepsSecrets
          speaker={{ brandId: record.brandId, account: { id: record.id, purpose } }}
          onChange={(key, value) => {
            edition.touch(); // a switch is a button: it makes no input event
            setValues((before) => ({ ...before, [key]: value }));
          }}
        />
      ))}
      {saving.code === 'account.authorize_first' && settings !== null && (
        <AuthorizeAgain account={record} manifest={manifest} settings={settings} isUrgent />
      )}
      <SaveLine saving={saving} edition={edition} />
    </form>
  );
}
