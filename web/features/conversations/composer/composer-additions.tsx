import type { ComposeRule, Conversation } from '@tertulia/contract';
import { lazy, Suspense, useRef, useState, type RefObject } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { IconButton } from '../../../ui/button.tsx';
import { AddMenu } from './add-menu.tsx';
import type { FileChoice } from './file-choices.ts';
import { acceptOf } from './fits.ts';
import type { Place } from './location-form.tsx';

const EmojiPicker = lazy(async () => ({ default: (await import('./emoji-picker.tsx')).EmojiPicker }));
const LocationForm = lazy(async () => ({ default: (await import('./location-form.tsx')).LocationForm }));
const OfferList = lazy(async () => ({ default: (await import('./offer-list.tsx')).OfferList }));

export type Additions = {
  /** Put where the caret stands. */
  readonly onPut: (piece: string) => void;
  /** The sign that calls for a list, as if it were typed. */
  readonly onCall: (sign: '/' | ';' | '@') => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRecord: () => void;
  readonly onPlace: (place: Place) => void;
};

/** What can be added to the draft: a button each, and on a phone those that are seldom wanted behind one. */
export function ComposerAdditions({
  rule,
  isNote,
  conversation,
  bar,
  onPut,
  onCall,
  onFiles,
  onRecord,
  onPlace,
}: Additions & {
  rule: ComposeRule | undefined;
  isNote: boolean;
  conversation: Conversation;
  bar: RefObject<HTMLElement | null>;
}) {
  const t = useText();
  const [open, setOpen] = useState<'emoji' | 'place' | 'snippet' | 'fact' | null>(null);
  const files = useRef<HTMLInputElement>(null);
  const canAttach = !isNote && (rule?.media.max ?? 0) > 0;
  const canRecord = canAttach && (rule?.media.voice.length ?? 0) > 0;
  const toggle = (which: typeof open) => () => setOpen(open === which ? null : which);
  const close = () => setOpen(null);
  const choose = ({ from, accept }: Pick<FileChoice, 'accept'> & { from?: FileChoice['from'] }) => {
    const field = files.current;
    if (!field) return;
    field.accept = accept;
    field.toggleAttribute('capture', from === 'camera');
    field.click();
  };
  return (
    <>
      {!isNote && (
        <AddMenu
          rule={rule}
          onChooseFile={choose}
          onPlace={toggle('place')}
          onSnippets={toggle('snippet')}
          onFacts={toggle('fact')}
        />
      )}
      <IconButton
        icon="smile"
        name={t('conversations.composer.emoji')}
        aria-expanded={open === 'emoji'}
        onClick={toggle('emoji')}
      />
      {isNote && (
        <IconButton icon="at" name={t('conversations.composer.mentionSomebody')} keys="@" onClick={() => onCall('@')} />
      )}
      {canAttach && (
        <IconButton
          icon="clip"
          name={t('conversations.composer.attach')}
          onClick={() => choose({ accept: rule ? acceptOf(rule.media) : '' })}
          className="max-pane:hidden"
        />
      )}
      {canRecord && <IconButton icon="microphone" name={t('conversations.composer.record')} onClick={onRecord} />}
      {!isNote && rule?.location && (
        <IconButton
          icon="pin"
          name={t('conversations.composer.location')}
          aria-expanded={open === 'place'}
          onClick={toggle('place')}
          className="max-pane:hidden"
        />
      )}
      {!isNote && (
        <>
          <IconButton
            icon="snippet"
            name={t('conversations.composer.snippets')}
            keys="/"
            onClick={() => onCall('/')}
            className="max-pane:hidden"
          />
          <IconButton
            icon="fact"
            name={t('conversations.composer.facts')}
            keys=";"
            onClick={() => onCall(';')}
            className="max-pane:hidden"
          />
        </>
      )}
      {canAttach && (
        <input
          ref={files}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      )}
      <Suspense>
        {open === 'emoji' && (
          <EmojiPicker
            anchor={bar}
            onPick={(sign) => {
              close();
              onPut(sign);
            }}
            onClose={close}
          />
        )}
        {open === 'place' && (
          <LocationForm
            anchor={bar}
            onPick={(place) => {
              close();
              onPlace(place);
            }}
            onClose={close}
          />
        )}
        {(open === 'snippet' || open === 'fact') && (
          <OfferList
            kind={open}
            anchor={bar}
            conversation={conversation}
            onPick={(piece) => {
              close();
              onPut(piece);
            }}
            onClose={close}
          />
        )}
      </Suspense>
    </>
  );
}
