import { useQueryClient } from '@tanstack/react-query';
import type { Brand, ChannelManifest } from '@tertulia/contract';
import { useState, type FormEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { isRefused } from '../../live/refused.ts';
import { Button } from '../../ui/button.tsx';
import { Banner } from '../../ui/states.tsx';
import { useUnsaved } from '../workspaces/use-edition.ts';
import { useSave } from '../workspaces/use-save.ts';
import { focusOnWrong } from '../workspaces/use-trouble.ts';
import { filled } from './filled.ts';
import { InDeskFields, type InDesk } from './in-desk-fields.tsx';
import { KnownNote } from './known-note.tsx';
import { knownFor } from './known-for.ts';
import { SetUpStepFields } from './set-up-step.tsx';
import type { Values } from './set-up-fields.tsx';

/** The steps of one network; the vendor is asked before anything is kept. */
export function ConnectForm({
  manifest,
  brands,
  onWay,
  onDone,
}: {
  manifest: ChannelManifest;
  brands: readonly Brand[];
  /** Signing in at the vendor's page is the right way for what was typed. */
  onWay: (id: string, typed: Values, inDesk: InDesk) => void;
  onDone: (id: string) => void;
}) {
  const t = useText();
  const cache = useQueryClient();
  const { busy, trouble, errorAt, save } = useSave();
  const [values, setValues] = useState<Values>({});
  const [wrong, setWrong] = useState<{ field: string | null; why: string } | null>(null);
  const [isTouched, setTouched] = useState(false);
  useUnsaved(isTouched);
  const [inDesk, setInDesk] = useState<InDesk>({ name: '', brandId: brands[0]?.id, purpose: 'support' });

  const known = knownFor(manifest, values);
  const asked = manifest.knownByDomain?.[0]?.field;
  /** Only what was asked first goes along: no password is for the vendor's page. */
  const goThere = (id: string) => {
    const typed = asked === undefined ? undefined : values[asked];
    onWay(id, asked === undefined || typed === undefined ? {} : { [asked]: typed }, inDesk);
  };
  const note = <KnownNote manifest={manifest} known={known} onWay={goThere} />;
  const connect = async (): Promise<void> => {
    const settings = filled(manifest.setUp, values);
    setWrong(null);
    const checked = await call('POST /api/v1/accounts/check', { body: { channel: manifest.id, settings } });
    if (!checked.ok) {
      setWrong({ field: checked.field, why: checked.why });
      focusOnWrong();
      return;
    }
    const { name, brandId, purpose } = inDesk;
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
        <SetUpStepFields
          key={step.title.en}
          step={step}
          values={values}
          known={known}
          after={asked === undefined ? undefined : { key: asked, note }}
          speaker={{ brandId: inDesk.brandId }}
          errorAt={(key) => (wrong?.field === key ? wrong.why : errorAt(key))}
          onChange={(key, value) => setValues((before) => ({ ...before, [key]: value }))}
        />
      ))}
      <InDeskFields
        brands={brands}
        value={inDesk}
        errorAt={errorAt}
        onChange={(change) => setInDesk((before) => ({ ...before, ...change }))}
      />
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
