import { rules } from '@tertulia/voice';
import type { ProtocolDocument } from '@tertulia/contract';
import { useText } from '../../i18n/use-text.ts';
import { Part, Under } from './part.tsx';
import { useRuleNotes } from './use-rule-notes.ts';

/** The protocol for whoever may read and not change it: text, not a form that does nothing. */
export function ProtocolFacts({ document }: { document: ProtocolDocument }) {
  const t = useText();
  const noteOf = useRuleNotes();
  const { terms, emoji } = document;
  const facts: readonly (readonly [string, string])[] = [
    [t('voice.personality'), document.personality],
    [t('voice.tone'), document.tone],
    [t('voice.locale'), t(`voice.locale_${document.locale}`)],
    [t('voice.speaker'), t(`voice.speaker_${document.speaker}`)],
    [t('voice.address'), t(`voice.address_${document.address}`)],
    [t('voice.plural'), t(`voice.plural_${document.plural}`)],
    [t('voice.signed'), document.signed ? t('voice.yes') : t('voice.no')],
    [t('voice.emoji'), emoji.palette === 'any' ? t('voice.emojiAny') : emoji.palette.join(' ')],
    [t('voice.emojiCeiling'), String(emoji.ceiling)],
    [
      t('voice.banned'),
      terms.banned.map(({ term, instead }) => (instead === undefined ? term : `${term} → ${instead}`)).join(', '),
    ],
    [
      t('voice.preferred'),
      terms.preferred.map(({ term, insteadOf }) => `${insteadOf.join(', ')} → ${term}`).join('; '),
    ],
    [t('voice.names'), terms.names.join(', ')],
    [t('voice.approved'), document.approvedWording.join('\n')],
  ];
  return (
    <>
      <Part title={t('voice.tab_write')}>
        <dl className="grid gap-x-4 gap-y-2 text-base pane:grid-cols-[200px_minmax(0,1fr)]">
          {facts
            .filter(([, value]) => value !== '')
            .map(([name, value]) => (
              <div key={name} className="contents">
                <dt className="text-sm text-ink-3 max-pane:-mb-2">{name}</dt>
                <dd className="whitespace-pre-wrap wrap-anywhere">{value}</dd>
              </div>
            ))}
        </dl>
      </Part>
      {document.examples.length > 0 && (
        <Part title={t('voice.examples')}>
          {document.examples.map(({ question, answer }) => (
            <div key={`${question}${answer}`}>
              <Under>{question}</Under>
              <p className="whitespace-pre-wrap wrap-anywhere">{answer}</p>
            </div>
          ))}
        </Part>
      )}
      <Part title={t('voice.rules')} lead={t('voice.rulesHelp')}>
        <ul className="divide-y divide-line">
          {rules.map((rule) => {
            const setting = document.rules[rule.id] ?? (rule.offBecause === undefined ? rule.severity : 'off');
            const note = noteOf(rule.id);
            return (
              <li key={rule.id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
                <div className="min-w-0 flex-1 basis-60">
                  <p className="font-medium">{note.name}</p>
                  <p className="text-sm text-ink-2">{note.what}</p>
                </div>
                <span className="text-sm text-ink-3">{t(`voice.severity_${setting}`)}</span>
              </li>
            );
          })}
        </ul>
      </Part>
    </>
  );
}
