import type { DeskClient } from '../desk-client.ts';
import type { Kept } from '../storage.ts';
import { canRecord } from '../voice/recorder.ts';
import type { Session } from '../wire.ts';
import type { Visit } from '../visit.ts';
import type { Words } from '../words.ts';
import { attachments } from './attachments.ts';
import { h } from './dom.ts';
import { emojiPicker } from './emoji-picker.ts';
import { iconButton } from './icons.ts';
import { recordingBar } from './recording.ts';

type Desk = { readonly client: DeskClient; readonly visit: Visit; readonly kept: Kept; readonly session: Session };

/** Where the visitor writes. What is typed survives a reload; Enter sends where there is a keyboard to break lines with Shift. */
export function composer({ client, visit, kept, session }: Desk, words: Words) {
  const { limits } = session;
  const hasKeyboard = matchMedia('(pointer: fine)').matches;
  const note = h('div', { class: 'note', role: 'alert', hidden: true });
  const text = h('textarea', {
    rows: 1,
    placeholder: words.write,
    'aria-label': words.write,
    enterkeyhint: hasKeyboard ? 'send' : 'enter',
  });
  const tell = (why: string): void => {
    note.textContent = why;
    note.hidden = why === '';
  };
  const files = attachments(client, session, words, {
    tell,
    changed: () => change(),
    spoken: (note) => visit.send('', [note]),
  });
  const picker = h('input', {
    type: 'file',
    multiple: true,
    accept: limits.accept.join(','),
    hidden: true,
    tabindex: -1,
  });
  const sendButton = iconButton('send', words.send, 'send', () => send());
  const emojiButton = iconButton('smile', words.emoji, '', () => showEmojis(emojis.hidden !== false));
  const emojis = emojiPicker(
    words,
    (emoji) => insert(emoji),
    () => showEmojis(false),
  );
  const microphone = canRecord() ? iconButton('microphone', words.record, '', () => void speak()) : null;
  const tools = h(
    'div',
    { class: 'tools' },
    iconButton('clip', words.attach, '', () => picker.click()),
    emojiButton,
    microphone,
    sendButton,
  );
  const box = h('div', { class: 'box' }, files.element, text, tools, picker);
  const element = h('div', { class: 'foot' }, emojis, box, note);

  const mayBeSent = (): boolean => {
    const isWritten = text.value.trim() !== '' || !files.isEmpty();
    return isWritten && files.isReady() && text.value.length <= limits.text;
  };
  const change = (): void => {
    text.style.height = 'auto';
    text.style.height = `${Math.min(136, text.scrollHeight)}px`;
    sendButton.setAttribute('aria-disabled', String(!mayBeSent()));
    kept.set('draft', text.value);
  };
  const send = (): void => {
    const over = text.value.length - limits.text;
    if (over > 0) return tell(words.tooLong(over));
    if (!mayBeSent()) return;
    visit.send(text.value.trim(), files.take());
    text.value = '';
    tell('');
    change();
    text.focus();
  };
  const insert = (emoji: string): void => {
    text.setRangeText(emoji, text.selectionStart, text.selectionEnd, 'end');
    change();
  };
  const showEmojis = (is: boolean): void => {
    emojis.hidden = !is;
    emojiButton.setAttribute('aria-expanded', String(is));
    if (is) emojis.querySelector('button')?.focus();
    else text.focus();
  };
  const speak = async (): Promise<void> => {
    tell('');
    try {
      const said = await recordingBar(words, (bar) => box.replaceWith(bar));
      if (said !== null) files.say(said.blob, said.voice);
    } catch {
      tell(words.microphoneDenied);
    }
    element.querySelector('.rec')?.replaceWith(box);
    text.focus();
  };

  text.value = kept.get<string>('draft') ?? '';
  text.addEventListener('input', () => {
    tell('');
    change();
    visit.typing();
  });
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !hasKeyboard) return;
    event.preventDefault();
    send();
  });
  text.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.files ?? [];
    if (pasted.length === 0) return;
    event.preventDefault();
    files.add(pasted);
  });
  picker.addEventListener('change', () => {
    files.add(Array.from(picker.files ?? []));
    picker.value = '';
  });
  change();
  return { element, focus: () => text.focus(), add: files.add, refit: change };
}
