import type { ChannelManifest, Conversation, MemberId, Message } from '@tertulia/contract';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { call } from '../../../live/api.ts';
import { membersQuery } from '../../../live/workspace-queries.ts';
import { isByTouch } from '../../../ui/by-touch.ts';
import { useCommands } from '../../../ui/commands.ts';
import { takeBackLast } from '../../../ui/notice.ts';
import { useStore } from '../../../ui/store.ts';
import { Addressees } from './addressees.tsx';
import { AttachmentList } from './attachment-list.tsx';
import { ChangedPanel } from './changed-panel.tsx';
import { PlaceChip, ReplyingTo } from './composer-asides.tsx';
import { ComposerBar } from './composer-bar.tsx';
import { ComposerHead } from './composer-head.tsx';
import { copiesLeft, copiesOut } from './copies.ts';
import { FindingsUnder } from '../../guard/findings-under.tsx';
import { GuardLine } from '../../guard/guard-line.tsx';
import { Notices } from './composer-notices.tsx';
import { Suggestions } from './suggestions.tsx';
import { callFor, replaceTrigger, triggerAt, type Trigger } from './trigger.ts';
import { writingIntent } from './writing-intent.ts';
import { WritingField } from './writing-field.tsx';
import { useAttachments } from './use-attachments.ts';
import { useDraft } from './use-draft.ts';
import { useFindingChoice } from '../../guard/use-finding-choice.ts';
import { useTakenBack, useTakenUp } from './taken-back.ts';
import { SubjectField } from './subject-field.tsx';
import { shortName } from './short-name.ts';
import { useReplyGuard } from './use-reply-guard.ts';
import { useSend } from './use-send.ts';
import { useWhenUploaded } from './use-when-uploaded.ts';
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
  const { draft, change, clear, putBack, saved } = useDraft(id, may('conversation.work'));
  const isNote = draft.mode === 'note';
  const attachments = useAttachments(rule?.media, draft.fileIds, (fileIds) => change({ fileIds }));
  const members = useQuery(membersQuery).data?.items ?? [];
  const isReply = !isNote && may('conversation.reply');
  const guard = useReplyGuard(draft.text, conversation, isReply, rule?.subject === true);
  const { subject } = guard;
  const { findings } = guard.body;
  const choice = useFindingChoice(guard.body, draft.text, (text) => change({ text }));
  const [trigger, setTrigger] = useState<Trigger | null>(null);
  const [recording, setRecording] = useState<'no' | 'yes' | 'microphone' | 'format'>('no');
  const [place, setPlace] = useState<Place | null>(null);
  const [dropping, setDropping] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const told = useRef(0);
  const justSent = useRef(false);

  const gone = (sent: string) => {
    clear(sent);
    guard.clear();
    attachments.clear();
    setPlace(null);
    onReplyTo(null);
  };
  const takeUp = (message: Message) => {
    const fileIds = message.parts.flatMap((part) => (part.type === 'media' && part.fileId ? [part.fileId] : []));
    const leftOut = conversation.answerTo
      .map((one) => one.identityId)
      .filter((one) => message.recipients.every((to) => to.identityId !== one));
    putBack({ text: message.text, fileIds, leftOut });
    field.current?.focus();
  };
  const sending = useSend(conversation, gone, takeUp);
  useTakenBack(id, takeUp);
  useTakenUp(id, ({ kind, body }) => {
    const reply = kind === 'reply' ? body : null;
    const fileIds = (reply?.files ?? []).map((each) => each.fileId);
    putBack({ text: body.text, fileIds, leftOut: copiesOut(conversation.answerTo, reply?.copies) }, kind);
    setPlace(reply?.location ?? null);
    subject.set(reply?.subject ?? null);
    field.current?.focus();
  });

  const mayWrite = isNote ? may('conversation.work') : may('conversation.reply');
  // in public, in a note, in a letter and on a phone, which has no other key for it, Enter makes a line
  const sendsOnEnter = !isPublic && !isNote && !rule?.subject && !isByTouch();
  const { name } = conversation.contact;
  const placeholder = isNote
    ? t('conversations.composer.placeholderNote')
    : isPublic
      ? t('conversations.composer.placeholderPublic', { name: shortName(name) })
      : t('conversations.composer.placeholder', { name: shortName(name) });
  const windowShut = !isNote && conversation.replyWindow.kind === 'closed';
  const isEmpty = draft.text.trim() === '' && (isNote || (attachments.files.length === 0 && place === null));
  const maySend = mayWrite && !windowShut && !isEmpty && !sending.busy;

  const send = async (
    then: 'stay' | 'resolve' | 'pending' = 'stay',
    more: { confirmChanged?: true; override?: { reason: string } } = {},
  ) => {
    if (!maySend) return;
    if (!isNote && attachments.isUploading) return uploaded.wait([then, more]);
    if (!isNote && attachments.hasFailed) return attachments.complain();
    const key = crypto.randomUUID();
    const text = draft.text.trim();
    const told = guard.told();
    const trouble = isNote
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
            ...(told === undefined ? {} : { guard: told }),
            then,
            ...more,
            files: attachments.files.flatMap((each) =>
              each.fileId === null
                ? []
                : [{ fileId: each.fileId, role: each.role, ...(each.alt === '' ? {} : { alt: each.alt }) }],
            ),
            ...(draft.leftOut.length === 0 ? {} : { copies: copiesLeft(conversation.answerTo, draft.leftOut) }),
            ...(subject.value === '' ? {} : { subject: subject.value }),
            ...(place === null ? {} : { location: place }),
            ...(replyTo ? { replyTo: replyTo.id } : {}),
          },
        });
    const sent = trouble === null;
    if (trouble?.kind === 'differs' || trouble?.kind === 'blocked') guard.hear(trouble.findings);
    if (sent && then !== 'stay') onAdvance();
    // only if nobody has gone elsewhere while the answer was on its way
    else if (sent && box.current?.contains(document.activeElement)) field.current?.focus();
    justSent.current = sent;
  };

  const uploaded = useWhenUploaded(attachments.isUploading, (how: Parameters<typeof send>) => void send(...how));

  /** What the guard held back is being written anew. */
  const ease = () => {
    if (sending.trouble?.kind === 'differs' || sending.trouble?.kind === 'blocked') sending.dropTrouble();
  };
  const write = (text: string, caret: number) => {
    sending.begin();
    ease();
    justSent.current = false;
    change({ text });
    choice.forget();
    setTrigger(triggerAt(text, caret, isNote ? ['mention'] : ['snippet', 'fact']));
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
    if (over) setTrigger(null); // taken; a sign put in by its button calls for its list
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.caret, next.caret);
    });
  };

  const moveCaret = (caret: number) => {
    setTrigger(triggerAt(draft.text, caret, isNote ? ['mention'] : ['snippet', 'fact']));
    choice.touch(caret);
  };

  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    const mod = event.metaKey || event.ctrlKey;
    if (choice.press(event)) return;
    // nothing typed since: what the field would undo is the sending
    if (mod && event.key === 'z' && draft.text === '' && takeBackLast()) return event.preventDefault();
    if (event.key === 'Enter' && !event.shiftKey && (mod || sendsOnEnter)) {
      event.preventDefault();
      // sent and nothing more to say: the same key goes on to the next conversation
      if (isEmpty && justSent.current) onAdvance();
      else void send();
    }
  };

  useEffect(() => {
    if (replyTo) field.current?.focus();
  }, [replyTo]);

  const focusOn = (mode: 'reply' | 'note') => {
    change({ mode });
    field.current?.focus(); // at once: the next letter may be on its way
    requestAnimationFrame(() => field.current?.focus()); // where the field is only drawn now
  };
  const intent = useStore(writingIntent);
  useEffect(() => {
    if (intent === null) return;
    writingIntent.set(null);
    if (intent === 'fact') {
      change({ mode: 'reply' });
      insert(callFor(';', draft.text, field.current));
    } else focusOn(intent);
  });
  const group = t('frame.group_composer');
  useCommands([
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
      className={`relative mx-6 mb-5 min-h-0 overflow-y-auto overscroll-contain rounded-3 border bg-raised shadow-sheet max-pane:mx-2 max-pane:mb-[max(8px,env(safe-area-inset-bottom))] ${isNote ? '!bg-note' : ''} ${dropping ? 'border-accent outline-2 outline-accent' : 'border-line-control focus-within:border-ink-3'}`}
    >
      <ComposerHead mode={draft.mode} isPublic={isPublic} accountName={conversation.accountName} onMode={focusOn} />
      <Notices
        conversation={conversation}
        isNote={isNote}
        problem={attachments.problem}
        trouble={sending.trouble}
        recordingRefused={recording === 'microphone' || recording === 'format' ? recording : null}
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
      {replyTo && !isNote && <ReplyingTo message={replyTo} onCancel={() => onReplyTo(null)} />}
      {rule?.copies && !isNote && (
        <Addressees answerTo={conversation.answerTo} out={draft.leftOut} onOut={(leftOut) => change({ leftOut })} />
      )}
      {rule?.subject && !isNote && (
        <SubjectField of={subject} onWrite={ease} before={conversation.subject} onDone={() => field.current?.focus()} />
      )}
      {recording === 'yes' ? (
        <Suspense>
          <VoiceRecorder
            containers={rule?.media.voice ?? []}
            onDone={(sound) => {
              setRecording('no');
              attachments.addVoice(sound);
            }}
            onCancel={() => setRecording('no')}
            onRefused={setRecording}
          />
        </Suspense>
      ) : (
        <WritingField
          ref={field}
          text={draft.text}
          name={isNote ? t('conversations.composer.note') : t('conversations.composer.reply')}
          placeholder={placeholder}
          disabled={!mayWrite}
          findings={findings}
          selected={choice.isSelecting ? choice.at : -1}
          onWrite={write}
          onPress={press}
          onCaret={moveCaret}
          onFiles={isNote ? null : attachments.add}
        />
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
      {place && !isNote && <PlaceChip place={place} onRemove={() => setPlace(null)} />}
      <div id="finding" className="mx-3 mb-1 empty:hidden">
        <FindingsUnder field={field} text={draft.text} guard={guard.body} choice={choice} />
      </div>
      {recording !== 'yes' && (
        <ComposerBar
          rule={rule}
          conversation={conversation}
          isNote={isNote}
          isPublic={isPublic}
          sendsOnEnter={sendsOnEnter}
          text={draft.text}
          saved={saved}
          mayWrite={mayWrite}
          maySend={maySend}
          busy={sending.busy}
          waitsForFiles={uploaded.isWaiting}
          guard={isNote ? null : <GuardLine state={guard.state} count={guard.count} isBrief />}
          additions={{
            onPut: insert,
            onCall: (sign) => insert(callFor(sign, draft.text, field.current)),
            onFiles: attachments.add,
            onRecord: () => setRecording('yes'),
            onPlace: setPlace,
          }}
          onSend={(then) => void send(then)}
        />
      )}
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
