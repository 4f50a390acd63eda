import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Snippet } from '@tertulia/contract';
import { useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { meQuery, snippetsQuery } from '../../live/workspace-queries.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { FailedLoad } from '../workspaces/failed-load.tsx';
import { may } from '../workspaces/may.ts';
import { focusOnTitle, Rows, SettingsPage } from '../workspaces/page.tsx';
import { SureButton } from '../workspaces/sure-button.tsx';
import { useSave } from '../workspaces/use-save.ts';
import { NewSnippet, SnippetEditor } from './snippet-form.tsx';
import { onceDrawn } from '../workspaces/once-drawn.ts';

/** Facts word for word: the greeting and the rest are the person's. */
export function SnippetsPage() {
  const t = useText();
  const snippets = useQuery(snippetsQuery);
  const mayEdit = may(useQuery(meQuery).data, 'snippet.edit');
  const [adding, setAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAdding(false);
    onceDrawn(() => add.current?.focus());
  };
  const addButton = mayEdit && !adding && (
    <Button ref={add} look="solid" icon="plus" onClick={() => setAdding(true)}>
      {t('snippets.add')}
    </Button>
  );
  const isEmpty = snippets.data?.items.length === 0;
  return (
    <SettingsPage title={t('settings.page_snippets')} lead={t('snippets.lead')} action={!isEmpty && addButton}>
      {adding && <NewSnippet onDone={close} onCancel={close} />}
      <FailedLoad of={snippets} />
      {snippets.isPending && <Skeleton className="h-24 w-full rounded-2" />}
      {isEmpty && !adding && (
        <EmptyState title={t('snippets.noneTitle')} action={addButton}>
          {mayEdit && t('snippets.none')}
        </EmptyState>
      )}
      {snippets.data && !isEmpty && (
        <Rows name={t('settings.page_snippets')}>
          {snippets.data.items.map((snippet) => (
            <SnippetRow key={snippet.id} snippet={snippet} mayEdit={mayEdit} />
          ))}
        </Rows>
      )}
    </SettingsPage>
  );
}

function SnippetRow({ snippet, mayEdit }: { snippet: Snippet; mayEdit: boolean }) {
  const t = useText();
  const cache = useQueryClient();
  const { busy, trouble, save } = useSave();
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const remove = () =>
    void save(async () => {
      await call('DELETE /api/v1/snippets/:id', { params: { id: snippet.id } });
      await cache.invalidateQueries({ queryKey: keys.snippets });
    }, t('settings.removed')).then((well) => well && focusOnTitle());
  if (editing)
    return (
      <li className="px-4 py-4">
        <SnippetEditor
          snippet={snippet}
          onDone={() => {
            setEditing(false);
            onceDrawn(() => edit.current?.focus());
          }}
        />
      </li>
    );
  return (
    <li className="flex flex-wrap items-start gap-x-2 gap-y-1 px-4 py-3">
      <div className="min-w-0 flex-1 basis-60 wrap-anywhere">
        <p className="text-base font-medium">
          {snippet.title} <code className="text-sm font-normal text-ink-3">/{snippet.shortcut}</code>
        </p>
        <p className="line-clamp-3 text-sm whitespace-pre-line text-ink-2">{snippet.text}</p>
      </div>
      {mayEdit && (
        <>
          <Button ref={edit} look="quiet" icon="edit" onClick={() => setEditing(true)}>
            {t('ui.edit')} <span className="unseen">{snippet.title}</span>
          </Button>
          <SureButton verb={t('ui.remove')} what={snippet.title} ask={t('snippets.ask')} busy={busy} onSure={remove} />
        </>
      )}
      {trouble && (
        <p role="alert" className="w-full text-sm text-breach">
          {trouble}
        </p>
      )}
    </li>
  );
}
