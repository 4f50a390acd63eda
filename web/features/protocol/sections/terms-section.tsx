import { useText } from '../../../i18n/use-text.ts';
import { TextField } from '../../../ui/field.tsx';
import { LinesField } from '../lines-field.tsx';
import { Part } from '../part.tsx';
import { CommasField } from './commas-field.tsx';
import { RowList } from './row-list.tsx';
import type { SectionProps } from './section-props.ts';

/** What is never said, what is said instead, and what is left alone. */
export function TermsSection({ document, onChange }: SectionProps) {
  const t = useText();
  const { terms, approvedWording } = document;
  return (
    <Part title={t('voice.terms')}>
      <RowList
        title={t('voice.banned')}
        help={t('voice.bannedHelp')}
        rows={terms.banned}
        nameOf={({ term }) => term}
        fresh={{ term: '' }}
        add={t('voice.addBanned')}
        onChange={(banned) => onChange({ terms: { ...terms, banned } })}
      >
        {(row, change) => (
          <div className="grid gap-2 pane:grid-cols-3">
            <TextField
              label={t('voice.term')}
              value={row.term}
              required
              maxLength={80}
              onChange={(event) => change({ term: event.target.value })}
            />
            <TextField
              label={t('voice.instead')}
              value={row.instead ?? ''}
              maxLength={200}
              onChange={(event) => change({ instead: event.target.value })}
            />
            <TextField
              label={t('voice.because')}
              value={row.because ?? ''}
              maxLength={200}
              onChange={(event) => change({ because: event.target.value })}
            />
          </div>
        )}
      </RowList>
      <RowList
        title={t('voice.preferred')}
        rows={terms.preferred}
        nameOf={({ term }) => term}
        fresh={{ term: '', insteadOf: [] }}
        add={t('voice.addPreferred')}
        onChange={(preferred) => onChange({ terms: { ...terms, preferred } })}
      >
        {(row, change) => (
          <div className="grid items-start gap-2 pane:grid-cols-2">
            <TextField
              label={t('voice.term')}
              value={row.term}
              required
              maxLength={80}
              onChange={(event) => change({ term: event.target.value })}
            />
            <CommasField
              label={t('voice.insteadOf')}
              help={t('voice.insteadOfHelp')}
              values={row.insteadOf}
              onChange={(insteadOf) => change({ insteadOf })}
            />
          </div>
        )}
      </RowList>
      <LinesField
        label={t('voice.names')}
        help={t('voice.namesHelp')}
        lines={terms.names}
        onChange={(names) => onChange({ terms: { ...terms, names } })}
      />
      <LinesField
        label={t('voice.approved')}
        help={t('voice.approvedHelp')}
        lines={approvedWording}
        onChange={(lines) => onChange({ approvedWording: lines })}
      />
    </Part>
  );
}
