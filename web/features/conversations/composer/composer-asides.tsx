import type { Message } from '@tertulia/contract';
import { useText } from '../../../i18n/use-text.ts';
import { IconButton } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { authorName } from '../thread/group-messages.ts';
import type { Place } from './location-form.tsx';

/** The message being answered. */
export function ReplyingTo({ message, onCancel }: { message: Message; onCancel: () => void }) {
  const t = useText();
  return (
    <p className="mx-3 mt-2 flex items-center gap-2 border-l-2 border-accent pl-2.5 text-sm text-ink-2">
      <span className="min-w-0 flex-1 truncate">
        <b className="font-medium">{t('conversations.composer.replyingTo', { name: authorName(message) })}</b>{' '}
        {message.text}
      </span>
      <IconButton
        icon="close"
        name={t('conversations.composer.cancelReplyTo')}
        onClick={onCancel}
        className="!size-7 max-pane:!size-12"
      />
    </p>
  );
}

/** The place that goes with the message. */
export function PlaceChip({ place, onRemove }: { place: Place; onRemove: () => void }) {
  const t = useText();
  return (
    <p className="mx-3 mt-2 inline-flex items-center gap-2 rounded-2 border border-line-strong bg-sheet px-2.5 py-1 text-sm">
      <Icon name="pin" className="size-4 text-accent" />
      {place.name ?? `${place.latitude}, ${place.longitude}`}
      <IconButton
        icon="close"
        name={t('conversations.composer.removeFile', { name: t('conversations.part.location') })}
        onClick={onRemove}
        className="!size-7 max-pane:!size-12"
      />
    </p>
  );
}
