import type { Conversation } from '@tertulia/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { protocolQuery } from '../../../live/workspace-queries.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { useCommands } from '../../../ui/commands.ts';
import { controlLook } from '../../../ui/field.tsx';
import { useStore } from '../../../ui/store.ts';
import { isSettled } from '../acts.ts';
import { useSend } from '../composer/use-send.ts';
import { writingIntent } from '../composer/writing-intent.ts';
import { conversationQuery, signalsQuery, threadQuery } from '../queries.ts';
import { isUnanswered } from './asked-in-public.ts';
import { closingFor, closingsFor } from './closing-words.ts';
import { closingIntent } from './left-in-public.ts';
import { messagesIn } from './messages-in.ts';
import type { PublicQuestion } from './public-question.ts';

/** While a question is answered in private, its public place still looks unanswered: one line offers the few words that close it there. */
export function PublicClosing({ of, here }: { of: PublicQuestion; here: Conversation }) {
  const question = useQuery(conversationQuery(of.id)).data;
  if (question?.replySurface !== 'public' || question.replyWindow.kind === 'closed') return null;
  return <Offer key={of.id} of={of} question={question} here={here} />;
}

function Offer({ of, question, here }: { of: PublicQuestion; question: Conversation; here: Conversation }) {
  const t = useText();
  const locale = useLocale();
  const written = useQuery(protocolQuery(question.brandId)).data?.document;
  const known = useQuery(signalsQuery(question.id)).data?.signals;
  const asked = messagesIn(useInfiniteQuery(threadQuery(question.id)).data);
  const [text, setText] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const offer = useRef<HTMLButtonElement>(null);
  const sending = useSend(
    question,
    () => {
      setText(null);
      writingIntent.set('reply'); // one goes on writing here
    },
    (message) => setText(message.text),
  );
  const leave = () => {
    setText(null);
    sending.dropTrouble();
    requestAnimationFrame(() => offer.current?.focus());
  };
  const { trouble } = sending;
  const isHere = here.id === question.id;

  const open = () => {
    const ways = closingsFor(
      isSettled(here.status) ? 'settled' : 'told',
      known?.personLanguage ?? (written?.locale === 'en' ? 'en' : 'es'),
      written?.locale ?? 'es-ES',
      written?.address ?? 'tu',
    );
    setText(closingFor(question.id, ways));
    requestAnimationFrame(() => field.current?.focus());
  };
  const publish = () => {
    if (text === null || text.trim() === '' || sending.busy) return;
    // what was found the first time has been seen by the second
    const seen = trouble?.kind === 'differs' ? trouble.findings.map(({ rule }) => rule) : [];
    const body = {
      text: text.trim(),
      seenVersion: question.threadVersion,
      then: 'resolve' as const,
      files: [],
      guard: { seen, acts: [] },
    };
    void sending.send({ kind: 'reply', key: crypto.randomUUID(), conversationId: question.id, body });
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      publish();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      leave();
    }
  };
  const isOpen = of.isTold && isUnanswered(asked);
  const intent = useStore(closingIntent);
  useEffect(() => {
    if (intent !== question.id || !isOpen || known === undefined || written === undefined) return;
    closingIntent.set(null);
    open();
  });
  useCommands(
    isOpen
      ? [
          {
            id: 'close-in-public',
            label: t('conversations.closing.offer'),
            group: t('frame.group_composer'),
            run: open,
          },
        ]
      : [],
  );
  if (!isOpen) return null;

  const findings = trouble?.kind === 'differs' || trouble?.kind === 'blocked' ? trouble.findings : [];
  const language = locale.startsWith('es') ? 'es' : 'en';
  return (
    <section
      aria-label={t('conversations.closing.name')}
      className="mx-6 mb-2 flex flex-none flex-wrap items-center gap-x-3 gap-y-2 rounded-2 border border-line bg-paper px-3 py-1.5 text-sm max-pane:mx-2"
    >
      <p className="min-w-0 flex-1 basis-60 text-ink-2">
        {isHere ? t('conversations.closing.moved') : t('conversations.closing.open', { account: question.accountName })}{' '}
        <Link
          to="/inbox/$conversationId"
          params={{ conversationId: isHere ? of.privateId : question.id }}
          search={true}
          className="font-medium whitespace-nowrap underline underline-offset-2"
        >
          {isHere ? t('conversations.closing.seePrivate') : t('conversations.closing.see')}
        </Link>
      </p>
      {text === null ? (
        <Button ref={offer} onClick={open}>
          {t('conversations.closing.offer')}
        </Button>
      ) : (
        <div className="flex w-full items-end gap-2 max-pane:flex-wrap">
          <textarea
            ref={field}
            value={text}
            rows={1}
            aria-label={t('conversations.closing.words')}
            aria-invalid={trouble === null ? undefined : true}
            aria-describedby={trouble === null ? undefined : 'closing-trouble'}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={press}
            className={`${controlLook} field-sizing-content max-h-24 min-w-0 flex-1 resize-none max-pane:basis-full py-1.5 leading-[1.45] max-pane:py-3`}
          />
          <Button look="solid" busy={sending.busy} keys="Enter" onClick={publish}>
            {t('conversations.composer.publish')}
          </Button>
          <IconButton icon="close" name={t('ui.cancel')} onClick={leave} />
        </div>
      )}
      {trouble && (
        <p id="closing-trouble" role="alert" className="w-full text-breach">
          {trouble.kind === 'changed' ? t('conversations.closing.changed') : trouble.why}{' '}
          {findings.map((finding) => finding.why[language]).join(' ')}
        </p>
      )}
    </section>
  );
}
