import type { DeskClient } from '../desk-client.ts';
import type { Session, Uploaded } from '../wire.ts';
import type { Words } from '../words.ts';
import { h } from './dom.ts';
import { sizeOf } from './format.ts';
import { iconButton } from './icons.ts';
import { preview, smaller } from './picture.ts';

type Chip = { readonly element: HTMLElement; uploaded: Uploaded | null; readonly abort: () => void };

/** Files that wait below the text: uploaded at once, so that sending is only a message. */
export function attachments(
  client: DeskClient,
  limits: Session['limits'],
  words: Words,
  locale: string,
  tell: (why: string) => void,
  changed: () => void,
) {
  const list = h('div', { class: 'chips' });
  const chips: Chip[] = [];

  const remove = (chip: Chip): void => {
    chip.abort();
    chip.element.remove();
    chips.splice(chips.indexOf(chip), 1);
    changed();
  };

  const add = async (given: File): Promise<void> => {
    if (chips.length >= limits.files) return tell(words.tooMany(limits.files));
    if (given.type !== '' && !limits.accept.includes(given.type)) return tell(words.wrongType(given.name));
    const file = given.size > limits.fileBytes ? await smaller(given) : given;
    if (file.size > limits.fileBytes) return tell(words.tooLarge(given.name, sizeOf(limits.fileBytes, locale)));
    const progress = h('progress', { max: 1, value: 0, 'aria-label': given.name });
    const element = h('div', { class: 'chip' }, h('span', { class: 'name' }, given.name), progress);
    const upload = client.upload(file, given.name, null, (share) => (progress.value = share));
    const chip: Chip = { element, uploaded: null, abort: upload.abort };
    element.append(iconButton('close', words.removeFile(given.name), '', () => remove(chip)));
    chips.push(chip);
    list.append(element);
    changed();
    upload.done
      .then(
        (uploaded) => (chip.uploaded = uploaded),
        (error: unknown) => {
          if (chips.includes(chip)) remove(chip);
          tell(`${words.notUploaded(given.name)} ${error instanceof Error ? error.message : ''}`);
        },
      )
      .finally(() => {
        progress.remove();
        changed();
      });
    const picture = await preview(file);
    if (picture !== null) element.prepend(picture);
  };

  return {
    element: list,
    add: (files: Iterable<File>) => {
      for (const file of files) void add(file);
    },
    isEmpty: () => chips.length === 0,
    isReady: () => chips.every((chip) => chip.uploaded !== null),
    take: (): readonly Uploaded[] => {
      const uploaded = chips.flatMap((chip) => chip.uploaded ?? []);
      chips.splice(0);
      list.replaceChildren();
      return uploaded;
    },
  };
}
