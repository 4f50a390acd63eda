import type { Conversation } from '@tertulia/contract';
import { useState } from 'react';
import { clockInSentence, span, spanCount } from '../../../i18n/moment.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useTicking } from '../../../ui/ticker.ts';
import type { Heard } from './use-reply-guard.ts';
import type { Trouble } from './use-send.ts';

const noticeMs = 4 * 3_600_000;

/** What one must know before writing on: the window, what went wrong, what the guard does not let out. */
export function Notices({
  conversation,
  isNote,
  problem,
  trouble,
  recordingRefused,
  mayOverride,
  onOverride,
}: {
  conversation: Conversation;
  isNote: boolean;
  problem: string | null;
  trouble: Trouble | null;
  recordingRefused: 'microphone' | 'format' | null;
  mayOverride: boolean;
  onOverride: (reason: string) => void;
}) {
  const t = useText();
  return (
    <>
      {!isNote && <WindowNotice window={conversation.replyWindow} />}
      {problem && (
        <Line tone="breach" role="alert">
          {problem}
        </Line>
      )}
      {recordingRefused !== null && (
        <Line tone="breach" role="alert">
          {t(
            recordingRefused === 'format'
              ? 'conversations.composer.noRecording'
              : 'conversations.composer.noMicrophone',
          )}
        </Line>
      )}
      {trouble?.kind === 'refused' && (
        <Line tone="breach" role="alert">
          {t('conversations.composer.notSent', { why: trouble.why })}
        </Line>
      )}
      {trouble?.kind === 'differs' && (
        <Line tone="waiting" role="alert">
          {trouble.why}
        </Line>
      )}
      {(trouble?.kind === 'differs' || trouble?.kind === 'blocked') &&
        trouble.findings
          .filter(({ aside }) => aside?.of === 'alt')
          .map((finding, at) => <OfPicture key={at} finding={finding} />)}
      {trouble?.kind === 'blocked' && <Blocked why={trouble.why} mayOverride={mayOverride} onOverride={onOverride} />}
    </>
  );
}

const Line = ({ tone, role, children }: { tone: 'breach' | 'waiting'; role?: 'alert'; children: React.ReactNode }) => (
  <p
    role={role}
    className={`mx-4 mt-1.5 flex items-start gap-1.5 text-sm ${tone === 'breach' ? 'text-breach' : 'text-waiting'}`}
  >
    <Icon name={tone === 'breach' ? 'alert' : 'clock'} className="mt-0.5 size-4" />
    <span>{children}</span>
  </p>
);

/** What the server found in the words for a picture: they are written elsewhere, so it names them. */
function OfPicture({ finding: { aside, span, why } }: { finding: Heard }) {
  const t = useText();
  const language = useLocale().startsWith('es') ? 'es' : 'en';
  const words = aside?.text.slice(span.start, span.end) ?? '';
  return (
    <p className="mx-4 mt-1.5 text-sm text-ink-2">
      {t('conversations.composer.findingInPicture', { words })} {why[language]}
    </p>
  );
}

/** Under four hours it counts down; shut, it says what is still possible. */
function WindowNotice({ window }: { window: Conversation['replyWindow'] }) {
  const t = useText();
  const locale = useLocale();
  const words = useTicking((now) => {
    if (window.kind !== 'closes') return '';
    const at = Date.parse(window.at);
    return at - now > noticeMs
      ? ''
      : t('conversations.composer.windowCloses', {
          when: clockInSentence(at, locale),
          span: span(at - now, locale),
          count: spanCount(at - now),
        });
  });
  if (window.kind === 'closed')
    return (
      <Line tone="waiting">
        {window.then === 'template'
          ? t('conversations.composer.windowClosedTemplate')
          : t('conversations.composer.windowClosed')}
      </Line>
    );
  return words === '' ? null : <Line tone="waiting">{words}</Line>;
}

function Blocked({
  why,
  mayOverride,
  onOverride,
}: {
  why: string;
  mayOverride: boolean;
  onOverride: (reason: string) => void;
}) {
  const t = useText();
  const [reason, setReason] = useState('');
  return (
    <form
      role="alert"
      onSubmit={(event) => {
        event.preventDefault();
        onOverride(reason);
      }}
      className="mx-3 mt-2 rounded-2 border border-breach/40 bg-breach/8 px-3.5 py-2.5 text-sm"
    >
      <p className="font-semibold">{why}</p>
      {!mayOverride && <p className="text-ink-2">{t('conversations.composer.overrideAsk')}</p>}
      {mayOverride && (
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <input
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            aria-label={t('conversations.composer.overrideReason')}
            placeholder={t('conversations.composer.overrideReason')}
            minLength={3}
            maxLength={500}
            className="h-8 min-w-40 flex-1 rounded-1 border border-line-control bg-raised px-2 max-pane:h-12"
          />
          <Button type="submit" look="danger" disabled={reason.trim().length < 3}>
            {t('conversations.composer.override')}
          </Button>
          <p className="w-full text-xs text-ink-3">{t('conversations.composer.overrideHelp')}</p>
        </div>
      )}
    </form>
  );
}
