import { record, type Recording } from '../voice/recorder.ts';
import { waveform } from '../voice/waveform.ts';
import { peaksOf } from '../voice/peaks.ts';
import type { Voice } from '../wire.ts';
import type { Words } from '../words.ts';
import { h } from './dom.ts';
import { lengthOf } from './format.ts';
import { iconButton } from './icons.ts';

/** The bar that stands in the composer's place while somebody speaks. Resolves with the note, or null when it was thrown away. */
export async function recordingBar(
  words: Words,
  place: (bar: HTMLElement) => void,
): Promise<{ readonly blob: Blob; readonly voice: Voice } | null> {
  const wave = h('div', { class: 'wave live' });
  const time = h('span', { class: 'time', role: 'timer' }, '0:00');
  let finish: (keep: boolean) => void = () => undefined;
  const finished = new Promise<boolean>((done) => (finish = done));
  const recording: Recording = await record(
    (samples, ms) => {
      if (samples.length % 3 === 0) wave.replaceChildren(waveform(peaksOf(samples.slice(-80), 40)));
      time.textContent = lengthOf(ms);
    },
    () => finish(true),
  );
  const send = iconButton('send', words.sendVoice, 'send', () => finish(true));
  const bar = h(
    'div',
    { class: 'box rec', role: 'group', 'aria-label': words.recording },
    h('span', { class: 'dot' }),
    time,
    wave,
    iconButton('bin', words.discard, '', () => finish(false)),
    send,
  );
  bar.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    finish(false);
  });
  place(bar);
  send.focus();
  if (await finished) return recording.stop();
  recording.cancel();
  return null;
}
