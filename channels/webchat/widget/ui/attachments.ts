import type { DeskClient } from '../desk-client.ts';
import type { Session, Voice } from '../wire.ts';
import type { Words } from '../words.ts';
import { attachmentChip, type Attached } from './attachment-chip.ts';
import { h } from './dom.ts';
import { sizeOf } from './format.ts';
import { smaller } from './picture.ts';

type Told = {
  readonly tell: (why: string) => void;
  readonly changed: () => void;
  /** A voice note is a message of its own, as soon as it is there. */
  readonly spoken: (note: Attached) => void;
};

/** Files that wait below the text: uploaded at once, so that sending is only a message. */
export function attachments(
  client: DeskClient,
  { limits, locale }: Session,
  words: Words,
  { tell, changed, spoken }: Told,
) {
  const list = h('div', { class: 'chips' });
  const chips: ReturnType<typeof attachmentChip>[] = [];

  const put = (file: Blob, name: string, voice: Voice | null): void => {
    const remove = (): void => {
      chip.drop();
      chips.splice(chips.indexOf(chip), 1);
      changed();
    };
    const uploaded = (): void => {
      const note = chip.attached();
      if (voice === null || note === null) return changed();
      remove();
      spoken(note);
    };
    const refused = (why: string): void => {
      remove();
      tell(`${words.notUploaded(name)} ${why}`);
    };
    const chip = attachmentChip(client, words, { file, name, voice, uploaded, remove, refused });
    chips.push(chip);
    list.append(chip.element);
    changed();
  };

  const add = async (given: File): Promise<void> => {
    if (chips.length >= limits.files) return tell(words.tooMany(limits.files));
    if (given.type !== '' && !limits.accept.includes(given.type)) return tell(words.wrongType(given.name));
    const file = given.size > limits.fileBytes ? await smaller(given) : given;
    if (file.size > limits.fileBytes) return tell(words.tooLarge(given.name, sizeOf(limits.fileBytes, locale)));
    put(file, given.name, null);
  };

  return {
    element: list,
    add: (files: Iterable<File>) => {
      for (const file of files) void add(file);
    },
    say: (note: Blob, voice: Voice) =>
      put(note, `${words.voiceNote}.${note.type === 'audio/mp4' ? 'm4a' : 'webm'}`, voice),
    isEmpty: () => chips.length === 0,
    isReady: () => chips.every((chip) => chip.attached() !== null),
    take: (): readonly Attached[] => {
      const attached = chips.flatMap((chip) => chip.attached() ?? []);
      for (const chip of chips.splice(0)) chip.drop();
      return attached;
    },
  };
}
