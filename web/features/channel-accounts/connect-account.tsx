import type { Authorization, Brand, ChannelManifest } from '@tertulia/contract';
import { useState } from 'react';
import { channelName } from '../../i18n/channel-name.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { DrawnIcon } from '../../ui/icon.tsx';
import { focusOnTitle, SettingsPage } from '../workspaces/page.tsx';
import { AuthorizeForm } from './authorize-form.tsx';
import { Choices } from './choices.tsx';
import { ConnectForm } from './connect-form.tsx';
import { takeKeptForm } from './kept-form.ts';
import { useWords } from '../../i18n/use-words.ts';

type Way = Authorization | 'password';

/** First which network; then, where there are several ways, how to sign in there; then its steps. */
export function ConnectAccount({
  channels,
  returnAddress,
  brands,
  onDone,
  onCancel,
}: {
  channels: readonly ChannelManifest[];
  returnAddress: string;
  brands: readonly Brand[];
  onDone: (id: string) => void;
  onCancel: () => void;
}) {
  const t = useText();
  const say = useWords();
  const locale = useLocale();
  // somebody who comes back from the vendor's page without its permission finds what they had typed
  const [kept, setKept] = useState(takeKeptForm);
  const before = channels.find((each) => each.id === kept?.channel);
  const [chosen, setChosen] = useState<ChannelManifest | null>(before ?? null);
  const [way, setWay] = useState<Way | null>(before?.authorization?.find((each) => each.id === kept?.way) ?? null);
  const ways = chosen?.authorization ?? [];
  const [title, form] =
    chosen === null
      ? [t('accounts.which'), null]
      : ways.length > 0 && way === null
        ? [t('accounts.how', { network: channelName(chosen, locale) }), null]
        : [
            t('accounts.connectTo', {
              network: way === null || way === 'password' ? channelName(chosen, locale) : say(way.name),
            }),
            way,
          ];
  const moveOn = (set: () => void) => () => {
    set();
    focusOnTitle();
  };
  return (
    <SettingsPage title={title} action={<Button onClick={onCancel}>{t('ui.cancel')}</Button>}>
      {chosen === null && (
        <Choices
          of={channels
            .filter((channel) => channel.status === 'alive')
            .map((channel) => ({
              id: channel.id,
              name: channelName(channel, locale),
              ...(channel.about ? { about: say(channel.about) } : {}),
              icon: <DrawnIcon markup={channel.icon} className="size-6 text-ink-2" />,
              choose: moveOn(() => setChosen(channel)),
            }))}
        />
      )}
      {chosen !== null && ways.length > 0 && way === null && (
        <Choices
          of={[
            ...ways.map((each) => ({ id: each.id, name: say(each.name), choose: moveOn(() => setWay(each)) })),
            { id: 'password', name: t('accounts.withPassword'), choose: moveOn(() => setWay('password')) },
          ]}
        />
      )}
      {chosen !== null && form !== null && form !== 'password' && (
        <AuthorizeForm manifest={chosen} way={form} returnAddress={returnAddress} brands={brands} kept={kept} />
      )}
      {chosen !== null && (ways.length === 0 || form === 'password') && (
        <ConnectForm
          manifest={chosen}
          brands={brands}
          onDone={onDone}
          onWay={(id, values, inDesk) => {
            setKept({ channel: chosen.id, way: id, values, inDesk });
            moveOn(() => setWay(ways.find((each) => each.id === id) ?? null))();
          }}
        />
      )}
    </SettingsPage>
  );
}
