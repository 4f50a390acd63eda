import { useQueryClient } from '@tanstack/react-query';
import type { Label } from '@tertulia/contract';
import { useRef, useState, type FormEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { RecordForm } from '../workspaces/record-form.tsx';
import { useUnsaved } from '../workspaces/use-edition.ts';
import { useSave } from '../workspaces/use-save.ts';
import { ColourChoice, colourIn } from './colour-choice.tsx';
import { onceDrawn } from '../workspaces/once-drawn.ts';

const given = (form: HTMLFormElement) => {
  const values = new FormData(form);
  return { name: String(values.get('name')).trim(), colour: colourIn(values.get('colour')) };
};

/** After each label the form is empty again and the name has the focus: labels are made several at a time. */
export function NewLabel({ onDone }: { onDone: () => void }) {
  const t = useText();
  const cache = useQueryClient();
  const saving = useSave();
  const [isTouched, setTouched] = useState(false);
  const name = useRef<HTMLInputElement>(null);
  useUnsaved(isTouched);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    void saving
      .save(async () => {
        await call('POST /api/v1/labels', { body: given(form) });
        await cache.invalidateQueries({ queryKey: keys.labels });
      })
      .then((well) => {
        if (!well) return;
        form.reset();
        setTouched(false);
        onceDrawn(() => name.current?.focus());
      });
  };
  return (
    <form
      onSubmit={submit}
      onInput={() => setTouched(true)}
      aria-label={t('labels.new')}
      className="flex flex-col gap-4 rounded-2 border border-line bg-raised p-4"
    >
      <TextField
        ref={name}
        label={t('labels.name')}
        name="name"
        required
        maxLength={40}
        autoComplete="off"
        autoFocus
        error={saving.errorAt('name') ?? saving.trouble}
      />
      <ColourChoice initial="clay" />
      <div className="flex gap-2">
        <Button type="submit" look="solid" busy={saving.busy}>
          {t('labels.add')}
        </Button>
        <Button onClick={onDone}>{t('labels.enough')}</Button>
      </div>
    </form>
  );
}

export function LabelEditor({ label, onDone }: { label: Label; onDone: () => void }) {
  const t = useText();
  const cache = useQueryClient();
  return (
    <RecordForm
      record={label}
      name={({ name }) => `${t('ui.edit')} ${name}`}
      onSave={(form, { id, version }) =>
        call('PATCH /api/v1/labels/:id', { params: { id }, body: { ...given(form), version } })
      }
      onSettled={() => void cache.invalidateQueries({ queryKey: keys.labels })}
      onDone={onDone}
    >
      {(record, errorAt) => (
        <>
          <TextField
            label={t('labels.name')}
            name="name"
            required
            maxLength={40}
            autoComplete="off"
            autoFocus
            defaultValue={record.name}
            error={errorAt('name')}
          />
          <ColourChoice initial={colourIn(record.colour)} />
        </>
      )}
    </RecordForm>
  );
}
