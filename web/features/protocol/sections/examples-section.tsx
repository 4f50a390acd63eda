import type { ProtocolDocument } from '@tertulia/contract';
import { lint, protocolFrom } from '@tertulia/voice';
import { useMemo } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { TextArea } from '../../../ui/field.tsx';
import { Part } from '../part.tsx';
import { useRuleNotes } from '../use-rule-notes.ts';
import { RowList } from './row-list.tsx';
import type { SectionProps } from './section-props.ts';

/** Good answers, each looked at by the very protocol that is being written. */
export function ExamplesSection({ document, onChange }: SectionProps) {
  const t = useText();
  return (
    <Part title={t('voice.examples')} lead={t('voice.examplesHelp')}>
      <RowList
        title={t('voice.examples')}
        isTitled={false}
        isTall
        rows={document.examples}
        nameOf={({ question }, at) => (question === '' ? String(at + 1) : question)}
        fresh={{ question: '', answer: '' }}
        add={t('voice.addExample')}
        onChange={(examples) => onChange({ examples })}
      >
        {(row, change) => (
          <div className="flex flex-col gap-2">
            <TextArea
              label={t('voice.question')}
              rows={2}
              maxLength={2000}
              value={row.question}
              onChange={(event) => change({ question: event.target.value })}
            />
            <TextArea
              label={t('voice.answer')}
              rows={3}
              maxLength={2000}
              value={row.answer}
              onChange={(event) => change({ answer: event.target.value })}
            />
            <Judged text={row.answer} document={document} />
          </div>
        )}
      </RowList>
    </Part>
  );
}

function Judged({ text, document }: { text: string; document: ProtocolDocument }) {
  const t = useText();
  const noteOf = useRuleNotes();
  const found = useMemo(
    () =>
      text.trim() === ''
        ? null
        : lint({ text, surface: 'reply', reach: 'private' }, protocolFrom(document).protocol).findings,
    [text, document],
  );
  if (found === null) return null;
  const rules = [...new Set(found.map(({ rule }) => noteOf(rule).name))];
  return (
    <p role="status" className={`text-sm ${found.length === 0 ? 'text-calm' : 'text-voice'}`}>
      {found.length === 0
        ? t('voice.exampleFine')
        : t('voice.exampleFound', { count: found.length, rules: rules.join(', ') })}
    </p>
  );
}
