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

/** Left empty, the subject of the thread goes on. */
export function SubjectField({
  value,
  before,
  onChange,
}: {
  value: string;
  before: string | null;
  onChange: (subject: string) => void;
}) {
  const t = useText();
  return (
    <input
      value={value}
      aria-label={t('conversations.composer.subject')}
      placeholder={
        before === null ? t('conversations.composer.subject') : before.startsWith('Re:') ? before : `Re: ${before}`
      }
      maxLength={998}
      onChange={(event) => onChange(event.target.value)}
      className="mx-4 mt-1.5 block w-[calc(100%-2rem)] border-b border-line bg-transparent pb-1 text-sm font-medium outline-none focus:border-line-control max-pane:h-12 max-pane:pb-0"
    />
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
