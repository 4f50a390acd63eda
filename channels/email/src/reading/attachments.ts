import type { InboundPart } from '@tertulia/channel-kit';
import type { Attachment, Email } from 'postal-mime';
import { notShown, notShownPart } from './not-shown.ts';
import { oneLine } from './one-line.ts';

const most = 60;

/** The files of a mail. Their bytes stay in the raw item; `extractFile` gets them out when they are kept. */
export function fileParts(email: Email): readonly InboundPart[] {
  const files = email.attachments.slice(0, most).map(filePart);
  const more = email.attachments.length - files.length;
  return more > 0 ? [...files, notShownPart(notShown.moreFiles(more))] : files;
}

export const fileIn = (email: Email, key: string): Uint8Array | null => {
  const file = email.attachments[Number(/^file:(\d{1,4})$/.exec(key)?.[1] ?? -1)];
  return file === undefined ? null : bytesOf(file);
};

const filePart = (file: Attachment, at: number): InboundPart => {
  const mime = /^[\w.+-]{1,60}\/[\w.+-]{1,80}$/.test(file.mimeType) ? file.mimeType : 'application/octet-stream';
  const name = fileName(file.filename, mime, at);
  const contentId = oneLine(file.contentId?.replace(/^<|>$/g, '') ?? '', 300);
  return {
    type: 'media',
    role: roleOf(mime, name),
    source: { kind: 'inside', key: `file:${at}` },
    name,
    mime,
    bytes: bytesOf(file).byteLength,
    ...(contentId === '' ? {} : { contentId }),
  };
};

const bytesOf = (file: Attachment): Uint8Array =>
  typeof file.content === 'string' ? Buffer.from(file.content) : new Uint8Array(file.content);

const roleOf = (mime: string, name: string): Extract<InboundPart, { type: 'media' }>['role'] => {
  if (mime.startsWith('image/') && !mime.includes('svg')) return 'image';
  if (mime.startsWith('audio/'))
    return /^(voice|audio message|nota de voz|mensaje de voz|ptt)/i.test(name) ? 'voice' : 'audio';
  return mime.startsWith('video/') ? 'video' : 'file';
};

/** The last piece of a path, without anything a file system or a reader could be fooled by. */
const fileName = (given: string | null, mime: string, at: number): string => {
  const last =
    oneLine((given ?? '').slice(-1_000), 1_000)
      .split(/[/\\]/)
      .at(-1) ?? '';
  const name = oneLine(last.replace(/[<>:"|?*]/g, '_').replace(/^[.\s]+/, ''), 150);
  return name === '' ? `file-${at + 1}${mime === 'message/rfc822' ? '.eml' : ''}` : name;
};
