import type { ChannelManifest, Conversation, MemberId, Message } from '@tertulia/contract';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Trans } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { call } from '../../../live/api.ts';
import { brandsQuery, membersQuery } from '../../../live/workspace-queries.ts';
import { IconButton } from '../../../ui/button.tsx';
import { useCommands } from '../../../ui/commands.ts';
import { Icon } from '../../../ui/icon.tsx';
import { authorName } from '../thread/group-messages.ts';
import { AttachmentList } from './attachment-list.tsx';
import { ChangedPanel } from './changed-panel.tsx';
import { ComposerBar } from './composer-bar.tsx';
import { FindingBar } from './finding-bar.tsx';
import { Notices } from './composer-notices.tsx';
import { Suggestions } from './suggestions.tsx';
import { replaceTrigger, triggerAt, type Trigger } from './trigger.ts';
import { Underlined } from './underlined.tsx';
import { useAttachments } from './use-attachments.ts';
import { useDraft } from './use-draft.ts';
import { useFindings } from './use-findings.ts';
import { useSend } from './use-send.ts';
import { takeFix } from './take-fix.ts';
import type { Place } from './location-form.tsx';

const VoiceRecorder = lazy(async () => ({ default: (await import('./voice-recorder.tsx')).VoiceRecorder }));
const typingMs = 5000;

export type ComposerProps = {
  conversation: Conversation;
  channel: ChannelManifest | undefined;
  may: (permission: string) => boolean;
  replyTo: Message | null;
  onReplyTo: (message: Message | null) => void;
  seenVersion: () => number;
  onAdvance: () => void;
};

