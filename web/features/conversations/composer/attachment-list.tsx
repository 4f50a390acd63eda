import { useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { IconButton } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { Attachment } from './use-attachments.ts';

/** What will go with the message, in order; a picture takes the words for those who cannot see it. */
export function AttachmentList({
  files,
  altText,
  onAlt,
  onRemove,
}: {
  files: readonly Attachment[];
  altText: boolean;
  onAlt: (key: string, alt: string) => void;
  onRemove: (key: string) => void;
}) {
  if (files.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2 px-3 py-2">
      {files.map((file) => (
        <Item
          key={file.key}
          file={file}
          altText={altText}
          onAlt={(alt) => onAlt(file.key, alt)}
          onRemove={() => onRemove(file.key)}
        />
      ))}
    </ul>
  );
}

function Item({
  file,
  altText,
  onAlt,
  onRemove,
}: {
  file: Attachment;
  altText: boolean;
  onAlt: (alt: string) => void;
  onRemove: () => void;
}) {
  const t = useText();
  const [describing, setDescribing] = useState(false);
  const percent = Math.round(file.share * 100);
  const takesAlt = altText && file.role === 'image';
  return (
    <li
      className={`flex max-w-full items-center gap-2 rounded-2 border bg-sheet p-1.5 text-sm ${file.failed ? 'border-breach' : 'border-line-strong'}`}
    >
      {file.role === 'voice' && file.preview ? (
        <audio src={file.preview} controls className="h-9 max-w-60" />
      ) : file.preview ? (
        <img src={file.preview} alt="" className="size-10 rounded-1 object-cover" />
      ) : (
        <Icon name={file.role === 'voice' ? 'microphone' : 'file'} className="ml-1 text-ink-3" />
      )}
      <div className="min-w-0">
        {file.role !== 'voice' && <p className="max-w-44 truncate">{file.name}</p>}
        {file.failed ? (
          <p role="alert" className="text-xs text-breach">
            {file.failed}
          </p>
        ) : file.fileId === null ? (
          <progress
            max={100}
            value={percent}
            aria-label={t('conversations.composer.uploading', { name: file.name, percent })}
            className="h-1.5 w-28 accent-accent"
          />
        ) : (
          takesAlt &&
          (describing ? (
            <input
              autoFocus
              value={file.alt}
              maxLength={1500}
              aria-label={t('conversations.composer.alt')}
              placeholder={t('conversations.composer.altHelp')}
              onChange={(event) => onAlt(event.target.value)}
              onBlur={() => setDescribing(false)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') {
                  event.preventDefault();
                  setDescribing(false);
                }
              }}
              className="h-7 w-52 max-w-full rounded-1 border border-line-control bg-raised px-1.5 text-xs max-pane:h-12"
            />
          ) : (
            <button
              type="button"
              onClick={() => setDescribing(true)}
              className="max-w-44 truncate text-xs text-ink-3 underline underline-offset-2 max-pane:min-h-12 max-pane:pr-3 max-pane:text-sm"
            >
              {file.alt || t('conversations.composer.alt')}
            </button>
          ))
        )}
      </div>
      <IconButton
        icon="close"
        name={t('conversations.composer.removeFile', { name: file.name })}
        onClick={onRemove}
        className="!size-7 max-pane:!size-12"
      />
    </li>
  );
}
