import type { MediaPart as Media } from '@tertulia/contract';
import { fileSize } from '../../../i18n/moment.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { Icon } from '../../../ui/icon.tsx';
import { fileUrl } from './file-url.ts';
import { VoiceNote } from './voice-note.tsx';

/** A file as what it is to a reader. One that is not kept says why instead of showing a broken frame. */
export function MediaPart({ part, onEnlarge }: { part: Media; onEnlarge: () => void }) {
  const t = useText();
  if (part.fileId === null || part.state !== 'kept') return <NotHere part={part} />;
  const url = fileUrl(part.fileId);
  switch (part.role) {
    case 'image':
      return (
        <button
          type="button"
          onClick={onEnlarge}
          aria-label={t('conversations.part.enlarge', { name: part.alt ?? part.name })}
          className="block max-w-80 overflow-hidden rounded-2 border border-line"
        >
          <img
            src={url}
            alt={part.alt ?? ''}
            loading="lazy"
            decoding="async"
            width={part.width ?? 320}
            height={part.height ?? 240}
            className="h-auto max-h-96 w-full bg-line object-cover"
          />
        </button>
      );
    case 'sticker':
      return (
        <img
          src={url}
          alt={part.alt ?? t('conversations.part.sticker')}
          loading="lazy"
          width={144}
          height={144}
          className="size-36 object-contain"
        />
      );
    case 'video':
      return (
        <video
          src={url}
          controls
          preload="metadata"
          aria-label={part.alt ?? part.name}
          className="max-h-96 max-w-full rounded-2 bg-ink"
          {...(part.width && part.height ? { width: part.width, height: part.height } : {})}
        />
      );
    case 'voice':
      return <VoiceNote url={url} durationMs={part.durationMs ?? null} waveform={part.waveform ?? null} />;
    case 'audio':
      return <audio src={url} controls preload="metadata" aria-label={part.name} className="max-w-full" />;
    case 'file':
      return <FileLink part={part} url={url} />;
    default:
      return <FileLink part={part} url={url} />;
  }
}

function FileLink({ part, url }: { part: Media; url: string }) {
  const t = useText();
  const locale = useLocale();
  return (
    <a
      href={url}
      download={part.name}
      className="flex max-w-80 items-center gap-3 rounded-2 border border-line-strong bg-sheet px-3 py-2 hover:border-line-control"
    >
      <Icon name="file" className="text-ink-3" />
      <span className="unseen">{t('conversations.part.download', { name: '' })}</span>
      <span className="min-w-0 flex-1">
        <span className="block truncate text-sm font-medium">{part.name}</span>
        <span className="text-xs text-ink-3">{part.bytes === null ? part.mime : fileSize(part.bytes, locale)}</span>
      </span>
      <Icon name="download" className="size-4 text-ink-3" />
    </a>
  );
}

function NotHere({ part }: { part: Media }) {
  const t = useText();
  const why =
    part.state === 'expired'
      ? t('conversations.part.expired')
      : part.state === 'refused'
        ? t('conversations.part.refused')
        : t('conversations.part.waiting');
  return (
    <div className="flex max-w-80 items-center gap-3 rounded-2 border border-dashed border-line-strong px-3 py-2 text-sm">
      <Icon name={part.state === 'waiting' || part.state === 'kept' ? 'clock' : 'alert'} className="text-ink-3" />
      <span className="min-w-0">
        <span className="block truncate font-medium">{part.name || t(`conversations.part.${part.role}`)}</span>
        <span className="text-ink-3">{why}</span>
      </span>
    </div>
  );
}
