import { useState, type FormEvent, type ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Banner } from '../../ui/states.tsx';
import { SaveLine } from './save-line.tsx';
import { useEdition, useUnsaved } from './use-edition.ts';
import { useSave } from './use-save.ts';

type ErrorAt = (field: string) => string | null;

/** The form of a thing that is not there yet. What was typed is not left behind unasked. */
export function NewRecordForm({
  name,
  onSave,
  onDone,
  children,
}: {
  name: string;
  onSave: (form: HTMLFormElement) => Promise<unknown>;
  /** Made, or given up. */
  onDone: () => void;
  children: (errorAt: ErrorAt) => ReactNode;
}) {
  const t = useText();
  const { busy, trouble, errorAt, save } = useSave();
  const [isTouched, setTouched] = useState(false);
  useUnsaved(isTouched);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    void save(() => onSave(form)).then((well) => well && onDone());
  };
  return (
    <form
      onSubmit={submit}
      onInput={() => setTouched(true)}
      aria-label={name}
      className="flex flex-col gap-4 rounded-2 border border-line bg-raised p-4"
    >
      {children(errorAt)}
      {trouble && (
        <Banner tone="breach" role="alert">
          {trouble}
        </Banner>
      )}
      <div className="flex gap-2">
        <Button type="submit" look="solid" busy={busy}>
          {t('ui.save')}
        </Button>
        <Button onClick={onDone}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}

/** The form of a thing that others may be changing too. */
export function RecordForm<T extends { readonly version: number }>({
  record: now,
  name,
  onSave,
  onSettled,
  onDone,
  children,
}: {
  record: T;
  name: (record: T) => string;
  /** Answers what is stored now. `record`: what the person began to edit. */
  onSave: (form: HTMLFormElement, record: T) => Promise<T>;
  /** Saved or refused: somebody else may have been faster. */
  onSettled: () => void;
  /** Saved, or given up; without it the form stays. */
  onDone?: () => void;
  children: (record: T, errorAt: ErrorAt) => ReactNode;
}) {
  const t = useText();
  const saving = useSave();
  const edition = useEdition(now);
  const { record } = edition;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    void saving
      .save(async () => edition.saved(await onSave(form, record)))
      .finally(onSettled)
      .then((well) => well && onDone?.());
  };
  return (
    <form
      key={edition.round}
      onSubmit={submit}
      onInput={edition.touch}
      aria-label={name(record)}
      className="flex flex-col gap-4"
    >
      {children(record, saving.errorAt)}
      <SaveLine saving={saving} edition={edition} more={onDone && <Button onClick={onDone}>{t('ui.cancel')}</Button>} />
    </form>
  );
}
