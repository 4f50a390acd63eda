import type { MediaPart } from '@tertulia/contract';
import { useMemo, useRef, useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Banner } from '../../../ui/states.tsx';
import { fileUrl } from './file-url.ts';
import { safeMail } from './mail-html.ts';

/** An e-mail's own layout, in a frame that runs nothing and asks nobody for anything. */
export function MailFrame({ html, from, media }: { html: string; from: string; media: readonly MediaPart[] }) {
  const t = useText();
  const [showImages, setShowImages] = useState(false);
  const [height, setHeight] = useState(80);
  const frame = useRef<HTMLIFrameElement>(null);
  const mail = useMemo(
    () =>
      safeMail(
        html,
        showImages,
        (contentId) => {
          const file = media.find(
            (part) => part.contentId?.replaceAll(/[<>]/g, '') === contentId.replaceAll(/[<>]/g, ''),
          );
          return file?.fileId ? fileUrl(file.fileId) : null;
        },
        t('conversations.part.earlier'),
      ),
    [html, showImages, media, t],
  );
  const fit = () => {
    const page = frame.current?.contentDocument;
    if (!page?.body) return;
    const measure = () => setHeight(Math.ceil(page.documentElement.getBoundingClientRect().height) + 2);
    measure();
    new ResizeObserver(measure).observe(page.documentElement);
  };
  return (
    <div className="flex flex-col gap-2">
      {mail.hasRemoteImages && (
        <Banner
          icon="image"
          action={<Button onClick={() => setShowImages(true)}>{t('conversations.part.showImages')}</Button>}
        >
          {t('conversations.part.mailImages')}
        </Banner>
      )}
      <iframe
        ref={frame}
        title={t('conversations.part.mail', { name: from })}
        onLoad={fit}
        // same origin only to measure its height and follow the theme; without allow-scripts nothing in it can use that
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        srcDoc={`<!doctype html><link rel="stylesheet" href="/mail.css"><body>${mail.html}</body>`}
        className="w-full border-0 [color-scheme:inherit]"
        style={{ height }}
      />
    </div>
  );
}
