import { useQueryClient } from '@tanstack/react-query';
import type { Snippet } from '@tertulia/contract';
import { useState, type FormEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Banner } from '../../ui/states.tsx';
import { SaveLine } from '../workspaces/save-line.tsx';
import { useEdition, useUnsaved } from '../workspaces/use-edition.ts';
import { useSave } from '../workspaces/use-save.ts';

const given = (form: HTMLFormElement) => {
  const values = new FormData(form);
  const text = (name: string) => String(values.get(name));
  return { shortcut: text('shortcut').trim(), title: text('title').trim(), text: text('text') };
};

export function NewSnippet({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const t = useText();
  const cache = useQueryClient();
  const saving = useSave();
  const [isTouched, setTouched] = useState(false);
  useUnsaved(isTouched);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = given(event.currentTarget);
    void saving
      .save(async () => {
        await call('POST /api/v1/snippets', { body });
        await cache.invalidateQueries({ queryKey: keys.snippets });
      })
      .then((well) => well && onDone());
  };
  return (
    <form
      onSubmit={submit}
      onInput={() => setTouched(true)}
      aria-label={t('snippets.add')}
      className="flex flex-col gap-4 rounded-2 border border-line bg-raised p-4"
    >
      <Fields snippet={null} errorAt={saving.errorAt} />
      {saving.trouble && (
        <Banner tone="breach" role="alert">
          {saving.trouble}
        </Banner>
      )}
      <div className="flex gap-2">
        <Button type="submit" look="solid" busy={saving.busy}>
          {t('ui.save')}
        </Button>
        <Button onClick={onCancel}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}

export function SnippetEditor({ snippet, onDone }: { snippet: Snippet; onDone: () => void }) {
  const t = useText();
  const cache = useQueryClient();
  const saving = useSave();
  const edition = useEdition(snippet);
  const { record } = edition;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = { ...given(event.currentTarget), version: record.version };
    void saving
      .save(async () => edition.saved(await call('PATCH /api/v1/snippets/:id', { params: { id: record.id }, body })))
      .finally(() => void cache.invalidateQueries({ queryKey: keys.snippets }))
      .then((well) => well && onDone());
  };
  return (
    <form
      key={edition.round}
      onSubmit={submit}
      onInput={edition.touch}
      aria-label={`${t('ui.edit')} ${record.title}`}
      className="flex flex-col gap-4"
    >
      <Fields snippet={record} errorAt={saving.errorAt} />
      <SaveLine saving={saving} edition={edition} more={<Button onClick={onDone}>{t('ui.cancel')}</Button>} />
    </form>
  );
}

function Fields({ snippet, errorAt }: { snippet: Snippet | null; errorAt: (field: string) => string | null }) {
  const t = useText();
  return (
    <>
      <div className="grid gap-4 pane:grid-cols-2">
        <TextField
          label={t('snippets.title')}
          name="title"
          required
          maxLength={80}
          autoFocus
          autoComplete="off"
          defaultValue={snippet?.title ?? ''}
          error={errorAt('title')}
        />
        <TextField
          label={t('snippets.shortcut')}
          help={t('snippets.shortcutHelp')}
          name="shortcut"
          required
          maxLength={40}
          pattern="[\p{L}\p{N}\-]+"
          title={t('snippets.shortcutHelp')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={snippet?.shortcut ?? ''}
          error={errorAt('shortcut')}
        />
      </div>
      <TextArea
        label={t('snippets.text')}
        help={t('snippets.textHelp')}
        name="text"
        rows={5}
        required
        maxLength={5000}
        defaultValue={snippet?.text ?? ''}
        error={errorAt('text')}
      />
    </>
  );
}
