import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Snippet } from '@tertulia/contract';
import { useState, type FormEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { meQuery, snippetsQuery } from '../../live/workspace-queries.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Banner, EmptyState, Skeleton } from '../../ui/states.tsx';
import { Rows, SettingsPage } from '../workspaces/page.tsx';
import { useSave } from '../workspaces/use-save.ts';

/** Facts word for word: the greeting and the rest are the person's. */
export function SnippetsPage() {
  const t = useText();
  const snippets = useQuery(snippetsQuery);
  const mayEdit = useQuery(meQuery).data?.permissions.includes('snippet.edit') === true;
  const [adding, setAdding] = useState(false);
  return (
    <SettingsPage
      title={t('settings.page_snippets')}
      lead={t('snippets.lead')}
      action={
        mayEdit && !adding ? (
          <Button look="solid" icon="plus" onClick={() => setAdding(true)}>
            {t('snippets.add')}
          </Button>
        ) : null
      }
    >
      {adding && <SnippetForm snippet={null} onDone={() => setAdding(false)} />}
      {snippets.isPending && <Skeleton className="h-24 w-full rounded-2" />}
      {snippets.data?.items.length === 0 && !adding && (
        <EmptyState title={t('snippets.noneTitle')}>{t('snippets.none')}</EmptyState>
      )}
      {snippets.data && snippets.data.items.length > 0 && (
        <Rows name={t('settings.page_snippets')}>
          {snippets.data.items.map((snippet) => (
            <SnippetRow key={`${snippet.id} ${snippet.version}`} snippet={snippet} mayEdit={mayEdit} />
          ))}
        </Rows>
      )}
    </SettingsPage>
  );
}

function SnippetRow({ snippet, mayEdit }: { snippet: Snippet; mayEdit: boolean }) {
  const t = useText();
  const [editing, setEditing] = useState(false);
  if (editing)
    return (
      <li className="px-4 py-3">
        <SnippetForm snippet={snippet} onDone={() => setEditing(false)} />
      </li>
    );
  return (
    <li className="flex flex-wrap items-start gap-3 px-4 py-3">
      <div className="min-w-0 flex-1 basis-60">
        <p className="text-base font-medium">
          {snippet.title} <code className="text-sm font-normal text-ink-3">/{snippet.shortcut}</code>
        </p>
        <p className="line-clamp-3 text-sm whitespace-pre-line text-ink-2">{snippet.text}</p>
      </div>
      {mayEdit && (
        <Button look="quiet" icon="edit" onClick={() => setEditing(true)}>
          {t('ui.edit')}
        </Button>
      )}
    </li>
  );
}

function SnippetForm({ snippet, onDone }: { snippet: Snippet | null; onDone: () => void }) {
  const t = useText();
  const cache = useQueryClient();
  const { busy, trouble, save } = useSave();
  const after = async (work: Promise<unknown>): Promise<void> => {
    await work;
    await cache.invalidateQueries({ queryKey: keys.snippets });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const body = {
      shortcut: String(given.get('shortcut')).trim(),
      title: String(given.get('title')).trim(),
      text: String(given.get('text')),
    };
    void save(() =>
      after(
        snippet === null
          ? call('POST /api/v1/snippets', { body })
          : call('PATCH /api/v1/snippets/:id', {
              params: { id: snippet.id },
              body: { ...body, version: snippet.version },
            }),
      ),
    ).then((well) => well && onDone());
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4 rounded-2 border border-line bg-raised p-4">
      {trouble && (
        <Banner tone="breach" role="alert">
          {trouble}
        </Banner>
      )}
      <div className="grid gap-4 pane:grid-cols-2">
        <TextField
          label={t('snippets.title')}
          name="title"
          required
          maxLength={80}
          defaultValue={snippet?.title ?? ''}
        />
        <TextField
          label={t('snippets.shortcut')}
          help={t('snippets.shortcutHelp')}
          name="shortcut"
          required
          maxLength={40}
          pattern="[\p{L}\p{N}\-]+"
          defaultValue={snippet?.shortcut ?? ''}
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
      />
      <div className="flex gap-2">
        <Button type="submit" look="solid" busy={busy}>
          {t('ui.save')}
        </Button>
        <Button onClick={onDone}>{t('ui.cancel')}</Button>
        {snippet !== null && (
          <Button
            look="danger"
            busy={busy}
            className="ml-auto"
            onClick={() => void save(() => after(call('DELETE /api/v1/snippets/:id', { params: { id: snippet.id } })))}
          >
            {t('ui.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
