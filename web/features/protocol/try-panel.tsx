import { lint, protocolFrom, type Draft, type Finding, type Fix } from '@tertulia/voice';
import type { Account, ProtocolDocument } from '@tertulia/contract';
import { useDeferredValue, useMemo, useState } from 'react';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextArea } from '../../ui/field.tsx';
import { takeFix } from '../guard/take-fix.ts';
import { Part } from './part.tsx';
import { useRuleNotes } from './use-rule-notes.ts';

const wheres = ['private', 'public', 'post'] as const;

/** "Paste an answer, see what we would say": by the protocol as it is being written, in this browser. */
export function TryPanel({ document, accounts }: { document: ProtocolDocument; accounts: readonly Account[] }) {
  const t = useText();
  const [text, setText] = useState('');
  const [where, setWhere] = useState<(typeof wheres)[number]>('private');
  const [accountId, setAccountId] = useState('');
  const read = useDeferredValue(text);
  const review = useMemo(() => {
    const account = accounts.find((each) => each.id === accountId);
    const draft: Draft = {
      text: read,
      surface: where === 'post' ? 'post' : 'reply',
      reach: where === 'private' ? 'private' : 'public',
      ...(account === undefined ? {} : { account: { id: account.id, purpose: account.purpose } }),
    };
    return lint(draft, protocolFrom(document).protocol, { now: Date.now() });
  }, [read, where, accountId, accounts, document]);
  const take = (fix: Fix) => setText(takeFix(text, fix));
  return (
    <Part title={t('voice.tab_try')} lead={t('voice.tryLead')}>
      <TextArea
        label={t('voice.tryText')}
        placeholder={t('voice.tryPlaceholder')}
        rows={5}
        maxLength={20_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="grid gap-4 pane:grid-cols-2">
        <SelectField
          label={t('voice.tryWhere')}
          value={where}
          onChange={(event) => setWhere(wheres.find((each) => each === event.target.value) ?? 'private')}
        >
          {wheres.map((each) => (
            <option key={each} value={each}>
              {t(`voice.tryWhere_${each}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('voice.tryAccount')}
          value={accountId}
          onChange={(event) => setAccountId(event.target.value)}
        >
          <option value="">{t('voice.tryAccountAny')}</option>
          {accounts.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </SelectField>
      </div>
      <div role="status">
        {read.trim() === '' ? (
          <p className="text-sm text-ink-3">{t('voice.tryEmpty')}</p>
        ) : review.isSilent && review.findings.length === 0 ? (
          <p className="text-sm text-ink-2">{t('voice.trySilent')}</p>
        ) : review.findings.length === 0 ? (
          <p className="text-calm">{t('voice.tryClear')}</p>
        ) : null}
      </div>
      {review.findings.length > 0 && (
        <ul aria-label={t('voice.tab_try')} className="flex flex-col gap-2">
          {review.findings.map((finding, at) => (
            <FindingRow
              key={`${finding.rule} ${finding.span.start} ${at}`}
              finding={finding}
              text={read}
              onTake={take}
            />
          ))}
        </ul>
      )}
    </Part>
  );
}

const tones = {
  hint: 'border-line bg-sheet',
  warn: 'border-voice/40 bg-voice/8',
  block: 'border-breach/40 bg-breach/8',
};

function FindingRow({ finding, text, onTake }: { finding: Finding; text: string; onTake: (fix: Fix) => void }) {
  const t = useText();
  const language = useLocale().startsWith('en') ? 'en' : 'es';
  const { name } = useRuleNotes()(finding.rule);
  const words = text.slice(finding.span.start, finding.span.end);
  return (
    <li className={`flex flex-col gap-1 rounded-1 border px-3 py-2 text-sm ${tones[finding.severity]}`}>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <b className="font-semibold">{name}</b>
        <span className="text-xs text-ink-3">{t(`voice.severity_${finding.severity}`)}</span>
      </p>
      <p className="text-ink-2">{finding.why[language]}</p>
      <p className="line-clamp-3 wrap-anywhere text-ink-3">{words}</p>
      {finding.fixes.slice(0, 2).map((fix, at) => {
        const by = fix.edits
          .find((edit) => edit.start < finding.span.end && edit.end > finding.span.start)
          ?.text.trim();
        const label =
          by === undefined ? fix.label[language] : by === '' ? t('voice.tryRemove') : t('voice.tryTake', { text: by });
        return (
          <Button key={at} onClick={() => onTake(fix)} className="max-w-full self-start !whitespace-normal">
            {label}
          </Button>
        );
      })}
    </li>
  );
}
