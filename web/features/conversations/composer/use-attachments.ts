import type { ComposeRule, FileId, MediaRole } from '@tertulia/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { fileSize } from '../../../i18n/moment.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { call } from '../../../live/api.ts';
import { inWords } from '../../../live/in-words.ts';
import { isRefused } from '../../../live/refused.ts';
import { upload } from '../../../live/upload.ts';
import { roleOf } from './fits.ts';

export type Attachment = {
  readonly key: string;
  readonly name: string;
  readonly role: MediaRole;
  readonly alt: string;
  readonly preview: string | null;
  readonly fileId: FileId | null;
  readonly share: number;
  readonly failed: string | null;
};

/** Files beside the draft: each goes up at once, shows how far it is, and says why when it cannot. */
export function useAttachments(
  rule: ComposeRule['media'] | undefined,
  kept: readonly FileId[],
  onChange: (fileIds: readonly FileId[]) => void,
) {
  const t = useText();
  const locale = useLocale();
  const [files, setFiles] = useState<readonly Attachment[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const cancels = useRef(new Map<string, () => void>());
  const tell = useRef(onChange);
  tell.current = onChange;

  const change = useCallback(
    (key: string, with_: Partial<Attachment>) =>
      setFiles((before) => before.map((each) => (each.key === key ? { ...each, ...with_ } : each))),
    [],
  );
  const ready = files.flatMap((each) => each.fileId ?? []).join();
  const lastTold = useRef(ready);
  useEffect(() => {
    if (lastTold.current === ready) return;
    lastTold.current = ready;
    tell.current(files.flatMap((each) => each.fileId ?? []));
  }, [ready, files]);

  // a draft made elsewhere brings files we have only the ids of
  const restored = kept.join();
  useEffect(() => {
    for (const id of kept) {
      if (files.some((each) => each.fileId === id)) continue;
      void call('GET /api/v1/files/:id/info', { params: { id } }).then(
        (file) =>
          setFiles((before) =>
            before.some((each) => each.fileId === id)
              ? before
              : [
                  ...before,
                  {
                    key: id,
                    name: file.name,
                    role: isRecorded(file) ? 'voice' : roleByType(file.mime),
                    alt: '',
                    preview: null,
                    fileId: id,
                    share: 1,
                    failed: null,
                  },
                ],
          ),
        () => undefined, // swept meanwhile: the draft goes on without it
      );
    }
    // only when the draft's own list changes: files added here are in it already
  }, [restored]);

  const start = useCallback(
    (file: Blob, name: string, role: MediaRole) => {
      const key = crypto.randomUUID();
      const preview = file.type.startsWith('image/') || role === 'voice' ? URL.createObjectURL(file) : null;
      setFiles((before) => [...before, { key, name, role, alt: '', preview, fileId: null, share: 0, failed: null }]);
      const going = upload(file, name, role === 'voice', (share) => change(key, { share }));
      cancels.current.set(key, going.cancel);
      going.done.then(
        (stored) => change(key, { fileId: stored.id, share: 1 }),
        (error: unknown) =>
          change(key, {
            failed:
              isRefused(error) && (error.message !== '' || error.status === 413)
                ? inWords(error, t)
                : t('conversations.composer.uploadFailed', { name }),
          }),
      );
    },
    [change, t],
  );

  const add = useCallback(
    (list: readonly File[]) => {
      setProblem(null);
      let count = files.length;
      for (const file of list) {
        const role = rule ? roleOf(file, rule, count) : ({ why: 'kind' } as const);
        if (typeof role === 'string') {
          start(file, file.name || `${role}.${file.type.split('/')[1] ?? 'bin'}`, role);
          count += 1;
        } else if (role.why === 'kind') setProblem(t('conversations.composer.wrongKind', { name: file.name }));
        else if (role.why === 'size')
          setProblem(
            t('conversations.composer.tooBig', {
              name: file.name,
              size: fileSize(file.size, locale),
              max: fileSize(role.max, locale),
            }),
          );
        else setProblem(t('conversations.composer.tooMany', { count: role.max }));
      }
    },
    [files.length, locale, rule, start, t],
  );
  const addVoice = useCallback(
    (sound: Blob) => start(sound, `${recorded}.${sound.type.includes('mp4') ? 'm4a' : 'webm'}`, 'voice'),
    [start],
  );
  const remove = useCallback((key: string) => {
    setProblem(null);
    cancels.current.get(key)?.();
    setFiles((before) => before.filter((each) => each.key !== key));
  }, []);
  const clear = useCallback(() => {
    setProblem(null);
    setFiles([]);
  }, []);
  const isUploading = files.some((each) => each.fileId === null && each.failed === null);
  const failed = files.find((each) => each.failed !== null);
  return {
    files,
    problem,
    add,
    addVoice,
    remove,
    clear,
    isUploading,
    hasFailed: failed !== undefined,
    /** Nothing goes without a file that was meant to go with it. */
    complain: () => setProblem(t('conversations.composer.withoutFile', { name: failed?.name ?? '' })),
    setAlt: (key: string, alt: string) => change(key, { alt }),
  };
}

/** A draft keeps no roles: by this name it knows again what was spoken into it, which is a voice note and no sound file. */
const recorded = 'voz';
const isRecorded = ({ name, mime }: { readonly name: string; readonly mime: string }): boolean =>
  mime.startsWith('audio/') && name.startsWith(`${recorded}.`);

const roleByType = (mime: string): MediaRole =>
  mime.startsWith('image/')
    ? 'image'
    : mime.startsWith('video/')
      ? 'video'
      : mime.startsWith('audio/')
        ? 'audio'
        : 'file';
