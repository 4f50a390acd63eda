import type { Message, Part } from '@tertulia/contract';
import { useText } from '../../../i18n/use-text.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Icon } from '../../../ui/icon.tsx';
import { MailFrame } from './mail-frame.tsx';
import { MediaPart } from './media-part.tsx';
import { TalkText } from './talk-text.tsx';

/** A picture that the mail's own layout shows already. */
const isInside = (message: Message, contentId: string | undefined): boolean =>
  contentId !== undefined &&
  message.parts.some((each) => each.type === 'text' && each.html?.includes(`data-cid="${contentId}"`) === true);

/** One part of a message, whatever it is: what we cannot show is named, never dropped. */
export function PartView({
  part,
  message,
  from,
  onEnlarge,
}: {
  part: Part;
  message: Message;
  from: string;
  onEnlarge: (fileId: string) => void;
}) {
  const t = useText();
  const say = useWords();
  switch (part.type) {
    case 'text':
      return part.html === undefined ? (
        <>
          <TalkText text={part.text} />
          {part.quoted !== undefined && (
            <details className="text-sm text-ink-2">
              <summary className="cursor-pointer text-ink-3">{t('conversations.part.earlier')}</summary>
              <TalkText text={part.quoted} />
            </details>
          )}
        </>
      ) : (
        <MailFrame html={part.html} from={from} media={message.parts.filter((each) => each.type === 'media')} />
      );
    case 'media':
      return isInside(message, part.contentId) ? null : (
        <MediaPart part={part} onEnlarge={() => part.fileId && onEnlarge(part.fileId)} />
      );
    case 'location': {
      const { latitude, longitude } = part;
      return (
        <a
          href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`}
          target="_blank"
          rel="noreferrer noopener"
          className="flex items-center gap-3 rounded-2 border border-line-strong bg-sheet px-3 py-2 hover:border-line-control"
        >
          <Icon name="pin" className="text-accent" />
          <span className="min-w-0">
            <span className="block font-medium">{part.name ?? t('conversations.part.location')}</span>
            <span className="block text-sm text-ink-3">
              {part.address ?? `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`} · {t('conversations.part.openMap')}
            </span>
          </span>
        </a>
      );
    }
    case 'contact-card':
      return (
        <div className="flex items-center gap-3">
          <Icon name="person" className="text-ink-3" />
          <div>
            <p className="font-medium">{part.name}</p>
            {[...part.phones, ...part.emails].map((each) => (
              <p key={each} className="text-sm text-ink-2">
                {each}
              </p>
            ))}
          </div>
        </div>
      );
    case 'choice':
      return <p className="text-ink-2">{t('conversations.part.chose', { title: part.title })}</p>;
    case 'link':
      return (
        <a
          href={/^https?:/i.test(part.url) ? part.url : undefined}
          target="_blank"
          rel="noreferrer noopener nofollow"
          className="text-voice underline underline-offset-2"
        >
          {part.title ?? part.url}
        </a>
      );
    case 'unsupported':
      return (
        <p className="flex gap-2 text-sm text-ink-2">
          <Icon name="question" className="mt-0.5 size-4" />
          {t('conversations.part.unsupported', { summary: part.words ? say(part.words) : part.summary })}
        </p>
      );
    default:
      return null;
  }
}
