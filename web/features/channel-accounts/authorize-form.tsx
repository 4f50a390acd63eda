import type { Authorization, Brand, ChannelManifest } from '@tertulia/contract';
import { useState, type FormEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { Button } from '../../ui/button.tsx';
import { Banner } from '../../ui/states.tsx';
import { useSave } from '../workspaces/use-save.ts';
import { filled } from './filled.ts';
import { InDeskFields, type InDesk } from './in-desk-fields.tsx';
import { keepForm, type KeptForm } from './kept-form.ts';
import { RegisterSteps } from './register-steps.tsx';
import { knownFor } from './known-for.ts';
import { SetUpStepFields } from './set-up-step.tsx';
import type { Values } from './set-up-fields.tsx';
import { stepsFor } from './steps-for.ts';

/** What has to be registered at the vendor's, what the desk must know of it, and the way there. */
export function AuthorizeForm({
  manifest,
  way,
  returnAddress,
  brands,
  kept,
}: {
  manifest: ChannelManifest;
  way: Authorization;
  returnAddress: string;
  brands: readonly Brand[];
  kept: KeptForm | null;
}) {
  const t = useText();
  const { busy, trouble, errorAt, save } = useSave();
  const [values, setValues] = useState<Values>(kept?.values ?? {});
  const [inDesk, setInDesk] = useState<InDesk>(
    kept?.inDesk ?? { name: '', brandId: brands[0]?.id, purpose: 'support' },
  );
  const steps = stepsFor(manifest, way.id);
  const found = knownFor(manifest, values);
  // at a vendor whose page this is, any other domain lives at that vendor
  const known = found?.domains.length === 0 ? null : found;

  const goThere = async (): Promise<void> => {
    const { name, brandId, purpose } = inDesk;
    if (brandId === undefined) return;
    const settings = { ...filled(steps, values), authorization: way.id };
    const body = { brandId, channel: manifest.id, name: name.trim(), purpose, settings };
    const { url } = await call('POST /api/v1/accounts/authorize', { body });
    keepForm(manifest, { channel: manifest.id, way: way.id, values, inDesk });
    location.assign(url);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(goThere, '');
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-6">
      <RegisterSteps way={way} returnAddress={returnAddress} />
      {steps.map((step) => (
        <SetUpStepFields
          key={step.title.en}
          step={step}
          values={values}
          known={known}
          // the first step of a network speaks of its password too
          withText={step !== steps[0] && step !== steps[1]}
          speaker={{ brandId: inDesk.brandId }}
          errorAt={errorAt}
          onChange={(key, value) => setValues((before) => ({ ...before, [key]: value }))}
        />
      ))}
      <InDeskFields
        brands={brands}
        value={inDesk}
        errorAt={errorAt}
        onChange={(change) => setInDesk((before) => ({ ...before, ...change }))}
      />
      {trouble && (
        <Banner tone="breach" role="alert">
          {trouble}
        </Banner>
      )}
      <div className="flex flex-col items-start gap-2">
        <Button type="submit" look="solid" busy={busy}>
          {t('accounts.goThere')}
        </Button>
        <p className="max-w-[60ch] text-sm text-pretty text-ink-3">{t('accounts.goThereWhy')}</p>
      </div>
    </form>
  );
}
