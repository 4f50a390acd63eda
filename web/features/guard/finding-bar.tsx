import type { Finding, Fix } from '@tertulia/voice';
import { lazy, Suspense } from 'react';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { Icon } from '../../ui/icon.tsx';

const RuleExample = lazy(async () => ({ default: (await import('../protocol/rule-example.tsx')).RuleExample }));

const grounds = { hint: 'bg-ink/5', warn: 'bg-voice/9', block: 'bg-breach/10' };

/** The finding under the draft: what, why, and the way out, one press away. */
export function FindingBar({
  findings,
  selected,
  isSelecting,
  text,
  isOnlyThere,
  onSelect,
  onTake,
  onDismiss,
}: {
  findings: readonly Finding[];
  selected: number;
  isSelecting: boolean;
  text: string;
  onSelect: (at: number) => void;
  /** Found by the server, not by this browser. */
  isOnlyThere: (finding: Finding) => boolean;
  onTake: (finding: Finding, fix: Fix) => void;
  onDismiss: (finding: Finding) => void;
}) {
  const t = useText();
  const language = useLocale().startsWith('es') ? 'es' : 'en';
  const finding = findings[selected];
  if (!finding) return null;
  const words = text.slice(finding.span.start, finding.span.end);
  const fix = finding.fixes[0];
  const by = fix ? wayOut(fix, finding.span, language) : '';
  const blocks = finding.severity === 'block';
  return (
    <div
      role="group"
      aria-label={t('guard.findings', { count: findings.length })}
      className={`@container rounded-1 px-3 py-1.5 text-sm ${grounds[finding.severity]}`}
    >
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 @2xl:grid-cols-[fit-content(45%)_minmax(0,1fr)_auto]">
        {fix ? (
          <button
            type="button"
            onClick={() => onTake(finding, fix)}
            className="flex min-h-6 min-w-0 flex-wrap items-center gap-x-2 text-left max-pane:min-h-12"
          >
            <span className="unseen">{by === '' ? t('guard.remove') : t('guard.take')} </span>
            <s className="text-ink-3">{words}</s>
            {by !== '' && (
              <>
                <span className="unseen"> {t('guard.by')} </span>
                <span aria-hidden="true">→</span>
                <b className="font-semibold">{by}</b>
              </>
            )}
            {isSelecting && <Kbd keys="t" />}
          </button>
        ) : (
          <b className="font-semibold">{words}</b>
        )}
        <span className="col-span-2 row-start-2 min-w-0 text-pretty text-ink-2 @2xl:col-span-1 @2xl:col-start-2 @2xl:row-start-1">
          {blocks && <b className="font-semibold text-breach">{t('guard.blocks')}. </b>}
          {finding.why[language]}
          {isOnlyThere(finding) && <span className="text-ink-3"> {t('guard.onlyThere')}</span>}
        </span>
        <span className="col-start-2 row-start-1 inline-flex items-center gap-4 @2xl:col-start-3">
          {!blocks && (
            <button
              type="button"
              onClick={() => onDismiss(finding)}
              className="inline-flex min-h-6 items-center gap-1.5 text-ink-3 hover:text-ink max-pane:min-h-12"
            >
              {t('guard.dismiss')}
              {isSelecting && <Kbd keys="Escape" />}
            </button>
          )}
          {findings.length > 1 && (
            <button
              type="button"
              onClick={() => onSelect((selected + 1) % findings.length)}
              className="inline-flex items-center gap-1.5 text-ink-3 tabular-nums max-pane:min-h-12"
            >
              {t('guard.at', { at: selected + 1, count: findings.length })}
              <Kbd keys="Alt+ArrowDown" />
              <Icon name="down" className="size-4 pane:hidden" />
            </button>
          )}
        </span>
        {isSelecting && (
          <Suspense>
            <div className="col-span-full">
              <RuleExample rule={finding.rule} />
            </div>
          </Suspense>
        )}
      </div>
    </div>
  );
}

/** What comes in place of the underlined words. A fix that changes more than them says so; one that only changes others is named. */
const wayOut = (fix: Fix, span: Finding['span'], language: 'es' | 'en'): string => {
  const own = fix.edits.find((edit) => edit.start < span.end && edit.end > span.start);
  if (!own) return fix.label[language];
  return fix.edits.length > 1 ? `${own.text.trim()} …` : own.text.trim();
};
