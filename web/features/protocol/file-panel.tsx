import type { Brand, ProtocolDocument, ProtocolProblem } from '@tertulia/contract';
import { useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { call } from '../../live/api.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { handOver } from '../../ui/hand-over.ts';
import { Banner } from '../../ui/states.tsx';
import { useSave } from '../workspaces/use-save.ts';
import { Part } from './part.tsx';

/** The protocol as a file: out, and in again to be looked over. */
export function FilePanel({
  brand,
  mayEdit,
  onRead,
}: {
  brand: Brand;
  mayEdit: boolean;
  onRead: (document: ProtocolDocument, problems: readonly ProtocolProblem[]) => void;
}) {
  const t = useText();
  const picker = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const { busy, trouble, errorAt, save } = useSave();
  const download = (form: 'yaml' | 'markdown') =>
    void save(async () => {
      const file = await call('GET /api/v1/brands/:id/protocol/export', { params: { id: brand.id }, query: { form } });
      handOver(file.name, file.text);
    }, '');
  const read = (source: string) =>
    void save(async () => {
      const body = { text: source };
      const answer = await call('POST /api/v1/brands/:id/protocol/import', { params: { id: brand.id }, body });
      onRead(answer.document, answer.problems);
    }, t('voice.imported'));
  return (
    <>
      {trouble && (
        <Banner tone="breach" role="alert">
          {trouble}
        </Banner>
      )}
      <Part title={t('voice.exportTitle')} lead={t('voice.fileLead')}>
        <div className="flex flex-wrap gap-2">
          <Button icon="download" busy={busy} onClick={() => download('yaml')}>
            {t('voice.exportYaml')}
          </Button>
          <Button icon="download" busy={busy} onClick={() => download('markdown')}>
            {t('voice.exportMarkdown')}
          </Button>
        </div>
      </Part>
      {mayEdit && (
        <Part title={t('voice.importTitle')} lead={t('voice.importHelp')}>
          <input
            ref={picker}
            type="file"
            hidden
            accept=".yaml,.yml,.md,.markdown,.json,.txt"
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) void file.text().then(read);
            }}
          />
          <Button icon="file" busy={busy} onClick={() => picker.current?.click()} className="self-start">
            {t('voice.importFile')}
          </Button>
          <TextArea
            label={t('voice.importText')}
            rows={8}
            spellCheck={false}
            className="font-mono text-sm"
            value={text}
            error={errorAt('text')}
            onChange={(event) => setText(event.target.value)}
          />
          {text.trim() !== '' && (
            <Button busy={busy} onClick={() => read(text)} className="self-start">
              {t('voice.importRead')}
            </Button>
          )}
        </Part>
      )}
    </>
  );
}
