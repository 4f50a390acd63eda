import { useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { IconButton } from '../../../ui/button.tsx';
import { fileUrl } from './file-url.ts';

export type Picture = { readonly fileId: string; readonly name: string; readonly alt: string };

/** A picture at its full size; arrows go to the others of the thread. */
export function Lightbox({
  pictures,
  first,
  onClose,
}: {
  pictures: readonly Picture[];
  first: string;
  onClose: () => void;
}) {
  const t = useText();
  const [at, setAt] = useState(
    Math.max(
      0,
      pictures.findIndex((each) => each.fileId === first),
    ),
  );
  const picture = pictures[at];
  if (!picture) return null;
  const step = (by: number) => setAt((before) => Math.min(pictures.length - 1, Math.max(0, before + by)));
  return (
    <Dialog title={picture.alt || picture.name} onClose={onClose} wide>
      <div
        role="presentation"
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') step(-1);
          else if (event.key === 'ArrowRight') step(1);
        }}
      >
        <img
          src={fileUrl(picture.fileId)}
          alt={picture.alt}
          className="mx-auto max-h-[66dvh] max-w-full object-contain"
        />
        <div className="mt-3 flex items-center justify-center gap-2 text-sm text-ink-3">
          <IconButton
            icon="back"
            name={t('conversations.part.previous')}
            disabled={at === 0}
            onClick={() => step(-1)}
          />
          <span className="tabular-nums">
            {at + 1} / {pictures.length}
          </span>
          <IconButton
            icon="forward"
            name={t('conversations.part.next')}
            disabled={at === pictures.length - 1}
            onClick={() => step(1)}
          />
        </div>
      </div>
    </Dialog>
  );
}