/** Where one writes: to the person or to the team, as whom and where always in sight. */
export function Composer({ conversation, channel, may, replyTo, onReplyTo, seenVersion, onAdvance }: ComposerProps) {
  const t = useText();
  const { id } = conversation;
  const isPublic = conversation.replySurface === 'public';
  const rule = channel?.compose[conversation.replySurface];
  const { draft, change, clear, saved } = useDraft(id, may('conversation.work'));
  const isNote = draft.mode === 'note';
  const attachments = useAttachments(rule?.media, draft.fileIds, (fileIds) => change({ fileIds }));
  const brand = useQuery(brandsQuery).data?.items.find((each) => each.id === conversation.brandId);
  const members = useQuery(membersQuery).data?.items ?? [];
  const findings = useFindings(draft.text, conversation, brand, !isNote);
  const [selected, setSelected] = useState(0);
  const [selecting, setSelecting] = useState(false);
  const [trigger, setTrigger] = useState<Trigger | null>(null);
  const [recording, setRecording] = useState<'no' | 'yes' | 'refused'>('no');
  const [place, setPlace] = useState<Place | null>(null);
  const [subject, setSubject] = useState<string | null>(null);
  const [dropping, setDropping] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const under = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const told = useRef(0);
  const at = Math.min(selected, Math.max(0, findings.length - 1));

  const gone = () => {
    clear();
    attachments.clear();
    setPlace(null);
    setSubject(null);
    onReplyTo(null);
  };
  const sending = useSend(conversation, gone, (message) => {
    change({ text: message.text, mode: 'reply' });
    field.current?.focus();
  });

  const mayWrite = isNote ? may('conversation.work') : may('conversation.reply');
  const windowShut = !isNote && conversation.replyWindow.kind === 'closed';
  const isEmpty = draft.text.trim() === '' && (isNote || (attachments.files.length === 0 && place === null));
  const maySend = mayWrite && !windowShut && !isEmpty && !attachments.isUploading && !sending.busy;

  const send = async (
    then: 'stay' | 'resolve' | 'pending' = 'stay',
    more: { confirmChanged?: true; override?: { reason: string } } = {},
  ) => {
    if (!maySend) return;
    const key = crypto.randomUUID();
    const text = draft.text.trim();
    const sent = isNote
      ? await sending.send({
          kind: 'note',
          key,
          conversationId: id,
          body: { text, mentions: mentionsIn(text, members) },
        })
      : await sending.send({
          kind: 'reply',
          key,
          conversationId: id,
          body: {
            text,
            seenVersion: seenVersion(),
            then,
            ...more,
            files: attachments.files.flatMap((each) =>
              each.fileId === null
                ? []
                : [{ fileId: each.fileId, role: each.role, ...(each.alt === '' ? {} : { alt: each.alt }) }],
            ),
            ...(subject === null || subject === '' ? {} : { subject }),
            ...(place === null ? {} : { location: place }),
            ...(replyTo ? { replyTo: replyTo.id } : {}),
          },
        });
    if (sent && then !== 'stay') onAdvance();
    else if (sent) field.current?.focus();
  };

  const write = (text: string, caret: number) => {
    sending.begin();
    change({ text });
    setSelecting(false);
    setTrigger(triggerAt(text, caret, isNote ? ['mention'] : ['snippet']));
    if (!isNote && Date.now() - told.current > typingMs && text !== '') {
      told.current = Date.now();
      void call('POST /api/v1/conversations/:id/presence', { params: { id }, body: { state: 'typing' } }).catch(
        () => undefined,
      ); // a courtesy
    }
  };
  const insert = (piece: string, over: Pick<Trigger, 'start' | 'end'> | null = null) => {
    const caret = field.current?.selectionStart ?? draft.text.length;
    const next = replaceTrigger(draft.text, over ?? { start: caret, end: field.current?.selectionEnd ?? caret }, piece);
    write(next.text, next.caret);
    setTrigger(null);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.caret, next.caret);
    });
  };

  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    const mod = event.metaKey || event.ctrlKey;
    if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp') && findings.length > 0) {
      event.preventDefault();
      const next = selecting ? (at + (event.key === 'ArrowDown' ? 1 : -1) + findings.length) % findings.length : at;
      setSelected(next);
      setSelecting(true);
    } else if (selecting && event.key === 't' && !mod && !event.altKey) {
      event.preventDefault();
      const fix = findings[at]?.fixes[0];
      if (fix) change({ text: takeFix(draft.text, fix) });
      setSelecting(findings.length > 1);
    } else if (selecting && event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setSelecting(false);
    } else if (
      event.key === 'Enter' &&
      !event.shiftKey &&
      (mod || (!isPublic && !isNote && !rule?.subject) || (isNote && !mod && false))
    ) {
      event.preventDefault();
      void send(mod && event.shiftKey ? 'resolve' : 'stay');
    }
  };

  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight, Math.max(180, innerHeight * 0.4))}px`;
    if (under.current) under.current.scrollTop = area.scrollTop;
  }, [draft.text, recording]);
  useEffect(() => {
    if (replyTo) field.current?.focus();
  }, [replyTo]);

  const focusOn = (mode: 'reply' | 'note') => {
    change({ mode });
    requestAnimationFrame(() => field.current?.focus());
  };
  const group = t('frame.group_composer');
  useCommands([
    { id: 'reply', label: t('conversations.act.reply'), group, keys: 'r', run: () => focusOn('reply') },
    { id: 'note', label: t('conversations.act.note'), group, keys: 'n', run: () => focusOn('note') },
    {
      id: 'send-and-resolve',
      label: t('conversations.composer.sendAndResolve'),
      group,
      keys: 'Mod+Shift+Enter',
      run: () => void send('resolve'),
    },
  ]);

  if (!may('conversation.reply') && !may('conversation.work'))
    return (
      <p className="m-4 rounded-2 border border-line px-4 py-3 text-sm text-ink-3">
        {t('conversations.composer.cannotReply')}
      </p>
    );
  const mode = (name: 'reply' | 'note') => ({
    type: 'button' as const,
    'aria-pressed': draft.mode === name,
    onClick: () => focusOn(name),
    className:
      'rounded-1 px-2.5 py-1 text-sm text-ink-3 hover:text-ink aria-pressed:bg-paper aria-pressed:font-semibold aria-pressed:text-ink max-pane:py-2.5',
  });
  return (
    <div
      ref={box}
      role="region"
      aria-label={t('conversations.composer.name')}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        attachments.add([...event.dataTransfer.files]);
      }}
      className={`relative mx-6 mb-5 rounded-3 border bg-raised shadow-sheet max-pane:mx-2 max-pane:mb-[max(8px,env(safe-area-inset-bottom))] ${isNote ? '!bg-note' : ''} ${dropping ? 'border-accent outline-2 outline-accent' : 'border-line-control focus-within:border-ink-3'}`}
    >
      <div className="flex items-center gap-0.5 px-2 pt-1.5">
        <button {...mode('reply')}>{t('conversations.composer.reply')}</button>
        <button {...mode('note')}>{t('conversations.composer.note')}</button>
        <span className="ml-auto truncate px-2 text-xs text-ink-3">
          {isNote ? (
            t('conversations.composer.asNote')
          ) : (
            <Trans
              i18nKey={isPublic ? 'conversations.composer.asPublic' : 'conversations.composer.asPrivate'}
              values={{ name: conversation.accountName }}
              components={{ 1: <b className="font-semibold text-ink-2" /> }}
            />
          )}
        </span>
      </div>
      <Notices
        conversation={conversation}
        isNote={isNote}
        problem={attachments.problem}
        trouble={sending.trouble}
        recordingRefused={recording === 'refused'}
        mayOverride={may('conversation.override')}
        onOverride={(reason) => void send('stay', { override: { reason } })}
      />
      {sending.trouble?.kind === 'changed' && (
        <ChangedPanel
          news={sending.trouble.news}
          onSend={() => void send('stay', { confirmChanged: true })}
          onEdit={() => {
            sending.dropTrouble();
            field.current?.focus();
          }}
        />
      )}
      {replyTo && !isNote && (
        <p className="mx-3 mt-2 flex items-center gap-2 border-l-2 border-accent pl-2.5 text-sm text-ink-2">
          <span className="min-w-0 flex-1 truncate">
            <b className="font-medium">{t('conversations.composer.replyingTo', { name: authorName(replyTo) })}</b>{' '}
            {replyTo.text}
          </span>
          <IconButton
            icon="close"
            name={t('conversations.composer.cancelReplyTo')}
            onClick={() => onReplyTo(null)}
            className="!size-7"
          />
        </p>
      )}
      {rule?.subject && !isNote && (
        <input
          value={subject ?? ''}
          aria-label={t('conversations.composer.subject')}
          placeholder={conversation.subject ? `Re: ${conversation.subject}` : t('conversations.composer.subject')}
          maxLength={998}
          onChange={(event) => setSubject(event.target.value)}
          className="mx-4 mt-1.5 block w-[calc(100%-2rem)] border-b border-line bg-transparent pb-1 text-sm font-medium outline-none focus:border-line-control"
        />
      )}
      {recording === 'yes' ? (
        <Suspense>
          <VoiceRecorder
            onDone={(sound) => {
              setRecording('no');
              attachments.addVoice(sound);
            }}
            onCancel={() => setRecording('no')}
            onRefused={() => setRecording('refused')}
          />
        </Suspense>
      ) : (
        <div className="relative">
          <Underlined ref={under} text={draft.text} findings={findings} selected={selecting ? at : -1} />
          <textarea
            ref={field}
            value={draft.text}
            rows={2}
            disabled={!mayWrite}
            spellCheck
            aria-label={isNote ? t('conversations.composer.note') : t('conversations.composer.reply')}
            placeholder={
              isNote
                ? t('conversations.composer.placeholderNote')
                : isPublic
                  ? t('conversations.composer.placeholderPublic', { name: conversation.contact.name })
                  : t('conversations.composer.placeholder', { name: conversation.contact.name })
            }
            aria-describedby={findings.length > 0 ? 'finding' : undefined}
            onChange={(event) => write(event.target.value, event.target.selectionStart)}
            onKeyDown={press}
            onSelect={(event) =>
              setTrigger(triggerAt(draft.text, event.currentTarget.selectionStart, isNote ? ['mention'] : ['snippet']))
            }
            onScroll={(event) => {
              if (under.current) under.current.scrollTop = event.currentTarget.scrollTop;
            }}
            onPaste={(event) => {
              const files = [...event.clipboardData.files];
              if (files.length > 0 && !isNote) {
                event.preventDefault();
                attachments.add(files);
              }
            }}
            className="relative block max-h-[40dvh] min-h-18 w-full resize-none bg-transparent px-4 pt-2.5 pb-1.5 text-[1rem]/[1.6] [overflow-wrap:break-word] outline-none"
          />
        </div>
      )}
      {trigger && (
        <Suggestions
          trigger={trigger}
          anchor={box}
          conversation={conversation}
          members={members}
          onPick={(piece) => insert(piece, trigger)}
          onClose={() => setTrigger(null)}
        />
      )}
      {!isNote && (
        <AttachmentList
          files={attachments.files}
          altText={rule?.altText ?? false}
          onAlt={attachments.setAlt}
          onRemove={attachments.remove}
        />
      )}
      {place && !isNote && (
        <p className="mx-3 mt-2 inline-flex items-center gap-2 rounded-2 border border-line-strong bg-sheet px-2.5 py-1 text-sm">
          <Icon name="pin" className="size-4 text-accent" />
          {place.name ?? `${place.latitude}, ${place.longitude}`}
          <IconButton
            icon="close"
            name={t('conversations.composer.removeFile', { name: t('conversations.part.location') })}
            onClick={() => setPlace(null)}
            className="!size-7"
          />
        </p>
      )}
      <div id="finding">
        <FindingBar
          findings={findings}
          selected={at}
          isSelecting={selecting}
          text={draft.text}
          onSelect={(next) => {
            setSelected(next);
            setSelecting(true);
            field.current?.focus();
          }}
          onTake={(fix) => {
            change({ text: takeFix(draft.text, fix) });
            field.current?.focus();
          }}
        />
      </div>
      <ComposerBar
        rule={rule}
        isNote={isNote}
        isPublic={isPublic}
        sendsOnEnter={!isPublic && !isNote && !rule?.subject}
        text={draft.text}
        saved={saved}
        maySend={maySend}
        busy={sending.busy}
        findings={findings.length}
        onEmoji={(sign) => insert(sign)}
        onFiles={attachments.add}
        onRecord={() => setRecording('yes')}
        onPlace={setPlace}
        onSnippets={() => insert('/')}
        onSend={(then) => void send(then)}
      />
      {dropping && (
        <p className="pointer-events-none absolute inset-0 grid place-items-center rounded-3 bg-raised/90 font-medium">
          {t('conversations.composer.drop')}
        </p>
      )}
    </div>
  );
}

const mentionsIn = (text: string, members: readonly { readonly id: MemberId; readonly name: string }[]): MemberId[] =>
  members.filter((each) => text.includes(`@${each.name.split(' ')[0] ?? each.name}`)).map((each) => each.id);
