import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Snippet } from '@tertulia/contract';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { brandsQuery } from '../../live/workspace-queries.ts';
import { SelectField, TextField } from '../../ui/field.tsx';
import { GuardedField } from '../guard/guarded-field.tsx';
import { useBrandPlace } from '../guard/use-brand-place.ts';
import { NewRecordForm, RecordForm } from '../workspaces/record-form.tsx';

const given = (form: HTMLFormElement) => {
  const values = new FormData(form);
  const text = (name: string) => String(values.get(name));
  return { shortcut: text('shortcut').trim(), title: text('title').trim(), text: text('text') };
};

export function NewSnippet({ onDone }: { onDone: () => void }) {
  const t = useText();
  const cache = useQueryClient();
  const make = async (form: HTMLFormElement) => {
    await call('POST /api/v1/snippets', { body: given(form) });
    await cache.invalidateQueries({ queryKey: keys.snippets });
  };
  return (
    <NewRecordForm name={t('snippets.add')} onSave={make} onDone={onDone}>
      {(errorAt) => <Fields snippet={null} errorAt={errorAt} />}
    </NewRecordForm>
  );
}

export function SnippetEditor({ snippet, onDone }: { snippet: Snippet; onDone: () => void }) {
  const t = useText();
  const cache = useQueryClient();
  return (
    <RecordForm
      record={snippet}
      name={({ title }) => `${t('ui.edit')} ${title}`}
      onSave={(form, { id, version }) =>
        call('PATCH /api/v1/snippets/:id', { params: { id }, body: { ...given(form), version } })
      }
      onSettled={() => void cache.invalidateQueries({ queryKey: keys.snippets })}
      onDone={onDone}
    >
      {(record, errorAt) => <Fields snippet={record} errorAt={errorAt} />}
    </RecordForm>
  );
}

function Fields({ snippet, errorAt }: { snippet: Snippet | null; errorAt: (field: string) => string | null }) {
  const t = useText();
  const brands = useQuery(brandsQuery).data?.items ?? [];
  const [text, setText] = useState(snippet?.text ?? '');
  const [voice, setVoice] = useState<string>();
  // every brand may say what belongs to none
  const own = snippet?.brandId ?? null;
  const brandId = own ?? voice ?? brands[0]?.id;
  const place = useBrandPlace(brandId, 'reply');
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
      <GuardedField
        label={t('snippets.text')}
        help={t('snippets.textHelp')}
        name="text"
        rows={5}
        required
        maxLength={5000}
        value={text}
        place={place}
        onChange={setText}
        error={errorAt('text')}
      />
      {own === null && brands.length > 1 && (
        <SelectField label={t('guard.voiceOf')} value={brandId} onChange={(event) => setVoice(event.target.value)}>
          {brands.map((brand) => (
            <option key={brand.id} value={brand.id}>
              {brand.name}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}
