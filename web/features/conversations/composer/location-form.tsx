import { useState, type RefObject } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { isByTouch } from '../../../ui/by-touch.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Popover } from '../../../ui/popover.tsx';
import { readCoordinates } from './read-coordinates.ts';

export type Place = { readonly latitude: number; readonly longitude: number; readonly name?: string | undefined };

/** A place to send: where one is, or pasted coordinates. Nothing is asked of any map service. */
export function LocationForm({
  anchor,
  onPick,
  onClose,
}: {
  anchor: RefObject<HTMLElement | null>;
  onPick: (place: Place) => void;
  onClose: () => void;
}) {
  const t = useText();
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [state, setState] = useState<'idle' | 'asking' | 'denied'>('idle');
  const place = readCoordinates(text);
  const locate = () => {
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState('idle');
        setText(`${coords.latitude.toFixed(6)}, ${coords.longitude.toFixed(6)}`);
      },
      () => setState('denied'),
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  };
  return (
    <Popover anchor={anchor} name={t('conversations.composer.location')} onClose={onClose} className="w-80 p-3">
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (place) onPick(name === '' ? place : { ...place, name });
        }}
      >
        <Button icon="pin" data-first={isByTouch() ? '' : undefined} busy={state === 'asking'} onClick={locate}>
          {state === 'asking' ? t('conversations.composer.locating') : t('conversations.composer.useMine')}
        </Button>
        {state === 'denied' && (
          <p role="alert" className="text-sm text-breach">
            {t('conversations.composer.locationDenied')}
          </p>
        )}
        <TextField
          data-first={isByTouch() ? undefined : ''}
          label={t('conversations.composer.coordinates')}
          help={t('conversations.composer.coordinatesHelp')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <TextField
          label={t('conversations.composer.locationName')}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" look="solid" disabled={place === null}>
          {t('conversations.composer.attachLocation')}
        </Button>
      </form>
    </Popover>
  );
}
