import { DeskError, type DeskClient } from '../desk-client.ts';
import type { Queued, Voice } from '../wire.ts';
import type { Words } from '../words.ts';
import { h } from './dom.ts';
import { iconButton } from './icons.ts';
import { preview } from './picture.ts';

export type Attached = Queued['files'][number];

type Asked = {
  readonly file: Blob;
  readonly name: string;
  readonly voice: Voice | null;
  readonly uploaded: () => void;
  readonly remove: () => void;
  readonly refused: (why: string) => void;
};

/** One file below the text. It goes up at once; what the network lost is held here and goes up again when it is back or on request. */
export function attachmentChip(
  client: DeskClient,
  words: Words,
  { file, name, voice, uploaded, remove, refused }: Asked,
) {
  const progress = h('progress', { max: 1, value: 0, 'aria-label': name });
  const again = h('button', { type: 'button', class: 'again', hidden: true, click: () => start() }, words.retry);
  const removing = iconButton('close', words.removeFile(name), '', remove);
  const element = h('div', { class: 'chip' }, h('span', { class: 'name' }, name), again, removing, progress);
  let attached: Attached | null = null;
  let abort = (): void => undefined;

  const start = (): void => {
    show(false);
    const upload = client.upload(file, name, voice, (share) => (progress.value = share));
    abort = upload.abort;
    upload.done.then(
      (kept) => {
        attached = voice === null ? kept : { ...kept, voice };
        progress.hidden = true;
        uploaded();
      },
      (error: unknown) => {
        if (error instanceof DeskError && error.isPassing) show(true);
        else refused(error instanceof Error ? error.message : '');
      },
    );
  };
  const show = (isLost: boolean): void => {
    again.hidden = !isLost;
    progress.hidden = isLost;
    element.classList.toggle('bad', isLost);
  };
  const whenBack = (): void => {
    if (!again.hidden) start();
  };
  addEventListener('online', whenBack);
  start();
  void preview(file).then((picture) => picture !== null && element.prepend(picture));
  return {
    element,
    attached: () => attached,
    drop: (): void => {
      abort();
      removeEventListener('online', whenBack);
      element.remove();
    },
  };
}
