import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Snippet } from '@tertulia/contract';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { keys } from '../../live/keys.ts';
import { meQuery, snippetsQuery } from '../../live/workspace-queries.ts';
import { EmptyState } from '../../ui/states.tsx';
import { may } from '../workspaces/may.ts';
import { SettingsPage } from '../workspaces/page.tsx';
import { RecordList } from '../workspaces/record-list.tsx';
import { RecordRow } from '../workspaces/record-row.tsx';
import { useAdding } from '../workspaces/use-adding.tsx';
import { NewSnippet, SnippetEditor } from './snippet-form.tsx';

/** Facts word for word: the greeting and the rest are the person's. */
export function SnippetsPage() {
  const t = useText();
  const cache = useQueryClient();
  const snippets = useQuery(snippetsQuery);
  const mayEdit = may(useQuery(meQuery).data, 'snippet.edit');
  const { adding, addButton, close } = useAdding(t('snippets.add'), mayEdit);
  const isEmpty = snippets.data?.items.length === 0;
  const remove = async (id: Snippet['id']) => {
    await call('DELETE /api/v1/snippets/:id', { params: { id } });
    await cache.invalidateQueries({ queryKey: keys.snippets });
  };
  return (
    <SettingsPage title={t('settings.page_snippets')} lead={t('snippets.lead')} action={!isEmpty && addButton}>
      {adding && <NewSnippet onDone={close} />}
      <RecordList
        of={snippets}
        name={t('settings.page_snippets')}
        empty={
          !adding && (
            <EmptyState title={t('snippets.noneTitle')} action={addButton}>
              {mayEdit && t('snippets.none')}
            </EmptyState>
          )
        }
      >
        {(snippet) => (
          <RecordRow
            key={snippet.id}
            what={snippet.title}
            ask={t('snippets.ask')}
            mayEdit={mayEdit}
            editor={(onDone) => <SnippetEditor snippet={snippet} onDone={onDone} />}
            onRemove={() => remove(snippet.id)}
          >
            <div className="min-w-0 flex-1 basis-60 wrap-anywhere">
              <p className="text-base font-medium">
                {snippet.title} <code className="text-sm font-normal text-ink-3">/{snippet.shortcut}</code>
              </p>
              <p className="line-clamp-3 text-sm whitespace-pre-line text-ink-2">{snippet.text}</p>
            </div>
          </RecordRow>
        )}
      </RecordList>
    </SettingsPage>
  );
}
