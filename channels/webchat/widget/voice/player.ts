import { h } from '../ui/dom.ts';
import { lengthOf } from '../ui/format.ts';
import { icon } from '../ui/icons.ts';
import type { Words } from '../words.ts';
import { waveform } from './waveform.ts';

let playing: HTMLAudioElement | null = null;

/** A voice note: a button, its shape, and a slider over the shape for keyboards and screen readers. */
export function player(url: string | null, durationMs: number, peaks: readonly number[], words: Words): HTMLElement {
  const audio = new Audio();
  audio.preload = 'none';
  if (url !== null) audio.src = url;
  const whole = waveform(
    peaks.length > 0 ? peaks : Array.from({ length: 40 }, (_, at) => 25 + 20 * Math.sin(at * 1.7)),
  );
  const played = whole.cloneNode(true) as SVGSVGElement; // a clone of an svg is an svg
  const time = h('span', { class: 'time' }, lengthOf(durationMs));
  const slider = h('input', {
    type: 'range',
    min: 0,
    max: 100,
    value: 0,
    'aria-label': `${words.voiceNote}: ${words.position}`,
  });
  const button = h('button', { type: 'button', class: 'go', disabled: url === null });

  // A recording from a browser often has no length of its own; ours is in the message.
  const lengthMs = (): number =>
    Number.isFinite(audio.duration) && audio.duration > 0 ? audio.duration * 1000 : durationMs;
  const show = (): void => {
    const share = lengthMs() > 0 ? Math.min(1, (audio.currentTime * 1000) / lengthMs()) : 0;
    played.style.clipPath = `inset(0 ${100 - share * 100}% 0 0)`;
    slider.value = String(share * 100);
    slider.setAttribute('aria-valuetext', `${lengthOf(audio.currentTime * 1000)} / ${lengthOf(lengthMs())}`);
    time.textContent = lengthOf(audio.paused && share === 0 ? lengthMs() : audio.currentTime * 1000);
    button.replaceChildren(icon(audio.paused ? 'play' : 'pause'));
    button.setAttribute('aria-label', `${audio.paused ? words.play : words.pause}: ${words.voiceNote}`);
  };
  button.addEventListener('click', () => {
    if (!audio.paused) return audio.pause();
    playing?.pause();
    playing = audio;
    audio.play().catch(show); // a sound that will not play stays a paused one
  });
  slider.addEventListener('input', () => {
    audio.currentTime = (Number(slider.value) / 100) * (lengthMs() / 1000);
    show();
  });
  for (const event of ['play', 'pause', 'timeupdate', 'durationchange']) audio.addEventListener(event, show);
  audio.addEventListener('ended', () => {
    audio.currentTime = 0;
    show();
  });
  show();
  return h('div', { class: 'bubble voice' }, button, h('div', { class: 'wave' }, whole, played, slider), time);
}
